import type { CellOverlay, CellState, DeclaredLight } from '@stelsel/regie';
import { type Words, w } from './words.ts';

export const declaredWords: Readonly<Record<DeclaredLight, Words>> = {
  'in-uitvoering': w('In uitvoering', 'In execution'),
  volgend: w('Volgend', 'Following'),
  'niet-op-agenda': w('Niet op agenda', 'Not on the agenda'),
};

export const stateWords: Readonly<Record<CellState, Words>> = {
  ...declaredWords,
  'n.v.t.': w('Niet van toepassing', 'Not applicable'),
};

export const overlayWords: Readonly<Record<CellOverlay, Words>> = {
  gerealiseerd: w('gerealiseerd', 'realised'),
  stilgevallen: w('stilgevallen', 'stalled'),
  'niet-gefinancierd': w('niet gefinancierd', 'not funded'),
  'geen-data': w('geen data', 'no data'),
  'praktijk-loopt-voor': w('praktijk loopt voor', 'practice is ahead'),
};

export const notFilledIn = w('niet ingevuld', 'not filled in');
export const inventedWords = w('verzonnen', 'invented');
