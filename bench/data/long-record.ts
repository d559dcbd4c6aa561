/** A long record: what a few sources hold about one person, again and again in other years, until there are enough resources. */
import type { FhirResource } from '@stelsel/zibs';

const years = 20;
const day = /\b((?:19|20)\d\d)-(\d\d)-(\d\d)/g;
const identifierValue = /"value":"([^"]*)"/g;

/** Each round has ids, identifiers and dates of its own: other visits, other results, the same diseases told again. */
export function longRecord(
  records: ReadonlyMap<string, readonly FhirResource[]>,
  size: number,
): ReadonlyMap<string, readonly FhirResource[]> {
  const found = new Map<string, FhirResource[]>([...records.keys()].map((ura) => [ura, []]));
  let count = 0;
  for (let round = 0; count < size; round += 1) {
    for (const [ura, resources] of records) {
      for (const resource of resources.slice(0, size - count)) {
        found.get(ura)?.push(inRound(resource, round));
        count += 1;
      }
    }
  }
  return found;
}

function inRound(resource: FhirResource, round: number): FhirResource {
  const { identifier } = resource;
  const other = JSON.parse(
    JSON.stringify(resource).replaceAll(day, (_, year: string, month: string, date: string) => {
      const moved = String(((Number(month) + round) % 12) + 1).padStart(2, '0');
      return `${Number(year) - (round % years)}-${moved}-${date > '28' ? '28' : date}`;
    }),
  ) as FhirResource;
  const numbers =
    identifier === undefined
      ? {}
      : {
          identifier: JSON.parse(
            JSON.stringify(identifier).replaceAll(identifierValue, `"value":"$1-${round}"`),
          ) as unknown,
        };
  return { ...other, ...numbers, id: `${resource.id}-${round}` };
}
