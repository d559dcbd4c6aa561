/**
 * What a person keeps here: notes, measurements, what was sent. Each item is sealed with a key that is made of a secret of
 * this service and of what the sign-in service calls the person here, which is stored nowhere: a copy of the database, also
 * with the keys of this service, opens nothing of somebody who is not signed in.
 */
import { createHmac, hkdfSync } from 'node:crypto';
import { err, ok, type Randomness, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { seal, unseal } from './seal.ts';

export type ItemKind = 'note' | 'record' | 'correspondence' | 'receipt' | 'share';

export interface SealedItem {
  readonly kind: ItemKind;
  readonly id: string;
  readonly sealed: Uint8Array;
  readonly atMs: number;
}

/** Where sealed items lie, by an owner that names nobody. A store that does not answer gives `CIT-STORE`. */
export interface SealedItemStore {
  list(owner: string, kind: ItemKind): Promise<Result<readonly SealedItem[]>>;
  put(owner: string, item: SealedItem): Promise<Result<void>>;
  /** False when there was none. */
  remove(owner: string, kind: ItemKind, id: string): Promise<Result<boolean>>;
}

/** The items of one person who signed in, about one person on screen. */
export interface OwnItems {
  list<T>(
    kind: ItemKind,
  ): Promise<Result<readonly { readonly id: string; readonly atMs: number; readonly value: T }[]>>;
  put(kind: ItemKind, id: string, value: unknown, atMs: number): Promise<Result<void>>;
  remove(kind: ItemKind, id: string): Promise<Result<boolean>>;
}

export interface OwnItemsDeps {
  readonly store: SealedItemStore;
  /** 32 bytes of the key store. */
  readonly secret: Uint8Array;
  readonly randomness: Randomness;
}

/** @param ownSecret what the provider calls the person here; `about` is whose data are on screen */
export function ownItems(ownSecret: string, about: string, { store, secret, randomness }: OwnItemsDeps): OwnItems {
  const who = JSON.stringify([ownSecret, about]);
  const owner = createHmac('sha256', secret).update(`owner ${who}`).digest('base64url');
  const key = new Uint8Array(hkdfSync('sha256', who, secret, 'own items', 32));
  return {
    list: async <T>(kind: ItemKind) => {
      const found = await store.list(owner, kind);
      if (!found.ok) {
        return found;
      }
      const opened = found.value.map(({ id, atMs, sealed }) => ({
        id,
        atMs,
        text: unseal(sealed, key, `${kind} ${id}`),
      }));
      return opened.some(({ text }) => text === undefined)
        ? err(fault('CIT-STORE'))
        : ok(opened.map(({ id, atMs, text = '' }) => ({ id, atMs, value: JSON.parse(text) as T })));
    },
    put: (kind, id, value, atMs) =>
      store.put(owner, { kind, id, atMs, sealed: seal(JSON.stringify(value), key, `${kind} ${id}`, randomness) }),
    remove: (kind, id) => store.remove(owner, kind, id),
  };
}
