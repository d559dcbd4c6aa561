import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useId } from 'react';
import type { RegionAnswer } from '../api.ts';
import { doors } from '../doors.ts';
import { useWords } from '../language.ts';
import { texts } from '../texts.ts';

export function Doors({ sites = {} }: Pick<RegionAnswer, 'sites'>) {
  const say = useWords();
  const title = useId();
  return (
    <section className="wrap doors" aria-labelledby={title}>
      <Heading level={2} id={title}>
        {say(texts.doorsTitle)}
      </Heading>
      <ul className="cards cards--narrow">
        {doors.map(({ id, name, works, site }) => (
          <li key={id} className="card card--door">
            <Heading level={3}>{say(name)}</Heading>
            <Paragraph>{say(works)}</Paragraph>
            {site !== undefined && sites[id] !== undefined && (
              <Paragraph>
                <Link href={sites[id]}>{say(site)}</Link>
              </Paragraph>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
