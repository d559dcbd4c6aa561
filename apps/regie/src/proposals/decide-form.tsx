import type { PageRequest, Proposal } from '@stelsel/regie';
import { EditForm } from '../agenda/edit-forms.tsx';
import { sayIn, w } from '../words/words.ts';

/** Approve, reject or withdraw: who may is decided when it is sent. */
export function DecideForm({ request, proposal }: { readonly request: PageRequest; readonly proposal: Proposal }) {
  const say = sayIn(request.language);
  return (
    <EditForm
      request={request}
      act="decide"
      title={decideTitle}
      submit={decideWord}
      open
      hidden={{ proposal: proposal.id }}
    >
      <label>
        {say(verdictWord)}
        <select name="state" required>
          {verdicts.map(([value, words]) => (
            <option key={value} value={value}>
              {say(words)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say(reasonWord)}
        <input name="reason" required />
      </label>
    </EditForm>
  );
}

const verdicts = [
  ['approved', w('goedkeuren', 'approve')],
  ['rejected', w('afwijzen', 'reject')],
  ['withdrawn', w('intrekken (alleen de indiener)', 'withdraw (proposer only)')],
] as const;
const decideTitle = w('Beslis', 'Decide');
const decideWord = w('Leg vast', 'Record');
const verdictWord = w('Besluit', 'Decision');
const reasonWord = w('Reden', 'Reason');
