import { Heading } from '@nl-design-system-candidate/heading-react';
import type { RecordGroup, RecordView } from '@stelsel/citizen';
import { useSourceNames } from '../parts/source-names.tsx';
import { dayAndTime } from '../record/dates.ts';
import { record as t } from '../words/texts/record.ts';
import { useWords } from '../words/use-words.tsx';
import { Facts } from './facts.tsx';
import { OriginalRecord } from './original-record.tsx';

/** "3 bronnen zeggen dit": who says it, when it was written down and collected, and each record as it was told. */
export function Sources({ group }: { readonly group: RecordGroup }) {
  const { tell, say } = useWords();
  const names = useSourceNames();
  const { members, older, statuses, fold } = group;
  const why = { L0: t.togetherSame, L1: t.togetherCopy, L2: t.togetherFact }[fold.level];
  return (
    <section>
      <Heading level={2}>
        {group.sources.length > 1 ? tell(t.sources, { n: group.sources.length }) : tell(t.whoSays)}
      </Heading>
      {statuses.length > 1 ? (
        <ul className="dots">
          {statuses.map(({ status, sources }) => (
            <li key={status.code}>{tell(t.saysStatus, { names: names(sources), status: say(status.text) })}</li>
          ))}
        </ul>
      ) : null}
      <ul className="rows">
        {members.map(({ view }) => (
          <li key={view.key} className="source">
            <Provenance view={view} />
            {members.length > 1 ? <MemberFacts view={view} /> : null}
            <OriginalRecord view={view} />
          </li>
        ))}
      </ul>
      {members.length > 1 ? (
        <p className="muted">
          {tell(t.whyTogether)} {tell(why)}
        </p>
      ) : null}
      {older.length === 0 ? null : (
        <details>
          <summary>
            {tell(t.versions)} ({older.length})
          </summary>
          <ul className="rows">
            {older.map((view) => (
              <li key={view.key} className="source">
                <Provenance view={view} />
                <Facts facts={view.facts} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Provenance({ view }: { readonly view: RecordView }) {
  const { tell, locale } = useWords();
  const names = useSourceNames();
  return (
    <p className="provenance">
      <strong lang="nl">{names([view.source])}</strong>
      {view.date === undefined ? null : <> · {tell(view.date.text)}</>}
      {view.fetchedAt === undefined ? null : <> · {tell(t.fetched, { time: dayAndTime(view.fetchedAt, locale) })}</>}
    </p>
  );
}

function MemberFacts({ view }: { readonly view: RecordView }) {
  const { tell } = useWords();
  return (
    <details>
      <summary>{tell(t.facts)}</summary>
      <Facts facts={[...view.facts, ...view.more]} />
    </details>
  );
}
