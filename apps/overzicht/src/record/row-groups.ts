import type { RecordGroup } from '@stelsel/citizen';
import type { Text } from '@stelsel/kernel';
import { record as t } from '../words/texts/record.ts';
import { factOf, isAhead, isOver } from './row-facts.ts';
import type { SectionName } from './sections.ts';
import { today } from './today.ts';

export interface RowGroup {
  readonly heading?: Text;
  readonly rows: readonly RecordGroup[];
}

/** How the rows of a section are divided; nothing is left out, and a heading without rows is not shown. */
export function rowGroups(section: SectionName, groups: readonly RecordGroup[], day = today()): readonly RowGroup[] {
  const divide = (heading: Text, rest: Text, belongs: (group: RecordGroup) => boolean): readonly RowGroup[] =>
    [
      { heading, rows: groups.filter(belongs) },
      { heading: rest, rows: groups.filter((group) => !belongs(group)) },
    ].filter(({ rows }) => rows.length > 0);
  switch (section) {
    case 'problems': {
      const isComplaint = (group: RecordGroup): boolean =>
        /klacht|symptoom/i.test(factOf(group.lead, 'type')?.value ?? '');
      const both = divide(t.diagnoses, t.complaints, (group) => !isComplaint(group));
      return both.map(({ heading, rows }) => ({
        ...(heading === undefined ? {} : { heading }),
        rows: [...rows.filter((group) => !isOver(group, day)), ...rows.filter((group) => isOver(group, day))],
      }));
    }
    case 'allergies':
    case 'warnings':
    case 'devices':
      return divide(t.now, t.past, (group) => !isOver(group, day));
    case 'procedures':
    case 'vaccinations':
      return divide(t.planned, t.done, (group) => group.zib.startsWith('Planned'));
    case 'appointments':
    case 'visits':
      return divide(t.upcoming, t.past, (group) => isAhead(group, day));
    case 'living':
    case 'doing':
    case 'plans':
    case 'people':
    case 'other':
      return byHeading(groups);
    default:
      return [{ rows: groups }];
  }
}

function byHeading(groups: readonly RecordGroup[]): readonly RowGroup[] {
  return [...Map.groupBy(groups, ({ heading }) => heading.nl).values()].map((rows) => ({
    ...(rows[0] === undefined ? {} : { heading: rows[0].heading }),
    rows,
  }));
}
