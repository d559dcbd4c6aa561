/** Takes a text in by one of the mappings of this package, as the command does with a file. */
import { readFileSync } from 'node:fs';
import { type Resource, toJson } from '@stelsel/fhir';
import { type Fault, unwrap } from '@stelsel/kernel';
import { addressOf, type RefusedPart } from './map-piece.ts';
import { type Mapping, readMapping } from './mapping/mapping.ts';
import { openSource } from './open-source.ts';
import { type IntakeReport, reportKeeper } from './report.ts';
import { takeIn } from './take-in.ts';

export const mappingFolder = new URL('../mappings/', import.meta.url);
export const mappingOf = (name: string): Mapping =>
  unwrap(readMapping(readFileSync(new URL(`${name}.yaml`, mappingFolder), 'utf8')));
export const deps = { secret: new Uint8Array(32).fill(7), source: 'lab-de-linde' };

export interface TakenText {
  readonly resources: readonly Resource[];
  readonly report: IntakeReport;
  readonly refused: readonly RefusedPart[];
  readonly fault?: Fault;
}

/** @param name of a mapping of this package, or a mapping */
export async function takeText(
  name: string | Mapping,
  content: string | Uint8Array,
  { file = 'export', used = deps, keepsRejects = false } = {},
): Promise<TakenText> {
  const mapping = typeof name === 'string' ? mappingOf(name) : name;
  const report = reportKeeper(mapping);
  const resources = new Map<string, Resource>();
  const refused: RefusedPart[] = [];
  const opened = await openSource(mapping, {
    name: file,
    open: async function* () {
      yield typeof content === 'string' ? Buffer.from(content) : content;
    },
  });
  const done = (fault?: Fault): TakenText => ({
    resources: [...resources.values()],
    report: report.read(),
    refused,
    ...(fault === undefined ? {} : { fault }),
  });
  if (!opened.ok) {
    return done(opened.fault);
  }
  for await (const one of opened.value.received()) {
    if (!one.ok) {
      return done(one.fault);
    }
    const taken = takeIn(used, mapping, one.value, report, { keepsRejects });
    refused.push(...taken.refused);
    for (const resource of taken.resources) {
      resources.set(addressOf(resource), resource);
    }
  }
  return done();
}

export function ofType({ resources }: TakenText, type: string): readonly Record<string, unknown>[] {
  return resources.filter(({ resourceType }) => resourceType === type).map((found) => JSON.parse(toJson(found)));
}

export const header = (type: string, id = '42', more = ''): string =>
  `MSH|^~\\&|LAB|KLINIEK|EPD|ZIEKENHUIS|20261120103000||${type}|${id}|P|2.5.1${more}`;
export const pid = 'PID|1||999900006^^^NLMINBIZA^NNNLD||Haas^Piet^^^^^L||19640725|M';
