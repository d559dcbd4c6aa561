import type { RegionOrganization } from '../api.ts';
import type { Check, StepLine } from '../journey.ts';
import { useWords } from '../language.ts';
import type { steps } from '../steps.ts';
import { texts } from '../texts.ts';
import { PartyChecks } from './party-checks.tsx';
import { StateBadge } from './state-badge.tsx';

interface JourneyStepProps {
  readonly words: (typeof steps)[number];
  readonly line?: StepLine;
  readonly checks: readonly Check[];
  readonly organizations: readonly RegionOrganization[];
}

/** One step: a sentence, how it went, and behind it who checked what. */
export function JourneyStep({ words, line, checks, organizations }: JourneyStepProps) {
  const say = useWords();
  const parties = Map.groupBy(checks, ({ party }) => party);
  return (
    <li className={`step step--${line?.state ?? 'waiting'}`}>
      <details>
        <summary>
          <span className="step__title">{say(words.title)}</span>
          <StepState {...(line === undefined ? {} : { line })} />
        </summary>
        <p className="step__explanation">{say(words.explanation)}</p>
        {line?.fault === undefined ? null : <p className="step__fault">{say(line.fault.text)}</p>}
        {parties.size === 0 ? null : (
          <ul className="parties">
            {[...parties].map(([party, members]) => (
              <PartyChecks key={party} party={party} checks={members} organizations={organizations} />
            ))}
          </ul>
        )}
      </details>
    </li>
  );
}

function StepState({ line }: { readonly line?: StepLine }) {
  if (line === undefined) {
    return <StateBadge tone="idle" words={texts.waiting} />;
  }
  if (line.state === 'started') {
    return <StateBadge tone="busy" words={texts.busy} />;
  }
  return line.state === 'failed' ? (
    <StateBadge tone="bad" words={texts.failedWord} />
  ) : (
    <StateBadge tone="good" words={`${Math.round(line.ms)} ms`} />
  );
}
