/** Opens the provider of test accounts beside the issuer: on an address of its own, as a real one would be. */
import { type ProviderClient, postgresProviderItems, signInProvider } from '@stelsel/authentication';
import type { Database } from '@stelsel/database';
import { createServer } from '@stelsel/http';
import { combine, err, ok, type Result } from '@stelsel/kernel';
import type { Config } from '../../config/config-schema.ts';
import { fault } from '../../faults.ts';
import { citizenAccounts, employeeAccounts } from '../../identities/sign-in-accounts.ts';
import type { ProcessContext } from '../process-context.ts';
import { readSecret } from './sign-in-policy.ts';

type ProviderSettings = NonNullable<NonNullable<Config['roles']['issuer']>['signIn']>;

export async function mountSignInProvider(
  { clock, keys, fetch, onClose }: ProcessContext,
  { host, port, publicUrl, clients }: ProviderSettings,
  db: Database,
): Promise<Result<void>> {
  const opened = combine([
    await keys.signingKey('sign-in-provider', 'ES256'),
    await keys.secret('sign-in-provider-cookies', 32),
    combine(await Promise.all(clients.map(clientOf))),
  ]);
  if (!opened.ok) {
    return opened;
  }
  const [key, cookieSecret, known] = opened.value;
  const server = createServer({ name: 'sign-in-provider', clock });
  await server.register(
    signInProvider({
      issuer: publicUrl,
      key,
      cookieSecret: Buffer.from(cookieSecret).toString('base64url'),
      clients: known,
      items: postgresProviderItems(db),
      fetch,
      clock,
    }),
  );
  onClose(() => server.close());
  try {
    await server.listen({ host, port });
    return ok();
  } catch {
    return err(fault('CLI-PORT-BUSY', { port }));
  }
}

async function clientOf({
  id,
  name,
  origin,
  people,
  secret: file,
}: ProviderSettings['clients'][number]): Promise<Result<ProviderClient>> {
  const accounts = people === 'citizens' ? citizenAccounts() : employeeAccounts;
  const secret = file === undefined ? ok(undefined) : await readSecret(file.file);
  return secret.ok
    ? ok({ id, name, origin, accounts, ...(secret.value === undefined ? {} : { secret: secret.value }) })
    : secret;
}
