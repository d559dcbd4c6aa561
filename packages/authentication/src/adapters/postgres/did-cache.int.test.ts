import { testDatabase } from '@stelsel/testkit';
import { expect, it } from 'vitest';
import { didDocument } from '../../did/did-document.ts';
import { ephemeralKey } from '../../jws/ephemeral-key.ts';
import { postgresDidCache } from './did-cache.ts';
import { authenticationMigrations as migrations } from './migrations.ts';

it('a checked DID document survives a restart, and an older one never replaces it', async () => {
  const db = await testDatabase({ migrations, schema: 'authentication' });
  const document = didDocument('did:web:a.test', [ephemeralKey('k')]);
  await postgresDidCache(db).put('did:web:a.test', { document, fetchedAtMs: 2_000 });
  await postgresDidCache(db).put('did:web:a.test', {
    document: { ...document, authentication: [] },
    fetchedAtMs: 1_000,
  });
  expect(await postgresDidCache(db).get('did:web:a.test')).toEqual({ document, fetchedAtMs: 2_000 });
  expect(await postgresDidCache(db).get('did:web:b.test')).toBeUndefined();
});
