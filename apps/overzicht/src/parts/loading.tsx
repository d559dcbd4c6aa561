import { shell } from '../words/texts/shell.ts';
import { useWords } from '../words/use-words.tsx';

/** Something is on its way; said once, quietly. */
export function Loading() {
  const { tell } = useWords();
  return (
    <div className="stack">
      <h1 className="visually-hidden">{tell(shell.name)}</h1>
      <p role="status" className="muted">
        {tell(shell.loading)}
      </p>
      <div className="skeleton" />
      <div className="skeleton" />
      <div className="skeleton" />
    </div>
  );
}
