import type { Text } from '@stelsel/kernel';
import { useWords } from '../words/use-words.tsx';

interface TickFieldProps {
  readonly label: Text;
  readonly help?: Text;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
}

export function TickField({ label, help, checked, onChange, disabled = false }: TickFieldProps) {
  const { tell } = useWords();
  return (
    <label className="tick">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span>
        {tell(label)}
        {help === undefined ? null : <span className="muted">{tell(help)}</span>}
      </span>
    </label>
  );
}
