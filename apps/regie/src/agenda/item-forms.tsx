/** What the owner of the agenda may do with an item: the next state, and a dependency more. */
import { itemStates, nextStates, type PageRequest } from '@stelsel/regie';
import { stateWord } from '../words/state-words.ts';
import { sayIn, w } from '../words/words.ts';
import { EditForm, hasRole } from './edit-forms.tsx';
import type { ItemView } from './item-view.ts';

interface ItemFormsProps {
  readonly request: PageRequest;
  readonly view: Pick<ItemView, 'plan' | 'line'>;
}

export function ItemForms({ request, view }: ItemFormsProps) {
  const say = sayIn(request.language);
  if (!hasRole(request, 'agendaOwner')) {
    return null;
  }
  const { item } = view.line;
  const next = nextStates(itemStates, item.fields.state ?? '');
  return (
    <>
      {next.length === 0 ? null : (
        <EditForm request={request} act="state" title={stateTitle} submit={save} hidden={{ version: item.version }}>
          <label>
            {say(newState)}
            <select name="state" required>
              {next.map((state) => (
                <option key={state} value={state}>
                  {say(stateWord(state))}
                </option>
              ))}
            </select>
          </label>
          <label>
            {say(decisionWord)}
            <input name="decision" />
          </label>
          <label className="edit__wide">
            {say(reasonWord)}
            <textarea name="reason" rows={2} />
          </label>
        </EditForm>
      )}
      <EditForm request={request} act="dependency" title={linkTitle} submit={save}>
        <label>
          {say(fromWord)}
          <select name="from" required>
            {view.plan.items
              .filter(({ code }) => code !== item.code)
              .map(({ code, fields }) => (
                <option key={code} value={code}>
                  {fields.title ?? code}
                </option>
              ))}
          </select>
        </label>
        <label>
          {say(lagWord)}
          <input name="lagDays" type="number" defaultValue={0} />
        </label>
      </EditForm>
    </>
  );
}

const stateTitle = w('Stand wijzigen', 'Change the state');
const linkTitle = w('Afhankelijkheid toevoegen', 'Add a dependency');
const save = w('Bewaar', 'Save');
const newState = w('Nieuwe stand', 'New state');
const decisionWord = w('Besluit', 'Decision');
const reasonWord = w('Reden', 'Reason');
const fromWord = w('Dit onderdeel wacht op', 'This item waits for');
const lagWord = w('Dagen ertussen', 'Days between');
