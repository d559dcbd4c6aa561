/** One consultation is one line: all entries of one asker that follow each other closely, over every source. */
import type { LogEntry } from './log-entry.ts';

export interface EntryVisit {
  /** Newest first. */
  readonly entries: readonly LogEntry[];
  /** Nobody in particular asked: a check by a system. */
  readonly automatic: boolean;
  readonly emergency: boolean;
}

/** Newest first. A visit ends when its asker is silent for `quietMs`; an emergency is never folded into everyday care. */
export function groupVisits(entries: readonly LogEntry[], quietMs: number): readonly EntryVisit[] {
  const once = [...new Map(entries.map((entry) => [`${entry.source} ${entry.eventId}`, entry])).values()];
  const newestFirst = once.toSorted((a, b) => compare(b.at, a.at) || compare(a.eventId, b.eventId));
  const visits: LogEntry[][] = [];
  const open = new Map<string, LogEntry[]>();
  for (const entry of newestFirst) {
    const asker = askerOf(entry);
    const visit = open.get(asker);
    const last = visit?.at(-1);
    if (visit !== undefined && last !== undefined && Date.parse(last.at) - Date.parse(entry.at) <= quietMs) {
      visit.push(entry);
    } else {
      const begun = [entry];
      open.set(asker, begun);
      visits.push(begun);
    }
  }
  return visits.map((visit) => ({
    entries: visit,
    automatic: visit.every(isAutomatic),
    emergency: visit.some(isEmergency),
  }));
}

export function isEmergency({ purpose }: LogEntry): boolean {
  return purpose === 'BTG' || purpose === 'ETREAT';
}

function isAutomatic({ who }: LogEntry): boolean {
  return !who.self && who.person === undefined && who.role === undefined;
}

function askerOf(entry: LogEntry): string {
  const { organization, person, role, self, representative } = entry.who;
  return JSON.stringify([self ? 'self' : organization, person, role, representative, isEmergency(entry)]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
