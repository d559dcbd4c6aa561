import { Heading } from '@nl-design-system-candidate/heading-react';
import type { ReactNode } from 'react';

interface PartProps {
  /** For the links at the top. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** One part of the answer, with its heading. */
export function Part({ id, title, children }: PartProps) {
  return (
    <section id={id} className="part" aria-labelledby={`${id}-title`}>
      <Heading level={2} id={`${id}-title`}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
