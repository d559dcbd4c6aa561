/** `/api/v1/messages`, `/api/v1/alerts`: what a person should know, here and by mail. */
import { err, ok, type Result, type Ura } from '@stelsel/kernel';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { messagesOf } from '../../acts/messages.ts';
import type { Message } from '../../api/acts.ts';
import type { Alerts } from '../../api/log.ts';
import { fault } from '../../faults.ts';
import { citizenLimits as limits } from '../../limits.ts';
import { alertsOf, changeAlerts, noAlerts } from '../../mail/change-alerts.ts';
import type { MailDeps } from '../../mail/mail-deps.ts';
import { mailOwner } from '../../mail/mail-owner.ts';
import { waitForSource } from '../../mail/wait-for-source.ts';
import { pendingOf } from '../../together/decide-together.ts';
import { type ApiDeps, apiRoute } from './api-routes.ts';
import { bodyOf, textOf } from './body.ts';
import { view as viewChoices } from './choice-routes.ts';
import { ownLogView } from './log-routes.ts';
import type { Visit } from './visit.ts';

export function messageRoutes(server: FastifyInstance, deps: ApiDeps): void {
  apiRoute(server, deps, { method: 'GET', path: 'messages', heavy: true, work: (visit) => messages(visit, deps) });
  apiRoute(server, deps, { method: 'GET', path: 'alerts', work: (visit) => alerts(visit, deps) });
  apiRoute(server, deps, {
    method: 'POST',
    path: 'alerts',
    changes: true,
    work: (visit, request) => setAlerts(visit, request, deps),
  });
  apiRoute(server, deps, {
    method: 'POST',
    path: 'collection/sources/:key/wait',
    changes: true,
    work: (visit, request) => waitFor(visit, request, deps),
  });
}

async function messages(visit: Visit, deps: ApiDeps): Promise<Result<readonly Message[]>> {
  const [log, choices, letters, pending] = await Promise.all([
    ownLogView(visit, deps),
    viewChoices(visit, deps),
    deps.correspondence.refresh(visit),
    visit.person.relation === 'self' ? pendingOf(visit, deps) : ok([]),
  ]);
  return ok(
    messagesOf({
      person: visit.person,
      persons: visit.person.relation === 'self' ? visit.live.persons : [visit.person],
      log: log.ok ? log.value : undefined,
      byOthers: choices.ok ? choices.value.byOthers : [],
      letters,
      pending: pending.ok ? pending.value : [],
      shares: await deps.sharesOf(visit),
      nowMs: deps.clock.nowMs(),
    }),
  );
}

/** Mail is about the person who signed in: nobody is mailed about another, whose authority may end. */
async function mailOf(visit: Visit, { mail }: ApiDeps): Promise<Result<MailDeps>> {
  if (visit.person.relation !== 'self') {
    return err(fault('CIT-MAIL-OWN'));
  }
  return mail === undefined ? err(fault('CIT-MAIL-OFF')) : ok(mail);
}

async function alerts(visit: Visit, deps: ApiDeps): Promise<Result<Alerts>> {
  const mail = await mailOf(visit, deps);
  return mail.ok && !visit.live.example ? alertsOf(mailOwner(visit.person.bsn, deps.secret), mail.value) : ok(noAlerts);
}

async function setAlerts(visit: Visit, request: FastifyRequest, deps: ApiDeps): Promise<Result<Alerts>> {
  const body = bodyOf<Alerts>(request);
  const email = textOf(body.email ?? '', limits.addressCharacters);
  if (email === undefined) {
    return err(fault('CIT-BODY', { field: 'email' }, 'email'));
  }
  const mail = await mailOf(visit, deps);
  if (!mail.ok) {
    // Without an address there is nothing to send, and so nothing to keep.
    return email === '' && mail.fault.code === 'CIT-MAIL-OFF' ? ok(noAlerts) : mail;
  }
  const wanted: Alerts = {
    choiceChanged: body.choiceChanged === true,
    together: body.together === true,
    linkOpened: body.linkOpened === true,
    lookedAlong: body.lookedAlong === true,
    email,
    language: body.language === 'en' ? 'en' : 'nl',
    confirmed: false,
  };
  return changeAlerts(visit.person.bsn, wanted, mail.value);
}

/** "Mail mij als het lukt": for a source of this session that did not answer. */
async function waitFor(visit: Visit, request: FastifyRequest, deps: ApiDeps): Promise<Result<undefined>> {
  const { key } = request.params as { readonly key: string };
  const source = [...visit.live.sources].find(([, known]) => known.key === key)?.[0];
  const mail = await mailOf(visit, deps);
  if (!mail.ok || source === undefined) {
    return mail.ok ? err(fault('CIT-UNKNOWN')) : mail;
  }
  const waits = await waitForSource(mailOwner(visit.person.bsn, deps.secret), source as Ura, mail.value);
  return waits.ok ? ok(undefined) : waits;
}
