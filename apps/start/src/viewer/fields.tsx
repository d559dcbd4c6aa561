/** The fields of every form of this page: a label, the field, and help that a screen reader reads with it. */
import type { Text } from '@stelsel/kernel';
import { useWords } from '../language.ts';
import type { ViewerChoice, ViewerPurpose } from './viewer-choice.ts';
import { viewerTexts } from './viewer-texts.ts';

interface FieldProps {
  readonly name: string;
  readonly label: Text;
  readonly value: string;
  readonly help?: Text;
  /** `bsn` is nine digits that a browser does not keep. */
  readonly kind?: 'text' | 'bsn' | 'date' | 'search';
}

export function TextField({ name, label, value, help, kind = 'text' }: FieldProps) {
  const say = useWords();
  const digits = kind === 'bsn' ? ({ inputMode: 'numeric', autoComplete: 'off', maxLength: 9 } as const) : {};
  return (
    <div className="field">
      <label htmlFor={name}>{say(label)}</label>
      <input
        id={name}
        name={name}
        type={kind === 'bsn' ? 'text' : kind}
        maxLength={200}
        defaultValue={value}
        {...digits}
        {...(help === undefined ? {} : { 'aria-describedby': `${name}-help` })}
      />
      {help === undefined ? null : (
        <p className="field__help" id={`${name}-help`}>
          {say(help)}
        </p>
      )}
    </div>
  );
}

interface SelectProps extends Omit<FieldProps, 'kind' | 'help'> {
  readonly choices: readonly ViewerChoice[];
}

export function SelectField({ name, label, value, choices }: SelectProps) {
  const say = useWords();
  return (
    <div className="field">
      <label htmlFor={name}>{say(label)}</label>
      <select id={name} name={name} defaultValue={value}>
        {choices.map(({ id, name: words }) => (
          <option key={id} value={id}>
            {say(words)}
          </option>
        ))}
      </select>
    </div>
  );
}

interface RadiosProps {
  readonly name: string;
  readonly legend: Text;
  readonly value: string;
  readonly choices: readonly (ViewerChoice & Partial<ViewerPurpose>)[];
}

/** One of a few, each with what it means. */
export function Radios({ name, legend, value, choices }: RadiosProps) {
  const say = useWords();
  return (
    <fieldset className="purposes">
      <legend>{say(legend)}</legend>
      {choices.map(({ id, name: words, help }) => (
        <label key={id} className="purpose">
          <input type="radio" name={name} value={id} defaultChecked={id === value} />
          <span>
            <strong>{say(words)}</strong>
            {help === undefined ? null : <span className="purpose__help"> {say(help)}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Why somebody asks, and the reason that only the emergency button needs. */
export function PurposeFields({
  purposes,
  form: { purpose, reason },
}: {
  readonly purposes: readonly ViewerPurpose[];
  readonly form: { readonly purpose: string; readonly reason: string };
}) {
  return (
    <>
      <Radios name="purpose" legend={viewerTexts.purpose} value={purpose} choices={purposes} />
      <TextField name="reason" label={viewerTexts.reason} value={reason} help={viewerTexts.reasonHelp} />
    </>
  );
}
