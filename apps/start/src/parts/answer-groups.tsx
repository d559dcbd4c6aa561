import { Heading } from '@nl-design-system-candidate/heading-react';
import { NumberBadge } from '@nl-design-system-candidate/number-badge-react';
import { useId } from 'react';
import type { AnswerGroup } from '../api.ts';
import { useWords } from '../language.ts';
import { AnswerFact } from './answer-fact.tsx';

/** The facts by section, in the order in which the sections came. */
export function AnswerGroups({ groups }: { readonly groups: readonly AnswerGroup[] }) {
  const say = useWords();
  const sections = Map.groupBy(groups, ({ section }) => say(section));
  return (
    <div className="sections">
      {[...sections].map(([name, members]) => (
        <Section key={name} name={name} members={members} />
      ))}
    </div>
  );
}

function Section({ name, members }: { readonly name: string; readonly members: readonly AnswerGroup[] }) {
  const id = useId();
  const counted = members.filter(({ enteredInError }) => !enteredInError).length;
  return (
    <section className="section" aria-labelledby={id}>
      <Heading level={3} id={id}>
        {name} <NumberBadge value={counted}>{counted}</NumberBadge>
      </Heading>
      <ul className="facts">
        {members.map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: facts have no id of their own; the list is replaced as a whole
          <AnswerFact key={index} group={group} />
        ))}
      </ul>
    </section>
  );
}
