/** What steering is done with, and which step comes up. A person decides every step. */
import { type HeldRecord, type PageRequest, steeringMechanism, type TopicThreshold } from '@stelsel/regie';
import { Gap } from '../parts/gap.tsx';
import { InventedMark } from '../parts/invented-mark.tsx';
import { AddLink, KeepLink } from '../records/keep-links.tsx';
import { stateWord } from '../words/state-words.ts';
import { sayIn, w } from '../words/words.ts';

interface SteeringSectionProps {
  readonly request: PageRequest;
  /** Code. */
  readonly topic: string;
  readonly steering: readonly HeldRecord<typeof steeringMechanism.fields>[];
  readonly thresholds: readonly TopicThreshold[];
}

const rungs = [
  ['informeren en ondersteunen', 18],
  ['bestuurlijk gesprek', 12],
  ['inkoopvoorwaarde of financieringsstop', 6],
  ['toezicht', 0],
] as const;

export function SteeringSection({ request, topic, steering, thresholds }: SteeringSectionProps) {
  const say = sayIn(request.language);
  const proposed = thresholds.map(({ rung }) => rung).find((rung) => rung !== undefined);
  return (
    <section aria-labelledby="sturing">
      <h2 id="sturing">{say(title)}</h2>
      {steering.length === 0 ? (
        <p>
          <Gap say={say} words={none} />
        </p>
      ) : (
        <ul>
          {steering.map(({ code, fields, invented }) => (
            <li key={code}>
              <strong>{say(stateWord(fields.kind))}</strong>: {fields.trigger}. {say(fails)} {fields.escalation}.{' '}
              {invented ? <InventedMark say={say} /> : null}{' '}
              <KeepLink request={request} type={steeringMechanism} code={code} />
            </li>
          ))}
        </ul>
      )}
      <AddLink request={request} type={steeringMechanism} about={{ topic }} />
      <h3>{say(ladderTitle)}</h3>
      <p>{say(proposed === undefined ? noStep : ladderRule)}</p>
      <ol className="ladder">
        {rungs.map(([rung, months]) => (
          <li key={rung} {...(rung === proposed ? { 'aria-current': 'step' as const } : {})}>
            {say(
              w(
                months === 0 ? 'vanaf de datum' : `vanaf ${months} maanden ervoor`,
                months === 0 ? 'from the date on' : `from ${months} months before`,
              ),
            )}
            : {say(stateWord(rung))}
            {rung === proposed ? <strong> – {say(now)}</strong> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

const title = w('Sturing', 'Steering');
const none = w('Er is geen sturingsmechanisme gekozen.', 'No steering mechanism was chosen.');
const fails = w('Lukt het niet:', 'If it fails:');
const ladderTitle = w('Volgende stap', 'Next step');
const noStep = w('Het systeem stelt nu geen stap voor.', 'The system proposes no step now.');
const ladderRule = w(
  'Het systeem stelt een stap voor; een mens besluit.',
  'The system proposes a step; a person decides.',
);
const now = w('nu voorgesteld', 'proposed now');
