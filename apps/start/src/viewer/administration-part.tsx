import { useWords } from '../language.ts';
import { StateBadge, type Tone } from '../parts/state-badge.tsx';
import { Part } from './part.tsx';
import type { ShownAdministration, ShownDose } from './shown-answer.ts';
import { viewerTexts } from './viewer-texts.ts';

/** The administration list (toedienlijst) of a day. An empty one says what was received, never that there is nothing. */
export function AdministrationPart({ administration }: { readonly administration: ShownAdministration }) {
  const say = useWords();
  const { dayText, lines } = administration;
  return (
    <Part id="toedienlijst" title={`${say(viewerTexts.administration)}, ${say(dayText)}`}>
      {lines.length === 0 ? (
        <p>{say(viewerTexts.noDoses)}</p>
      ) : (
        <ol className="doses">
          {lines.map((dose, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: doses have no id of their own; the page is drawn once
            <Dose key={index} dose={dose} />
          ))}
        </ol>
      )}
    </Part>
  );
}

const tones: Readonly<Record<ShownDose['state'], Tone>> = {
  'to-give': 'busy',
  given: 'good',
  'not-given': 'warn',
  otherwise: 'warn',
  'when-needed': 'quiet',
};

/** When, what and how much; how it stands, and according to whom. Lines that fit a telephone in one hand. */
function Dose({ dose: { title, time, dose, instruction, state, stateText, note, by } }: { readonly dose: ShownDose }) {
  const say = useWords();
  return (
    <li className="dose">
      <span className="dose__time">{say(time ?? viewerTexts.noTime)}</span>
      <span className="dose__what">
        <strong>{title}</strong> {say(dose ?? instruction ?? '')}
      </span>
      <span className="dose__state">
        <StateBadge tone={tones[state]} words={stateText} />
        {note === undefined ? null : ` ${note}`}
      </span>
      <span className="dose__by">
        {say(viewerTexts.by)} {by}
      </span>
    </li>
  );
}
