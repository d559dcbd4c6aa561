/** One question of a form: label, help, its boxes, and what is wrong with it. */
import type { Say } from '../words/words.ts';
import { w } from '../words/words.ts';
import { type FormField, type FormValues, rowsOf } from './form-field.ts';
import { flagWords } from './shown-value.tsx';

interface FieldBoxProps {
  readonly say: Say;
  readonly field: FormField;
  readonly values: FormValues;
  readonly problem?: string;
}

export function FieldBox({ say, field, values, problem }: FieldBoxProps) {
  const id = `veld-${field.name}`;
  const about = [
    ...(field.help === undefined ? [] : [`${id}-uitleg`]),
    ...(problem === undefined ? [] : [`${id}-fout`]),
  ];
  const described = {
    ...(about.length === 0 ? {} : { 'aria-describedby': about.join(' ') }),
    ...(problem === undefined ? {} : { 'aria-invalid': true }),
  };
  const notes = (
    <>
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
    </>
  );
  const { kind, name } = field;
  if (kind === 'choices' || kind === 'group' || kind === 'rows') {
    return (
      <fieldset className="field" id={id} {...described}>
        <legend>{say(field.label)}</legend>
        {notes}
        <Boxes say={say} field={field} values={values} />
      </fieldset>
    );
  }
  return (
    <div className="field">
      <label htmlFor={id}>{say(field.label)}</label>
      {notes}
      <Box field={field} value={values[name] ?? ''} say={say} shared={{ id, name, ...described }} />
    </div>
  );
}

type BoxesProps = Pick<FieldBoxProps, 'say' | 'field' | 'values'>;

/** Rows that are still empty under those that are filled in: more appear after each look at the result. */
const spareRows = 2;

function Boxes({ say, field, values }: BoxesProps) {
  const { kind, name, options = [], parts = [] } = field;
  if (kind === 'choices') {
    return (
      <div className="field__options">
        {options.map(({ value, words }) => (
          <label key={value}>
            <input
              type="checkbox"
              name={`${name}.${value}`}
              value="1"
              defaultChecked={(values[`${name}.${value}`] ?? '') !== ''}
            />
            {say(words)}
          </label>
        ))}
      </div>
    );
  }
  if (kind === 'group') {
    return <PartBoxes say={say} parts={parts} values={values} before={`${name}.`} />;
  }
  const rows = Array.from({ length: rowsOf(field, values) + spareRows }, (_, index) => `${name}.${index}.`);
  return rows.map((before, index) => (
    <fieldset key={before} className="field__row">
      <legend>
        {say(rowWord)} {index + 1}
      </legend>
      <PartBoxes say={say} parts={parts} values={values} before={before} />
    </fieldset>
  ));
}

interface PartBoxesProps {
  readonly say: Say;
  readonly parts: readonly FormField[];
  readonly values: FormValues;
  readonly before: string;
}

function PartBoxes({ say, parts, values, before }: PartBoxesProps) {
  return (
    <div className="field__parts">
      {parts.map((part) => {
        const box = `${before}${part.name}`;
        const id = `veld-${box}`;
        return (
          <div key={box} className={`field__part field__part--${part.kind}`}>
            <label htmlFor={id}>{say(part.label)}</label>
            <Box field={part} value={values[box] ?? ''} say={say} shared={{ id, name: box }} />
          </div>
        );
      })}
    </div>
  );
}

interface BoxProps {
  readonly say: Say;
  readonly field: FormField;
  readonly value: string;
  readonly shared: { readonly id: string; readonly name: string };
}

/** One box; what has boxes of its own is drawn by `Boxes`. */
function Box({ say, field, value, shared }: BoxProps) {
  const { kind, options = [], fraction = false } = field;
  switch (kind) {
    case 'choice':
    case 'flag':
      return (
        <select {...shared} defaultValue={value}>
          <option value="">{say(unknownOption)}</option>
          {(kind === 'flag' ? flags : options).map((option) => (
            <option key={option.value} value={option.value}>
              {say(option.words)}
            </option>
          ))}
        </select>
      );
    case 'text':
    case 'lines':
      return <textarea {...shared} rows={kind === 'lines' ? 6 : 4} defaultValue={value} />;
    case 'day':
      return <input {...shared} type="date" defaultValue={value} />;
    case 'number':
      return (
        <input
          {...shared}
          type="number"
          inputMode={fraction ? 'decimal' : 'numeric'}
          {...(fraction ? { step: 'any' } : {})}
          defaultValue={value}
        />
      );
    case 'line':
      return <input {...shared} type="text" defaultValue={value} />;
    case 'choices':
    case 'group':
    case 'rows':
      return null;
    default:
      return kind satisfies never;
  }
}

const unknownOption = w('niet ingevuld', 'not filled in');
const rowWord = w('Regel', 'Row');
const flags = ['ja', 'nee'].map((value) => ({ value, words: flagWords(value) }));
