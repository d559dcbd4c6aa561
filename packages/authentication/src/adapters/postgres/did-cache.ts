import { attempt, type Database } from '@stelsel/database';
import type { DidDocument } from '../../did/did-document.ts';
import type { DidCache } from '../../did/did-resolver.ts';

/** Keeps checked DID documents over restarts. A database that does not answer counts as an empty cache. */
export function postgresDidCache(db: Database): DidCache {
  return {
    get: async (did) => {
      const rows = await attempt(() =>
        db.query<{ document: string; fetched_at: Date }>(
          'select document, fetched_at from did_document where did = $1',
          [did],
          'did-get',
        ),
      );
      const row = rows.ok ? rows.value[0] : undefined;
      return row === undefined
        ? undefined
        : { document: JSON.parse(row.document) as DidDocument, fetchedAtMs: row.fetched_at.getTime() };
    },
    put: async (did, { document, fetchedAtMs }) => {
      await attempt(() =>
        db.query(
          `insert into did_document (did, document, fetched_at) values ($1, $2, $3)
           on conflict (did) do update set document = excluded.document, fetched_at = excluded.fetched_at
           where did_document.fetched_at <= excluded.fetched_at`,
          [did, JSON.stringify(document), new Date(fetchedAtMs)],
          'did-put',
        ),
      );
    },
  };
}
