import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

export type Tone = 'quiet' | 'busy' | 'good' | 'warn' | 'bad';

const marks: Readonly<Record<Tone, IconName>> = {
  quiet: 'minus',
  busy: 'busy',
  good: 'check',
  warn: 'warning',
  bad: 'cross',
};

/** A state in a word, with a shape beside it: never colour alone. */
export function Badge({
  tone,
  icon,
  children,
}: {
  readonly tone: Tone;
  readonly icon?: IconName;
  readonly children: ReactNode;
}) {
  return (
    <span className={`nl-data-badge badge badge--${tone}`}>
      <Icon name={icon ?? marks[tone]} />
      <span>{children}</span>
    </span>
  );
}
