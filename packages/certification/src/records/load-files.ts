/** The test records of an exchange version in forms a product can load beforehand. */
import type { TestRecord } from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';

/** One resource a line, people and places first, so that references have something to refer to. */
export function recordsAsNdjson(records: readonly TestRecord[]): string {
  return inOrder(records)
    .map((resource) => `${JSON.stringify(resource)}\n`)
    .join('');
}

/** One transaction that puts every resource under its own id. */
export function recordsAsTransaction(records: readonly TestRecord[]): Resource {
  return {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: inOrder(records).map((resource) => ({
      fullUrl: `https://stelsel.example/toets/${resource.resourceType}/${resource.id}`,
      resource,
      request: { method: 'PUT', url: `${resource.resourceType}/${resource.id}` },
    })),
  };
}

const first = ['Patient', 'Organization', 'Practitioner', 'PractitionerRole', 'Location', 'Medication', 'Device'];

function inOrder(records: readonly TestRecord[]): TestRecord['resources'] {
  const place = ({ resourceType }: TestRecord['resources'][number]): number => {
    const index = first.indexOf(resourceType);
    return index === -1 ? first.length : index;
  };
  return records.flatMap(({ resources }) => resources).sort((one, other) => place(one) - place(other));
}
