/** A transaction that another organisation delivers: one delivery of an exchange, whole or not at all. */
import type { Resource } from '@stelsel/fhir';
import { err, namingSystem, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../faults.ts';
import type { FhirAnswer } from '../../rest/fhir-answer.ts';
import type { FhirRequest } from '../../rest/fhir-request.ts';
import type { PerformContext } from '../../rest/perform-context.ts';
import { performTransaction } from '../../rest/perform-transaction.ts';
import { logBeforeCommit } from '../log-before-commit.ts';
import { type Pass, proven } from '../pass.ts';
import { checkDelivered } from './check-delivered.ts';
import { markDelivered } from './delivered.ts';

interface SentEntry {
  readonly fullUrl?: string;
  readonly resource?: Resource;
}

/** True when every entry is a part of one and the same delivery. */
export function isOneDelivery(entries: readonly Pass[]): boolean {
  const names = new Set(
    entries.map(({ matched }) =>
      matched?.kind === 'delivery' ? `${matched.exchange.id}/${matched.version.id}/${matched.delivery.id}` : undefined,
    ),
  );
  return names.size === 1 && !names.has(undefined);
}

/**
 * Writes all entries with ids of ours and the marks of who brought them. The person is not made twice: a Patient that comes along
 * is the one who stands here already, and the answer says the same either way. Faults: NOD-DELIVERY-SUBJECT, NOD-DELIVERY-CONDITION
 * and those of the store.
 */
export async function deliverBundle(
  opened: Pass,
  entries: readonly Pass[],
  context: PerformContext,
): Promise<Result<readonly Pass[]>> {
  if (entries.some(({ request }) => request.ifNoneExist !== undefined)) {
    return err(fault('NOD-DELIVERY-CONDITION'));
  }
  const [first] = entries;
  const subject = proven(first?.subject, 'subject');
  const { beforeCommit, isLogged } = logBeforeCommit(entries);
  const answers = await performTransaction(
    {
      ...context,
      beforeCommit: async (pending) => {
        const checked = await checkDelivered(pending, context.repository, subject);
        return checked.ok ? beforeCommit(pending) : checked;
      },
    },
    { ...opened.request, prefer: { return: 'minimal' }, resource: bundleOf(opened, entries, subject) },
    entries.map(({ request }): FhirRequest => request),
  );
  return answers.ok
    ? ok(
        entries.map((entry, index) => ({
          ...entry,
          answer: said(entry, answers.value[index]),
          ...(isLogged() ? { logged: true } : {}),
        })),
      )
    : answers;
}

function bundleOf(opened: Pass, entries: readonly Pass[], subject: string): Resource {
  const bundle = proven(opened.request.resource, 'bundle');
  const sent = bundle.entry as readonly SentEntry[];
  const by = proven(opened.actor, 'actor').organization.ura;
  const person = `identifier=${encodeURIComponent(`${namingSystem.bsn}|${subject}`)}`;
  const entry = entries.map(({ matched, request }, index) => {
    const { resourceType: type } = proven(request.resource, 'resource');
    const { exchange, version } = proven(matched?.kind === 'delivery' ? matched : undefined, 'match');
    const { id: _theirs, ...fresh } = proven(request.resource, 'resource');
    const { fullUrl } = sent[index] ?? {};
    return {
      ...(fullUrl === undefined ? {} : { fullUrl }),
      resource: markDelivered(fresh as Resource, { by, exchange: exchange.id, version: version.id }),
      request: { method: 'POST', url: type, ...(type === 'Patient' ? { ifNoneExist: person } : {}) },
    };
  });
  return { resourceType: 'Bundle', type: 'transaction', entry };
}

/** Whether the person was known here already is nobody's business. */
function said({ request }: Pass, answer: FhirAnswer | undefined): FhirAnswer {
  return request.resource?.resourceType === 'Patient' ? { status: 201 } : (answer ?? { status: 500 });
}
