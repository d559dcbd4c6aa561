import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  authorizationServerOf,
  type CredentialOffer,
  obtainCredential,
  type TokenClient,
  tokenClient,
  type Wallet,
} from '@stelsel/authentication';
import type { Authorize } from '@stelsel/http';
import { combine, err, ok, type Purpose, type Result, type Ura } from '@stelsel/kernel';
import type { OrganizationConfig } from '../config/config-schema.ts';
import { fault } from '../faults.ts';
import type { ProcessContext } from './process-context.ts';

/** The part of a process that acting for an organisation needs. */
export type AgentContext = Pick<ProcessContext, 'config' | 'keys' | 'identities' | 'fetch' | 'clock' | 'randomness'>;

/** One organisation of this process as it shows itself to others: its DID, its credential, its tokens. */
export interface OrganizationAgent {
  readonly ura: Ura;
  readonly did: string;
  /** The DID of the software that acts for it. */
  readonly softwareDid: `did:${string}`;
  readonly tokens: TokenClient;
  /** Access to a role in the name of the organisation, without a person. */
  authorizeAt(roleUrl: string, scope: string, purpose?: Purpose): Authorize;
  /** Opens the stored credential, or collects it with the offer. Call once the issuer is reachable. */
  collectCredential(): Promise<Result<void>>;
}

/**
 * Opens an organisation under `{publicUrl}/{path}`. The keys and the credential stay in the key folder of this process;
 * the software that acts for it has a DID of its own, shared by all organisations here.
 */
export async function openAgent(
  context: AgentContext,
  path: string,
  organization: OrganizationConfig,
): Promise<Result<OrganizationAgent>> {
  const opened = combine([
    await context.identities.open(path),
    await context.identities.open('software'),
    await context.keys.signingKey(`dpop-${path}`, 'ES256'),
  ]);
  if (!opened.ok) {
    return opened;
  }
  const [wallet, clientWallet, dpopKey] = opened.value;
  const { fetch, clock, randomness } = context;
  const tokens = tokenClient({ fetch, wallet, clientWallet, dpopKey, clock, randomness });
  return ok({
    ura: organization.ura as Ura,
    did: wallet.did,
    softwareDid: clientWallet.did as `did:${string}`,
    tokens,
    authorizeAt: (roleUrl, scope, purpose = 'TREAT') => tokens.authorizer({ ...tokenPlace(roleUrl), scope, purpose }),
    collectCredential: () => collectCredential(context, path, organization, wallet),
  });
}

/** Where a role, or an organisation at its node, gives tokens. */
export function tokenPlace(roleUrl: string): { readonly tokenEndpoint: string; readonly audience: string } {
  const tokenEndpoint = `${roleUrl}/oauth/token`;
  return { tokenEndpoint, audience: authorizationServerOf(tokenEndpoint) };
}

/** Access to whichever organisation an address belongs to: `https://host/{ura}/...` has its token endpoint beside it. */
export function atEachOrganization(agent: OrganizationAgent, scope: string): Authorize {
  return (request) => {
    const { origin, pathname } = new URL(request.url);
    return agent.authorizeAt(`${origin}/${pathname.split('/')[1] ?? ''}`, scope)(request);
  };
}

async function collectCredential(
  context: AgentContext,
  path: string,
  organization: OrganizationConfig,
  wallet: Wallet,
): Promise<Result<void>> {
  const folder = join(context.config.keys.directory, 'credentials');
  const file = join(folder, `${path}.jwt`);
  const known = await readFile(file, 'utf8').catch(() => undefined);
  if (known !== undefined) {
    wallet.add(known.trim());
    return ok();
  }
  const offer = await readOffer(organization);
  if (!offer.ok) {
    return offer;
  }
  const { issuer } = context.config.national;
  if (issuer === undefined) {
    return err(fault('CLI-ROLE-NEEDS', { role: 'node', key: 'national.issuer' }));
  }
  const { fetch, clock } = context;
  const credential = await obtainCredential(offer.value, { fetch, did: wallet.did, key: wallet.key, clock, issuer });
  if (!credential.ok) {
    return credential;
  }
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(file, `${credential.value}\n`, { mode: 0o600 });
  wallet.add(credential.value);
  return ok();
}

async function readOffer({ ura, credentialOffer }: OrganizationConfig): Promise<Result<CredentialOffer>> {
  if (credentialOffer === undefined) {
    return err(fault('CLI-NO-CREDENTIAL', { ura }));
  }
  try {
    return ok(JSON.parse(await readFile(credentialOffer, 'utf8')) as CredentialOffer);
  } catch (error) {
    return err(
      fault('CLI-FILE', { file: credentialOffer, problem: error instanceof Error ? error.message : 'unreadable' }),
    );
  }
}
