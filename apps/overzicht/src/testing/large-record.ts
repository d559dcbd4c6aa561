/** A record of thousands of rows, made of the rows of one story at other days. */
import type { RecordGroup, RecordView } from '@stelsel/citizen';
import { vagueDate } from '@stelsel/zibs';

const yearsBack = 30;

export function largeRecord(groups: readonly RecordGroup[], size: number): readonly RecordGroup[] {
  const rows = groups.filter(({ supporting, members }) => !supporting && members.length > 0);
  return Array.from({ length: size }, (_, index) => copyOf(rows[index % rows.length] as RecordGroup, index));
}

function copyOf(group: RecordGroup, index: number): RecordGroup {
  const year = 2026 - (index % yearsBack);
  const day = `${year}-${String(1 + (index % 10)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
  const date = vagueDate(day);
  const moved = (view: RecordView): RecordView => ({
    ...view,
    key: `${view.key}-${index}`,
    ...(date === undefined ? {} : { date }),
  });
  const lead = moved(group.lead);
  return {
    ...group,
    key: `${group.key}-${index}`,
    lead,
    members: group.members.map((member) => ({ ...member, view: moved(member.view) })),
    conflicts: [],
    alike: [],
  };
}
