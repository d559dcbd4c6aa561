/** What the own record itself has of a person, by the queries of an exchange: to be laid beside what others answered. */
import { queryParameters } from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';
import { ok, type Result } from '@stelsel/kernel';
import { everyPage } from './at-own-record.ts';
import type { OwnCall } from './ports.ts';
import { aboutWhom, wrong } from './read-body.ts';

/**
 * `{ exchange, subject }`. Everything that the queries find, with what they include, each once. Through the same
 * guards as everything: who read it stands in the log. Faults: NOD-BODY-FIELD, those of the record.
 */
export async function readOwnRecord(
  call: OwnCall,
  body: unknown,
): Promise<Result<{ readonly resources: readonly Resource[] }>> {
  const asked = aboutWhom(body);
  if (!asked.ok) {
    return asked;
  }
  const { subject } = asked.value;
  const exchange = call.deps.node.exchanges.find(({ id }) => id === asked.value.exchange);
  if (exchange === undefined) {
    return wrong('exchange');
  }
  const found = new Map<string, Resource>();
  for (const record of call.records) {
    const version = exchange.versions.find(({ fhir }) => fhir === record.tenant.repository.model.version);
    for (const query of version?.queries ?? []) {
      const { interaction, type, operation } = query;
      const answer = await everyPage(call, record, {
        interaction,
        type,
        params: queryParameters(query, subject),
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
