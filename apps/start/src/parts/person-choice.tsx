import { useId } from 'react';
import type { DemoPerson } from '../api.ts';
import { useWords } from '../language.ts';
import { texts } from '../texts.ts';

interface PersonChoiceProps {
  readonly people: readonly DemoPerson[];
  readonly legend: string;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

export function PersonChoice({ people, legend, chosen, onChoose }: PersonChoiceProps) {
  const say = useWords();
  const field = useId();
  const person = people.find(({ id }) => id === chosen);
  return (
    <div className="field">
      <label htmlFor={field}>{legend}</label>
      <select
        id={field}
        value={chosen}
        aria-describedby={`${field}-story`}
        onChange={(event) => onChoose(event.target.value)}
      >
        {people.map(({ id, name, age }) => (
          <option key={id} value={id}>
            {name}, {age} {say(texts.years)}
          </option>
        ))}
      </select>
      <p className="field__help" id={`${field}-story`}>
        {person === undefined ? null : `${say(person.story)} `}
        {say(texts.testPeople)}
      </p>
    </div>
  );
}
