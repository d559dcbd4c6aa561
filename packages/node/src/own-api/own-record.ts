/** What the own record itself has of a person, by the queries of an exchange: to be laid beside what others answered. */
import { queryParameters } from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';
import { ok, type Result } from '@stelsel/kernel';
import { atOwnRecord } from './at-own-record.ts';
import type { OwnCall } from './ports.ts';
import { fieldsOf, subjectOf, textOf, wrong } from './read-body.ts';

/**
 * `{ exchange, subject }`. Everything that the queries find, with what they include, each once. Through the same
 * guards as everything: who read it stands in the log. Faults: NOD-BODY-FIELD, those of the record.
 */
export async function readOwnRecord(
  call: OwnCall,
  body: unknown,
): Promise<Result<{ readonly resources: readonly Resource[] }>> {
  const fields = fieldsOf(body);
  const [exchangeId, subject] = fields.ok
    ? ([textOf(fields.value, 'exchange'), subjectOf(fields.value)] as const)
    : ([fields, fields] as const);
  if (!exchangeId.ok || !subject.ok) {
    return exchangeId.ok ? (subject as Result<never>) : exchangeId;
  }
  const exchange = call.deps.node.exchanges.find(({ id }) => id === exchangeId.value);
  if (exchange === undefined) {
    return wrong('exchange');
  }
  const found = new Map<string, Resource>();
  for (const record of call.records) {
    const version = exchange.versions.find(({ fhir }) => fhir === record.tenant.repository.model.version);
    for (const query of version?.queries ?? []) {
      const { interaction, type, operation } = query;
      const answer = await atOwnRecord(call, record, {
        interaction,
        type,
        params: queryParameters(query, subject.value),
        ...(operation === undefined ? {} : { operation }),
      });
      if (!answer.ok) {
        return answer;
      }
      for (const resource of answer.value) {
        found.set(`${resource.resourceType}/${resource.id}`, resource);
      }
    }
  }
  return ok({ resources: [...found.values()] });
}
