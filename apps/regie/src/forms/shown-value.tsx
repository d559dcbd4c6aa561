/** What stands in the boxes of a field, to read: a gap where nothing does. */

import { Gap } from '../parts/gap.tsx';
import { When } from '../parts/when.tsx';
import { type Say, w } from '../words/words.ts';
import { type FormField, type FormValues, rowsOf } from './form-field.ts';

interface ShownValueProps {
  readonly say: Say;
  readonly field: FormField;
  readonly values: FormValues;
  /** Name of the box; default: of the field. */
  readonly box?: string;
}

export function ShownValue({ say, field, values, box = field.name }: ShownValueProps) {
  const { kind, options = [], parts = [] } = field;
  const worded = (value: string): string => {
    const option = options.find((one) => one.value === value);
    return option === undefined ? value : say(option.words);
  };
  switch (kind) {
    case 'choices': {
      const chosen = options.filter(({ value }) => (values[`${box}.${value}`] ?? '') !== '');
      return chosen.length === 0 ? <Gap say={say} /> : <span>{chosen.map(({ words }) => say(words)).join(', ')}</span>;
    }
    case 'group':
      return <Parts say={say} parts={parts} values={values} before={`${box}.`} />;
    case 'rows': {
      const rows = rowsOf(field, values);
      return rows === 0 ? (
        <Gap say={say} />
      ) : (
        <ol className="shown-rows">
          {Array.from({ length: rows }, (_, index) => `${box}.${index}.`).map((before) => (
            <li key={before}>
              <Parts say={say} parts={parts} values={values} before={before} />
            </li>
          ))}
        </ol>
      );
    }
    default: {
      const text = values[box] ?? '';
      if (kind === 'day' && text !== '') {
        return <When say={say} at={text} />;
      }
      return text === '' ? (
        <Gap say={say} />
      ) : (
        <span className="as-typed">{kind === 'flag' ? say(flagWords(text)) : worded(text)}</span>
      );
    }
  }
}

interface PartsProps {
  readonly say: Say;
  readonly parts: readonly FormField[];
  readonly values: FormValues;
  readonly before: string;
}

function Parts({ say, parts, values, before }: PartsProps) {
  const filled = parts.filter(({ name }) => (values[`${before}${name}`] ?? '') !== '');
  return filled.length === 0 ? (
    <Gap say={say} />
  ) : (
    <span className="shown-parts">
      {filled.map((part) => (
        <span key={part.name}>
          <small>{say(part.label)}</small>{' '}
          <ShownValue say={say} field={part} values={values} box={`${before}${part.name}`} />
        </span>
      ))}
    </span>
  );
}

export const flagWords = (text: string) => (text === 'ja' ? w('ja', 'yes') : w('nee', 'no'));
