import type { FhirResource } from '../resource.ts';

interface Category {
  readonly coding: readonly { readonly code: string }[];
}

/** One interpretation, a comment instead of notes, whole numbers as quantities, and a laboratory that is named in SNOMED CT only. */
export function observation({ note, interpretation, category, valueInteger, ...rest }: FhirResource): FhirResource {
  const categories = (category as readonly Category[] | undefined)?.filter(
    ({ coding }) => coding[0]?.code !== 'laboratory',
  );
  return {
    ...rest,
    ...(valueInteger === undefined ? {} : { valueQuantity: { value: valueInteger } }),
    category: categories,
    interpretation: (interpretation as readonly object[] | undefined)?.[0],
    comment: (note as readonly { readonly text: string }[] | undefined)?.map(({ text }) => text).join(' '),
  };
}
