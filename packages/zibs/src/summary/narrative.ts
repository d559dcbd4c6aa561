/** The words of a section, as XHTML that any viewer shows: one table, and what is not known beneath it. */
import type { Text } from '@stelsel/kernel';
import type { Group } from '../merge/group.ts';
import type { SummarySection } from './sections.ts';
import type { SummaryInput, SummarySource } from './summary.ts';

export interface Narrative {
  readonly status: 'generated';
  readonly div: string;
}

type Language = NonNullable<SummaryInput['language']>;

const words = {
  what: { nl: 'Wat', en: 'What' },
  status: { nl: 'Stand', en: 'Status' },
  details: { nl: 'Bijzonderheden', en: 'Details' },
  source: { nl: 'Bron', en: 'Source' },
  unheard: { nl: 'Niet gelukt om na te vragen bij:', en: 'Could not be asked:' },
  nothing: {
    nl: 'Niets gevonden bij de bronnen die zijn gevraagd.',
    en: 'Nothing found at the sources that were asked.',
  },
} as const satisfies Record<string, Text>;

/** The records of one section, or in words that there are none; sources that were not heard are named. */
export function sectionNarrative(
  section: SummarySection,
  groups: readonly Group[],
  unheard: readonly SummarySource[],
  language: Language,
): Narrative {
  const say = (text: Text): string => escaped(text[language]);
  const head = [words.what, words.status, words.details, words.source].map((text) => `<th>${say(text)}</th>`).join('');
  const rows = groups.map(
    (group) =>
      `<tr>${cellsOf(group, language)
        .map((cell) => `<td>${escaped(cell)}</td>`)
        .join('')}</tr>`,
  );
  const table = `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
  const nothing = unheard.length > 0 ? '' : `<p>${say(words.nothing)}</p>`;
  const missing =
    unheard.length === 0 ? '' : `<p>${say(words.unheard)} ${escaped(unheard.map(({ name }) => name).join(', '))}</p>`;
  return narrative(`<h2>${say(section.title)}</h2>${rows.length === 0 ? nothing : table}${missing}`, language);
}

/** A `div` of XHTML in this language. */
export function narrative(content: string, language: Language): Narrative {
  const tag = `<div xmlns="http://www.w3.org/1999/xhtml" lang="${language}" xml:lang="${language}">`;
  return { status: 'generated', div: `${tag}${content}</div>` };
}

function cellsOf(group: Group, language: Language): readonly string[] {
  const { lead, sources, differences, statuses } = group;
  const title = lead.ownTitle?.[language] ?? lead.title;
  const told = [...new Set(statuses.map(({ status }) => status.text[language]))].join(' / ');
  const facts = [...lead.facts, ...lead.more]
    .filter(({ kind }) => kind !== 'contact')
    .map(({ label, value, words: own }) => `${label[language]}: ${own?.[language] ?? value}`);
  const details = [...facts, ...differences.map(({ text }) => text[language])];
  return [title, told, details.join('; '), [...new Set(sources.map(({ name }) => name))].join(', ')];
}

/** Text as it may stand in XHTML; characters that XML does not know are left out. */
export function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
