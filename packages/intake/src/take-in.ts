/** Takes what was received as one in: every piece becomes a record, and what was not understood is kept and counted. */
import { parseJson, type Resource, r4Model } from '@stelsel/fhir';
import { unwrap } from '@stelsel/kernel';
import type { MapDeps } from './map-deps.ts';
import { addressOf, idOf, isLeft, mapPiece, type RefusedPart } from './map-piece.ts';
import type { Mapping } from './mapping/mapping.ts';
import type { Received } from './piece.ts';
import { recordId } from './record-id.ts';
import { recordMeta } from './record-meta.ts';
import type { ReportKeeper } from './report.ts';

/** What came of one message, line or document. */
export interface Taken {
  /** One record per id, the last told, in the order in which they were first told. */
  readonly resources: readonly Resource[];
  /** `Type/id` of the records that are only made, never changed. */
  readonly once: ReadonlySet<string>;
  /** What no valid FHIR could be made of, with its place. */
  readonly refused: readonly RefusedPart[];
  /** Whether a part became no record: then the whole is among the resources as well, or is for the caller to keep. */
  readonly incomplete: boolean;
}

export interface TakeOptions {
  /** Where the caller keeps what is not understood elsewhere, no original is made of it. */
  readonly keepsRejects?: boolean;
}

/** The same with the same mapping, source and secret gives the same records with the same ids: sending again changes nothing. */
export function takeIn(
  deps: MapDeps,
  mapping: Mapping,
  one: Received,
  report: ReportKeeper,
  { keepsRejects = false }: TakeOptions = {},
): Taken {
  const resources = new Map<string, Resource>();
  const once = new Set<string>();
  const refused: RefusedPart[] = one.problem === undefined ? [] : [{ fault: one.problem, place: one.place }];
  let incomplete = refused.length > 0;
  report.received();
  for (const { fault, place } of refused) {
    report.refused(fault, place);
  }
  for (const piece of one.pieces) {
    const mapped = mapPiece(deps, mapping, piece, resources);
    for (const { resource, rule } of mapped.made) {
      resources.set(addressOf(resource), resource);
      if (rule.once) {
        once.add(addressOf(resource));
      }
    }
    const left = isLeft(mapping, piece);
    report.piece(piece, mapped, left);
    refused.push(...mapped.refused);
    incomplete ||= mapped.refused.length > 0 || (mapped.made.length === 0 && !left);
  }
  if (incomplete && !keepsRejects) {
    const original = originalOf(deps, mapping, one);
    resources.set(addressOf(original), original);
    report.original();
  }
  return { resources: [...resources.values()], once, refused, incomplete };
}

/** The whole of what was received, when a part of it became no record; it is of the person whom the rest is about. */
function originalOf(deps: MapDeps, mapping: Mapping, one: Received): Resource {
  const subject = personOf(deps, mapping, one);
  return unwrap(
    parseJson(
      JSON.stringify({
        resourceType: 'DocumentReference',
        id: recordId(deps.secret, deps.source, 'DocumentReference', [one.original]),
        meta: recordMeta(deps, mapping),
        status: 'current',
        type: { text: 'Oorspronkelijk bericht' },
        ...(subject === undefined ? {} : { subject: { reference: `Patient/${subject}`, type: 'Patient' } }),
        description: 'Oorspronkelijk bericht, met delen die nergens anders staan',
        content: [{ attachment: { contentType: one.contentType, data: Buffer.from(one.original).toString('base64') } }],
      }),
      r4Model.definitions,
    ),
  );
}

/** The one person whom a rule finds in it; undefined when it tells of several, or of nobody. */
function personOf(deps: MapDeps, mapping: Mapping, { pieces }: Received): string | undefined {
  const found = new Set<string>();
  const keys = mapping.rules.flatMap(({ resource, key, refer }) => [
    ...(resource === 'Patient' ? [key] : []),
    ...Object.values(refer).flatMap((target) => (target.to === 'Patient' ? [target.key] : [])),
  ]);
  for (const piece of pieces) {
    for (const key of keys) {
      const id = idOf(deps, 'Patient', key, piece);
      if (id.ok && id.value !== undefined) {
        found.add(id.value);
      }
    }
  }
  return found.size === 1 ? [...found][0] : undefined;
}
