/** The agenda of a region as a booklet to print or send: a tagged PDF with the same words as the pages. */
import type { Text } from '@stelsel/kernel';
import type { TaggedDocument } from '@stelsel/pdf';
import type { Language } from '../pages/page.ts';
import type { AgendaCategory, AgendaTopic, RegionAgenda } from '../views/region-agenda.ts';
import type { RegionalCell } from '../views/regional-cells.ts';
import { bookletTexts, lightTexts, overlayTexts } from './booklet-words.ts';

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
  const pdf = taggedDocument({
    title: `${say(bookletTexts.title)}: ${name}`,
    author: agenda.rso ?? name,
    lang: language === 'nl' ? 'nl-NL' : 'en-GB',
    at: new Date(`${on}T12:00:00Z`),
  });
  pdf.heading(1, `${say(bookletTexts.title)}: ${name}`);
  pdf.paragraph(`${say(bookletTexts.asOf)} ${on}`, 'lead');
  if (agenda.rso !== undefined) {
    pdf.paragraph(`${say(bookletTexts.by)}: ${agenda.rso}`);
  }
  if (agenda.region.invented) {
    pdf.paragraph(say(bookletTexts.invented));
  }
  pdf.heading(2, say(bookletTexts.guide));
  for (const { fields } of agenda.guide) {
    pdf.heading(3, chosen(language, fields.heading, fields.headingEn) ?? '');
    pdf.paragraph(chosen(language, fields.text, fields.textEn) ?? say(bookletTexts.unknown));
  }
  const sectorNames = new Map(
    agenda.sectors.map(({ code, fields }) => [code, chosen(language, fields.name, fields.nameEn) ?? code]),
  );
  for (const category of agenda.categories) {
    writeCategory({ pdf, language, say, sectorNames }, category);
  }
  return pdf.finish(say(bookletTexts.page));
}

interface Desk {
  readonly pdf: TaggedDocument;
  readonly language: Language;
  readonly say: (text: Text) => string;
  readonly sectorNames: ReadonlyMap<string, string>;
}

function writeCategory(desk: Desk, { category, topics }: AgendaCategory): void {
  desk.pdf.newPage();
  desk.pdf.heading(1, chosen(desk.language, category.fields.name, category.fields.nameEn) ?? category.code);
  for (const topic of topics) {
    writeTopic(desk, topic, category.fields.scope === 'regional');
  }
}

function writeTopic(
  { pdf, language, say, sectorNames }: Desk,
  { topic, own, cells }: AgendaTopic,
  regional: boolean,
): void {
  const unknown = say(bookletTexts.unknown);
  pdf.heading(2, chosen(language, topic.fields.name, topic.fields.nameEn) ?? topic.code);
  pdf.term(say(bookletTexts.impactClass), own?.fields.impactClass ?? unknown);
  if (!regional || topic.fields.what != null) {
    pdf.term(say(bookletTexts.nationalWhat), topic.fields.what ?? unknown);
    pdf.term(say(bookletTexts.timeline), topic.fields.timeline ?? unknown);
  }
  pdf.term(say(bookletTexts.what), own?.fields.what ?? unknown);
  pdf.term(say(bookletTexts.impact), own?.fields.impact ?? topic.fields.impact ?? unknown);
  pdf.term(say(bookletTexts.regionalTimeline), own?.fields.timeline ?? unknown);
  pdf.term(say(bookletTexts.planning), own?.fields.planning ?? unknown);
  pdf.term(say(bookletTexts.organisations), own?.fields.organisations?.join(', ') || unknown);
  if (cells.length === 0) {
    pdf.paragraph(say(bookletTexts.nowhere));
    return;
  }
  pdf.table(
    [bookletTexts.sector, bookletTexts.light, bookletTexts.declaredBy, bookletTexts.measured].map(say),
    cells.map((cell) => rowOf(cell, say, sectorNames)),
  );
}

function rowOf(
  { sector, declared, computed, differs }: RegionalCell,
  say: Desk['say'],
  sectorNames: ReadonlyMap<string, string>,
): readonly string[] {
  return [
    sectorNames.get(sector) ?? sector,
    declared === undefined ? say(bookletTexts.unknown) : say(lightTexts[declared.light]),
    declared === undefined ? '' : `${declared.source.by}, ${declared.source.at}`,
    computed === undefined
      ? say(bookletTexts.notMeasured)
      : [
          say(lightTexts[computed.state]),
          ...computed.overlays.map((overlay) => say(overlayTexts[overlay])),
          ...(differs ? [say(bookletTexts.differs)] : []),
        ].join('; '),
  ];
}

/** English where there is English, otherwise the Dutch of the source. */
function chosen(language: Language, nl: string | null | undefined, en: string | null | undefined): string | undefined {
  return (language === 'en' ? (en ?? nl) : nl) ?? undefined;
}
