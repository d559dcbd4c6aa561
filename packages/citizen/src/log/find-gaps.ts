/** "Dit ziet u hier niet": what the list cannot show, and what should be in it and is not. */
import type { LogEntry } from '@stelsel/logging';
import type { LogGap } from '../api/log.ts';
import type { OwnLog } from './read-own-log.ts';

/** A request of this session that a source answered; its own log must hold it. */
export interface OwnAsk {
  readonly source: string;
  readonly at: string;
}

/** Clocks of two systems may differ this much. */
const skewMs = 120_000;

const rules: readonly LogGap[] = [
  {
    kind: 'rule',
    text: {
      nl: 'Brieven, telefoongesprekken en papieren dossiers staan niet in dit logboek.',
      en: 'Letters, telephone calls and paper records are not in this log.',
    },
  },
  {
    kind: 'rule',
    text: {
      nl: 'Zorgaanbieders die nog niet zijn aangesloten, staan er niet bij. Vraag hun zelf wie in uw dossier keek.',
      en: 'Care providers that are not connected yet are not listed. Ask them yourself who looked at your record.',
    },
  },
  {
    kind: 'rule',
    text: {
      nl: 'De verwijsindex kent u alleen als een code. Daar staat wel welke organisatie vroeg, niet welke persoon.',
      en: 'The index knows you only as a code. It tells which organisation asked, not which person.',
    },
  },
];

export function gapsOf(log: OwnLog, entries: readonly LogEntry[], asked: readonly OwnAsk[]): readonly LogGap[] {
  const unread = log.sources.filter(
    ({ status }) => status === 'failed' || status === 'refused' || status === 'partial',
  );
  const heard = new Set(
    log.sources.filter(({ status }) => status === 'done' || status === 'empty').map(({ name }) => name),
  );
  const missing = asked.filter(
    ({ source, at }) =>
      heard.has(source) && !entries.some((entry) => entry.source === source && entry.who.self && near(entry.at, at)),
  );
  return [
    ...(log.fault === undefined ? [] : [{ kind: 'unread', text: log.fault.text } as const]),
    ...unread.map(
      ({ name }): LogGap => ({
        kind: 'unread',
        source: name,
        text: {
          nl: `Het logboek van ${name} konden wij nu niet helemaal lezen. Probeer het later opnieuw.`,
          en: `We could not read all of the log of ${name} now. Try again later.`,
        },
      }),
    ),
    ...[...new Set(missing.map(({ source }) => source))].map(
      (source): LogGap => ({
        kind: 'missing',
        source,
        text: {
          nl: `U vroeg net gegevens op bij ${source}, maar dat staat niet in hun logboek. Dit logboek is misschien niet volledig.`,
          en: `You just asked ${source} for data, but their log does not say so. This log may be incomplete.`,
        },
      }),
    ),
    ...rules,
  ];
}

function near(one: string, other: string): boolean {
  return Date.parse(one) >= Date.parse(other) - skewMs;
}
