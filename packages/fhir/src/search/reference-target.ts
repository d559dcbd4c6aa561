/** Where a Reference points, as far as it says so itself. Nothing is fetched. */
export interface ReferenceTarget {
  readonly type?: string;
  readonly id?: string;
  /** The address without version; relative (`Patient/1`), absolute, or `urn:...`. */
  readonly address?: string;
  readonly version?: string;
  readonly identifier?: { readonly system?: string; readonly value?: string };
}

const restful = /^(?:(https?:\/\/.+)\/)?([A-Z][A-Za-z]+)\/([A-Za-z0-9.-]{1,64})(?:\/_history\/([A-Za-z0-9.-]{1,64}))?$/;

/** Reads a Reference; a fragment (`#contained`) points at nothing outside. */
export function referenceTarget(node: Readonly<Record<string, unknown>>): ReferenceTarget | undefined {
  const { reference, type, identifier } = node;
  const declared = typeof type === 'string' ? { type } : {};
  const known = typeof identifier === 'object' && identifier !== null ? { identifier } : {};
  if (typeof reference !== 'string') {
    return identifier === undefined ? undefined : { ...declared, ...known };
  }
  if (reference.startsWith('#')) {
    return undefined;
  }
  const target = parseAddress(reference);
  return target === undefined ? { address: reference, ...declared, ...known } : { ...target, ...known };
}

interface RestfulAddress {
  readonly type: string;
  readonly id: string;
  /** Without version. */
  readonly address: string;
  readonly version?: string;
}

/** `Patient/1`, `https://host/fhir/Patient/1/_history/2`; undefined for anything that is not RESTful. */
export function parseAddress(address: string): RestfulAddress | undefined {
  const [, base, type, id, version] = restful.exec(address) ?? [];
  return type === undefined || id === undefined
    ? undefined
    : {
        type,
        id,
        address: base === undefined ? `${type}/${id}` : `${base}/${type}/${id}`,
        ...(version === undefined ? {} : { version }),
      };
}
