import { type Say, type Words, w } from '../words/words.ts';

/** The arithmetic of an outcome, one click away and always in print. */
export function WorkingDetails({ say, lines }: { readonly say: Say; readonly lines: readonly Words[] }) {
  return (
    <details className="working">
      <summary>{say(summary)}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line.en}>{say(line)}</li>
        ))}
      </ul>
    </details>
  );
}

const summary = w('Berekening', 'Arithmetic');
