import type { Text } from '@stelsel/kernel';
import { useId } from 'react';
import { useWords } from '../words/use-words.tsx';

interface ChoiceFieldProps<T extends string> {
  readonly label: Text;
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly options: readonly (readonly [T, Text])[];
}

/** One of a few: all of them in sight. */
export function ChoiceField<T extends string>({ label, value, onChange, options }: ChoiceFieldProps<T>) {
  const { tell } = useWords();
  const name = useId();
  return (
    <fieldset>
      <legend>{tell(label)}</legend>
      <div className={options.length > 4 ? 'choices choices--list' : 'choices'}>
        {options.map(([key, words]) => (
          <label key={key} className="choice">
            <input type="radio" name={name} value={key} checked={value === key} onChange={() => onChange(key)} />
            <span>{tell(words)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
