import type { Text } from '@stelsel/kernel';
import { useWords } from '../language.ts';

/** What somebody looks over before it goes: each with what it is. */
export function FactList({ facts }: { readonly facts: readonly (readonly [label: Text, value: string])[] }) {
  const say = useWords();
  return (
    <dl className="preview">
      {facts.map(([label, value]) => (
        <div key={label.nl}>
          <dt>{say(label)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
