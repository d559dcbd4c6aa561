import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { RecordGroup, RecordView } from '@stelsel/citizen';
import { useState } from 'react';
import { Link } from 'wouter';
import { useApp, useMe } from '../app-context.ts';
import { FactValue } from '../parts/fact-value.tsx';
import { GroupTitle } from '../parts/group-title.tsx';
import { Notice } from '../parts/notice.tsx';
import { useSourceNames } from '../parts/source-names.tsx';
import { paths } from '../paths.ts';
import { factOf, isOver } from '../record/row-facts.ts';
import { today } from '../record/today.ts';
import { activePerson } from '../session/session.ts';
import { useStore } from '../store.ts';
import type { Phrase } from '../words/define-texts.ts';
import { medication as t } from '../words/texts/medication.ts';
import { useWords } from '../words/use-words.tsx';
import { type Side, sidesOf } from './sides.ts';
import { UseDialog } from './use-dialog.tsx';

/** One card for each treatment: agreed, supplied and used side by side, with the differences in words. */
export function MedicationBody({ groups }: { readonly groups: readonly RecordGroup[] }) {
  const { tell } = useWords();
  const { collection } = useApp();
  const { sources } = useStore(collection.store);
  const mayAct = activePerson(useMe())?.rights.includes('act') === true;
  const [changing, setChanging] = useState<RecordGroup | 'own'>();
  const day = today();
  const paused = groups.filter(isPaused);
  const over = groups.filter((group) => !isPaused(group) && isOver(group, day));
  const now = groups.filter((group) => !paused.includes(group) && !over.includes(group));
  const incomplete = sources.some(({ status }) => ['partial', 'refused', 'failed'].includes(status));
  const part = (heading: Phrase, rows: readonly RecordGroup[]) =>
    rows.length === 0 ? null : (
      <section className="stack" key={heading.key}>
        <Heading level={2}>{tell(heading)}</Heading>
        {rows.map((group) => (
          <Treatment key={group.key} group={group} onChange={mayAct ? () => setChanging(group) : undefined} />
        ))}
      </section>
    );
  return (
    <>
      {incomplete ? <Notice kind="warn">{tell(t.incomplete)}</Notice> : null}
      {[part(t.now, now), part(t.paused, paused)]}
      {over.length === 0 ? null : (
        <details>
          <summary>
            {tell(t.past)} ({over.length})
          </summary>
          {part(t.past, over)}
        </details>
      )}
      {mayAct ? (
        <div className="card card--quiet">
          <p>{tell(t.ownAbout)}</p>
          <Button purpose="secondary" onClick={() => setChanging('own')}>
            {tell(t.own)}
          </Button>
        </div>
      ) : null}
      <p className="muted">{tell(t.repeat)}</p>
      {changing === undefined ? null : (
        <UseDialog {...(changing === 'own' ? {} : { group: changing })} onClose={() => setChanging(undefined)} />
      )}
    </>
  );
}

function isPaused({ statuses }: RecordGroup): boolean {
  return statuses.some(({ status }) => status.code === 'on-hold');
}

const headings: Readonly<Record<Side, readonly [Phrase, Phrase]>> = {
  agreed: [t.agreed, t.noneAgreed],
  supplied: [t.supplied, t.noneSupplied],
  used: [t.used, t.noneUsed],
  other: [t.other, t.noneUsed],
};

interface TreatmentProps {
  readonly group: RecordGroup;
  readonly onChange: (() => void) | undefined;
}

function Treatment({ group, onChange }: TreatmentProps) {
  const { tell, say } = useWords();
  const sides = sidesOf(group);
  return (
    <article className="card treatment">
      <h3 className="treatment__name">
        <Link href={paths.item(group.key)}>
          <GroupTitle group={group} />
        </Link>
      </h3>
      {group.differences.map(({ type, text }) => (
        <Notice key={type} kind="warn">
          {tell(text)}
        </Notice>
      ))}
      <dl className="treatment__sides">
        {(['agreed', 'supplied', 'used'] as const).map((side) => (
          <SideFacts key={side} side={side} views={sides[side]} />
        ))}
        {sides.other.length === 0 ? null : <SideFacts side="other" views={sides.other} />}
      </dl>
      {onChange === undefined ? null : (
        <div className="no-print">
          <Button
            purpose="subtle"
            aria-label={say(t.differentlyNamed, { name: say(group.ownTitle ?? group.title) })}
            onClick={onChange}
          >
            {tell(t.differently)}
          </Button>
        </div>
      )}
    </article>
  );
}

function SideFacts({ side, views }: { readonly side: Side; readonly views: readonly RecordView[] }) {
  const { tell } = useWords();
  const [heading, none] = headings[side];
  return (
    <div className={views.length === 0 ? 'side side--none' : 'side'}>
      <dt>{tell(heading)}</dt>
      {views.length === 0 ? <dd className="muted">{tell(none)}</dd> : null}
      {views.map((view) => (
        <SideFact key={view.key} view={view} />
      ))}
    </div>
  );
}

function SideFact({ view }: { readonly view: RecordView }) {
  const { tell } = useWords();
  const names = useSourceNames();
  const use = factOf(view, 'use');
  const reason = factOf(view, 'reason');
  return (
    <dd>
      <p className="side__use">{use === undefined ? tell(t.noUse) : <FactValue fact={use} />}</p>
      {reason === undefined ? null : (
        <p>
          {tell(reason.label)}: <FactValue fact={reason} />
        </p>
      )}
      <p className="muted">
        {view.status === undefined ? null : <>{tell(view.status.text)} · </>}
        {view.date === undefined ? null : <>{tell(view.date.text)} · </>}
        <span lang="nl">{names([view.source])}</span>
      </p>
    </dd>
  );
}
