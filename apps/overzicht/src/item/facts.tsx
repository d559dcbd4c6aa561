import type { Fact } from '@stelsel/zibs';
import { FactValue } from '../parts/fact-value.tsx';
import { useWords } from '../words/use-words.tsx';

/** Facts in the order in which people want to know them; what is empty is not there. */
export function Facts({ facts, big = false }: { readonly facts: readonly Fact[]; readonly big?: boolean }) {
  const { tell } = useWords();
  return facts.length === 0 ? null : (
    <dl className="facts facts--two">
      {facts.map((fact, index) => (
        <div key={fact.id} className={big && index === 0 ? 'fact fact--first' : 'fact'}>
          <dt>{tell(fact.label)}</dt>
          <dd>
            <FactValue fact={fact} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
