import { Heading } from '@nl-design-system-candidate/heading-react';
import type { RecordGroup } from '@stelsel/citizen';
import { Link } from 'wouter';
import type { Collected } from '../collect/collection.ts';
import { GroupTitle } from '../parts/group-title.tsx';
import { Icon } from '../parts/icon.tsx';
import { paths } from '../paths.ts';
import { recordLimits } from '../record/limits.ts';
import { sectionOf } from '../record/sections.ts';
import { overview as t } from '../words/texts/overview.ts';
import { useWords } from '../words/use-words.tsx';
import { noneFound } from './none-found.ts';

interface AttentionProps {
  readonly groups: readonly RecordGroup[];
  readonly collected: Collected;
}

/** "Let op": where sources differ or warn, in words. */
export function Attention({ groups, collected }: AttentionProps) {
  const { tell } = useWords();
  const first = groups.slice(0, recordLimits.attentionRows);
  const rest = groups.slice(recordLimits.attentionRows);
  return (
    <section>
      <Heading level={2}>{tell(t.attention)}</Heading>
      {groups.length === 0 ? <p className="muted">{tell(noneFound(collected, t.attentionNone))}</p> : null}
      {first.length === 0 ? null : (
        <div className="attention">
          <AttentionList groups={first} />
          {rest.length === 0 ? null : (
            <details>
              <summary>{tell(t.attentionMore, { n: rest.length })}</summary>
              <AttentionList groups={rest} />
            </details>
          )}
        </div>
      )}
    </section>
  );
}

function AttentionList({ groups }: { readonly groups: readonly RecordGroup[] }) {
  const { tell } = useWords();
  return (
    <ul>
      {groups.map((group) => {
        const said = group.differences[0]?.text ?? group.conflicts[0]?.difference.text;
        const section = sectionOf(group);
        return (
          <li key={group.key} className="attention__row">
            <span className="attention__icon">
              <Icon name={section.icon} />
            </span>
            <div>
              <p className="attention__title">
                <Link href={paths.item(group.key)}>
                  <span className="visually-hidden">{tell(section.title)}: </span>
                  <GroupTitle group={group} />
                </Link>
              </p>
              {said === undefined ? null : <p>{tell(said)}</p>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
