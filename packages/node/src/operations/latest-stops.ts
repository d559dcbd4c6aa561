/**
 * `$latest-stops` of Medicatieproces 9 (OperationDefinition mp-latest-stops, 2.0.0-rc.7): per pharmaceutical treatment the agreements
 * that hold and the one that was stopped last, so that nobody has to work out stops for themselves.
 */
import { listOf } from '@stelsel/exchanges';
import { err, namingSystem, ok, type Result } from '@stelsel/kernel';
import { type FhirResource, latestStops as stopsOf } from '@stelsel/zibs';
import { fault } from '../faults.ts';
import { storedItem } from '../rest/answer-body.ts';
import type { FhirAnswer } from '../rest/fhir-answer.ts';
import type { FhirRequest } from '../rest/fhir-request.ts';
import { bundleTime, type PerformContext } from '../rest/perform-context.ts';
import { storedEntry } from '../rest/stored-entry.ts';
import { firstOf, operationParams, parametersOf, valuesOf } from './parameters.ts';

const types = ['MedicationRequest', 'MedicationDispense'];

/**
 * Input: `patient` (an Identifier, or `system|value`; a value alone is a BSN), `category` (`system|code` or a code), `mbh` as often as
 * wanted, `include-details`. Asked of one type it answers the kinds of agreement of that type; with details the others are included.
 * Fault: NOD-OPERATION-INPUT.
 */
export async function latestStops(context: PerformContext, request: FhirRequest): Promise<Result<FhirAnswer>> {
  const { repository, fhirBase, clock } = context;
  const params = operationParams(request);
  const [patient] = identifiersOf(request, 'patient');
  if (patient === undefined) {
    return err(fault('NOD-OPERATION-INPUT', { name: 'patient' }, 'patient'));
  }
  const keys = await repository.personKeys(patient);
  const stored = keys.ok ? await repository.everything(keys.value) : keys;
  if (!stored.ok) {
    return stored;
  }
  const medication = stored.value.filter(({ type }) => types.includes(type));
  const items = new Map(medication.map((one) => [storedItem(one).resource as FhirResource, one]));
  const treatments = identifiersOf(request, 'mbh').map(({ system, value }) =>
    system === '' ? value : `${system}|${value}`,
  );
  const found = stopsOf({
    resources: [...items.keys()],
    momentMs: clock.nowMs(),
    fhir: repository.model.version,
    ...(treatments.length === 0 ? {} : { treatments }),
  });
  const category = firstOf(params, 'category') ?? categoryIn(request);
  const wanted = found.filter(
    (resource) =>
      (request.type === undefined || resource.resourceType === request.type) &&
      (category === undefined || hasCategory(resource, category)),
  );
  const details = firstOf(params, 'include-details') === 'true' ? found.filter((one) => !wanted.includes(one)) : [];
  const entries = (resources: readonly FhirResource[]) =>
    resources.flatMap((resource) => {
      const one = items.get(resource);
      return one === undefined ? [] : [storedEntry(fhirBase, one, one.text)];
    });
  return ok({
    status: 200,
    body: {
      kind: 'searchset',
      matches: entries(wanted),
      included: entries(details),
      total: wanted.length,
      links: [],
      ...bundleTime(context),
    },
  });
}

interface Named {
  readonly system: string;
  readonly value: string;
}

/** From the query as `system|value`, or from a Parameters resource as an Identifier. */
function identifiersOf(request: FhirRequest, name: string): readonly Named[] {
  const sent = parametersOf(request.resource)
    .filter((parameter) => parameter.name === name)
    .flatMap(({ valueIdentifier }) => {
      const { system = '', value } = (valueIdentifier ?? {}) as Partial<Named>;
      return value === undefined ? [] : [{ system, value }];
    });
  const asked = valuesOf(request.params, name).map((text) => {
    const at = text.indexOf('|');
    return { system: at < 0 ? '' : text.slice(0, at), value: text.slice(at + 1) };
  });
  const all = [...sent, ...asked];
  return name === 'patient' ? all.map(({ system, value }) => ({ system: system || namingSystem.bsn, value })) : all;
}

function categoryIn({ resource }: FhirRequest): string | undefined {
  const { valueCodeableConcept } = parametersOf(resource).find(({ name }) => name === 'category') ?? {};
  const [coding] = listOf((valueCodeableConcept as { readonly coding?: unknown } | undefined)?.coding);
  return coding === undefined ? undefined : [coding.system, coding.code].filter((part) => part !== undefined).join('|');
}

function hasCategory({ category }: FhirResource, asked: string): boolean {
  const concepts = Array.isArray(category) ? category : [category];
  return concepts
    .flatMap((concept) => listOf((concept as { readonly coding?: unknown } | undefined)?.coding))
    .some(({ system, code }) => asked === code || asked === `${String(system)}|${String(code)}`);
}
