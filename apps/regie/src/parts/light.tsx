/** A light: a shape and words, never a colour alone. */
import type { CellState, DeclaredLight } from '@stelsel/regie';
import { notFilledIn, stateWords } from '../words/light-words.ts';
import type { Say } from '../words/words.ts';

const shapes: Readonly<Record<CellState, string>> = {
  'in-uitvoering': 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
  volgend: 'M12 3 22 20.500H2z',
  'niet-op-agenda': 'M4 4h16v16H4z',
  'n.v.t.': 'M4 10.500h16v3H4z',
};

const unknownShape = 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 2.500a6.500 6.500 0 1 1 0 13 6.500 6.500 0 0 1 0-13z';

interface LightProps {
  readonly say: Say;
  /** Missing: nobody filled it in. */
  readonly state?: DeclaredLight | CellState;
  /** Declared by somebody is drawn as an outline, computed or measured as solid. */
  readonly declared?: boolean;
}

export function Light({ say, state, declared = false }: LightProps) {
  const name = state ?? 'unknown';
  return (
    <span className={`light light--${name.replaceAll('.', '')}${declared ? ' light--declared' : ''}`}>
      <Shape {...(state === undefined ? {} : { state })} />
      {say(state === undefined ? notFilledIn : stateWords[state])}
    </span>
  );
}

interface LightShapeProps {
  readonly state?: CellState;
  readonly declared?: boolean;
}

/** Only the shape with its colour, for places where the words stand beside it. */
export function LightShape({ state, declared = false }: LightShapeProps) {
  return (
    <span className={`light light--${(state ?? 'unknown').replaceAll('.', '')}${declared ? ' light--declared' : ''}`}>
      <Shape {...(state === undefined ? {} : { state })} />
    </span>
  );
}

function Shape({ state }: { readonly state?: CellState }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={state === undefined ? unknownShape : shapes[state]} fillRule="evenodd" />
    </svg>
  );
}
