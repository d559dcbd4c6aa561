/** The StructureDefinitions of FHIR itself, from the generated text; each is read when it is first asked for. */
import { brotliDecompressSync } from 'node:zlib';
import type { FhirModel } from '@stelsel/fhir';
import { r4Profiles } from '../generated/r4-profiles.ts';
import { stu3Profiles } from '../generated/stu3-profiles.ts';
import { readStructureDefinition } from './read-structure-definition.ts';
import type { StructureDefinition } from './structure-definition.ts';

export const coreBase = 'http://hl7.org/fhir/StructureDefinition/';

export interface CoreProfiles {
  /** By address without version. */
  find(url: string): StructureDefinition | undefined;
}

const made = new Map<FhirModel['version'], CoreProfiles>();

/** Made once per version and process: 2 MB of text. */
export function coreProfiles(version: FhirModel['version']): CoreProfiles {
  const known = made.get(version) ?? read(version === 'R4' ? r4Profiles : stu3Profiles);
  made.set(version, known);
  return known;
}

function read(packed: string): CoreProfiles {
  const text = brotliDecompressSync(Buffer.from(packed, 'base64')).toString('utf8');
  const lines = new Map<string, string | StructureDefinition>();
  for (const line of text.split('\n')) {
    lines.set(/"url":"([^"]+)"/.exec(line)?.[1] ?? '', line);
  }
  return {
    find: (url) => {
      const known = lines.get(url);
      if (typeof known !== 'string') {
        return known;
      }
      const definition = readStructureDefinition(JSON.parse(known));
      lines.set(url, definition);
      return definition;
    },
  };
}
