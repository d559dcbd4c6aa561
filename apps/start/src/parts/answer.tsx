import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useId } from 'react';
import type { RegionOrganization } from '../api.ts';
import { type Journey, missing } from '../journey.ts';
import { useWords } from '../language.ts';
import { texts } from '../texts.ts';
import { AnswerGroups } from './answer-groups.tsx';
import { statusOf } from './live-status.tsx';
import { LogList } from './log-list.tsx';
import { MissingSources } from './missing-sources.tsx';
import { SourceList } from './source-list.tsx';

interface AnswerProps {
  readonly journey: Journey;
  readonly organizations: readonly RegionOrganization[];
  readonly onAgain: () => void;
}

/** The merged answer, honest in every state: on its way, complete, partial, empty, refused, failed, lost. */
export function Answer({ journey, organizations, onAgain }: AnswerProps) {
  const say = useWords();
  const title = useId();
  const ended = journey.phase !== 'asking';
  return (
    <section className="wrap answer" aria-labelledby={title} aria-busy={!ended}>
      <Heading level={2} id={title}>
        {say(texts.answerTitle)}
      </Heading>
      <div className={`verdict verdict--${toneOf(journey)}`}>
        <Paragraph purpose="lead">{say(statusOf(journey))}</Paragraph>
        {journey.fault === undefined ? null : <Paragraph>{say(journey.fault.text)}</Paragraph>}
        {journey.phase === 'nothing' ? <Paragraph>{say(texts.stateNothingHelp)}</Paragraph> : null}
        {ended ? (
          <Button purpose="secondary" onClick={onAgain}>
            {say(texts.askAgain)}
          </Button>
        ) : null}
      </div>
      {journey.phase === 'refused' || journey.phase === 'lost' ? null : (
        <div className="answer__columns">
          <div>
            <SourceList sources={journey.sources} ended={ended} />
            {journey.phase === 'answered' ? <MissingSources sources={missing(journey)} /> : null}
            <LogList log={journey.log} organizations={organizations} />
          </div>
          <AnswerGroups groups={journey.groups} />
        </div>
      )}
    </section>
  );
}

function toneOf(journey: Journey): 'busy' | 'good' | 'warn' | 'bad' | 'quiet' {
  switch (journey.phase) {
    case 'answered':
      return missing(journey).length === 0 && journey.answer?.complete !== false ? 'good' : 'warn';
    case 'nothing':
      return 'quiet';
    case 'refused':
      return 'warn';
    case 'failed':
    case 'lost':
      return 'bad';
    default:
      return 'busy';
  }
}
