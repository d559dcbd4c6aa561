import { type HTMLInputTypeAttribute, useId } from 'react';
import type { Phrase } from '../words/define-texts.ts';
import { useWords } from '../words/use-words.tsx';

interface TextFieldProps {
  readonly label: Phrase;
  readonly help?: Phrase;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly wrong?: Phrase | undefined;
  readonly long?: boolean;
  readonly type?: HTMLInputTypeAttribute;
  readonly autoComplete?: string;
  readonly inputMode?: 'decimal';
}

export function TextField({
  label,
  help,
  value,
  onChange,
  wrong,
  long = false,
  type = 'text',
  ...rest
}: TextFieldProps) {
  const { tell } = useWords();
  const id = useId();
  const described = [help === undefined ? '' : `${id}-help`, wrong === undefined ? '' : `${id}-wrong`].join(' ').trim();
  const shared = {
    id,
    className: 'input',
    value,
    ...(described === '' ? {} : { 'aria-describedby': described }),
    ...(wrong === undefined ? {} : { 'aria-invalid': true as const }),
  };
  return (
    <div className="field">
      <label htmlFor={id}>{tell(label)}</label>
      {help === undefined ? null : (
        <p className="field__help" id={`${id}-help`}>
          {tell(help)}
        </p>
      )}
      {wrong === undefined ? null : (
        <p className="field__wrong" id={`${id}-wrong`}>
          {tell(wrong)}
        </p>
      )}
      {long ? (
        <textarea {...shared} rows={4} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <input
          {...shared}
          type={type}
          autoComplete={rest.autoComplete ?? 'off'}
          {...(rest.inputMode === undefined ? {} : { inputMode: rest.inputMode })}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </div>
  );
}
