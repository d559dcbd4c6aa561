/** "Wie zag mijn gegevens?": the logs of all sources as visits in words, with what they do not cover. */
import type { Exchange } from '@stelsel/exchanges';
import type { Text } from '@stelsel/kernel';
import {
  type EntryVisit,
  groupVisits,
  isEmergency,
  type LogEntry,
  outcomeOf,
  outcomeText,
  roleWord,
  whyOf,
} from '@stelsel/logging';
import type { LogLine, OwnLogView, Visit } from '../api/log.ts';
import { citizenLimits as limits } from '../limits.ts';
import { gapsOf, type OwnAsk } from './find-gaps.ts';
import type { OwnLog } from './read-own-log.ts';
import { typeWord } from './type-words.ts';

export interface ViewLogContext {
  readonly exchanges: readonly Pick<Exchange, 'id' | 'name'>[];
  /** Name of the person on screen, for "Sanne namens Mees". */
  readonly name: string;
  readonly nowMs: number;
  /** What this session asked sources itself: their logs must say so. */
  readonly asked: readonly OwnAsk[];
  /** Questions that were sent about visits, by event id. */
  readonly questions: ReadonlyMap<string, string>;
}

export function viewLog(log: OwnLog, context: ViewLogContext): OwnLogView {
  const since = new Date(context.nowMs);
  since.setUTCFullYear(since.getUTCFullYear() - limits.logYears);
  const entries = log.entries.filter(({ at }) => at >= since.toISOString());
  const visits = groupVisits(entries, limits.visitMs);
  const shown = visits.map((visit) => ({ visit, view: viewVisit(visit, context) }));
  const month = new Date(context.nowMs).toISOString().slice(0, 7);
  const byOthers = shown.filter(({ visit, view }) => !visit.automatic && !view.who.self && view.at.startsWith(month));
  return {
    thisMonth: {
      looks: byOthers.filter(({ view }) => view.outcome === 'shown').length,
      emergency: byOthers.filter(({ view }) => view.emergency && view.outcome === 'shown').length,
      refused: byOthers.filter(({ view }) => view.outcome === 'refused').length,
    },
    visits: shown.filter(({ visit }) => !visit.automatic).map(({ view }) => view),
    automatic: shown.filter(({ visit }) => visit.automatic).map(({ view }) => view),
    gaps: gapsOf(log, entries, context.asked),
    sources: log.sources.map(({ name, status, statusText, entries: lines }) => ({ name, status, statusText, lines })),
    complete: log.complete,
    years: limits.logYears,
  };
}

function viewVisit({ entries, emergency }: EntryVisit, context: ViewLogContext): Visit {
  const [newest] = entries;
  if (newest === undefined) {
    throw new Error('a visit has an entry');
  }
  const decisive = decisiveOf(entries);
  const role = roleWord(newest.who.role);
  const lines = entries.map((entry) => lineOf(entry, context));
  const reason = entries.find(({ emergencyReason }) => emergencyReason !== undefined)?.emergencyReason;
  const { representative } = newest.who;
  const question = entries.map(({ eventId }) => context.questions.get(eventId)).find((key) => key !== undefined);
  return {
    key: newest.eventId,
    at: newest.at,
    who: {
      organization: newest.who.organization ?? newest.source,
      ...(role === undefined ? {} : { role }),
      ...(newest.who.person === undefined ? {} : { name: newest.who.person }),
      self: newest.who.self,
      ...(representative === undefined ? {} : { onBehalf: `${representative} namens ${context.name}` }),
    },
    what: distinct(lines.map(({ what }) => what)),
    records: entries.reduce((sum, { records }) => sum + records, 0),
    why: whyOf(decisive),
    emergency,
    ...(reason === undefined ? {} : { emergencyReason: reason }),
    outcome: outcomeOf(decisive),
    outcomeText: outcomeText[outcomeOf(decisive)],
    lines,
    ...(question === undefined ? {} : { question }),
  };
}

/** What a visit came to: seen when anything was; refused when all of it was refused. */
function decisiveOf(entries: readonly LogEntry[]): LogEntry {
  const order = ['shown', 'refused', 'failed', 'nothing'];
  const sorted = entries.toSorted((a, b) => order.indexOf(outcomeOf(a)) - order.indexOf(outcomeOf(b)));
  return (sorted[0] ?? entries[0]) as LogEntry;
}

function lineOf(entry: LogEntry, { exchanges }: ViewLogContext): LogLine {
  const outcome = outcomeOf(entry);
  const exchange = exchanges.find(({ id }) => id === entry.exchange)?.name;
  return {
    event: entry.eventId,
    at: entry.at,
    source: entry.source,
    what: typeWord(entry.about, exchange),
    records: entry.records,
    outcome,
    outcomeText: isEmergency(entry) && outcome === 'shown' ? emergencyText : outcomeText[outcome],
  };
}

const emergencyText: Text = { nl: 'gezien bij spoed', en: 'seen in an emergency' };

function distinct(texts: readonly Text[]): readonly Text[] {
  return [...new Map(texts.map((text) => [text.nl, text])).values()];
}
