import { Heading } from '@nl-design-system-candidate/heading-react';
import type { RecordGroup } from '@stelsel/citizen';
import { GroupList } from '../parts/group-list.tsx';
import { Notice } from '../parts/notice.tsx';
import { record as t } from '../words/texts/record.ts';
import { useWords } from '../words/use-words.tsx';
import { rowGroups } from './row-groups.ts';
import type { SectionName } from './sections.ts';

interface SectionBodyProps {
  readonly section: SectionName;
  readonly groups: readonly RecordGroup[];
}

/** Rows of one kind under headings that fit it: now and past, planned and done, diseases and complaints. */
export function SectionBody({ section, groups }: SectionBodyProps) {
  const { tell } = useWords();
  const parts = rowGroups(section, groups);
  const differ =
    section === 'directives' && groups.some(({ conflicts, differences }) => conflicts.length + differences.length > 0);
  return (
    <>
      {differ ? <Notice kind="warn">{tell(t.directivesDiffer)}</Notice> : null}
      {parts.map(({ heading, rows }) => (
        <section key={heading?.nl ?? ''}>
          {heading === undefined ? null : <Heading level={2}>{tell(heading)}</Heading>}
          <GroupList groups={rows} />
        </section>
      ))}
    </>
  );
}
