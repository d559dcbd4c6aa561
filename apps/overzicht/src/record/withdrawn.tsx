import type { RecordGroup } from '@stelsel/citizen';
import { GroupTitle } from '../parts/group-title.tsx';
import { useSourceNames } from '../parts/source-names.tsx';
import { record as t } from '../words/texts/record.ts';
import { useWords } from '../words/use-words.tsx';

/** What turned out to be an error: a folded grey line, never counted. */
export function Withdrawn({ groups }: { readonly groups: readonly RecordGroup[] }) {
  const { tell } = useWords();
  const names = useSourceNames();
  if (groups.length === 0) {
    return null;
  }
  return (
    <details className="withdrawn">
      <summary>{tell(t.withdrawn, { n: groups.length })}</summary>
      <p>{tell(t.withdrawnAbout)}</p>
      <ul className="dots">
        {groups
          .filter(({ sensitive }) => !sensitive)
          .map((group) => (
            <li key={group.key}>
              <GroupTitle group={group} />{' '}
              <span lang="nl">({names([...new Set(group.withdrawn.map(({ source }) => source))])})</span>
            </li>
          ))}
      </ul>
    </details>
  );
}
