/**
 * One collection: all subjects a citizen may ask, at all sources, merged as they come in. It lives in the memory of this
 * process, for one session and one person, and can be read again from the beginning at any moment.
 */
import type { Exchange } from '@stelsel/exchanges';
import { type Clock, instant, ok, type Result, type SourceStatus, type Text, type Ura } from '@stelsel/kernel';
import type { CollectionStep, Network, OwnQuestion, SourceState } from '@stelsel/network';
import type { Group, ZibView } from '@stelsel/zibs';
import type {
  CollectedSource,
  CollectionEvent,
  CollectionSummary,
  FoundSource,
  RecordGroup,
} from '../api/collection.ts';
import { citizenLimits as limits } from '../limits.ts';
import { isDiscreet, type Person } from '../person.ts';
import { type Broadcast, broadcast } from './broadcast.ts';
import type { DocumentFile } from './document-of.ts';
import type { RecordKeys } from './record-keys.ts';
import { type RecordStore, recordStore } from './record-store.ts';
import { type SourceBoard, sourceBoard } from './source-board.ts';
import type { WireContext } from './wire-group.ts';
import { medicationView } from './wire-medication.ts';

export interface CollectionDeps {
  readonly network: Pick<Network, 'collect'>;
  /** What a citizen may ask, in the order of asking. */
  readonly exchanges: readonly Exchange[];
  readonly person: Person;
  /** An attestation that is good now. */
  readonly attestation: () => Promise<Result<string>>;
  readonly keys: RecordKeys;
  readonly describe: (ura: string, name: string) => FoundSource;
  /** The person's own record, shown beside what the sources say. */
  readonly ownViews: readonly ZibView[];
  readonly clock: Clock;
  /** Resolves after so many milliseconds, or when the signal aborts. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
}

export interface CollectionWish {
  readonly without: readonly Ura[];
  readonly besides: readonly Ura[];
}

export interface Collection {
  /** Everything so far, then what still comes. */
  events(): AsyncIterable<CollectionEvent>;
  /** Asks one source again, for every subject. */
  retry(ura: Ura): AsyncIterable<CollectionEvent>;
  setOwn(views: readonly ZibView[]): void;
  groups(): readonly Group[];
  rows(): readonly RecordGroup[];
  sources(): readonly CollectedSource[];
  summary(): CollectionSummary;
  viewByKey(key: string): ZibView | undefined;
  /** The file of a letter or report, also when its bytes came apart. */
  documentByKey(key: string): DocumentFile | undefined;
  /** Stops what runs and forgets everything. */
  wipe(): void;
}

interface Running {
  readonly deps: CollectionDeps;
  readonly store: RecordStore;
  readonly board: SourceBoard;
  readonly stop: AbortController;
  readonly subjects: readonly Subject[];
  readonly shown: Map<string, string>;
  readonly wire: WireContext;
  medication: string;
  channel: Broadcast<CollectionEvent>;
  problem?: Text;
  open: boolean;
  mergeDue: boolean;
}

interface Subject {
  readonly key: string;
  readonly exchange: Exchange;
  readonly name: Text;
}

export function startCollection(deps: CollectionDeps, wish: CollectionWish): Collection {
  const subjects = deps.exchanges.map((exchange, at) => ({ key: `o${at + 1}`, exchange, name: exchange.name }));
  const sourceKey = (ura: string): string => (ura === '' ? 'own' : deps.describe(ura, ura).key);
  const running: Running = {
    deps,
    subjects,
    store: recordStore(deps.person, deps.keys, sourceKey),
    board: sourceBoard({ subjects, describe: deps.describe }),
    stop: new AbortController(),
    shown: new Map(),
    wire: { keys: deps.keys, sourceKey },
    medication: '',
    channel: broadcast(),
    open: true,
    mergeDue: false,
  };
  running.store.add(deps.ownViews, 'own');
  const before = [startedEvent(running)];
  tellRecords(running);
  void work(running, wish);
  return {
    events: () => running.channel.read([...before, ...soFar(running)]),
    retry: (ura) => {
      if (!running.open) {
        running.channel = broadcast();
        running.open = true;
        void work(running, { without: [], besides: [ura] }, [ura]);
      }
      return running.channel.read([]);
    },
    setOwn: (views) => {
      running.store.drop('');
      running.store.add(views, 'own');
      tellRecords(running);
    },
    groups: () => running.store.groups(),
    rows: () => running.store.told(),
    sources: () => visible(running).map((ura) => show(running, ura)),
    summary: () => summaryOf(running),
    viewByKey: (key) => running.store.viewByKey(key),
    documentByKey: (key) => running.store.documentByKey(key),
    wipe: () => {
      running.stop.abort();
      running.store.clear();
      running.board.clear();
      running.shown.clear();
      running.channel.end();
    },
  };
}

/**
 * Collects every subject at every source, or at these only; the end comes when all are heard, for whoever may not hear when
 * that was: later.
 */
async function work(running: Running, wish: CollectionWish, only?: readonly Ura[]): Promise<void> {
  const { deps, stop } = running;
  const collected = collectAll(running, wish, only);
  await (isDiscreet(deps.person) ? Promise.all([collected, deps.wait(limits.discreetEndMs, stop.signal)]) : collected);
  if (stop.signal.aborted) {
    return;
  }
  tellRecords(running);
  tellSources(running);
  tellMedication(running);
  running.open = false;
  running.channel.tell({ type: 'end', summary: summaryOf(running) });
  running.channel.end();
}

async function collectAll(running: Running, wish: CollectionWish, only?: readonly Ura[]): Promise<void> {
  const question = await questionOf(running, wish, only);
  if (!question.ok) {
    running.problem = question.fault.text;
    return;
  }
  const options = {
    signal: running.stop.signal,
    ...(isDiscreet(running.deps.person) ? { withinMs: limits.discreetQuestionMs } : {}),
  };
  const subjectOf = new Map(running.subjects.map((subject) => [subject.exchange.id, subject]));
  for await (const step of running.deps.network.collect(question.value, options)) {
    if (step.type === 'problem') {
      running.problem = step.fault.text;
    } else {
      hear(running, subjectOf.get(step.exchange), step);
    }
  }
}

async function questionOf(
  { deps, subjects }: Running,
  { without, besides }: CollectionWish,
  only?: readonly Ura[],
): Promise<Result<OwnQuestion>> {
  const attestation = await deps.attestation();
  return attestation.ok
    ? ok({
        subject: deps.person.bsn,
        exchanges: subjects.map(({ exchange }) => exchange.id),
        attestation: attestation.value,
        ...(only === undefined ? {} : { sources: only }),
        ...(without.length === 0 ? {} : { without }),
        ...(besides.length === 0 ? {} : { besides }),
      })
    : attestation;
}

function hear(
  running: Running,
  subject: Subject | undefined,
  step: Exclude<CollectionStep, { readonly type: 'problem' }>,
): void {
  if (subject === undefined) {
    return;
  }
  if (step.type === 'source') {
    setSource(running, subject, step.source);
    tellSources(running);
  } else {
    running.store.add(step.views, subject.key);
    mergeSoon(running);
  }
}

function setSource(running: Running, subject: Subject, { ura, name, status, reason }: SourceState): void {
  if (status === 'busy' && !running.board.isBusy(ura, subject.key)) {
    // Asked again: what it said of this subject before counts no more.
    running.store.drop(ura, subject.key);
  }
  const at = reason === undefined ? {} : { reason, at: instant(running.deps.clock) };
  running.board.set(ura, name, subject.key, { status, ...at });
}

/** Many records come at once: they are merged together, a few times a second. */
function mergeSoon(running: Running): void {
  if (running.mergeDue) {
    return;
  }
  running.mergeDue = true;
  void running.deps.wait(limits.mergeEveryMs, running.stop.signal).then(() => {
    running.mergeDue = false;
    if (running.open && !running.stop.signal.aborted) {
      tellRecords(running);
      tellSources(running);
    }
  });
}

function tellRecords(running: Running): void {
  const { changed, removed } = running.store.changes();
  if (changed.length > 0 || removed.length > 0) {
    running.channel.tell({ type: 'groups', changed, removed });
    tellMedication(running);
    running.channel.tell({ type: 'summary', summary: summaryOf(running) });
  }
}

/** The overview of medicines, whenever it says something else. */
function tellMedication(running: Running): void {
  const event = medicationEvent(running);
  const text = JSON.stringify(event);
  if (event !== undefined && running.medication !== text) {
    running.medication = text;
    running.channel.tell(event);
  }
}

function medicationEvent(running: Running): CollectionEvent | undefined {
  const sources = visible(running).map((ura) => show(running, ura));
  const medication = medicationView(running.store.groups(), running.wire, {
    sources,
    nowMs: running.deps.clock.nowMs(),
  });
  return medication === undefined ? undefined : { type: 'medication', medication };
}

/** Only what looks different from before. */
function tellSources(running: Running): void {
  for (const ura of visible(running)) {
    const source = show(running, ura);
    const text = JSON.stringify({ ...source, at: undefined });
    if (running.shown.get(ura) !== text) {
      running.shown.set(ura, text);
      running.channel.tell({ type: 'source', source });
    }
  }
}

/** Who looks on behalf of another sees a source once there is something of it to see, and never before. */
function visible({ deps, board, store }: Running): readonly string[] {
  return isDiscreet(deps.person) ? board.uras().filter((ura) => store.count(ura) > 0) : board.uras();
}

function show({ deps, board, store }: Running, ura: string): CollectedSource {
  const source = board.show(ura, (subject) => store.count(ura, subject));
  return isDiscreet(deps.person) ? withoutGaps(source) : source;
}

/** What failed or was empty may be what is kept from this person: only what can be seen is told. */
function withoutGaps({ explanation: _why, ...source }: CollectedSource): CollectedSource {
  const status: SourceStatus = 'done';
  return {
    ...source,
    status,
    statusText: { nl: 'klaar', en: 'done' },
    retry: false,
    parts: source.parts
      .filter(({ records }) => records > 0)
      .map(({ capped: _capped, ...part }) => ({ ...part, status })),
  };
}

function startedEvent({ deps, subjects }: Running): CollectionEvent {
  return {
    type: 'started',
    at: instant(deps.clock),
    subjects: subjects.map(({ key, name, exchange }) => ({ key, name, description: exchange.description })),
  };
}

function soFar(running: Running): readonly CollectionEvent[] {
  const rows = running.store.told();
  const summary = summaryOf(running);
  const medication = medicationEvent(running);
  return [
    ...visible(running).map((ura) => ({ type: 'source', source: show(running, ura) }) as const),
    ...(rows.length === 0 ? [] : [{ type: 'groups', changed: rows, removed: [] } as const]),
    ...(medication === undefined ? [] : [medication]),
    { type: running.open ? 'summary' : 'end', summary },
  ];
}

function summaryOf(running: Running): CollectionSummary {
  const sources = visible(running).map((ura) => show(running, ura).status);
  const count = (status: SourceStatus): number => sources.filter((one) => one === status).length;
  const waiting = count('busy') + count('failed') + count('refused') + count('partial');
  const discreet = isDiscreet(running.deps.person);
  return {
    complete: discreet || (!running.open && waiting === 0 && running.problem === undefined && !running.store.full()),
    at: instant(running.deps.clock),
    rows: running.store.count(),
    unread: running.store.unread(),
    sources: {
      busy: count('busy'),
      done: count('done'),
      empty: count('empty'),
      partial: count('partial'),
      refused: count('refused'),
      failed: count('failed'),
      'not-kept': count('not-kept'),
    },
    ...(running.problem === undefined || discreet ? {} : { problem: running.problem }),
  };
}
