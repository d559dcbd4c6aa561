import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FhirName } from '../cli/fhir-option.ts';
import type { Config } from '../config/config-schema.ts';
import { asker, doctor, holder } from './parties.ts';

/** An identity as a client needs it to sign presentations: the DID and its private key, PEM. */
interface ClientIdentity {
  readonly did: string;
  readonly privateKey: string;
}

/** Everything a client of `serve fhir --guarded` needs to ask as the practice; written as JSON. */
export interface ClientFile {
  readonly fhirBase: string;
  readonly tokenEndpoint: string;
  /** `aud` of both presentations. */
  readonly audience: string;
  readonly organization: ClientIdentity & { readonly ura: string; readonly credential: string };
  readonly software: ClientIdentity;
  /** Sent to `signIn`, the issuer answers with the attestation of this professional. */
  readonly professional: { readonly id: string; readonly ura: string };
  readonly signIn: string;
}

/** Hands out the practice's keys and credential, which this process made for itself; only for invented data. */
export async function writeClientFile({ listen, keys }: Config, file: string, fhir: FhirName): Promise<void> {
  const { publicUrl } = listen;
  const identity = async (path: string): Promise<ClientIdentity> => ({
    did: `did:web:${new URL(publicUrl).host.replace(':', '%3A')}:${path}`,
    privateKey: await readFile(join(keys.directory, `did-${path}.ES256.pem`), 'utf8'),
  });
  const credential = await readFile(join(keys.directory, 'credentials', `${asker.ura}.jwt`), 'utf8');
  const content: ClientFile = {
    fhirBase: `${publicUrl}/${holder.ura}/fhir/${fhir}`,
    tokenEndpoint: `${publicUrl}/${holder.ura}/oauth/token`,
    audience: `${publicUrl}/${holder.ura}/oauth`,
    organization: { ...(await identity(asker.ura)), ura: asker.ura, credential: credential.trim() },
    software: await identity('software'),
    professional: { id: doctor.uzi, ura: doctor.ura },
    signIn: `${publicUrl}/issuer/sign-in/professional`,
  };
  await writeFile(file, `${JSON.stringify(content, undefined, 2)}\n`, { mode: 0o600 });
}
