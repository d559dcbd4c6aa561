import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
} from 'node:crypto';
import { link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type DecryptionKey,
  err,
  type KeyStore,
  ok,
  type PublicJwk,
  type Result,
  type SigningKey,
} from '@stelsel/kernel';
import { httpFaults } from '../faults.ts';

/**
 * Keys as files in one directory: PEM for private keys, base64url for secrets, readable by the owner only. A key is made
 * on first use; processes that start together end up with the same one. A file that others can read is not used.
 * Every failure is HTTP-KEY (unavailable), so whoever needed the key denies.
 */
export function fileKeyStore(directory: string): KeyStore {
  return {
    signingKey: async (name, alg) => {
      const pem = await readOrMake(directory, `${name}.${alg}.pem`, () => privatePem(makeSigningPair(alg)));
      return withKey(pem, name, (key) => signingKeyOf(key, alg));
    },
    decryptionKey: async (name) => {
      const pem = await readOrMake(directory, `${name}.RSA-OAEP-256.pem`, () => privatePem(makeDecryptionPair()));
      return withKey(pem, name, decryptionKeyOf);
    },
    secret: async (name, length) => {
      const text = await readOrMake(directory, `${name}.secret`, () => randomBytes(length).toString('base64url'));
      if (!text.ok) {
        return text;
      }
      const bytes = new Uint8Array(Buffer.from(text.value.trim(), 'base64url'));
      return bytes.length === length ? ok(bytes) : err(httpFaults('HTTP-KEY', { name, cause: 'length' }));
    },
  };
}

async function readOrMake(directory: string, name: string, make: () => string): Promise<Result<string>> {
  const path = join(directory, encodeURIComponent(name));
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    const known = await readOwn(path);
    if (known !== undefined) {
      return known;
    }
    const fresh = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
    await writeFile(fresh, make(), { flag: 'wx', mode: 0o600 });
    // A hard link is made for one of those who try at the same time; the others read what it made.
    await link(fresh, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') {
        throw error;
      }
    });
    await rm(fresh);
    return (await readOwn(path)) ?? err(httpFaults('HTTP-KEY', { name, cause: 'ENOENT' }));
  } catch (error) {
    return err(httpFaults('HTTP-KEY', { name, cause: (error as NodeJS.ErrnoException).code ?? 'unreadable' }));
  }
}

async function readOwn(path: string): Promise<Result<string> | undefined> {
  try {
    const { mode } = await stat(path);
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      return err(httpFaults('HTTP-KEY', { name: path, cause: 'permissions' }));
    }
    return ok(await readFile(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      return undefined;
    }
    throw error;
  }
}

function withKey<T>(pem: Result<string>, name: string, use: (key: KeyObject) => T): Result<T> {
  if (!pem.ok) {
    return pem;
  }
  try {
    return ok(use(createPrivateKey(pem.value)));
  } catch {
    return err(httpFaults('HTTP-KEY', { name, cause: 'content' }));
  }
}

function makeSigningPair(alg: 'ES256' | 'EdDSA'): KeyObject {
  return alg === 'ES256'
    ? generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
    : generateKeyPairSync('ed25519').privateKey;
}

function makeDecryptionPair(): KeyObject {
  return generateKeyPairSync('rsa', { modulusLength: 3072 }).privateKey;
}

function privatePem(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString();
}

function signingKeyOf(key: KeyObject, alg: 'ES256' | 'EdDSA'): SigningKey {
  const jwk = publicJwk(key, alg === 'ES256' ? 'EC' : 'OKP');
  const kid = thumbprint(jwk);
  return {
    kid,
    alg,
    publicJwk: { ...jwk, kid, alg, use: 'sig' },
    sign: async (data) => {
      const signature = sign(alg === 'ES256' ? 'sha256' : null, data, { key, dsaEncoding: 'ieee-p1363' });
      return ok(new Uint8Array(signature));
    },
  };
}

function decryptionKeyOf(key: KeyObject): DecryptionKey {
  const jwk = publicJwk(key, 'RSA');
  const kid = thumbprint(jwk);
  return { kid, publicJwk: { ...jwk, kid, alg: 'RSA-OAEP-256', use: 'enc' }, privateKey: key };
}

function publicJwk(key: KeyObject, kty: string): PublicJwk {
  const jwk = createPublicKey(key).export({ format: 'jwk' }) as PublicJwk;
  if (jwk.kty !== kty) {
    throw new Error(`a key of kind ${jwk.kty} where ${kty} belongs`);
  }
  return jwk;
}

/** RFC 7638: the same key has the same id everywhere. */
function thumbprint({ kty, crv, x, y, n, e }: PublicJwk): string {
  const members = kty === 'RSA' ? { e, kty, n } : kty === 'EC' ? { crv, kty, x, y } : { crv, kty, x };
  return createHash('sha256').update(JSON.stringify(members)).digest('base64url');
}
