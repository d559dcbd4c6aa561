/** Publishing an edition takes two people: one proposes it, another approves. Then it is signed, and never changes. */
import { canonicalJson, err, instant, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { RegieDeps } from '../ports.ts';
import { type Account, holds } from '../records/account.ts';
import { addProposal } from '../records/add-proposal.ts';
import { type Decision, mayDecide } from '../records/may-decide.ts';
import { dayOf } from '../records/moment.ts';
import type { Proposal } from '../records/proposal.ts';
import type { SnapshotManifest, UnsignedManifest } from './manifest.ts';

/** The type of a proposal to publish; its patch names the edition. */
export const publicationAct = 'snapshot';

const mayPropose = ['statistician'] as const;
const mayApprove = ['statistician', 'portfolioBoard'] as const;

export type PublisherDeps = Pick<RegieDeps, 'proposals' | 'snapshots' | 'signingKey' | 'clock' | 'randomness'>;

/** Faults: REG-SIGN-IN, REG-ROLE, REG-SNAPSHOT, REG-STATE-NEEDS, REG-TWICE. */
export async function proposePublication(
  { proposals, snapshots, clock, randomness }: PublisherDeps,
  account: Account | undefined,
  { snapshot, reason }: { readonly snapshot: string; readonly reason: string },
): Promise<Result<Proposal>> {
  if (account === undefined) {
    return err(fault('REG-SIGN-IN'));
  }
  if (!holds(account, ...mayPropose)) {
    return err(fault('REG-ROLE', { act: 'propose', type: publicationAct, needed: mayPropose.join(', ') }));
  }
  const [drafts, open] = [await snapshots.drafts(), await proposals.list('open')];
  if (!drafts.ok || !open.ok) {
    return drafts.ok ? (open as Result<never>) : drafts;
  }
  if (!drafts.value.some((draft) => draft.snapshot === snapshot)) {
    return err(fault('REG-SNAPSHOT', { date: snapshot }));
  }
  if (open.value.some((one) => one.type === publicationAct && one.patch.snapshot === snapshot)) {
    return err(fault('REG-TWICE', { what: snapshot }));
  }
  const on = dayOf(instant(clock));
  return addProposal({ proposals, clock, randomness }, account, {
    type: publicationAct,
    expectedVersion: 0,
    patch: { snapshot },
    from: on,
    source: { class: 'declared', by: account.partyName, method: 'page', at: on },
    reason,
  });
}

/**
 * Decides about publishing. Who decides first decides; a draft whose publication failed can be proposed again.
 * Faults: REG-SIGN-IN, REG-ROLE, REG-SCOPE, REG-SAME-PERSON, REG-PROPOSAL-CLOSED, REG-SNAPSHOT, REG-SNAPSHOT-EXISTS.
 */
export async function decidePublication(
  deps: PublisherDeps,
  account: Account | undefined,
  proposal: Proposal,
  { state, reason }: Decision,
): Promise<Result<Proposal>> {
  const allowed = mayDecide(account, proposal, state, mayApprove);
  if (!allowed.ok) {
    return allowed;
  }
  const drafts = await deps.snapshots.drafts();
  const draft = drafts.ok ? drafts.value.find(({ snapshot }) => snapshot === proposal.patch.snapshot) : undefined;
  if (!drafts.ok || draft === undefined) {
    return drafts.ok ? err(fault('REG-SNAPSHOT', { date: String(proposal.patch.snapshot) })) : drafts;
  }
  const at = instant(deps.clock);
  const decided = { state, by: allowed.value.subject, at, reason };
  const closed = await deps.proposals.decide(proposal.id, decided);
  if (!closed.ok) {
    return closed;
  }
  if (state === 'approved') {
    const approvedBy = allowed.value.partyName;
    const signed = await sign(deps, { ...draft, publication: { proposedBy: proposal.source.by, approvedBy, at } });
    const published = signed.ok ? await deps.snapshots.publish(signed.value) : signed;
    if (!published.ok) {
      return published;
    }
  }
  return ok({ ...proposal, state, decidedBy: decided.by, decidedAt: at, decision: reason });
}

async function sign({ signingKey }: PublisherDeps, manifest: UnsignedManifest): Promise<Result<SnapshotManifest>> {
  const signature = await signingKey.sign(new TextEncoder().encode(canonicalJson(manifest)));
  return signature.ok
    ? ok({
        ...manifest,
        signature: {
          kid: signingKey.kid,
          alg: signingKey.alg,
          jwk: signingKey.publicJwk,
          value: Buffer.from(signature.value).toString('base64url'),
        },
      })
    : signature;
}
