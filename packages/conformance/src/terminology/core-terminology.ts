/** The value sets and code systems of FHIR itself, from the generated text; each is read when it is first asked for. */
import { brotliDecompressSync } from 'node:zlib';
import type { FhirModel } from '@stelsel/fhir';
import { r4Terminology } from '../generated/r4-terminology.ts';
import { stu3Terminology } from '../generated/stu3-terminology.ts';
import type { JsonRecord } from './json-record.ts';

export interface CoreTerminology {
  find(type: 'ValueSet' | 'CodeSystem', url: string): readonly JsonRecord[] | undefined;
}

const made = new Map<FhirModel['version'], CoreTerminology>();

/** Made once per version and process. */
export function coreTerminology(version: FhirModel['version']): CoreTerminology {
  const known = made.get(version) ?? read(version === 'R4' ? r4Terminology : stu3Terminology);
  made.set(version, known);
  return known;
}

/** Each line starts with type and address, then a tab and the resource. */
function read(packed: string): CoreTerminology {
  const text = brotliDecompressSync(Buffer.from(packed, 'base64')).toString('utf8');
  const lines = new Map<string, string>();
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t');
    lines.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return {
    find: (type, url) => {
      const line = lines.get(`${type} ${url}`);
      return line === undefined ? undefined : [JSON.parse(line) as JsonRecord];
    },
  };
}
