import type { FhirResource } from '../resource.ts';

/** The bytes were called content. */
export function binary({ content, ...rest }: FhirResource): FhirResource {
  return content === undefined ? rest : { ...rest, data: content };
}
