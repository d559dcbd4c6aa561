import { combine, ok, type Result } from '@stelsel/kernel';
import {
  announceRecipient,
  type PseudonymReceiver,
  postgresUseOnce,
  pseudonymReceiver,
  pseudonymReceiverMigrations,
  type Recipient,
  remoteServiceKeys,
} from '@stelsel/pseudonyms';
import type { OrganizationAgent } from './organization-agent.ts';
import { nationalUrl, type ProcessContext } from './process-context.ts';

/** For whom the two national pseudonyms are made. */
export function indexRecipient(ura: string): Recipient {
  return { organization: `ura:${ura}`, scope: 'nationale-verwijsindex' };
}

export function consentRecipient(ura: string): Recipient {
  return { organization: `ura:${ura}`, scope: 'toestemmingen' };
}

/** Makes a role a recipient of pseudonyms: its key, its memory of used tokens, and its announcement at the service. */
export async function openReceiver(
  context: ProcessContext,
  role: 'index' | 'consent',
  recipient: Recipient,
  agent: OrganizationAgent,
): Promise<Result<PseudonymReceiver>> {
  const opened = combine([
    nationalUrl(context.config, role, 'pseudonyms'),
    await context.keys.decryptionKey(`pseudonyms-${role}`),
    await context.database(`${role}_receiver`, pseudonymReceiverMigrations),
  ]);
  if (!opened.ok) {
    return opened;
  }
  const [baseUrl, key, db] = opened.value;
  const { fetch, clock } = context;
  context.afterListen(async () => {
    const collected = await agent.collectCredential();
    return collected.ok
      ? announceRecipient(
          { fetch, baseUrl, authorize: agent.authorizeAt(baseUrl, 'prs:register') },
          recipient,
          key.publicJwk,
        )
      : collected;
  });
  return ok(
    pseudonymReceiver({
      key,
      recipient,
      issuer: baseUrl,
      serviceKeys: remoteServiceKeys({ fetch, baseUrl, clock }),
      useOnce: postgresUseOnce(db, clock),
      clock,
    }),
  );
}
