/** What a child of 12 to 15 and a parent decide together: what waits, asking, agreeing and declining, from both sides. */
import { err, ok, type Result } from '@stelsel/kernel';
import type { ChoiceReceipt, PendingChoice } from '../api/choices.ts';
import { type ChoiceDeps, carryOut, changedBy, type PlannedChoices, planOf } from '../choices/choice-plan.ts';
import { fault } from '../faults.ts';
import { citizenLimits as limits } from '../limits.ts';
import type { AlertKind } from '../mail/mail-kinds.ts';
import { mailOwner } from '../mail/mail-owner.ts';
import type { Person } from '../person.ts';
import { recordAct } from '../record-act.ts';
import type { Visiting } from '../session/visiting.ts';
import type { SiteDeps } from '../site.ts';
import type { Proposal } from './pending-choice.ts';
import { type ProposalsDeps, proposalsAbout } from './proposals.ts';
import { nextFor, viewProposal } from './view-proposal.ts';

export interface TogetherDeps extends ChoiceDeps, Pick<SiteDeps, 'memory' | 'representation' | 'secret'> {
  readonly pending: ProposalsDeps;
  /** Tells somebody by mail, when they asked for it; what goes wrong there never stops what it is about. */
  readonly tell: (owner: string, kind: AlertKind) => Promise<void>;
}

/** A child with whom the person who signed in decides; oneself, when one is that child. */
interface Together {
  readonly child: Person;
  readonly reader: Proposal['by'];
}

/** A parent finds the proposals also without looking along: deciding together asks no agreement of the child. */
function childrenOf({ live }: Visiting): readonly Together[] {
  return live.persons.flatMap((child): readonly Together[] => {
    if (child.regime !== '12-15' || child.relation === 'mandate') {
      return [];
    }
    return [{ child, reader: child.relation === 'self' ? 'child' : 'parent' }];
  });
}

/** Everything that waits for or of the person who signed in. Faults: `CIT-STORE`. */
export async function pendingOf(visit: Visiting, deps: TogetherDeps): Promise<Result<readonly PendingChoice[]>> {
  const pending: PendingChoice[] = [];
  for (const { child, reader } of visit.live.example ? [] : childrenOf(visit)) {
    const found = await proposalsAbout(child.bsn, deps.pending).list(deps.clock.nowMs());
    if (!found.ok) {
      return found;
    }
    pending.push(...found.value.map((proposal) => viewProposal(proposal, child.name, reader)));
  }
  return ok(pending);
}

/** Keeps a change until the other wants it too; nothing counts before. */
export async function propose(
  visit: Visiting,
  planned: PlannedChoices,
  deps: TogetherDeps,
): Promise<Result<ChoiceReceipt>> {
  const { live, person } = visit;
  const proposals = proposalsAbout(person.bsn, deps.pending);
  const atMs = deps.clock.nowMs();
  const open = await proposals.list(atMs);
  if (!open.ok || open.value.length >= limits.pendingChoices) {
    return open.ok ? err(fault('CIT-PENDING', { max: limits.pendingChoices })) : open;
  }
  const changed = changedBy(planned);
  const by: Proposal['by'] = person.relation === 'self' ? 'child' : 'parent';
  const proposal: Proposal = {
    id: deps.randomness.uuid(),
    atMs,
    endsAtMs: atMs + limits.pendingMs,
    by,
    name: person.relation === 'self' ? person.name : live.account.name,
    changes: changed.map(({ key, sentence, to }) => ({ key, sentence, to })),
  };
  const logged = await recordTogether(visit, person, 'keuze samen: gevraagd', deps);
  const kept = logged.ok ? await proposals.put(proposal) : logged;
  if (!logged.ok || !kept.ok) {
    return logged.ok ? (kept as Result<never>) : logged;
  }
  await tellOthers(visit, deps);
  return ok({
    id: proposal.id,
    at: new Date(atMs).toISOString(),
    by: proposal.name,
    changed: changed.map(({ key: _key, ...change }) => change),
    takesEffect: {
      nl: 'Tot dan geldt uw oude keuze.',
      en: 'Until then your former choice counts.',
    },
    waitsFor:
      by === 'child'
        ? {
            nl: 'Een ouder moet dit ook goedvinden. Uw ouder ziet dan deze keuze.',
            en: 'A parent must agree too. Your parent then sees this choice.',
          }
        : { nl: 'Uw kind moet dit ook willen.', en: 'Your child must want this too.' },
    logEvents: [logged.value],
  });
}

/** The parents of a child that asks, or the child of a parent that does. */
async function tellOthers({ live, person }: Visiting, deps: TogetherDeps): Promise<void> {
  const own = live.attestations.get(live.account.bsn)?.text ?? live.account.attestation;
  const asked = person.relation === 'self' ? await deps.representation.persons(own) : undefined;
  const others = asked === undefined ? [person.bsn] : asked.ok ? asked.value.parents.map(({ bsn }) => bsn) : [];
  for (const other of others) {
    await deps.tell(mailOwner(other, deps.secret), 'together');
  }
}

/** Agrees with what waits, or not; gives what waits after that. Faults: `CIT-UNKNOWN`, `CIT-TOGETHER`, `CIT-STORE`. */
export async function answerProposal(
  visit: Visiting,
  { key, agree }: { readonly key: string; readonly agree: boolean },
  deps: TogetherDeps,
): Promise<Result<readonly PendingChoice[]>> {
  // Authority and age as they are now, not as they were when the session began.
  const fresh = await deps.memory.refresh(visit.live);
  if (!fresh.ok) {
    return fresh;
  }
  for (const { child, reader } of childrenOf(visit)) {
    const found = await proposalsAbout(child.bsn, deps.pending).list(deps.clock.nowMs());
    if (!found.ok) {
      return found;
    }
    const proposal = found.value.find(({ id }) => id === key);
    if (proposal !== undefined) {
      const done = agree
        ? await agreed(visit, { child, reader, proposal }, deps)
        : await declined(visit, { child, proposal }, deps);
      return done.ok ? pendingOf(visit, deps) : done;
    }
  }
  return err(fault('CIT-UNKNOWN'));
}

interface Answered extends Together {
  readonly proposal: Proposal;
}

async function agreed(
  visit: Visiting,
  { child, reader, proposal }: Answered,
  deps: TogetherDeps,
): Promise<Result<unknown>> {
  const next = nextFor(proposal, reader);
  if (next === 'wait') {
    return err(fault('CIT-TOGETHER'));
  }
  return reader === 'child'
    ? finish(visit, { child, proposal }, deps)
    : agreeAsParent(visit, { child, proposal }, deps);
}

/** The child makes it count later: so it has the last word, and the register hears of it from the child itself. */
async function agreeAsParent(
  visit: Visiting,
  { child, proposal }: Omit<Answered, 'reader'>,
  deps: TogetherDeps,
): Promise<Result<unknown>> {
  const logged = await recordTogether(visit, child, 'keuze samen: akkoord', deps);
  const kept = logged.ok
    ? await proposalsAbout(child.bsn, deps.pending).put({ ...proposal, agreedBy: visit.live.account.name })
    : logged;
  if (kept.ok) {
    await deps.tell(mailOwner(child.bsn, deps.secret), 'together');
  }
  return kept;
}

async function finish(
  visit: Visiting,
  { child, proposal }: Omit<Answered, 'reader'>,
  deps: TogetherDeps,
): Promise<Result<unknown>> {
  const changes = proposal.changes.map(({ key, to }) => ({ question: key, answer: to }));
  const keys = changes.map(({ question }) => question);
  const planned = await planOf(visit, { changes }, deps, keys);
  if (!planned.ok) {
    return planned;
  }
  // Whoever takes it away carries it out: two tabs do it once.
  const proposals = proposalsAbout(child.bsn, deps.pending);
  const taken = await proposals.remove(proposal.id);
  if (!taken.ok || !taken.value) {
    return taken.ok ? err(fault('CIT-UNKNOWN')) : taken;
  }
  const done = await carryOut(visit, planned.value, deps);
  if (!done.ok) {
    await proposals.put(proposal);
  }
  return done;
}

async function declined(
  visit: Visiting,
  { child, proposal }: Omit<Answered, 'reader'>,
  deps: TogetherDeps,
): Promise<Result<unknown>> {
  const logged = await recordTogether(visit, child, 'keuze samen: niet akkoord', deps);
  return logged.ok ? proposalsAbout(child.bsn, deps.pending).remove(proposal.id) : logged;
}

async function recordTogether(
  { live }: Visiting,
  child: Person,
  query: string,
  deps: TogetherDeps,
): Promise<Result<string>> {
  const logged = await recordAct(deps, live, child, { act: 'consent-change', outcome: 'answered', query });
  return logged.ok ? ok(logged.value.eventId) : logged;
}
