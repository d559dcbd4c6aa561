/** The agenda of a region as a booklet to print or send: a tagged PDF with the same words as the pages. */
import type { Text } from '@stelsel/kernel';
import type { TableCell, TaggedDocument, Tone } from '@stelsel/pdf';
import type { Language } from '../pages/page.ts';
import type { CellState } from '../rules/cell-light.ts';
import { dayText } from '../rules/day-text.ts';
import type { AgendaCategory, AgendaTopic, RegionAgenda } from '../views/region-agenda.ts';
import type { RegionalCell } from '../views/regional-cells.ts';
import { bookletTexts, impactTexts, lightTexts, overlayTexts } from './booklet-words.ts';

export interface BookletOptions {
  readonly language: Language;
  /** The day the booklet is about. */
  readonly on: string;
}

export async function writeBooklet(agenda: RegionAgenda, { language, on }: BookletOptions): Promise<Uint8Array> {
  // The library of PDF is large: who never prints does not load it.
  const { taggedDocument } = await import('@stelsel/pdf');
  const say = (text: Text): string => text[language];
  const name = agenda.region.fields.name ?? agenda.region.code;
  const title = `${say(bookletTexts.title)}: ${name}`;
  const pdf = taggedDocument({
    title,
    author: agenda.rso ?? name,
    lang: language === 'nl' ? 'nl-NL' : 'en-GB',
    at: new Date(`${on}T12:00:00Z`),
    footer: title,
  });
  const desk: Desk = {
    pdf,
    say,
    sectorNames: new Map(
      agenda.sectors.map(({ code, fields }) => [code, chosen(language, fields.name, fields.nameEn)?.text ?? code]),
    ),
    chosen: (nl, en) => chosen(language, nl, en),
  };
  writeCover(desk, agenda, title, on);
  for (const category of agenda.categories) {
    writeCategory(desk, category);
  }
  return pdf.finish(say(bookletTexts.page));
}

/** A text with its language, where that is not the language of the booklet. */
interface Chosen {
  readonly text: string;
  readonly lang?: 'nl-NL';
}

interface Desk {
  readonly pdf: TaggedDocument;
  readonly say: (text: Text) => string;
  readonly sectorNames: ReadonlyMap<string, string>;
  chosen(nl: string | null | undefined, en?: string | null): Chosen | undefined;
}

function writeCover({ pdf, say, chosen }: Desk, agenda: RegionAgenda, title: string, on: string): void {
  pdf.heading(1, title);
  pdf.paragraph(`${say(bookletTexts.asOf)} ${say(dayText(on))}`, 'lead');
  if (agenda.rso !== undefined) {
    pdf.paragraph(`${say(bookletTexts.by)}: ${agenda.rso}`);
  }
  if (agenda.region.invented) {
    pdf.paragraph(say(bookletTexts.invented));
  }
  pdf.heading(2, say(bookletTexts.guide));
  for (const { fields } of agenda.guide) {
    const heading = chosen(fields.heading, fields.headingEn);
    const text = chosen(fields.text, fields.textEn);
    pdf.heading(3, heading?.text ?? '', heading?.lang);
    pdf.paragraph(text?.text ?? say(bookletTexts.unknown), 'plain', text?.lang);
  }
  pdf.contents(say(bookletTexts.contents));
}

function writeCategory(desk: Desk, { category, topics }: AgendaCategory): void {
  const name = desk.chosen(category.fields.name, category.fields.nameEn);
  desk.pdf.newPage();
  desk.pdf.heading(1, name?.text ?? category.code, name?.lang);
  for (const topic of topics) {
    writeTopic(desk, topic, category.fields.scope === 'regional');
  }
}

function writeTopic(desk: Desk, { topic, own, cells }: AgendaTopic, regional: boolean): void {
  const { pdf, say, chosen } = desk;
  const name = chosen(topic.fields.name, topic.fields.nameEn);
  pdf.heading(2, name?.text ?? topic.code, name?.lang);
  const { impactClass } = own?.fields ?? {};
  const national: readonly Term[] =
    !regional || topic.fields.what != null
      ? [
          [bookletTexts.nationalWhat, chosen(topic.fields.what)],
          [bookletTexts.timeline, chosen(topic.fields.timeline)],
        ]
      : [];
  writeTerms(desk, [
    [bookletTexts.impactClass, impactClass == null ? undefined : { text: say(impactTexts[impactClass]) }],
    ...national,
    [bookletTexts.what, chosen(own?.fields.what)],
    [bookletTexts.impact, chosen(own?.fields.impact ?? topic.fields.impact)],
    [bookletTexts.regionalTimeline, chosen(own?.fields.timeline)],
    [bookletTexts.planning, chosen(own?.fields.planning)],
    [bookletTexts.organisations, chosen(own?.fields.organisations?.join(', '))],
  ]);
  writeCells(desk, cells);
}

type Term = readonly [name: Text, said: Chosen | undefined];

/** What is known line by line; what is not known stands together, in one line. */
function writeTerms({ pdf, say }: Desk, terms: readonly Term[]): void {
  for (const [name, said] of terms) {
    if (said !== undefined) {
      pdf.term(say(name), said.text, said.lang);
    }
  }
  const missing = terms.filter(([, said]) => said === undefined).map(([name]) => say(name).toLowerCase());
  if (missing.length > 0) {
    pdf.paragraph(`${say(bookletTexts.missing)}: ${missing.join(', ')}.`, 'quiet');
  }
}

function writeCells({ pdf, say, sectorNames }: Desk, cells: readonly RegionalCell[]): void {
  const nameOf = (sector: string): string => sectorNames.get(sector) ?? sector;
  if (cells.length === 0) {
    pdf.paragraph(say(bookletTexts.nowhere), 'quiet');
    return;
  }
  const empty = cells.filter(({ declared, computed }) => declared === undefined && computed === undefined);
  const filled = cells.filter((cell) => !empty.includes(cell));
  if (filled.length > 0) {
    pdf.table(
      [bookletTexts.sector, bookletTexts.light, bookletTexts.declaredBy, bookletTexts.measured].map(say),
      filled.map((cell) => rowOf(cell, say, nameOf)),
      { widths: [30, 21, 26, 31] },
    );
  }
  if (empty.length > 0) {
    pdf.paragraph(
      `${say(bookletTexts.nothingKnown)}: ${empty.map(({ sector }) => nameOf(sector)).join(', ')}.`,
      'quiet',
    );
  }
}

const tones: Readonly<Record<CellState, Tone>> = {
  'in-uitvoering': 'good',
  volgend: 'warn',
  'niet-op-agenda': 'bad',
  'n.v.t.': 'quiet',
};

function rowOf(
  { sector, declared, computed, differs }: RegionalCell,
  say: Desk['say'],
  nameOf: (sector: string) => string,
): readonly TableCell[] {
  const { unknown, notMeasured } = bookletTexts;
  return [
    nameOf(sector),
    declared === undefined
      ? { text: say(unknown), tone: 'quiet' }
      : { text: say(lightTexts[declared.light]), tone: tones[declared.light] },
    declared === undefined ? '' : `${declared.source.by}, ${say(dayText(declared.source.at))}`,
    computed === undefined
      ? { text: say(notMeasured), tone: 'quiet' }
      : {
          tone: tones[computed.state],
          text: [
            say(lightTexts[computed.state]),
            ...computed.overlays.map((overlay) => say(overlayTexts[overlay])),
            ...(differs ? [say(bookletTexts.differs)] : []),
          ].join('; '),
        },
  ];
}

/** English where there is English, otherwise the Dutch of the source, which then says so. */
function chosen(language: Language, nl: string | null | undefined, en?: string | null): Chosen | undefined {
  if (language === 'en' && en != null && en !== '') {
    return { text: en };
  }
  return nl == null || nl === '' ? undefined : { text: nl, ...(language === 'en' ? { lang: 'nl-NL' as const } : {}) };
}
