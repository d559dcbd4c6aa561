import { combine, ok } from '@stelsel/kernel';
import { localizationMigrations, localizationServer, postgresRegistry } from '@stelsel/localization';
import { logServer } from '@stelsel/logging';
import { citizenServiceType } from '../citizen-service-type.ts';
import { openConsentGate } from '../consent-gate.ts';
import { openAgent } from '../organization-agent.ts';
import type { MountRole } from '../process-context.ts';
import { indexRecipient, openReceiver } from '../pseudonym-recipient.ts';
import { missingSetting } from './missing-setting.ts';

/** The national index at `/index`: asks the consent register before it answers, and shows a person its log. */
export const mountIndex: MountRole = async (context) => {
  const { clock, randomness, server, config } = context;
  const organization = config.roles.index?.organization;
  if (organization === undefined) {
    return missingSetting('index', 'roles.index.organization');
  }
  const opened = combine([
    await context.database('index', localizationMigrations),
    await context.logs('index', { site: 'index', name: organization.name }),
    await openAgent(context, 'index', organization),
  ]);
  if (!opened.ok) {
    return opened;
  }
  const [db, log, agent] = opened.value;
  const receiver = await openReceiver(context, 'index', indexRecipient(organization.ura), agent);
  const consentGate = openConsentGate(context, agent);
  const authenticate = await context.protection.protect({
    path: 'index',
    scopes: {
      'nvi:create': { callers: ['organization'] },
      'nvi:delete': { callers: ['organization'] },
      'nvi:read': { callers: ['organization'] },
      'nvi:localize': { callers: ['professional', 'citizen', 'organization'] },
      log: { callers: ['citizen'] },
    },
    log: log.append,
    pseudonymous: { citizenServices: [citizenServiceType] },
  });
  const ready = combine([receiver, consentGate, authenticate]);
  if (!ready.ok) {
    return ready;
  }
  const [tokens, gate, access] = ready.value;
  await server.register(
    localizationServer({
      registry: postgresRegistry(db, clock),
      openToken: (token, asker) => tokens.openAll(token, { askedBy: asker.organization.ura }),
      consentGate: gate,
      authenticate: access,
      origin: config.listen.publicUrl,
      log: log.append,
      clock,
      randomness,
    }),
    { prefix: '/index' },
  );
  await server.register(
    logServer({
      log,
      authenticate: access,
      baseUrl: `${config.listen.publicUrl}/index`,
      clock,
      openSubject: (token) => tokens.open(token),
    }),
    { prefix: '/index' },
  );
  return ok();
};
