/** The examples and profiles that Nictiz publishes, when they stand beside the repository. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseXml, r4Model, stu3Model } from '@stelsel/fhir';
import type { FhirResource } from './resource.ts';
import { viewsOf } from './view-of.ts';
import type { ViewContext, ZibView } from './zib.ts';

const shared = new URL('../../../../shared/', import.meta.url);

export interface Example {
  readonly name: string;
  readonly view: ZibView;
  readonly context: ViewContext;
}

/** Every example of a folder that is valid, read with the others of its folder beside it. */
export function examplesOf(directory: string, fhir: 'R4' | 'STU3'): readonly Example[] {
  const place = new URL(`fixtures/nictiz/${directory}/`, shared);
  const files = existsSync(place) ? readdirSync(place).filter((file) => file.endsWith('.xml')) : [];
  const { definitions } = fhir === 'R4' ? r4Model : stu3Model;
  const read = files.flatMap((file) => {
    const parsed = parseXml(withDates(readFileSync(new URL(file, place), 'utf8')), definitions);
    return parsed.ok ? [{ name: file.replace('.xml', ''), resource: parsed.value as FhirResource }] : [];
  });
  const source = { ura: fhir === 'R4' ? '90000001' : '90000002', name: 'Ziekenhuis De Linde' };
  const known = new Map(read.map(({ resource }) => [`${resource.resourceType}/${resource.id}`, resource]));
  const context: ViewContext = { source, person: 'person-1', fhir, resolve: (reference) => known.get(reference) };
  const views = viewsOf(
    read.map(({ resource }) => resource),
    { source, person: 'person-1', fhir },
  );
  return views.map((view, index) => ({ name: read[index]?.name ?? '', view, context }));
}

/** `${DATE, T, Y, -8}`: some years, months or days from the day of the test. */
function withDates(xml: string): string {
  return xml.replaceAll(/\$\{DATE, T, ([YMD]), ([-+]?\d+)\}/g, (_, unit: string, count: string) => {
    const days = Number(count) * (unit === 'Y' ? 365 : unit === 'M' ? 30 : 1);
    return new Date(Date.UTC(2026, 5, 15) + days * 86_400_000).toISOString().slice(0, 10);
  });
}

/** The names of all profiles that a published package defines. */
export function profilesOf(part: string): readonly string[] {
  const folder = new URL('fhir-packages/', shared);
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.includes(part)) : [];
  const names = files.flatMap((file) => {
    const text = gunzipSync(readFileSync(new URL(file, folder))).toString('latin1');
    return [
      ...text.matchAll(/"url": ?"http:\/\/nictiz\.nl\/fhir\/StructureDefinition\/([^"]+)",\s*(?:"version"|"name")/g),
    ];
  });
  return [...new Set(names.map(([, name = '']) => name))].filter((name) => !name.startsWith('ext-')).sort();
}
