import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useId } from 'react';
import type { RegionOrganization } from '../api.ts';
import type { Journey } from '../journey.ts';
import { useWords } from '../language.ts';
import { stepOf, steps } from '../steps.ts';
import { texts } from '../texts.ts';
import { JourneyStep } from './journey-step.tsx';

interface JourneyListProps {
  readonly journey: Journey;
  readonly organizations: readonly RegionOrganization[];
}

/** The journey as readable text: eight steps, each with the checks that belong to it. */
export function JourneyList({ journey, organizations }: JourneyListProps) {
  const say = useWords();
  const title = useId();
  return (
    <section className="journey" aria-labelledby={title}>
      <Heading level={2} id={title}>
        {say(texts.journeyTitle)}
      </Heading>
      {journey.phase === 'idle' ? <Paragraph>{say(texts.journeyIdle)}</Paragraph> : null}
      <ol className="journey__steps">
        {steps.map((words) => {
          const line = journey.steps.find(({ step }) => step === words.id);
          return (
            <JourneyStep
              key={words.id}
              words={words}
              checks={journey.checks.filter((check) => stepOf(check) === words.id)}
              organizations={organizations}
              {...(line === undefined ? {} : { line })}
            />
          );
        })}
      </ol>
    </section>
  );
}
