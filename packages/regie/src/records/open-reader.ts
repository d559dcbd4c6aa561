/** How pages and datasets read: everything passes the rules of visibility here, and lists are kept in memory until something changes. */
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { Account } from './account.ts';
import type { FieldDefinitions, RecordType } from './define-type.ts';
import type { HeldRecord, Statement } from './held-record.ts';
import type { ListCache } from './list-cache.ts';
import type { Moment } from './moment.ts';
import { shownCode } from './nameless.ts';
import type { RecordStore, StatementFilter, Sum, SumQuestion } from './ports.ts';
import { isUlid } from './record-id.ts';
import { showTo } from './show-to.ts';

export interface ReaderDeps {
  readonly store: RecordStore;
  /** The address before `/id/`, without a slash at the end. */
  readonly base: string;
  readonly cache: ListCache;
}

export interface ReaderOptions {
  readonly moment: Moment;
  readonly viewer?: Account;
}

interface RecordHistory<D extends FieldDefinitions> {
  /** Newest first. */
  readonly versions: readonly (HeldRecord<D> & { readonly removed: boolean })[];
}

type SumsOf<D extends FieldDefinitions> = SumQuestion & {
  readonly by: readonly (keyof D & string)[];
  readonly of: readonly (keyof D & string)[];
  readonly atLeast?: { readonly [N in keyof D & string]?: string };
};

/** Reads records for one viewer at one moment. */
export interface Reader {
  readonly moment: Moment;
  readonly viewer: Account | undefined;
  readonly base: string;
  list<D extends FieldDefinitions>(
    type: RecordType<D>,
    filter?: Pick<StatementFilter, 'part' | 'subject'>,
  ): Promise<Result<readonly HeldRecord<D>[]>>;
  /** Sums of fields that everybody may see: no record of them is read. */
  sums<D extends FieldDefinitions>(type: RecordType<D>, question: SumsOf<D>): Promise<Result<readonly Sum[]>>;
  /**
   * What a visitor would compute, computed once for everybody until something changes. The name stands for everything
   * that it depends on besides the moment.
   */
  shared<T>(name: string, compute: (visitor: Reader) => Promise<Result<readonly T[]>>): Promise<Result<readonly T[]>>;
  /** The same in parts, in the order of ids, for what is too large to hold. Failures of the store are thrown. */
  stream<D extends FieldDefinitions>(type: RecordType<D>): AsyncIterable<readonly HeldRecord<D>[]>;
  /** By id or by readable code. Faults: REG-UNKNOWN; REG-GONE for what was removed. */
  get<D extends FieldDefinitions>(type: RecordType<D>, idOrCode: string): Promise<Result<HeldRecord<D>>>;
  history<D extends FieldDefinitions>(type: RecordType<D>, idOrCode: string): Promise<Result<RecordHistory<D>>>;
}

export function openReader(deps: ReaderDeps, { moment, viewer }: ReaderOptions): Reader {
  const show = <D extends FieldDefinitions>(type: RecordType<D>, statement: Statement): HeldRecord<D> =>
    showTo(viewer, deps.base, type, statement);
  const find = async <D extends FieldDefinitions>(
    type: RecordType<D>,
    idOrCode: string,
  ): Promise<Result<Statement>> => {
    const filter = isUlid(idOrCode) ? { id: idOrCode } : { code: idOrCode };
    const found = await deps.store.list(type.name, moment, { ...filter, removed: true });
    if (!found.ok) {
      return found;
    }
    const statement = found.value.find(({ removed }) => !removed) ?? found.value[0];
    if (statement !== undefined && !isUlid(idOrCode) && shownCode(viewer, type, statement) !== idOrCode) {
      // Who guesses the name of an organisation learns nothing from it.
      return err(fault('REG-UNKNOWN', { type: type.name, id: idOrCode }));
    }
    return statement === undefined ? err(fault('REG-UNKNOWN', { type: type.name, id: idOrCode })) : ok(statement);
  };
  return {
    moment,
    viewer,
    base: deps.base,
    list: async (type, filter = {}) => {
      const found = await deps.cache.list(deps.store, type.name, moment, filter);
      return found.ok ? ok(shownList(viewer, found.value, (statement) => show(type, statement))) : found;
    },
    sums: async (type, question) => {
      const hidden = [...question.by, ...question.of, ...Object.keys(question.atLeast ?? {})].find(
        (name) => (type.fields[name]?.visibility ?? 'public') !== 'public',
      );
      if (hidden !== undefined) {
        throw new Error(`${type.name}.${hidden} is not public: no sums of it`);
      }
      return deps.cache.sums(deps.store, type.name, moment, question);
    },
    shared: (name, compute) =>
      deps.cache.computed(deps.store, moment, name, () => compute(openReader(deps, { moment }))),
    stream: async function* (type) {
      for await (const part of deps.store.stream(type.name, moment)) {
        yield part.map((statement) => show(type, statement));
      }
    },
    get: async (type, idOrCode) => {
      const found = await find(type, idOrCode);
      if (!found.ok) {
        return found;
      }
      return found.value.removed
        ? err(fault('REG-GONE', { at: found.value.recordedAt.slice(0, 10) }))
        : ok(show(type, found.value));
    },
    history: async (type, idOrCode) => {
      const found = await find(type, idOrCode);
      const all = found.ok ? await deps.store.history(type.name, found.value.id) : found;
      return all.ok
        ? ok({ versions: all.value.map((statement) => ({ ...show(type, statement), removed: statement.removed })) })
        : all;
    },
  };
}

/** What visitors see of a list that is kept in memory is kept beside it; it goes when the list goes. */
const shownToVisitors = new WeakMap<readonly Statement[], readonly HeldRecord[]>();

function shownList<D extends FieldDefinitions>(
  viewer: Account | undefined,
  statements: readonly Statement[],
  show: (statement: Statement) => HeldRecord<D>,
): readonly HeldRecord<D>[] {
  const known = viewer === undefined ? shownToVisitors.get(statements) : undefined;
  if (known !== undefined) {
    return known as readonly HeldRecord<D>[];
  }
  const shown = statements.map(show);
  if (viewer === undefined) {
    shownToVisitors.set(statements, shown as readonly HeldRecord[]);
  }
  return shown;
}
