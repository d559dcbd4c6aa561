import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useId } from 'react';
import { doors } from '../doors.ts';
import { useWords } from '../language.ts';
import { texts } from '../texts.ts';

export function Doors() {
  const say = useWords();
  const title = useId();
  return (
    <section className="wrap doors" aria-labelledby={title}>
      <Heading level={2} id={title}>
        {say(texts.doorsTitle)}
      </Heading>
      <ul className="cards cards--narrow">
        {doors.map(({ id, name, works }) => (
          <li key={id} className="card card--door">
            <Heading level={3}>{say(name)}</Heading>
            <Paragraph>{say(works)}</Paragraph>
          </li>
        ))}
      </ul>
    </section>
  );
}
