import type { FhirResource, StoredResource } from './resource.ts';

/** One line of JSON per resource, as bulk files have it; with `ura` only the resources of that organisation. */
export async function* toNdjson(
  population: AsyncIterable<StoredResource>,
  options: { readonly ura?: string } = {},
): AsyncGenerator<string> {
  for await (const { ura, resource } of population) {
    if (options.ura === undefined || options.ura === ura) {
      yield line(resource);
    }
  }
}

function line(resource: FhirResource): string {
  return `${JSON.stringify(resource)}\n`;
}
