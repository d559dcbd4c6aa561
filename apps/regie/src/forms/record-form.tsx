/** A form in its four states: filling in, looking at the result, meeting somebody else’s change, and being refused. */
import { canonicalJson } from '@stelsel/kernel';
import type { FieldDefinitions, HeldRecord, Language } from '@stelsel/regie';
import type { ReactNode } from 'react';
import { SourceMark } from '../parts/source-mark.tsx';
import { type Say, w } from '../words/words.ts';
import { FieldBox } from './field-box.tsx';
import { type FormField, type FormValues, patchOf } from './form-field.ts';
import { ShownValue } from './shown-value.tsx';
import type { FormState } from './submit-record.ts';

export interface RecordFormProps<D extends FieldDefinitions> {
  readonly language: Language;
  readonly say: Say;
  readonly title: string;
  /** Where the form is sent to: the address of the page itself. */
  readonly action: string;
  /** Where one goes without saving. */
  readonly back: string;
  readonly fields: readonly FormField[];
  readonly state: FormState<D>;
  /** How the result will look on the page. */
  readonly preview?: (values: FormValues) => ReactNode;
}

export function RecordForm<D extends FieldDefinitions>(props: RecordFormProps<D>) {
  const { say, title, action, state, back } = props;
  return (
    <section className="record-edit" aria-labelledby="bewerken" id="formulier">
      <h2 id="bewerken">{title}</h2>
      {state.step === 'refused' && state.fault !== undefined ? (
        <div className="alert" role="alert">
          <h3>{say(refused)}</h3>
          <p>
            {state.fault.at === undefined ? (
              say(state.fault.text)
            ) : (
              <a href={`#veld-${state.fault.at.split('.')[0]}`}>{say(state.fault.text)}</a>
            )}
          </p>
        </div>
      ) : null}
      {state.step === 'conflict' && state.theirs !== undefined ? <Conflict {...props} theirs={state.theirs} /> : null}
      <form method="post" action={action} className="form">
        <input type="hidden" name="versie" value={state.version} />
        {state.step === 'preview' ? <Preview {...props} /> : <Boxes {...props} />}
        <p className="form__buttons">
          {state.step === 'preview' ? (
            <>
              <button type="submit" name="stap" value="bewaar">
                {say(save)}
              </button>
              <button type="submit" name="stap" value="terug" className="button--quiet">
                {say(further)}
              </button>
            </>
          ) : (
            <button type="submit" name="stap" value="voorbeeld">
              {say(look)}
            </button>
          )}
          <a href={back}>{say(cancel)}</a>
        </p>
      </form>
    </section>
  );
}

function Boxes<D extends FieldDefinitions>({ say, fields, state }: RecordFormProps<D>) {
  const wrong = state.step === 'refused' ? state.fault?.at?.split('.')[0] : undefined;
  return fields.map((field) => (
    <FieldBox
      key={field.name}
      say={say}
      field={field}
      values={state.values}
      {...(field.name === wrong && state.fault !== undefined ? { problem: say(state.fault.text) } : {})}
    />
  ));
}

function Preview<D extends FieldDefinitions>({ say, fields, state, preview }: RecordFormProps<D>) {
  return (
    <div className="preview">
      <p className="preview__label">{say(previewLabel)}</p>
      {preview === undefined ? <ValueList say={say} fields={fields} values={state.values} /> : preview(state.values)}
      {Object.entries(state.values).map(([box, text]) => (
        <input key={box} type="hidden" name={box} value={text} />
      ))}
    </div>
  );
}

/** Both versions beside each other: nobody’s words get lost. */
function Conflict<D extends FieldDefinitions>({
  say,
  fields,
  state,
  theirs,
}: RecordFormProps<D> & { readonly theirs: HeldRecord<D> }) {
  const other = state.theirValues ?? {};
  const [first] = fields;
  return (
    <div className="alert" role="alert">
      <h3>{say(conflictTitle)}</h3>
      <p>{say(conflictText)}</p>
      <table className="versions">
        <caption>{say(versionsCaption)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(fieldHeading)}</th>
            <th scope="col">{say(yours)}</th>
            <th scope="col">
              {say(others)}
              {first === undefined ? null : <SourceMark say={say} source={theirs.sourceOf(first.name)} />}
            </th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => {
            const same = canonicalJson(patchOf([field], state.values)) === canonicalJson(patchOf([field], other));
            return (
              <tr key={field.name} className={same ? '' : 'versions__differ'}>
                <th scope="row">
                  {say(field.label)} {same ? null : <small>({say(different)})</small>}
                </th>
                <td>
                  <ShownValue say={say} field={field} values={state.values} />
                </td>
                <td>
                  <ShownValue say={say} field={field} values={other} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

export function ValueList({
  say,
  fields,
  values,
}: {
  readonly say: Say;
  readonly fields: readonly FormField[];
  readonly values: FormValues;
}) {
  return (
    <dl className="about-list">
      {fields.map((field) => (
        <div key={field.name}>
          <dt>{say(field.label)}</dt>
          <dd>
            <ShownValue say={say} field={field} values={values} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const refused = w('Dit is nog niet bewaard', 'This is not saved yet');
const save = w('Bewaren', 'Save');
const further = w('Verder wijzigen', 'Change further');
const look = w('Bekijk het resultaat', 'Look at the result');
const cancel = w('Stoppen zonder bewaren', 'Stop without saving');
const previewLabel = w(
  'Zo komt het op de bladzijde. Het is nog niet bewaard.',
  'So it will look on the page. It is not saved yet.',
);
const conflictTitle = w('Iemand anders was u voor', 'Somebody else was first');
const conflictText = w(
  'Uw tekst is niet verloren: hij staat hieronder nog in het formulier. Vergelijk beide versies, maak er één van en bewaar opnieuw. De versie van de ander blijft in de geschiedenis staan.',
  'Your text is not lost: it is still in the form below. Compare both versions, make one of them and save again. The version of the other stays in the history.',
);
const versionsCaption = w('Beide versies naast elkaar', 'Both versions beside each other');
const fieldHeading = w('Veld', 'Field');
const yours = w('Uw versie', 'Your version');
const others = w('De versie van de ander', 'The version of the other');
const different = w('verschilt', 'differs');
