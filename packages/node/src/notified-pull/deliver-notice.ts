/** Tells the receiver of one Task, and remembers how that went: nothing that was taken from an own system is lost. */
import { endOf, isQualified, receiverOf } from '@stelsel/exchanges';
import { type Clock, err, instant, namingSystem, ok, parseUra, type Result, type Ura } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { nodeLimits } from '../limits.ts';
import type { AuthorizationBases } from './authorization-bases.ts';
import { type FollowTasksDeps, movedBySender } from './follow-tasks.ts';
import { findSentTask, type HeldTask } from './held-task.ts';
import type { FindParty, NoticeToSend, SendingTenant, SendNotice, SentNotice } from './ports.ts';

export interface DeliverNoticeDeps extends FollowTasksDeps {
  readonly bases: Pick<AuthorizationBases, 'give'>;
  readonly send: SendNotice;
  readonly findParty: FindParty;
  readonly clock: Clock;
}

/**
 * Faults that time may heal are given back, so that the queue tries again, for some days; all others end it as `failed`, for people
 * to see.
 */
export async function deliverNotice(deps: DeliverNoticeDeps, tenantName: string, task: string): Promise<Result<void>> {
  const tenant = deps.tenantOf(tenantName);
  const known = await deps.sent.read(tenantName, task);
  if (tenant === undefined || !known.ok) {
    return known.ok ? ok() : known;
  }
  if (known.value?.state === 'sent' || known.value?.state === 'ended') {
    return ok();
  }
  const attempts = (known.value?.attempts ?? 0) + 1;
  const keep = (state: Pick<SentNotice, 'state' | 'fault' | 'receiver' | 'logged'>): Promise<Result<void>> =>
    deps.sent.write(tenantName, { task, attempts, changedMs: deps.clock.nowMs(), ...state });
  const held = await findSentTask({ ...deps, repository: tenant.repository }, task);
  if (!held.ok) {
    return held.fault.kind === 'unavailable' ? held : keep({ state: 'ended', fault: held.fault.code });
  }
  // Who was told of it hears that it was taken back; who was not, hears nothing.
  if (held.value.ended && known.value?.told !== true) {
    return keep({ state: 'ended', fault: 'NOD-REFERRAL-ENDED' });
  }
  // Who ended it needs not be told, also when that was while something that the sender did before waited to be told.
  if (held.value.ended && !movedBySender(held.value.found.workflow, held.value.task)) {
    return keep({ state: 'sent', ...(known.value?.receiver && { receiver: known.value.receiver }) });
  }
  const receiver = await receiverUra(deps, held.value);
  const ready = receiver.ok ? await announce(tenant, held.value, known.value) : receiver;
  const told =
    receiver.ok && ready.ok
      ? await deps.send(tenant.ura, noticeOf(deps, tenant, held.value, receiver.value))
      : (ready as Result<never>);
  const named = {
    ...(receiver.ok ? { receiver: receiver.value } : {}),
    ...(ready.ok ? { logged: true as const } : {}),
  };
  if (told.ok) {
    const kept = await keep({ state: 'sent', ...named });
    return kept.ok ? tellOfLaterMove(deps, tenantName, { tenant, told: held.value }) : kept;
  }
  const again = heals(told.fault.kind) && attempts < nodeLimits.noticeTries;
  const kept = await keep({ state: again ? 'waiting' : 'failed', fault: told.fault.code, ...named });
  return again && kept.ok ? told : kept;
}

/** Who moved the Task on while its receiver was being told found it waiting, and did not queue it again. */
async function tellOfLaterMove(
  deps: DeliverNoticeDeps,
  tenantName: string,
  { tenant, told }: { readonly tenant: SendingTenant; readonly told: HeldTask },
): Promise<Result<void>> {
  const { task } = told.referred;
  const now = await findSentTask({ ...deps, repository: tenant.repository }, task);
  if (!now.ok) {
    return now.fault.kind === 'unavailable' ? now : ok();
  }
  const isMoved = now.value.task.status !== told.task.status;
  return isMoved && movedBySender(now.value.found.workflow, now.value.task) ? deps.sent.queue(tenantName, task) : ok();
}

async function receiverUra(deps: DeliverNoticeDeps, { task }: HeldTask): Promise<Result<Ura>> {
  const owner = receiverOf(task);
  return owner?.system === namingSystem.ura
    ? parseUra(owner.value)
    : deps.findParty(owner ?? { system: '', value: '' });
}

/** The disclosure is in the log before it is made, once: the next attempts are the same message. Only who is qualified sends. */
async function announce(tenant: SendingTenant, held: HeldTask, known: SentNotice | undefined): Promise<Result<void>> {
  const { id } = held.found.exchange;
  if (!isQualified(tenant.qualified, id, 'send')) {
    return err(fault('NOD-NOT-QUALIFIED', { exchange: id, role: 'send' }));
  }
  if (known?.logged === true) {
    return ok();
  }
  const logged = await tenant.log(noticeEvent(tenant, held));
  return logged.ok ? ok() : logged;
}

function noticeOf(deps: DeliverNoticeDeps, tenant: SendingTenant, held: HeldTask, receiver: Ura): NoticeToSend {
  const { found, subject, task, referred } = held;
  return {
    found,
    receiver,
    subject,
    notice: {
      sender: { system: namingSystem.ura, value: tenant.ura },
      receiver: { system: namingSystem.ura, value: receiver },
      subject,
      authorizationBase: deps.bases.give({ ...referred, tenant: tenant.ura, receiver }),
      task: referred.task,
      until: new Date(endOf(task, found.workflow, deps.clock.nowMs())).toISOString(),
      authored: instant(deps.clock),
      ...(held.ended ? { withdrawn: true as const } : {}),
    },
  };
}

function noticeEvent({ ura, name, type }: SendingTenant, { found, subject, referred }: HeldTask) {
  return {
    act: 'notify',
    outcome: 'answered',
    actor: {
      organization: { ura, name, type },
      client: 'urn:stelsel:node',
      purpose: 'COC',
      scope: [found.exchange.id],
      tokenId: `notice-${referred.task}`,
    },
    subject: { bsn: subject },
    exchange: found.exchange.id,
    resources: [`Task/${referred.task}`],
    ground: 'referral',
  } as const;
}

/** What may go better later without anybody doing anything. */
function heals(kind: string): boolean {
  return kind === 'unavailable' || kind === 'busy' || kind === 'interrupted' || kind === 'fault';
}
