/** One question of a form: label, help, box, and what is wrong with it. */
import type { Say } from '../words/words.ts';
import { w } from '../words/words.ts';
import type { FormField } from './form-field.ts';

interface FieldBoxProps {
  readonly say: Say;
  readonly field: FormField;
  readonly value: string;
  readonly problem?: string;
}

export function FieldBox({ say, field, value, problem }: FieldBoxProps) {
  const id = `veld-${field.name}`;
  const about = [
    ...(field.help === undefined ? [] : [`${id}-uitleg`]),
    ...(problem === undefined ? [] : [`${id}-fout`]),
  ];
  const shared = {
    id,
    name: field.name,
    ...(about.length === 0 ? {} : { 'aria-describedby': about.join(' ') }),
    ...(problem === undefined ? {} : { 'aria-invalid': true }),
  };
  return (
    <div className="field">
      <label htmlFor={id}>{say(field.label)}</label>
      {field.help === undefined ? null : (
        <p id={`${id}-uitleg`} className="field__help">
          {say(field.help)}
        </p>
      )}
      {problem === undefined ? null : (
        <p id={`${id}-fout`} className="field__problem">
          {problem}
        </p>
      )}
      <Box field={field} value={value} say={say} shared={shared} />
    </div>
  );
}

interface BoxProps {
  readonly say: Say;
  readonly field: FormField;
  readonly value: string;
  readonly shared: { readonly id: string; readonly name: string };
}

function Box({ say, field, value, shared }: BoxProps) {
  switch (field.kind) {
    case 'choice':
      return (
        <select {...shared} defaultValue={value}>
          <option value="">{say(unknownOption)}</option>
          {(field.options ?? []).map((option) => (
            <option key={option.value} value={option.value}>
              {say(option.words)}
            </option>
          ))}
        </select>
      );
    case 'text':
    case 'lines':
      return <textarea {...shared} rows={field.kind === 'lines' ? 6 : 4} defaultValue={value} />;
    case 'day':
      return <input {...shared} type="date" defaultValue={value} />;
    case 'number':
      return <input {...shared} type="number" inputMode="numeric" defaultValue={value} />;
    case 'line':
      return <input {...shared} type="text" defaultValue={value} />;
    default:
      return field.kind satisfies never;
  }
}

const unknownOption = w('niet ingevuld', 'not filled in');
