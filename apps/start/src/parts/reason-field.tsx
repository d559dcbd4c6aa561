import { useId } from 'react';
import { useWords } from '../language.ts';
import { texts } from '../texts.ts';

interface ReasonFieldProps {
  readonly value: string;
  readonly missing: boolean;
  readonly onChange: (reason: string) => void;
}

export function ReasonField({ value, missing, onChange }: ReasonFieldProps) {
  const say = useWords();
  const field = useId();
  return (
    <div className="field">
      <label htmlFor={field}>{say(texts.reason)}</label>
      <input
        id={field}
        type="text"
        maxLength={200}
        value={value}
        aria-describedby={`${field}-help`}
        aria-invalid={missing}
        onChange={(event) => onChange(event.target.value)}
      />
      <p className="field__help" id={`${field}-help`}>
        {missing ? <strong>{say(texts.reasonMissing)} </strong> : null}
        {say(texts.reasonHelp)}
      </p>
    </div>
  );
}
