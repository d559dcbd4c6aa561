import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useId } from 'react';
import type { GenericFunction } from '../api.ts';
import type { Check } from '../journey.ts';
import { useWords } from '../language.ts';
import { functionOf } from '../steps.ts';
import { texts } from '../texts.ts';
import { StateBadge } from './state-badge.tsx';

interface FunctionsProps {
  readonly functions: readonly GenericFunction[];
  readonly checks: readonly Check[];
}

/** The generic functions: one sentence each, whether they run, and how often this question used them. */
export function Functions({ functions, checks }: FunctionsProps) {
  const say = useWords();
  const title = useId();
  return (
    <section className="functions" aria-labelledby={title}>
      <div className="wrap">
        <Heading level={2} id={title}>
          {say(texts.functionsTitle)}
        </Heading>
        <Paragraph>{say(texts.functionsLead)}</Paragraph>
        <ul className="cards cards--three">
          {functions.map((item) => {
            const used = checks
              .filter((check) => functionOf(check) === item.id)
              .reduce((total, check) => total + check.times, 0);
            return (
              <li key={item.id} className="card">
                <Heading level={3}>{say(item.name)}</Heading>
                <Paragraph>{say(item.sentence)}</Paragraph>
                <p className="card__state">
                  {item.baseUrl === undefined ? (
                    <StateBadge tone="idle" words={texts.notRunning} />
                  ) : (
                    <StateBadge tone="good" words={texts.running} />
                  )}
                  {used === 0 ? null : (
                    <span>
                      {used} {say(used === 1 ? texts.once : texts.times)} {say(texts.usedNow)}
                    </span>
                  )}
                </p>
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}
