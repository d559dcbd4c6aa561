/** Lets the register of choices tell the site of changes, of people who want mail about them. */
import type { WatchChoices } from '@stelsel/citizen';
import { consentClient, type Notification, notificationEndpoint } from '@stelsel/consent';
import type { Authenticate } from '@stelsel/http';
import { err, ok, type Result } from '@stelsel/kernel';
import type { Log } from '@stelsel/logging';
import { fault } from '../../faults.ts';
import type { OrganizationAgent } from '../organization-agent.ts';
import type { ProcessContext } from '../process-context.ts';

export interface ChoiceNoticesParts {
  readonly agent: OrganizationAgent;
  /** RoleCodeNL of the organisation that runs the site. */
  readonly type: string;
  readonly consentUrl: string;
  readonly log: Log;
}

/** Opens the place where the register tells it, and gives how to ask and end that for one person. */
export async function mountChoiceNotices(
  context: ProcessContext,
  { agent, type, consentUrl, log }: ChoiceNoticesParts,
  hear: (notice: Notification) => Promise<Result<void>>,
): Promise<Result<WatchChoices>> {
  const { fetch, clock, randomness, config } = context;
  const access = await context.protection.protect({
    path: 'citizen',
    scopes: { 'consent:notify': { callers: ['organization'] } },
    log: log.append,
  });
  if (!access.ok) {
    return access;
  }
  // Notices are believed of the register only: any organisation can get the scope, one has the number.
  const authenticate: Authenticate = async (request) => {
    const actor = await access.value(request);
    return actor.ok && actor.value.organization.ura !== config.national.consentUra
      ? err(fault('CLI-NOT-THE-REGISTER'))
      : actor;
  };
  await context.server.register(
    notificationEndpoint({
      authenticate,
      consents: { notified: hear },
      isTenant: (ura) => ura === agent.ura,
      log: log.append,
      origin: config.listen.publicUrl,
    }),
    { prefix: '/citizen/consent/notices' },
  );
  const register = consentClient({
    fetch,
    baseUrl: consentUrl,
    authorize: agent.authorizeAt(consentUrl, 'consent:subscribe'),
    clock,
    randomness,
  });
  const endpoint = `${config.listen.publicUrl}/citizen/consent/notices`;
  return ok({
    watch: (bsn) => register.subscribe({ bsn, holder: { ura: agent.ura, type }, endpoint }),
    unwatch: (id) => register.unsubscribe(id),
  });
}
