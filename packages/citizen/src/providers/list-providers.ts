import { createHash } from 'node:crypto';
import { combine, err, ok, parseUra, type Result, type Ura } from '@stelsel/kernel';
import type { Provider, ProviderList } from '../api/providers.ts';
import { fault } from '../faults.ts';
import type { KnownProvider } from '../world.ts';
import { kindOfType, providerKinds } from './provider-kinds.ts';

/** The whole list, by name, for searching in the browser. */
export function listProviders(providers: readonly KnownProvider[]): ProviderList {
  const listed = providers.map(
    ({ ura, name, type, place, address, alsoKnownAs, connected }): Provider => ({
      key: providerKey(ura),
      name,
      kind: kindOfType(type),
      ...(place === undefined ? {} : { place }),
      ...(address === undefined ? {} : { address }),
      ...(alsoKnownAs === undefined ? {} : { alsoKnownAs }),
      connected,
    }),
  );
  return { providers: listed.toSorted((a, b) => a.name.localeCompare(b.name, 'nl')), kinds: providerKinds };
}

/** The same for everybody and for ever: the list may be kept by browsers, choices name organisations by it. */
function providerKey(ura: string): string {
  return createHash('sha256').update(`provider ${ura}`).digest('base64url').slice(0, 12);
}

export function providersByKey(providers: readonly KnownProvider[], keys: readonly string[]): Result<readonly Ura[]> {
  const known = new Map(providers.map(({ ura }) => [providerKey(ura), ura]));
  return combine(
    keys.map((key) => {
      const ura = known.get(key);
      const parsed = ura === undefined ? undefined : parseUra(ura);
      return parsed?.ok === true ? ok(parsed.value) : err(fault('CIT-UNKNOWN'));
    }),
  );
}
