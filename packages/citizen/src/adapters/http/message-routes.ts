/** `/api/v1/messages`, `/api/v1/alerts`: what a person should know. */
import { err, ok, type Result } from '@stelsel/kernel';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { messagesOf } from '../../acts/messages.ts';
import type { Message } from '../../api/acts.ts';
import type { Alerts } from '../../api/log.ts';
import { fault } from '../../faults.ts';
import { citizenLimits as limits } from '../../limits.ts';
import { type ApiDeps, apiRoute } from './api-routes.ts';
import { bodyOf, textOf } from './body.ts';
import { view as viewChoices } from './choice-routes.ts';
import { ownLogView } from './log-routes.ts';
import type { Visit } from './visit.ts';

const defaults: Alerts = {
  emergency: true,
  newAccess: false,
  newResult: false,
  newLetter: false,
  choiceChanged: true,
  email: '',
};

export function messageRoutes(server: FastifyInstance, deps: ApiDeps): void {
  apiRoute(server, deps, { method: 'GET', path: 'messages', heavy: true, work: (visit) => messages(visit, deps) });
  apiRoute(server, deps, { method: 'GET', path: 'alerts', work: (visit) => alerts(visit, deps) });
  apiRoute(server, deps, {
    method: 'POST',
    path: 'alerts',
    changes: true,
    work: (visit, request) => setAlerts(visit, request, deps),
  });
}

async function messages(visit: Visit, deps: ApiDeps): Promise<Result<readonly Message[]>> {
  const [log, choices, letters] = await Promise.all([
    ownLogView(visit, deps),
    viewChoices(visit, deps),
    deps.correspondence.refresh(visit),
  ]);
  return ok(
    messagesOf({
      person: visit.person,
      persons: visit.person.relation === 'self' ? visit.live.persons : [visit.person],
      log: log.ok ? log.value : undefined,
      byOthers: choices.ok ? choices.value.byOthers : [],
      letters,
      shares: await deps.sharesOf(visit),
      nowMs: deps.clock.nowMs(),
    }),
  );
}

async function alerts(visit: Visit, deps: ApiDeps): Promise<Result<Alerts>> {
  const kept = await deps.items(visit).list<Alerts>('alerts');
  return kept.ok ? ok(kept.value[0]?.value ?? defaults) : kept;
}

async function setAlerts(visit: Visit, request: FastifyRequest, deps: ApiDeps): Promise<Result<Alerts>> {
  const body = bodyOf<Alerts>(request);
  const email = textOf(body.email ?? '', limits.labelCharacters);
  if (email === undefined || !/^$|^[^@\s<>"]+@[^@\s<>"]+\.[^@\s<>"]+$/.test(email)) {
    return err(fault('CIT-BODY', { field: 'email' }));
  }
  const wanted: Alerts = {
    emergency: true,
    newAccess: body.newAccess === true,
    newResult: body.newResult === true,
    newLetter: body.newLetter === true,
    choiceChanged: body.choiceChanged === true,
    email,
  };
  const kept = await deps.items(visit).put('alerts', 'alerts', wanted, deps.clock.nowMs());
  return kept.ok ? ok(wanted) : kept;
}
