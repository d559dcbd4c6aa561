import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  authenticationMigrations,
  createOffer,
  credentialIssuer,
  type IssuerDeps,
  postgresAgreementStore,
  postgresStatusRegister,
  representationServer,
} from '@stelsel/authentication';
import { identificationScope, identificationServer } from '@stelsel/identification';
import { combine, ok, type Result } from '@stelsel/kernel';
import { readIdentities, type TestRegion } from '../../identities/read-identities.ts';
import { testRegisters } from '../../identities/registers.ts';
import { testAuthorities } from '../../identities/test-authorities.ts';
import type { MountRole } from '../process-context.ts';
import { mountSignInProvider } from '../sign-in/mount-sign-in-provider.ts';

/** The issuer at `/issuer`: stands in for Dezi, DigiD, the registers and the issuers of credentials. */
export const mountIssuer: MountRole = async (context) => {
  const { clock, randomness, config, server, protection } = context;
  const { identities: file = '', offers, signIn } = config.roles.issuer ?? {};
  const opened = combine([
    await readIdentities(file),
    await context.database('authentication', authenticationMigrations),
    await context.identities.open('issuer'),
    await context.logs('issuer', { site: 'issuer', name: 'Uitgever van testidentiteiten' }),
  ]);
  if (!opened.ok) {
    return opened;
  }
  const [region, db, wallet, log] = opened.value;
  const deps: IssuerDeps = {
    issuer: `${config.listen.publicUrl}/issuer`,
    did: wallet.did,
    key: wallet.key,
    clock,
    randomness,
    resolver: protection.trust.resolver,
    replay: protection.replay,
    identities: region.testIdentities,
    register: postgresStatusRegister({ db, randomness }),
    log: log.append,
  };
  await server.register(credentialIssuer(deps), { prefix: '/issuer' });
  await server.register(
    representationServer({
      issuer: deps,
      trust: protection.trust,
      register: testAuthorities(region),
      agreements: postgresAgreementStore(db),
      clock,
    }),
    { prefix: '/issuer' },
  );
  const authenticate = await protection.protect({
    path: 'identification',
    scopes: { [identificationScope]: { callers: ['professional', 'organization'] } },
    log: log.append,
  });
  if (!authenticate.ok) {
    return authenticate;
  }
  await server.register(
    identificationServer({
      registers: testRegisters(region),
      authenticate: authenticate.value,
      origin: config.listen.publicUrl,
      log: log.append,
    }),
    { prefix: '/identification' },
  );
  if (signIn !== undefined) {
    const provider = await mountSignInProvider(context, signIn, db, deps);
    if (!provider.ok) {
      return provider;
    }
  }
  if (offers !== undefined) {
    context.afterListen(() => writeOffers(region, deps, offers));
  }
  return ok();
};

/** Hands every organisation its one-time offer: a file in a folder that only this machine's user can read. */
async function writeOffers(region: TestRegion, deps: IssuerDeps, folder: string): Promise<Result<void>> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const { ura } of region.organizations) {
    const offer = await createOffer(ura, deps);
    if (!offer.ok) {
      return offer;
    }
    await writeFile(join(folder, `${ura}.json`), JSON.stringify(offer.value), { mode: 0o600 });
  }
  return ok();
}
