import { exchangeLimits } from '@stelsel/exchanges';
import type { GlassBreak } from '../emergency/glass-book.ts';
import { fault } from '../faults.ts';
import { eventOf } from './log.ts';
import { type Pass, proven, refuse } from './pass.ts';

/**
 * Breaking the glass: a professional, a reason in words, and a place in the book of this organisation. The person is told before
 * anything is looked for, so that nothing in this way depends on what is kept here. Without a book the glass stays whole.
 */
export async function breakGlass(pass: Pass): Promise<Pass> {
  const actor = proven(pass.actor, 'actor');
  const subject = proven(pass.subject, 'subject');
  const reason = (actor.reason ?? '').trim();
  if (reason.length < exchangeLimits.breakGlassReason || actor.professional === undefined) {
    return refuse(pass, 'refused-relation', fault('NOD-REASON', { length: exchangeLimits.breakGlassReason }));
  }
  const { glass } = pass.deps;
  const { professional, organization } = actor;
  const opened = await glass?.open(pass.tenant.ura, { professional, organization, subject, reason });
  if (opened?.ok !== true) {
    const problem = opened?.fault ?? fault('NOD-GLASS-AWAY');
    return refuse(pass, problem.kind === 'unavailable' ? 'failed-server' : 'refused-right', problem);
  }
  if (!opened.value.told && !(await tell(pass, opened.value))) {
    return refuse(pass, 'failed-log', fault('NOD-LOG-UNAVAILABLE'));
  }
  return { ...pass, relation: 'none' };
}

/** The alert to the person: an event of its own in the log, which the person reads and is shown. */
async function tell(pass: Pass, { id }: GlassBreak): Promise<boolean> {
  const { deps, tenant } = pass;
  const event = eventOf({ ...pass, ground: 'break-the-glass' });
  const logged = await tenant.log.append({ ...event, act: 'break-glass', outcome: 'answered' });
  return logged.ok && (await deps.glass?.told(tenant.ura, id))?.ok === true;
}
