import { useWords } from '../language.ts';
import { StateBadge, type Tone } from '../parts/state-badge.tsx';
import { DoseActs } from './dose-acts.tsx';
import { Part } from './part.tsx';
import type { ShownAdministration, ShownDose } from './shown-answer.ts';
import { tickTexts } from './tick-texts.ts';
import { viewerTexts } from './viewer-texts.ts';

/** The administration list (toedienlijst) of a day. An empty one says what was received, never that there is nothing. */
export function AdministrationPart({ administration }: { readonly administration: ShownAdministration }) {
  const say = useWords();
  const { dayText, lines, ticking } = administration;
  return (
    <Part id="toedienlijst" title={`${say(viewerTexts.administration)}, ${say(dayText)}`}>
      {ticking === undefined ? null : (
        <p>
          {say(tickTexts.inNameOf)} <strong>{say(ticking.who)}</strong>, {say(tickTexts.for)} {ticking.organization}.{' '}
          {say(tickTexts.oneTap)}
        </p>
      )}
      {lines.length === 0 ? (
        <p>{say(viewerTexts.noDoses)}</p>
      ) : (
        <ol className={ticking === undefined ? 'doses' : 'doses doses--ticking'}>
          {lines.map((dose, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: doses have no id of their own; the page is drawn once
            <Dose key={index} dose={dose} id={`dosis-${index + 1}`} handle={ticking?.handle} />
          ))}
        </ol>
      )}
    </Part>
  );
}

const tones: Readonly<Record<ShownDose['state'], Tone>> = {
  'to-give': 'idle',
  prepared: 'busy',
  checked: 'idle',
  given: 'good',
  'not-given': 'warn',
  otherwise: 'warn',
  'when-needed': 'quiet',
};

interface DoseProps {
  readonly dose: ShownDose;
  readonly id: string;
  readonly handle?: string | undefined;
}

/** When, what and how much; how it stands, and according to whom. Lines that fit a telephone in one hand. */
function Dose({ dose, id, handle }: DoseProps) {
  const say = useWords();
  const { title, time, instruction, state, stateText, note, by, steps, secondPerson, unsure } = dose;
  return (
    <li className="dose" id={id}>
      <span className="dose__time">{say(time ?? viewerTexts.noTime)}</span>
      <span className="dose__what">
        <strong>{title}</strong> {say(dose.dose ?? instruction ?? '')}
      </span>
      <span className="dose__state">
        {unsure === true ? <StateBadge tone="bad" words={tickTexts.unsure} /> : null}
        <StateBadge tone={tones[state]} words={stateText} />
        {note === undefined ? null : ` ${say(note)}`}
        {secondPerson ? <StateBadge tone="quiet" words={tickTexts.secondPerson} /> : null}
      </span>
      <span className="dose__by">
        {say(viewerTexts.by)} {by}
      </span>
      {steps.length === 0 ? null : (
        <ul className="dose__steps">
          {steps.map((step) => (
            <li key={step.nl}>{say(step)}</li>
          ))}
        </ul>
      )}
      {handle === undefined || dose.acts === undefined ? null : (
        <DoseActs handle={handle} acts={dose.acts} dose={dose} />
      )}
    </li>
  );
}
