/** Media types as endpoints write them: parameters are compared parsed, never as text (trap 35). */

interface MediaType {
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
}

function parseMediaType(text: string): MediaType {
  const [type = '', ...rest] = text.split(';');
  const parameters = rest.map((part) => {
    const [name = '', value = ''] = part.split('=');
    return [name.trim().toLowerCase(), value.trim().replace(/^"(.*)"$/, '$1')] as const;
  });
  return { type: type.trim().toLowerCase(), parameters: new Map(parameters) };
}

const versions: Readonly<Record<string, 'R4' | 'STU3'>> = {
  '4.0': 'R4',
  '4.0.1': 'R4',
  '3.0': 'STU3',
  '3.0.2': 'STU3',
};

/** The FHIR versions that an endpoint says it speaks. */
export function fhirVersionsOf(mediaTypes: readonly string[] | undefined): ReadonlySet<string> {
  const found = (mediaTypes ?? []).flatMap((text) => {
    const { type, parameters } = parseMediaType(text);
    const version = versions[parameters.get('fhirversion') ?? ''];
    return type.startsWith('application/fhir+') && version !== undefined ? [version] : [];
  });
  return new Set(found);
}
