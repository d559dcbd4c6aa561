import type { Answer, SourceState } from '@stelsel/network';
import { type Group, medicationOverview } from '@stelsel/zibs';
import type { Terminal } from '../cli/terminal.ts';
import { sectionOf, shown } from '../front-page/answer-for-page.ts';
import { printTreatments } from './print-treatments.ts';

/** A line per source as it becomes known. */
export function printSource(terminal: Terminal, source: SourceState): void {
  const count = source.status === 'done' || source.status === 'partial' ? `, ${source.resources} gegevens` : '';
  const why = source.fault === undefined ? '' : `: ${source.fault.text.nl}`;
  terminal.note(`  ${source.name.padEnd(32)} ${source.statusText.nl}${count}${why}`);
}

/**
 * The merged answer in words, section by section, every row with its sources and what they disagree on. Medication comes
 * last, as treatments: whatever was asked, and with the state at this moment.
 */
export function printAnswer(terminal: Terminal, answer: Answer, momentMs: number, ownRecordIncluded = false): void {
  const { groups: found, sources } = answer;
  const overview = medicationOverview({ groups: found, sources, momentMs, ownRecordIncluded });
  const sections = new Map<string, Group[]>();
  for (const group of shown(answer.groups).filter(({ zib }) => zib !== 'Medication')) {
    const name = sectionOf(group);
    const heading = typeof name === 'string' ? name : name.nl;
    sections.set(heading, [...(sections.get(heading) ?? []), group]);
  }
  for (const [heading, groups] of sections) {
    terminal.out(`\n${heading}`);
    for (const group of groups) {
      terminal.out(`  ${rowOf(group)}`);
      for (const { text } of group.differences) {
        terminal.out(`    ! ${text.nl}`);
      }
    }
  }
  printTreatments(terminal, overview);
  terminal.out(`\n${closingOf(answer)}`);
}

function rowOf(group: Group): string {
  const { lead } = group;
  const status = lead.status === undefined ? '' : ` · ${lead.status.text.nl}`;
  const date = lead.date === undefined ? '' : ` · ${lead.date.text.nl}`;
  return `${group.ownTitle?.nl ?? group.title}${status}${date}   (${group.sources.map(({ name }) => name).join(', ')})`;
}

function closingOf(answer: Answer): string {
  switch (answer.status) {
    case 'answered': {
      const missing = answer.sources.filter(
        ({ status }) => status === 'failed' || status === 'refused' || status === 'partial',
      );
      const warning =
        missing.length === 0 ? '' : ` Let op, niet compleet: ${missing.map(({ name }) => name).join(', ')}.`;
      return `Antwoord van ${answer.sources.length} bronnen in ${answer.ms} ms.${warning} Vraag ${answer.questionId}.`;
    }
    case 'nothing':
      return `Niets gevonden. Vraag ${answer.questionId}.`;
    case 'refused':
    case 'failed':
      return `${answer.status === 'refused' ? 'Geweigerd' : 'Niet gelukt'} bij stap ${answer.step ?? '-'}: ${answer.fault?.text.nl ?? ''}`;
    default:
      return answer.status satisfies never;
  }
}
