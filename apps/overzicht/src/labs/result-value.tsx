import { Button } from '@nl-design-system-candidate/button-react';
import type { RecordGroup } from '@stelsel/citizen';
import { useState } from 'react';
import { useSettings } from '../app-context.ts';
import { FactValue } from '../parts/fact-value.tsx';
import { recordLimits } from '../record/limits.ts';
import { dayOf } from '../record/record-index.ts';
import { factOf } from '../record/row-facts.ts';
import { daysAgo } from '../record/today.ts';
import { labs as t } from '../words/texts/labs.ts';
import { useWords } from '../words/use-words.tsx';
import { NumberLine } from './number-line.tsx';

/** The value of one result, or a curtain before it for who would rather hear it from the doctor. */
export function ResultValue({ group }: { readonly group: RecordGroup }) {
  const { tell, say } = useWords();
  const { results } = useSettings();
  const [open, setOpen] = useState(false);
  const fresh = (dayOf(group) ?? '').slice(0, 10) >= daysAgo(recordLimits.newDays);
  const { lead } = group;
  if (results === 'wait' && fresh && !open && lead.source !== 'own') {
    return (
      <div className="stack">
        <p className="muted">{tell(t.wait)}</p>
        <div>
          <Button
            purpose="secondary"
            aria-label={say(t.showNamed, { name: say(group.ownTitle ?? group.title) })}
            onClick={() => setOpen(true)}
          >
            {tell(t.showThis)}
          </Button>
        </div>
      </div>
    );
  }
  const value = factOf(lead, 'value');
  const flag = factOf(lead, 'flag');
  const range = factOf(lead, 'range');
  return (
    <div className="result-value">
      {value === undefined ? null : (
        <p className="result-value__number">
          <FactValue fact={value} />
        </p>
      )}
      {lead.measures?.length === 1 && value !== undefined
        ? lead.measures.map((measure) => (
            <NumberLine key={measure.series} measure={measure} value={say(value.words ?? value.value)} />
          ))
        : null}
      <p className="muted">
        {flag === undefined ? null : <FactValue fact={flag} />}
        {flag === undefined && range === undefined && lead.zib === 'LaboratoryTestResult' ? tell(t.noRange) : null}
      </p>
    </div>
  );
}
