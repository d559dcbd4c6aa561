/** The light of a programme: shape, word, and how often its plan was renewed. */
import type { Colour } from '@stelsel/regie';
import type { Say } from '../words/words.ts';
import { w } from '../words/words.ts';
import { colourWords } from './agenda-words.ts';

export const programmeShapes: Readonly<Record<Colour, string>> = {
  groen: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
  oranje: 'M12 3 22 20.500H2z',
  rood: 'M12 1.500 22.500 12 12 22.500 1.500 12z',
  grijs: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 2.500a6.500 6.500 0 1 1 0 13 6.500 6.500 0 0 1 0-13z',
};

interface ProgrammeLightMarkProps {
  readonly say: Say;
  readonly colour: Colour;
  readonly rebaselines?: number;
}

export function ProgrammeLightMark({ say, colour, rebaselines = 0 }: ProgrammeLightMarkProps) {
  return (
    <span className={`light plan-light plan-light--${colour}`}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={programmeShapes[colour]} fillRule="evenodd" />
      </svg>
      {say(colourWords[colour])}
      {rebaselines === 0 ? null : (
        <span className="plan-light__again">
          <span aria-hidden="true">⟳{rebaselines}</span>
          <span className="visually-hidden">
            {say(w(`, ${rebaselines} keer herijkt`, `, re-baselined ${rebaselines} times`))}
          </span>
        </span>
      )}
    </span>
  );
}
