import type { RecordGroup } from '@stelsel/citizen';
import { FactValue } from '../parts/fact-value.tsx';
import { factOf } from '../record/row-facts.ts';
import { labs as t } from '../words/texts/labs.ts';
import { useWords } from '../words/use-words.tsx';
import { NumberLine } from './number-line.tsx';

/** The value of one result, its place against the limits of its laboratory, and what that laboratory says of it. */
export function ResultValue({ group: { lead } }: { readonly group: RecordGroup }) {
  const { tell, say } = useWords();
  const value = factOf(lead, 'value');
  const flag = factOf(lead, 'flag');
  const range = factOf(lead, 'range');
  const [measure] = lead.measures ?? [];
  return (
    <div className="result-value">
      {value === undefined ? null : (
        <p className="result-value__number">
          <FactValue fact={value} />
        </p>
      )}
      {measure !== undefined && lead.measures?.length === 1 && value !== undefined ? (
        <NumberLine measure={measure} value={say(value.words ?? value.value)} />
      ) : null}
      <p className="muted">
        {flag === undefined ? null : <FactValue fact={flag} />}
        {flag === undefined && range === undefined && lead.zib === 'LaboratoryTestResult' ? tell(t.noRange) : null}
      </p>
    </div>
  );
}
