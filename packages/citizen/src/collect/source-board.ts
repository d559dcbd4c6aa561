/** How every source stands: per subject what happened, and one state for the page. */
import { type OutcomeReason, type SourceStatus, sourceStatusOf, sourceStatusText, type Text } from '@stelsel/kernel';
import type { CollectedSource, FoundSource, SourcePart } from '../api/collection.ts';
import { explain, mayRetry } from './status-words.ts';
import { sumUpSource } from './sum-up-source.ts';

interface PartState {
  readonly status: SourceStatus;
  readonly reason?: OutcomeReason;
  readonly at?: string;
}

export interface SourceBoard {
  set(ura: string, name: string, subject: string, state: PartState): void;
  /** Every source that was heard of, by name. */
  uras(): readonly string[];
  isBusy(ura: string, subject: string): boolean;
  /** How the source looks now. `count` says how many records it has, of one subject or of all. */
  show(ura: string, count: (subject?: string) => number): CollectedSource;
  clear(): void;
}

export interface SourceBoardDeps {
  readonly subjects: readonly { readonly key: string; readonly name: Text }[];
  /** Key of a source on the page, and what the directory says of it. */
  readonly describe: (ura: string, name: string) => FoundSource;
}

export function sourceBoard({ subjects, describe }: SourceBoardDeps): SourceBoard {
  const known = new Map<string, { readonly name: string; readonly parts: Map<string, PartState> }>();
  return {
    set: (ura, name, subject, state) => {
      const source = known.get(ura) ?? { name, parts: new Map<string, PartState>() };
      source.parts.set(subject, state);
      known.set(ura, { name: name === ura ? source.name : name, parts: source.parts });
    },
    uras: () => [...known.keys()],
    isBusy: (ura, subject) => known.get(ura)?.parts.get(subject)?.status === 'busy',
    show: (ura, count) => {
      const { name, parts } = known.get(ura) ?? { name: ura, parts: new Map<string, PartState>() };
      const reached = [...parts.values()].some(
        ({ status, reason }) => status !== 'busy' && reason !== 'failed-address',
      );
      const states = subjects.flatMap((subject) => {
        const state = parts.get(subject.key);
        return state === undefined ? [] : [{ subject, state: honest(offered(state, reached), count(subject.key)) }];
      });
      const status = sumUpSource(states.map(({ state }) => state.status));
      const reason = worst(states.map(({ state }) => state));
      const found = describe(ura, name);
      const explanation = reason === undefined ? undefined : explain(reason, found.name);
      const at = states
        .flatMap(({ state }) => state.at ?? [])
        .toSorted()
        .at(-1);
      return {
        ...found,
        status,
        statusText: sourceStatusText[status],
        ...(explanation === undefined || status === 'busy' ? {} : { explanation }),
        records: count(),
        ...(at === undefined ? {} : { at }),
        retry: status !== 'busy' && states.some(({ state }) => state.reason !== undefined && mayRetry(state.reason)),
        parts: states.map(({ subject, state }) => partOf(subject, state, count(subject.key))),
      };
    },
    clear: () => known.clear(),
  };
}

/** An organisation that answers other subjects does not offer this one: that is no failure of hers. */
function offered(state: PartState, reached: boolean): PartState {
  return reached && state.reason === 'failed-address'
    ? { status: 'not-kept', reason: 'not-kept-here', ...(state.at === undefined ? {} : { at: state.at }) }
    : state;
}

/** "Klaar" with nothing to show is "niets gevonden"; the other way round, a number is never shown beside "niets gevonden". */
function honest(state: PartState, records: number): PartState {
  if (state.status === 'done' && records === 0) {
    return { ...state, status: 'empty' };
  }
  return state.status === 'empty' && records > 0 ? { ...state, status: 'done' } : state;
}

function partOf(subject: { readonly key: string; readonly name: Text }, state: PartState, records: number): SourcePart {
  return {
    subject: subject.key,
    name: subject.name,
    status: state.status,
    statusText: sourceStatusText[state.status],
    records,
    ...(state.reason === 'partly-answered' ? { capped: true } : {}),
  };
}

/** What a person most needs to know of a source that was not heard completely. */
function worst(states: readonly PartState[]): OutcomeReason | undefined {
  const reasons = states.flatMap(({ reason }) => (reason === undefined ? [] : [reason]));
  const troubled = reasons.filter((reason) => ['failed', 'refused', 'partial'].includes(sourceStatusOf(reason)));
  const heard = reasons.some((reason) => ['done', 'partial', 'empty'].includes(sourceStatusOf(reason)));
  return troubled.length > 0 && heard ? 'partly-answered' : troubled[0];
}
