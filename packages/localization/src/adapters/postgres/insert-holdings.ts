import type { Transaction } from '@stelsel/database';
import type { Holding } from '../../holding.ts';
import { pseudonymBytes, sourceText } from './row-values.ts';

export interface Standing {
  readonly id: string;
  readonly created: boolean;
}

/**
 * Stores any number of registrations in one statement: the way in for a single one and for the first fill of a holder.
 * What exists already keeps its id. Undefined for a row that somebody removed between the two looks.
 */
export async function insertHoldings(
  tx: Transaction,
  holdings: readonly Holding[],
  at: string,
): Promise<readonly (Standing | undefined)[]> {
  if (holdings.length === 0) {
    return [];
  }
  const stored = await tx.query<{ id: string }>(
    `with stored as (
       insert into holding (pseudonym, category, ura, source, id, holder_type)
       select * from unnest($1::bytea[], $2::text[], $3::text[], $4::text[], $5::uuid[], $6::text[])
         as asked (pseudonym, category, ura, source, id, holder_type)
       order by pseudonym, category, ura, source
       on conflict do nothing returning pseudonym, category, ura, source, id
     )
     insert into registration (ura, id, source, category, pseudonym, registered_at)
     select ura, id, source, category, pseudonym, $7::timestamptz from stored returning id`,
    [...keyColumns(holdings), holdings.map(({ id }) => id), holdings.map(({ holderType }) => holderType), at],
    'loc-insert',
  );
  const created = new Set(stored.map(({ id }) => id));
  const others = holdings.filter(({ id }) => !created.has(id));
  const standing = await findStanding(tx, others);
  return holdings.map((holding) =>
    created.has(holding.id) ? { id: holding.id, created: true } : standing.get(holding.id),
  );
}

/** The registrations that were there before, by the id that was refused. */
async function findStanding(tx: Transaction, holdings: readonly Holding[]): Promise<ReadonlyMap<string, Standing>> {
  if (holdings.length === 0) {
    return new Map();
  }
  const rows = await tx.query<{ refused: string; id: string }>(
    `select asked.id as refused, standing.id
     from unnest($1::bytea[], $2::text[], $3::text[], $4::text[], $5::uuid[])
       as asked (pseudonym, category, ura, source, id)
     cross join lateral (
       select id from holding
       where holding.pseudonym = asked.pseudonym and holding.category = asked.category
         and holding.ura = asked.ura and holding.source = asked.source offset 0
     ) standing`,
    [...keyColumns(holdings), holdings.map(({ id }) => id)],
    'loc-standing',
  );
  return new Map(rows.map(({ refused, id }) => [refused, { id, created: false }]));
}

function keyColumns(holdings: readonly Holding[]): readonly (readonly unknown[])[] {
  return [
    holdings.map(({ pseudonym }) => pseudonymBytes(pseudonym)),
    holdings.map(({ category }) => category),
    holdings.map(({ ura }) => ura),
    holdings.map(({ source }) => sourceText(source)),
  ];
}
