import { Button } from '@nl-design-system-candidate/button-react';
import type { MedicationRow, MedicationTold } from '@stelsel/citizen';
import { Link } from 'wouter';
import { GroupTitle } from '../parts/group-title.tsx';
import { Notice } from '../parts/notice.tsx';
import { paths } from '../paths.ts';
import type { Phrase } from '../words/define-texts.ts';
import { medication as t } from '../words/texts/medication.ts';
import { useWords } from '../words/use-words.tsx';

interface TreatmentProps {
  readonly row: MedicationRow;
  readonly onChange: (() => void) | undefined;
}

type Side = 'agreed' | 'supplied' | 'used';

const sides: readonly (readonly [Side, Phrase, Phrase])[] = [
  ['agreed', t.agreed, t.noneAgreed],
  ['supplied', t.supplied, t.noneSupplied],
  ['used', t.used, t.noneUsed],
];

/** One treatment: its state now, where people differ, and what each of them says. */
export function Treatment({ row, onChange }: TreatmentProps) {
  const { tell, say } = useWords();
  const [page] = row.groups;
  const others = [...row.given, ...row.proposed, ...row.earlier];
  return (
    <article className="card treatment">
      <div>
        <h3 className="treatment__name">
          {page === undefined ? (
            <GroupTitle group={row} />
          ) : (
            <Link href={paths.item(page)}>
              <GroupTitle group={row} />
            </Link>
          )}
        </h3>
        <p className="muted">{tell(row.state.text)}</p>
      </div>
      {row.differences.map(({ type, text }) => (
        <Notice key={`${type} ${text.nl}`} kind="warn">
          {tell(text)}
        </Notice>
      ))}
      <dl className="treatment__sides">
        {sides.map(([side, heading, none]) => (
          <div key={side} className={row[side].length === 0 ? 'side side--none' : 'side'}>
            <dt>{tell(heading)}</dt>
            {row[side].length === 0 ? <dd className="muted">{tell(none)}</dd> : null}
            {row[side].map((told) => (
              <SideFact key={told.record} told={told} />
            ))}
          </div>
        ))}
      </dl>
      {row.joined === undefined ? null : <p className="muted">{tell(row.joined)}</p>}
      {others.length === 0 ? null : (
        <details>
          <summary>
            {tell(t.others)} ({others.length})
          </summary>
          <dl className="stack">
            {others.map((told) => (
              <div key={told.record}>
                <dt>{tell(told.kind)}</dt>
                <SideFact told={told} />
              </div>
            ))}
          </dl>
        </details>
      )}
      {onChange === undefined ? null : (
        <div className="no-print">
          <Button
            purpose="secondary"
            aria-label={say(t.differentlyNamed, { name: say(row.ownTitle ?? row.title) })}
            onClick={onChange}
          >
            {tell(t.differently)}
          </Button>
        </div>
      )}
    </article>
  );
}

function SideFact({ told }: { readonly told: MedicationTold }) {
  const { tell } = useWords();
  return (
    <dd>
      <p className="side__use">{tell(told.sentence ?? t.noUse)}</p>
      <p className="muted">
        <span lang="nl">{told.by}</span>
        {told.recorded === undefined ? null : <> · {tell(told.recorded.text)}</>}
      </p>
    </dd>
  );
}
