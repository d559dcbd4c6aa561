import type { RecordGroup } from '@stelsel/citizen';
import { memo, useState } from 'react';
import { Link } from 'wouter';
import { paths } from '../paths.ts';
import { firstFact } from '../record/row-facts.ts';
import { sectionOf } from '../record/sections.ts';
import { record as t } from '../words/texts/record.ts';
import { useWords } from '../words/use-words.tsx';
import { Badge } from './badge.tsx';
import { FactValue } from './fact-value.tsx';
import { GroupTitle } from './group-title.tsx';
import { Icon } from './icon.tsx';
import { useSourceNames } from './source-names.tsx';

/** What is as usual needs no word on a row; the page of the row says it. */
const quiet = new Set(['final', 'completed', 'finished', 'active']);

interface GroupRowProps {
  readonly group: RecordGroup;
  /** Among other kinds: says which kind it is. */
  readonly mixed?: boolean;
}

/** One row of a list: what, since when, does it still apply, and from whom. */
export const GroupRow = memo(function GroupRow({ group, mixed = false }: GroupRowProps) {
  const { tell } = useWords();
  const names = useSourceNames();
  const [shown, setShown] = useState(false);
  const { lead } = group;
  if (group.sensitive && !shown) {
    return (
      <div className="row row--folded">
        <span className="row__title">{tell(t.sensitive)}</span>
        <span className="row__right">
          <button type="button" className="tool" onClick={() => setShown(true)}>
            {tell(t.show)}
          </button>
        </span>
      </div>
    );
  }
  const fact = firstFact(lead);
  const section = sectionOf(group);
  const differs = group.differences.length > 0 || group.conflicts.length > 0;
  return (
    <Link className="row" href={paths.item(group.key)}>
      <span className="row__title">
        {mixed ? <Icon name={section.icon} /> : null}
        <GroupTitle group={group} />
      </span>
      <span className="row__right">
        {lead.status === undefined || quiet.has(lead.status.code) ? null : (
          <span className="row__status">{tell(lead.status.text)}</span>
        )}
      </span>
      {fact === undefined ? null : (
        <span className="row__line">
          <FactValue fact={fact} />
        </span>
      )}
      <span className="row__foot">
        {lead.date === undefined ? null : <>{tell(lead.date.text)} · </>}
        {group.sources.length > 1 ? (
          tell(t.sources, { n: group.sources.length })
        ) : (
          <span lang="nl">{names(group.sources)}</span>
        )}
        {differs ? (
          <>
            {' '}
            <Badge tone="warn">{tell(t.differs)}</Badge>
          </>
        ) : null}
      </span>
    </Link>
  );
});
