import { Button } from '@nl-design-system-candidate/button-react';
import type { RecordGroup } from '@stelsel/citizen';
import { useState } from 'react';
import { recordLimits } from '../record/limits.ts';
import { timeline as t } from '../words/texts/timeline.ts';
import { useWords } from '../words/use-words.tsx';
import { GroupRow } from './group-row.tsx';

interface GroupListProps {
  readonly groups: readonly RecordGroup[];
  readonly mixed?: boolean;
}

/** A list that stays quick when it is long. */
export function GroupList({ groups, mixed = false }: GroupListProps) {
  const { tell } = useWords();
  const [most, setMost] = useState<number>(recordLimits.listRows);
  if (groups.length === 0) {
    return null;
  }
  return (
    <>
      <ul className="rows">
        {groups.slice(0, most).map((group) => (
          <li key={group.key}>
            <GroupRow group={group} mixed={mixed} />
          </li>
        ))}
      </ul>
      {groups.length > most ? (
        <Button purpose="secondary" onClick={() => setMost((old) => old + recordLimits.listRows)}>
          {tell(t.showMore, { n: groups.length - most })}
        </Button>
      ) : null}
    </>
  );
}
