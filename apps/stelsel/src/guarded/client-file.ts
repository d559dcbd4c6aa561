import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FhirName } from '../cli/fhir-option.ts';
import type { Config } from '../config/config-schema.ts';
import { asker, doctor, holder, others } from './parties.ts';

/** An identity as a client needs it to sign presentations: the DID and its private key, PEM. */
interface ClientIdentity {
  readonly did: string;
  readonly privateKey: string;
}

/** One organisation that may be played, with the professional who signs in there; without one its system asks by itself. */
export interface ClientParty {
  readonly organization: ClientIdentity & {
    readonly ura: string;
    readonly credential: string;
    /** RoleCodeNL; without it nobody can look up what its kind of organisation may. */
    readonly type?: string;
  };
  readonly professional?: { readonly id: string; readonly ura: string /** UZI role code. */; readonly role?: string };
}

/** Everything a client of `serve fhir --guarded` needs to ask as the practice, or as another party; written as JSON. */
export interface ClientFile extends ClientParty {
  readonly fhirBase: string;
  readonly tokenEndpoint: string;
  /** `aud` of both presentations. */
  readonly audience: string;
  readonly software: ClientIdentity;
  /** Sent to `signIn`, the issuer answers with the attestation of a professional. */
  readonly signIn: string;
  /** The same for a test citizen: `bsn`, `assurance` and `service`, the DID of the organisation. */
  readonly citizenSignIn?: string;
  /** Numbers of the test citizens who can sign in there, one of whom the product knows nothing among them; absent: anybody can. */
  readonly citizens?: readonly string[];
  /** Others who may what the first may not: which of them is used follows from the policy of the exchange. */
  readonly parties?: readonly ClientParty[];
  /** The national functions of the network of the product, where these organisations can make themselves found. */
  readonly national?: {
    readonly directory: string;
    readonly index: string;
    readonly pseudonyms: string;
    readonly indexUra: string;
  };
}

/** Hands out keys and credentials that this process made for itself; only for invented data. */
export async function writeClientFile(
  config: Config,
  file: string,
  { fhir, citizens }: { readonly fhir: FhirName; readonly citizens: readonly string[] },
): Promise<void> {
  const { publicUrl } = config.listen;
  const { directory, index, pseudonyms, indexUra } = config.national;
  const practice = await partyOf(config, asker, doctor);
  const parties = await Promise.all(
    others.map(({ organization, professional }) => partyOf(config, organization, professional)),
  );
  const national =
    directory === undefined || index === undefined || pseudonyms === undefined || indexUra === undefined
      ? {}
      : { national: { directory, index, pseudonyms, indexUra } };
  const content: ClientFile = {
    fhirBase: `${publicUrl}/${holder.ura}/fhir/${fhir}`,
    tokenEndpoint: `${publicUrl}/${holder.ura}/oauth/token`,
    audience: `${publicUrl}/${holder.ura}/oauth`,
    ...practice,
    software: await identityOf(config, 'software'),
    signIn: `${publicUrl}/issuer/sign-in/professional`,
    citizenSignIn: `${publicUrl}/issuer/sign-in/citizen`,
    citizens,
    parties,
    ...national,
  };
  await writeFile(file, `${JSON.stringify(content, undefined, 2)}\n`, { mode: 0o600 });
}

async function identityOf({ listen, keys }: Config, path: string): Promise<ClientIdentity> {
  return {
    did: `did:web:${new URL(listen.publicUrl).host.replace(':', '%3A')}:${path}`,
    privateKey: await readFile(join(keys.directory, `did-${path}.ES256.pem`), 'utf8'),
  };
}

/** What this process made for one of its organisations, as its client needs it. */
export async function partyOf(
  config: Config,
  { ura, type }: { readonly ura: string; readonly type: string },
  professional: { readonly uzi: string; readonly role: string } | undefined,
): Promise<ClientParty> {
  const credential = await readFile(join(config.keys.directory, 'credentials', `${ura}.jwt`), 'utf8');
  return {
    organization: { ...(await identityOf(config, ura)), ura, type, credential: credential.trim() },
    ...(professional && { professional: { id: professional.uzi, ura, role: professional.role } }),
  };
}
