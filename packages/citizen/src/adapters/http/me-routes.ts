/** `/api/v1/me`: who is signed in, for how long, at whom they look. */
import { formTokenOf } from '@stelsel/authentication';
import { err, ok, parseBsn, type Result } from '@stelsel/kernel';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { AgreementChange, Agreements, Me, PersonSwitch, SharedComputer } from '../../api/me.ts';
import { fault } from '../../faults.ts';
import { citizenLimits as limits } from '../../limits.ts';
import { mailOwner } from '../../mail/mail-owner.ts';
import { recordAct } from '../../record-act.ts';
import { personOption } from '../../session/persons.ts';
import { type ApiDeps, apiRoute } from './api-routes.ts';
import { bodyOf } from './body.ts';
import { switchExample } from './example-visits.ts';
import type { Visit } from './visit.ts';

export function meRoutes(server: FastifyInstance, deps: ApiDeps): void {
  apiRoute(server, deps, { method: 'GET', path: 'me', look: true, work: async (visit) => ok(meOf(visit, deps)) });
  apiRoute(server, deps, {
    method: 'POST',
    path: 'me/extend',
    work: async (visit) => {
      const confirmed = visit.live.example ? ok() : await deps.memory.refresh(visit.live);
      return confirmed.ok ? ok(meOf({ ...visit, person: visit.live.active }, deps)) : confirmed;
    },
  });
  apiRoute(server, deps, {
    method: 'POST',
    path: 'me/person',
    work: async (visit, request) => {
      const { key } = bodyOf<PersonSwitch>(request);
      const switched = await switchPerson(visit, String(key), deps);
      return switched.ok ? ok(meOf({ ...visit, person: visit.live.active }, deps)) : switched;
    },
  });
  apiRoute(server, deps, {
    method: 'POST',
    path: 'me/shared-computer',
    work: async (visit, request, reply) => share(visit, bodyOf<SharedComputer>(request).on === true, reply, deps),
  });
  apiRoute(server, deps, { method: 'GET', path: 'me/agreements', work: (visit) => agreementsOf(visit, deps) });
  apiRoute(server, deps, {
    method: 'POST',
    path: 'me/agreements',
    changes: true,
    work: async (visit, request) => changeAgreement(visit, bodyOf<AgreementChange>(request), deps),
  });
}

function meOf({ live, person, times, formToken }: Visit, { higher, version }: ApiDeps): Me {
  const instant = (ms: number): string => new Date(ms).toISOString();
  return {
    name: live.account.name,
    assurance: live.account.assurance,
    needsHigher:
      live.example || live.account.assurance === 'hoog' ? [] : higher.map((what) => ({ what, level: 'hoog' }) as const),
    example: live.example,
    formToken,
    session: {
      idleEndsAt: instant(Math.min(times.idleEndsAtMs, times.endsAtMs)),
      endsAt: instant(times.endsAtMs),
      sharedComputer: times.shared,
    },
    persons: live.persons.map(personOption),
    active: person.key,
    version,
  };
}

/** Looking at another person is an act of its own in the log, named with whoever does it. */
async function switchPerson(visit: Visit, key: string, deps: ApiDeps): Promise<Result<void>> {
  const { live } = visit;
  const person = live.persons.find((known) => known.key === key);
  const allowed =
    person !== undefined &&
    person.relation !== 'self' &&
    deps.higher.includes('representing') &&
    live.account.assurance !== 'hoog'
      ? err(fault('CIT-ASSURANCE', { needed: 'hoog' }))
      : live.example
        ? switchExample(live, key)
        : await deps.memory.switchTo(live, key);
  if (person === undefined || live.example) {
    return allowed;
  }
  const logged = await recordAct(deps, live, person, {
    act: 'token',
    query: 'kijken bij deze persoon',
    outcome: allowed.ok ? 'answered' : 'refused-right',
    ...(allowed.ok ? {} : { ground: allowed.fault.code }),
  });
  if (allowed.ok && person.relation !== 'self') {
    await deps.tell(mailOwner(person.bsn, deps.secret), 'lookedAlong');
  }
  return logged.ok ? allowed : logged;
}

/** A shorter life for the session, under a new id. */
async function share(visit: Visit, on: boolean, reply: FastifyReply, deps: ApiDeps): Promise<Result<Me>> {
  const { opened } = visit;
  if (opened === undefined) {
    return ok(meOf(visit, deps));
  }
  const renewed = await deps.signIn.sessions.renew(opened.id, ({ idleMs: _former, ...session }) =>
    on ? { ...session, idleMs: limits.sharedIdleMs } : session,
  );
  if (!renewed.ok) {
    return renewed;
  }
  deps.memory.move(opened.id, renewed.value);
  reply.header('set-cookie', deps.signIn.cookie.set(renewed.value));
  const again = await deps.signIn.sessions.open(renewed.value, 'look');
  return again.ok
    ? ok(
        meOf(
          {
            ...visit,
            times: { idleEndsAtMs: again.value.idleEndsAtMs, endsAtMs: again.value.endsAtMs, shared: on },
            formToken: formTokenOf(renewed.value),
          },
          deps,
        ),
      )
    : again;
}

async function agreementsOf({ live, world }: Visit, deps: ApiDeps): Promise<Result<Agreements>> {
  if (live.example) {
    return ok({ parents: [], looked: [] });
  }
  const own = live.attestations.get(live.account.bsn)?.text ?? live.account.attestation;
  const answer = await deps.representation.persons(own);
  if (!answer.ok) {
    return answer;
  }
  const events = await world.ownLog(live.account.bsn);
  const looked = (events.ok ? events.value : []).flatMap(({ agent, recorded, type }) => {
    const other = agent.find(({ role }) =>
      role?.some(({ coding }) => coding.some(({ system }) => system === 'urn:stelsel:representation')),
    );
    return other?.name === undefined || type === undefined ? [] : [{ name: other.name, at: recorded }];
  });
  return ok({
    parents: answer.value.parents.map(({ bsn, name, agreedSinceMs }) => ({
      key: live.keys.group(`parent ${bsn}`),
      name,
      agreed: agreedSinceMs !== undefined,
      ...(agreedSinceMs === undefined ? {} : { since: new Date(agreedSinceMs).toISOString() }),
    })),
    looked,
  });
}

async function changeAgreement(
  visit: Visit,
  change: { readonly [N in keyof AgreementChange]?: unknown },
  deps: ApiDeps,
): Promise<Result<Agreements>> {
  const { live } = visit;
  const own = live.attestations.get(live.account.bsn)?.text ?? live.account.attestation;
  const answer = await deps.representation.persons(own);
  if (!answer.ok) {
    return answer;
  }
  const parent = answer.value.parents.find(({ bsn }) => live.keys.group(`parent ${bsn}`) === change.parent);
  const bsn = parent === undefined ? undefined : parseBsn(parent.bsn);
  if (bsn?.ok !== true) {
    return err(fault('CIT-BODY', { field: 'parent' }));
  }
  const changed = await deps.representation.changeAgreement(own, { parent: bsn.value, agreed: change.agreed === true });
  return changed.ok ? agreementsOf(visit, deps) : changed;
}
