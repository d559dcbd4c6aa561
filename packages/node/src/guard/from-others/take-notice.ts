import { listOf, membersOf, noticeIdentifier } from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';
import { type Bsn, canonicalJson, instant, namingSystem, outcomeOfFault } from '@stelsel/kernel';
import type { PerformContext } from '../../rest/perform-context.ts';
import { type MatchedNotice, type Pass, proven, refuse } from '../pass.ts';
import { againWhenChanged } from './again-when-changed.ts';
import { markDelivered } from './delivered.ts';
import { knownNotice, noneKnown } from './known-notice.ts';
import { writeBrought } from './write-brought.ts';

/**
 * Keeps the notice of a Task elsewhere as a Task of this record, once: the same notice sent again finds itself, and a later one
 * about the same Task renews what it is fetched with, or says that it was taken back. Who sent it is the organisation of the
 * token, whatever number the Task calls it by; the person is the one of the token.
 */
export async function takeNotice(
  pass: Pass,
  { exchange, version, notice }: MatchedNotice,
  context: PerformContext,
): Promise<Pass> {
  const sender = proven(pass.actor, 'actor').organization.ura;
  const identifier = noticeIdentifier({ system: namingSystem.ura, value: sender }, notice.task);
  const task = asKept(proven(pass.request.resource, 'resource'), identifier, proven(pass.subject, 'subject'));
  const request = { ...pass.request, prefer: { ...pass.request.prefer, return: 'minimal' } };
  const taken = await writeBrought(pass, context, {
    ...request,
    resource: markDelivered(task, { by: sender, exchange: exchange.id, version: version.id }),
    ifNoneExist: noneKnown(identifier),
  });
  if (taken.answer?.status !== 200) {
    return taken;
  }
  return againWhenChanged(async () => {
    const known = await knownNotice(pass, identifier);
    if (!known.ok) {
      return refuse(pass, outcomeOfFault(known.fault), known.fault);
    }
    if (known.value === undefined || !adds(notice, known.value.resource, task)) {
      return taken;
    }
    const { id, version: ifMatch } = known.value;
    const resource = renewed(pass, known.value.resource, { task, notice });
    return writeBrought(pass, context, { ...request, interaction: 'update', id, ifMatch, resource });
  });
}

/** What is kept, with what the sender says anew; how the receiver answered stays. */
function renewed(
  { deps }: Pass,
  kept: Resource,
  { task, notice }: { readonly task: Resource; readonly notice: MatchedNotice['notice'] },
): Resource {
  const { input, restriction, authoredOn, for: person } = task;
  const taken = notice.withdrawn === true ? { status: 'cancelled' } : {};
  const lastModified = instant(deps.clock);
  return { ...kept, ...taken, for: person, input, restriction, authoredOn, lastModified } as Resource;
}

/** Whether a notice says something that the one which is kept does not. */
function adds({ withdrawn }: MatchedNotice['notice'], kept: Resource, sent: Resource): boolean {
  const news = canonicalJson(kept.input ?? null) !== canonicalJson(sent.input ?? null);
  return news || (withdrawn === true && kept.status !== 'cancelled');
}

/** `basedOn` goes: at the sender it is an address, here it would point at a Task of our own. The identifier says the same. */
function asKept(
  task: Resource,
  identifier: { readonly system: string; readonly value: string },
  subject: Bsn,
): Resource {
  const { id: _theirs, basedOn: _there, ...kept } = task;
  const others = listOf(task.identifier).filter(({ system }) => system !== identifier.system);
  const person = { ...membersOf(task.for), identifier: { system: namingSystem.bsn, value: subject } };
  const { reference: _address, ...named } = person as Record<string, unknown>;
  return { ...kept, identifier: [identifier, ...others], for: named } as Resource;
}
