/** Reads the rows of a source, in order of id, in one piece or in pages. */
import { storeLimits } from '../../../limits.ts';
import { nextSize } from '../next-size.ts';
import {
  findByIds,
  findByIndex,
  findByPerson,
  findByTime,
  findByType,
  type ResourceRow,
  type Session,
} from '../rows.ts';
import type { Source } from './choose-source.ts';

/** Rows with an id after `from`, up to and including `to`; without `to` there are no more. */
export interface Candidates {
  readonly rows: readonly ResourceRow[];
  readonly from: string;
  readonly to?: string;
}

export async function* candidates(
  session: Session,
  source: Source,
  type: string,
  after: string,
): AsyncGenerator<Candidates> {
  switch (source.kind) {
    case 'nothing':
      return yield { rows: [], from: after };
    case 'person':
      return yield whole(await findByPerson(session, { ...source, type }), after);
    case 'ids':
      return yield whole(await findByIds(session, source.addresses), after);
    case 'time':
      return yield* ofTime(session, source, after);
    case 'index':
      return yield* pages(session, after, (from, size) => findByIndex(session, source, from, size));
    case 'type':
      return yield* pages(session, after, (from, size) => findByType(session, source.type, from, size));
  }
}

function whole(rows: readonly ResourceRow[], after: string): Candidates {
  const rest = after === '' ? rows : rows.filter(({ id }) => id > after);
  return { rows: rest.toSorted((a, b) => (a.id < b.id ? -1 : 1)), from: after };
}

async function* pages(
  session: Session,
  after: string,
  read: (from: string, size: number) => Promise<readonly ResourceRow[]>,
): AsyncGenerator<Candidates> {
  let from = after;
  for (let size: number = storeLimits.candidatesFirst; ; ) {
    const rows = await read(from, size);
    const last = rows.at(-1);
    if (last === undefined || rows.length < size) {
      return yield { rows, from };
    }
    yield { rows, from, to: last.id };
    from = last.id;
    size = nextSize(session, size, rows);
  }
}

/** A time holds few resources as a rule; when it holds many, the type is read in order of id instead. */
async function* ofTime(
  session: Session,
  { type, range }: Extract<Source, { kind: 'time' }>,
  after: string,
): AsyncGenerator<Candidates> {
  const rows = await findByTime(session, type, range, storeLimits.sorted);
  if (rows.length < storeLimits.sorted) {
    return yield whole(rows, after);
  }
  yield* pages(session, after, (from, size) => findByType(session, type, from, size));
}
