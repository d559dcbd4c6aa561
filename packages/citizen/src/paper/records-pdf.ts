/** Everything that is on screen, on paper: nothing that is shown is left out, and what failed stands on the first page. */

import type { Text } from '@stelsel/kernel';
import { type TaggedDocument, taggedDocument } from '@stelsel/pdf';
import type { CollectedSource, RecordGroup, RecordView } from '../api/collection.ts';

export interface RecordsPdfInput {
  readonly name: string;
  /** `Sanne Bakker namens Mees Kaya`, when somebody else takes it along. */
  readonly onBehalf?: string;
  readonly rows: readonly RecordGroup[];
  readonly sources: readonly CollectedSource[];
  readonly complete: boolean;
  readonly language: 'nl' | 'en';
  readonly at: Date;
}

const words = {
  title: { nl: 'Uw zorggegevens', en: 'Your health data' },
  made: { nl: 'Gemaakt op', en: 'Made on' },
  sources: { nl: 'Waar deze gegevens vandaan komen', en: 'Where these data come from' },
  source: { nl: 'Bron', en: 'Source' },
  state: { nl: 'Hoe het ging', en: 'How it went' },
  count: { nl: 'Gegevens', en: 'Records' },
  why: { nl: 'Uitleg', en: 'Explanation' },
  incomplete: {
    nl: 'Let op: niet alle bronnen gaven antwoord. Er kunnen gegevens ontbreken.',
    en: 'Note: not all sources answered. Data may be missing.',
  },
  term: { nl: 'Medische naam', en: 'Medical name' },
  status: { nl: 'Stand', en: 'Status' },
  certainty: { nl: 'Hoe zeker', en: 'How certain' },
  date: { nl: 'Wanneer', en: 'When' },
  end: { nl: 'Tot', en: 'Until' },
  fetched: { nl: 'opgehaald', en: 'fetched' },
  differs: { nl: 'Verschil tussen bronnen', en: 'Difference between sources' },
  conflicts: { nl: 'Let op', en: 'Note' },
  also: { nl: 'Ook volgens', en: 'Also according to' },
  older: { nl: 'Eerdere versie', en: 'Earlier version' },
  withdrawn: {
    nl: 'Dit bleek een fout. Uw zorgverlener heeft dit ingetrokken.',
    en: 'This turned out to be a mistake. Your care provider withdrew it.',
  },
  nothing: { nl: 'Er zijn geen gegevens.', en: 'There are no data.' },
  page: { nl: 'bladzijde', en: 'page' },
} as const satisfies Record<string, Text>;

export function recordsPdf(input: RecordsPdfInput): Promise<Uint8Array> {
  const { language, at, name, onBehalf, rows, complete } = input;
  const say = (text: Text): string => text[language];
  const pdf = taggedDocument({
    title: `${say(words.title)}: ${name}`,
    author: 'MijnZorgoverzicht',
    lang: language === 'nl' ? 'nl-NL' : 'en-GB',
    at,
  });
  pdf.heading(1, `${say(words.title)}: ${name}`);
  pdf.paragraph(
    `${say(words.made)} ${moment(at.toISOString(), language)}${onBehalf === undefined ? '' : ` · ${onBehalf}`}`,
    'quiet',
  );
  if (!complete) {
    pdf.paragraph(say(words.incomplete), 'lead');
  }
  writeSources(pdf, input);
  const shown = rows.filter(({ supporting }) => !supporting);
  if (shown.length === 0) {
    pdf.paragraph(say(words.nothing));
  }
  for (const [heading, groups] of Map.groupBy(shown, (row) => say(row.heading))) {
    pdf.heading(2, heading);
    for (const group of groups) {
      writeGroup(pdf, group, input);
    }
  }
  return pdf.finish(say(words.page));
}

function writeSources(pdf: TaggedDocument, { sources, language }: RecordsPdfInput): void {
  pdf.heading(2, words.sources[language]);
  pdf.table(
    [words.source[language], words.state[language], words.count[language], words.why[language]],
    sources.map(({ name, statusText, records, explanation }) => [
      name,
      statusText[language],
      String(records),
      explanation?.[language] ?? '',
    ]),
  );
}

function writeGroup(pdf: TaggedDocument, group: RecordGroup, input: RecordsPdfInput): void {
  const { language, rows } = input;
  pdf.heading(3, group.ownTitle?.[language] ?? group.title);
  if (group.members.length === 0) {
    pdf.paragraph(words.withdrawn[language], 'quiet');
  }
  for (const [at, { view }] of group.members.entries()) {
    if (at > 0) {
      pdf.paragraph(`${words.also[language]} ${sourceName(view, input)}:`);
    }
    writeView(pdf, view, input);
  }
  for (const difference of group.differences) {
    pdf.term(words.differs[language], difference.text[language]);
  }
  for (const conflict of group.conflicts) {
    const other = rows.find(({ key }) => key === conflict.with);
    pdf.term(words.conflicts[language], [conflict.difference.text[language], other?.title ?? ''].join(' ').trim());
  }
  for (const view of group.older) {
    pdf.paragraph(`${words.older[language]}:`, 'quiet');
    writeView(pdf, view, input);
  }
  for (const _view of group.members.length === 0 ? [] : group.withdrawn) {
    pdf.paragraph(words.withdrawn[language], 'quiet');
  }
}

function writeView(pdf: TaggedDocument, view: RecordView, input: RecordsPdfInput): void {
  const { language } = input;
  const lines: readonly (readonly [string, string | undefined])[] = [
    [words.term[language], view.term],
    [words.status[language], view.status?.text[language]],
    [words.certainty[language], view.certainty?.text[language]],
    [words.date[language], view.date?.text[language]],
    [words.end[language], view.end?.text[language]],
    ...[...view.facts, ...view.more].map(
      (fact) => [fact.label[language], fact.words?.[language] ?? fact.value] as const,
    ),
  ];
  for (const [label, text] of lines) {
    if (text !== undefined) {
      pdf.term(label, text);
    }
  }
  const fetched =
    view.fetchedAt === undefined ? '' : ` · ${words.fetched[language]} ${moment(view.fetchedAt, language)}`;
  pdf.paragraph(`${words.source[language]}: ${sourceName(view, input)}${fetched}`, 'quiet');
}

function sourceName({ source }: RecordView, { sources, name }: RecordsPdfInput): string {
  return source === 'own' ? name : (sources.find(({ key }) => key === source)?.name ?? '');
}

export function moment(at: string, language: 'nl' | 'en'): string {
  return new Date(at).toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  });
}
