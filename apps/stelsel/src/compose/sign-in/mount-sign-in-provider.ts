/** Opens the provider of test accounts beside the issuer: on an address of its own, as a real one would be. */
import {
  type IssuerDeps,
  type ProviderAccount,
  type ProviderClient,
  postgresProviderItems,
  signInCitizen,
  signInProvider,
} from '@stelsel/authentication';
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
  issuer: IssuerDeps,
): Promise<Result<void>> {
  const opened = combine([
    await keys.signingKey('sign-in-provider', 'ES256'),
    await keys.secret('sign-in-provider-cookies', 32),
    combine(await Promise.all(clients.map((client) => clientOf(client, issuer)))),
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

async function clientOf(
  { id, name, origin, people, service, secret: file }: ProviderSettings['clients'][number],
  issuer: IssuerDeps,
): Promise<Result<ProviderClient>> {
  const accounts = people === 'citizens' ? citizenAccounts() : employeeAccounts;
  const secret = file === undefined ? ok(undefined) : await readSecret(file.file);
  return secret.ok
    ? ok({
        id,
        name,
        origin,
        accounts,
        ...(secret.value === undefined ? {} : { secret: secret.value }),
        ...(service === undefined ? {} : { statements: (account) => attestationFor(account, service, issuer) }),
      })
    : secret;
}

/** What the service behind the site shows to others, to ask in the name of the person. */
async function attestationFor(
  { claims, assurance }: ProviderAccount,
  service: string,
  issuer: IssuerDeps,
): Promise<Readonly<Record<string, unknown>>> {
  const attestation = await signInCitizen({ bsn: String(claims.bsn), assurance, service }, issuer);
  return attestation.ok ? { attestation: attestation.value } : {};
}
