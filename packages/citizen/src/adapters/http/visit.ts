/** Who asks: the session a request came with, its person on screen, and whether they may. */
import { formTokenOf, type OpenSession } from '@stelsel/authentication';
import { err, ok, type Result } from '@stelsel/kernel';
import type { FastifyRequest } from 'fastify';
import type { HigherNeed } from '../../api/me.ts';
import { fault } from '../../faults.ts';
import type { CitizenAccount } from '../../session/citizen-account.ts';
import type { LiveSession } from '../../session/live-session.ts';
import type { Visiting } from '../../session/visiting.ts';
import type { SiteDeps } from '../../site.ts';

export interface Visit extends Visiting {
  readonly times: { readonly idleEndsAtMs: number; readonly endsAtMs: number; readonly shared: boolean };
  readonly formToken: string;
  /** The session behind it; the example has none. */
  readonly opened?: OpenSession<CitizenAccount>;
}

/** What a route demands of who asks. */
export interface Demand {
  readonly right?: 'act' | 'consent';
  /** Changes something, so not in the example. */
  readonly changes?: boolean;
  /** Named in the settings as something that may need the highest level. */
  readonly level?: HigherNeed['what'];
}

export interface VisitDeps extends SiteDeps {
  /** The invented person of a browser that looks at the example; undefined: it does not. */
  readonly exampleOf: (request: FastifyRequest) => Promise<Visit | undefined>;
}

export async function visitOf(request: FastifyRequest, demand: Demand, deps: VisitDeps): Promise<Result<Visit>> {
  const opened = await deps.signIn.opened(request);
  if (!opened.ok) {
    return opened.fault.code === 'AUT-SESSION-ENDED' ? err(fault('CIT-SIGN-IN')) : opened;
  }
  const visit = opened.value === undefined ? ok(await deps.exampleOf(request)) : await openVisit(opened.value, deps);
  if (!visit.ok || visit.value === undefined) {
    return visit.ok ? err(fault('CIT-SIGN-IN')) : visit;
  }
  const refused = refusal(visit.value, demand, deps);
  return refused === undefined ? ok(visit.value) : refused;
}

async function openVisit(opened: OpenSession<CitizenAccount>, { memory, world }: VisitDeps): Promise<Result<Visit>> {
  const live = await memory.open(opened);
  if (!live.ok) {
    return live;
  }
  const allowed = await stillAllowed(live.value, memory);
  if (!allowed.ok) {
    return allowed;
  }
  const { idleEndsAtMs, endsAtMs, idleMs } = opened.session;
  return ok({
    live: live.value,
    person: live.value.active,
    world,
    times: { idleEndsAtMs, endsAtMs, shared: idleMs !== undefined },
    formToken: formTokenOf(opened.id),
    opened,
  });
}

/**
 * Whoever looks on behalf of another may do so now: an authority that ended, an agreement that was withdrawn or a 16th birthday
 * ends it within a minute, with nothing left of what was collected. Not being able to ask is a refusal.
 */
async function stillAllowed(live: LiveSession, memory: VisitDeps['memory']): Promise<Result<void>> {
  if (live.example || live.active.relation === 'self') {
    return ok();
  }
  const attested = await live.attestation();
  if (attested.ok) {
    return ok();
  }
  const refreshed = await memory.refresh(live);
  return refreshed.ok ? attested : refreshed;
}

function refusal(visit: Visit, demand: Demand, deps: SiteDeps): Result<never> | undefined {
  const { person, live } = visit;
  if (live.example && demand.changes === true) {
    return err(fault('CIT-EXAMPLE'));
  }
  if (demand.right !== undefined && !person.rights.includes(demand.right)) {
    return err(fault('CIT-RIGHT'));
  }
  const needs: readonly (HigherNeed['what'] | undefined)[] = [
    demand.level,
    ...(person.relation === 'self' ? [] : (['representing'] as const)),
  ];
  return !live.example && live.account.assurance !== 'hoog' && deps.higher.some((what) => needs.includes(what))
    ? err(fault('CIT-ASSURANCE', { needed: 'hoog' }))
    : undefined;
}
