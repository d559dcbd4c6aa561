import { createWallet, type DidDocument, didDocument, didOf, didServer, type Wallet } from '@stelsel/authentication';
import { ok, type Result } from '@stelsel/kernel';
import type { FastifyPluginAsync } from 'fastify';
import { secureForm } from './own-origin.ts';
import type { ProcessBase } from './process-base.ts';

/** The DIDs of this process: of its organisations, its national services and its own software. */
export interface Identities {
  /** Makes or opens the key of `{publicUrl}/{path}` and publishes its document; the wallet is still without credentials. */
  open(path: string): Promise<Result<Wallet>>;
  readonly server: FastifyPluginAsync;
}

export function identities(context: Pick<ProcessBase, 'config' | 'keys'>): Identities {
  const origin = secureForm(context.config.listen.publicUrl);
  const documents = new Map<string, DidDocument>();
  const wallets = new Map<string, Promise<Result<Wallet>>>();

  const make = async (path: string): Promise<Result<Wallet>> => {
    const did = didOf(`${origin}/${path}`);
    if (!did.ok) {
      return did;
    }
    const key = await context.keys.signingKey(`did-${path}`, 'ES256');
    if (!key.ok) {
      return key;
    }
    documents.set(did.value, didDocument(did.value, [key.value]));
    return ok(createWallet({ did: did.value, key: key.value, credentials: [] }));
  };

  return {
    open: (path) => {
      const wallet = wallets.get(path) ?? make(path);
      wallets.set(path, wallet);
      return wallet;
    },
    server: didServer({ origin, documentOf: async (did) => documents.get(did) }),
  };
}
