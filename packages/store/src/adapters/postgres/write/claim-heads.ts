/** Locks the heads of the resources to be written, in the order of their keys, and says what is current now. */
import type { Session } from '../rows.ts';
import type { Target } from './operation.ts';

export interface Head {
  readonly type: string;
  readonly id: string;
  readonly version: number;
  readonly subject: string;
  readonly deleted: boolean;
}

/** Only what exists is in the map. A head that is new is claimed with version 0, so that two first writers of one id wait for each other. */
export async function claimHeads(
  { tenant, sql }: Session,
  targets: readonly Target[],
): Promise<ReadonlyMap<string, Head>> {
  const claimed = sorted(targets.filter(({ act }) => act === 'put' || act === 'claim'));
  if (claimed.length > 0) {
    await sql.query(
      `insert into head (tenant, type, id, subject, version, deleted)
       select $1, w.type, w.id, '', 0, true from unnest($2::text[], $3::text[]) with ordinality w (type, id, number)
       order by w.number on conflict do nothing`,
      [tenant, claimed.map(({ type }) => type), claimed.map(({ id }) => id)],
      'store-claim',
    );
  }
  const known = sorted(targets.filter(({ act }) => act !== 'insert' && act !== 'nothing'));
  if (known.length === 0) {
    return new Map();
  }
  const heads = await sql.query<Head>(
    `select h.type, h.id, h.version, h.subject, h.deleted
     from head h join unnest($2::text[], $3::text[]) w (type, id) on h.type = w.type and h.id = w.id
     where h.tenant = $1 order by h.type collate "C", h.id collate "C" for update of h`,
    [tenant, known.map(({ type }) => type), known.map(({ id }) => id)],
    'store-lock-heads',
  );
  return new Map(heads.map((head) => [`${head.type}/${head.id}`, head]));
}

function sorted(targets: readonly Target[]): readonly Target[] {
  return targets.toSorted((a, b) => (a.type === b.type ? compare(a.id, b.id) : compare(a.type, b.type)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
