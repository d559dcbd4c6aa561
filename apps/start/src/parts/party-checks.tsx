import type { RegionOrganization } from '../api.ts';
import type { Check } from '../journey.ts';
import { useWords } from '../language.ts';
import { partyOf } from '../steps.ts';
import { texts } from '../texts.ts';
import { CheckLine, checkStateWords, toneOfCheck } from './check-line.tsx';
import { StateBadge } from './state-badge.tsx';

interface PartyChecksProps {
  readonly party: string;
  readonly checks: readonly Check[];
  readonly organizations: readonly RegionOrganization[];
}

const worstFirst: readonly Check['state'][] = ['failed', 'refused', 'started', 'done'];

/** Everything one party checked in one step, folded to its worst outcome. */
export function PartyChecks({ party, checks, organizations }: PartyChecksProps) {
  const say = useWords();
  const { name, ura } = partyOf(party);
  const organization = organizations.find((candidate) => candidate.ura === ura);
  const state = worstFirst.find((candidate) => checks.some((check) => check.state === candidate)) ?? 'done';
  const count = checks.reduce((total, { times }) => total + times, 0);
  return (
    <li className="party">
      <details>
        <summary className="party__open">
          <span>
            {organization?.name ?? say(name ?? party)}
            <span className="party__count">
              {count} {say(count === 1 ? texts.check : texts.checks)}
            </span>
          </span>
          <StateBadge tone={toneOfCheck[state]} words={checkStateWords[state]} />
        </summary>
        <ul className="checks">
          {checks.map((check) => (
            <CheckLine key={check.step} check={check} />
          ))}
        </ul>
      </details>
    </li>
  );
}
