import type { RecordGroup, RecordView } from '@stelsel/citizen';
import { memo, useState } from 'react';
import { Link } from 'wouter';
import { useCovered } from '../labs/use-covered.ts';
import { paths } from '../paths.ts';
import { factOf, firstFact } from '../record/row-facts.ts';
import { sectionOf } from '../record/sections.ts';
import { labs } from '../words/texts/labs.ts';
import { record as t } from '../words/texts/record.ts';
import { useWords } from '../words/use-words.tsx';
import type { Sayable } from '../words/words.ts';
import { Badge } from './badge.tsx';
import { FactValue } from './fact-value.tsx';
import { GroupTitle } from './group-title.tsx';
import { Icon } from './icon.tsx';
import { useSourceNames } from './source-names.tsx';

/** What is as usual needs no word on a row; the page of the row says it. */
const quiet = new Set(['final', 'completed', 'finished', 'active', 'current', 'available', 'booked']);

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
  const covered = useCovered(group);
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
  const fact = covered ? undefined : firstFact(lead);
  const aside = asideOf(lead);
  const section = sectionOf(group);
  const differs = group.differences.length > 0 || group.conflicts.length > 0;
  return (
    <Link className="row" href={paths.item(group.key)}>
      <span className="row__title">
        {mixed ? <Icon name={section.icon} /> : null}
        <GroupTitle group={group} />
      </span>
      <span className="row__right row__status">{aside === undefined ? null : tell(aside)}</span>
      {fact === undefined ? null : (
        <span className="row__line">
          <FactValue fact={fact} />
        </span>
      )}
      {covered ? <span className="row__line muted">{tell(labs.wait)}</span> : null}
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

/** At the end of the line: a state that is not as usual, or how serious it is. */
function asideOf(lead: RecordView): Sayable | undefined {
  const seriousness = factOf(lead, 'seriousness');
  const { status } = lead;
  return status === undefined || quiet.has(status.code) ? (seriousness?.words ?? seriousness?.value) : status.text;
}
