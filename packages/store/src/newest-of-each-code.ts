/** The choice of Observation/$lastn: of every code the newest ones (FHIR R4, Observation operations). */
import { datesOf, type FhirModel, type Resource, type SearchParameter, tokensOf } from '@stelsel/fhir';

export interface Found {
  readonly id: string;
  readonly resource: Resource;
}

/** Observations are of one kind when their codes are the same; those without a moment come last. */
export function newestOfEachCode<F extends Found>(found: readonly F[], max: number, model: FhirModel): readonly F[] {
  const date = model.searchParameters.find('Observation', 'date');
  const groups = Map.groupBy(found, kindOf);
  return [...groups.values()].flatMap((group) => group.toSorted(newestFirst(date)).slice(0, max));
}

function kindOf({ resource }: Found): string {
  const tokens = tokensOf({ type: 'CodeableConcept', value: resource.code ?? {} });
  const codes = tokens.flatMap(({ system = '', code }) => (code === undefined ? [] : [`${system}|${code}`]));
  return JSON.stringify(codes.length > 0 ? codes.sort() : tokens.map(({ text }) => text));
}

function newestFirst(date: SearchParameter | undefined): (a: Found, b: Found) => number {
  return (a, b) => momentOf(b, date) - momentOf(a, date) || (a.id < b.id ? 1 : -1);
}

function momentOf({ resource }: Found, date: SearchParameter | undefined): number {
  const routes = date?.routes ?? [];
  const moments = routes.flatMap((route) => route.values(resource)).flatMap(datesOf);
  return Math.max(...moments.map(({ low, high }) => (Number.isFinite(low) ? low : high)), Number.MIN_SAFE_INTEGER);
}
