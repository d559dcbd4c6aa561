import { attempt, type Database } from '@stelsel/database';
import { type Clock, instant, type PublicJwk } from '@stelsel/kernel';
import type { RecipientRegister } from '../../ports.ts';
import type { RecipientKey } from '../../recipient-key.ts';

interface Row {
  readonly kid: string;
  readonly jwk: string;
}

/** The register of recipients in PostgreSQL: first come stays, also between two processes. */
export function postgresRecipients(db: Database, clock: Clock): RecipientRegister {
  return {
    find: ({ organization, scope }) =>
      attempt(async () => {
        const sql = 'select kid, jwk from recipient where organization = $1 and scope = $2';
        const [row] = await db.query<Row>(sql, [organization, scope], 'psn-recipient');
        return row === undefined ? undefined : readKey(row);
      }),
    add: ({ organization, scope }, key) =>
      attempt(async () => {
        const sql = `insert into recipient (organization, scope, kid, jwk, registered_at) values ($1, $2, $3, $4, $5)
          on conflict (organization, scope) do update set scope = excluded.scope returning kid, jwk`;
        const params = [organization, scope, key.kid, JSON.stringify(key.jwk), instant(clock)];
        const [row] = await db.query<Row>(sql, params);
        return row === undefined ? key : readKey(row);
      }),
  };
}

function readKey({ kid, jwk }: Row): RecipientKey {
  return { kid, jwk: JSON.parse(jwk) as PublicJwk };
}
