/** What a record says about how it came: the profile, the mapping with its version, and whether something of it was not taken. */
import type { Meta } from '@stelsel/fhir';
import type { MapDeps } from './map-deps.ts';
import type { Mapping } from './mapping/mapping.ts';

const base = 'https://stelsel.example/fhir';

/** Records with something that no rule took: found with `_tag=unmapped`. */
export const unmappedTag = { system: `${base}/CodeSystem/intake`, code: 'unmapped' } as const;

export function recordMeta({ source }: Pick<MapDeps, 'source'>, mapping: Mapping, profile?: string): Meta {
  return {
    source: `${base}/intake/${mapping.mapping}/${mapping.version}#${encodeURIComponent(source)}`,
    ...(profile === undefined ? {} : { profile: [profile] }),
  };
}
