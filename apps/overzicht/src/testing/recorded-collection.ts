/** Collecting as it was heard: events in order, in every way it can go. */
import type {
  CollectedSource,
  CollectionEvent,
  CollectionSummary,
  MedicationView,
  RecordGroup,
  SourceWord,
} from '@stelsel/citizen';
import { sourceStatusText } from '@stelsel/kernel';
import { sourceOf, testNowMs, testSources } from './people.ts';
import type { Scenario } from './scenario.ts';

const at = new Date(testNowMs).toISOString();

/** Holders of the story, in the order in which they answer. */
const holders = ['90000001', '90000002', '90000004', '90000006', '90000008', '90000010', '90000013', '90000017'];

/** Sources of the record by which speed is measured. */
const fewSources = 5;

const explanations: Readonly<Partial<Record<SourceWord, CollectedSource['explanation']>>> = {
  failed: {
    nl: 'Deze zorgverlener geeft nu geen antwoord. Dit ligt niet aan u. Uw andere gegevens ziet u wel.',
    en: 'This care provider does not answer now. This is not your fault. You do see your other data.',
  },
  refused: {
    nl: 'Deze zorgverlener laat ons niet toe. Vraag uw gegevens daar zelf op.',
    en: 'This care provider does not let us in. Ask there for your data.',
  },
  partial: { nl: 'Een deel is niet gelukt.', en: 'A part did not work.' },
};

function source(ura: string, status: SourceWord, records: number): CollectedSource {
  const { key, name, place, kind } = sourceOf(ura);
  const explanation = explanations[status];
  const results = { subject: 'b', name: { nl: 'Uitslagen', en: 'Results' } };
  return {
    key,
    name,
    place,
    kind,
    found: 'index',
    status,
    statusText: sourceStatusText[status],
    records,
    retry: ['failed', 'partial', 'refused'].includes(status),
    parts:
      status === 'partial'
        ? [{ ...results, status: 'failed', statusText: sourceStatusText.failed, records: 0, capped: true }]
        : [],
    ...(explanation === undefined ? {} : { explanation }),
    ...(status === 'busy' ? {} : { at }),
  };
}

const troubles: Readonly<Record<string, SourceWord>> = {
  '90000002': 'busy',
  '90000006': 'failed',
  '90000008': 'refused',
  '90000010': 'partial',
  '90000013': 'empty',
  '90000017': 'not-kept',
};

/** One step of the recording; `slow` waits until the test lets it go. */
export type RecordedStep = { readonly event: CollectionEvent; readonly slow?: true };

export function recordedCollection(
  scenario: Scenario,
  groups: readonly RecordGroup[],
  medication?: MedicationView,
): readonly RecordedStep[] {
  const rows = scenario === 'empty' ? [] : groups;
  const troubled = scenario === 'troubled';
  const statusOf = (ura: string): SourceWord =>
    scenario === 'empty' ? 'empty' : troubled ? (troubles[ura] ?? 'done') : 'done';
  const count = (ura: string): number => {
    const { key } = sourceOf(ura);
    const says = ['done', 'partial'].includes(statusOf(ura));
    return says ? rows.filter(({ sources }) => sources.includes(key)).length : 0;
  };
  const asked = scenario === 'thousands' ? holders.slice(0, fewSources) : holders;
  const states = asked.map((ura) => source(ura, statusOf(ura), count(ura)));
  const silent = new Set(states.filter(({ records }) => records === 0).map(({ key }) => key));
  const told = rows.filter(({ sources }) => sources.length === 0 || sources.some((key) => !silent.has(key)));
  const summary = summaryOf(states, told);
  const late = troubled ? source('90000002', 'done', 12) : undefined;
  const rest = rows.filter((row) => !told.includes(row));
  const steps: RecordedStep[] = [
    { event: { type: 'started', at, subjects: [] } },
    ...asked.map((ura): RecordedStep => ({ event: { type: 'source', source: source(ura, 'busy', 0) } })),
    ...states
      .filter(({ status }) => status !== 'busy')
      .map((state): RecordedStep => ({ event: { type: 'source', source: state } })),
    { event: { type: 'groups', changed: told, removed: [] } },
    ...(medication === undefined || rows.length === 0 ? [] : [{ event: { type: 'medication', medication } } as const]),
    { event: { type: 'summary', summary } },
    ...(late === undefined
      ? []
      : ([
          { event: { type: 'source', source: late }, slow: true },
          { event: { type: 'groups', changed: rest, removed: [] } },
        ] as const)),
    { event: { type: 'end', summary } },
  ];
  return steps;
}

/** What asking one source again brings: it answers now. */
export function recordedRetry(key: string, groups: readonly RecordGroup[]): readonly RecordedStep[] {
  const { ura } = testSources.find((one) => one.key === key) ?? sourceOf('90000006');
  const state = source(ura, 'done', 3);
  return [
    { event: { type: 'source', source: source(ura, 'busy', 0) } },
    { event: { type: 'source', source: state } },
    { event: { type: 'end', summary: summaryOf([state], groups) } },
  ];
}

function summaryOf(states: readonly CollectedSource[], rows: readonly RecordGroup[]): CollectionSummary {
  const words: readonly SourceWord[] = ['busy', 'done', 'empty', 'partial', 'refused', 'failed', 'not-kept'];
  const sources = Object.fromEntries(
    words.map((word) => [word, states.filter(({ status }) => status === word).length]),
  ) as Record<SourceWord, number>;
  return {
    complete: states.every(({ status }) => ['done', 'empty', 'not-kept'].includes(status)),
    at,
    rows: rows.filter(({ supporting, members }) => !supporting && members.length > 0).length,
    unread: rows.filter(({ unread }) => unread).length,
    sources,
  };
}
