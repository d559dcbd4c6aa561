import type { LeftOut, StreamStage } from '@stelsel/regie';
import { type Words, w } from './words.ts';

export const stageWords: Readonly<Record<StreamStage, Words>> = {
  planned: w('gepland of geraamd', 'planned or estimated'),
  awarded: w('toegekend of toegezegd', 'awarded or promised'),
  spent: w('besteed (raming)', 'spent (estimate)'),
  unknown: w('stand onbekend', 'stage unknown'),
};

export const leftOutWords: Readonly<Record<LeftOut['why'], Words>> = {
  'printed-total': w('is een gedrukt totaal', 'is a printed total'),
  'part-of-another': w('is deel van een andere rij', 'is part of another row'),
  'no-amount': w('bedrag niet genoemd', 'no amount given'),
  estimate: w('is een raming', 'is an estimate'),
  context: w('alleen ter vergelijking', 'for comparison only'),
};

export const purposeWords: Readonly<Record<'run' | 'change', Words>> = {
  run: w('beheer (run)', 'running (run)'),
  change: w('verandering (change)', 'change'),
};

/** Headings the documents put streams under; invented programmes have records of their own. */
export const streamProgrammeWords: Readonly<Record<string, Words>> = {
  vipp: w('VIPP-subsidies', 'VIPP subsidies'),
  ca: w('CA-middelen (coalitieakkoord)', 'Coalition agreement money'),
  iza: w('IZA-transformatiemiddelen', 'IZA transformation money'),
  ehds: w('EHDS', 'EHDS'),
  groeifonds: w('Nationaal Groeifonds', 'National Growth Fund'),
  context: w('Ter vergelijking', 'For comparison'),
};

export const resultWords: Readonly<Record<string, Words>> = {
  verified: w('resultaat nagegaan', 'result verified'),
  unverified: w('uitgegeven, resultaat niet nagegaan', 'spent, result not verified'),
  returned: w('terugbetaald', 'returned'),
  open: w('nog niet verantwoord', 'not yet accounted for'),
  committed: w('toegezegd, nog niet betaald', 'committed, not yet paid'),
  'not-awarded': w('nog niet toegezegd', 'not yet committed'),
};

export const entryStageWords: Readonly<Record<string, Words>> = {
  budget: w('begroot', 'budgeted'),
  commitment: w('toegezegd', 'committed'),
  released: w('vrijgevallen', 'released'),
  advance: w('betaald', 'paid'),
  realised: w('verantwoord', 'accounted for'),
  returned: w('terugbetaald', 'returned'),
};

export const claimStateWords: Readonly<Record<string, Words>> = {
  toegezegd: w('toegezegd', 'promised'),
  gemeld: w('gemeld, nog niet nagegaan', 'reported, not yet verified'),
  geverifieerd: w('nagegaan', 'verified'),
  afgewezen: w('afgewezen', 'rejected'),
  teruggevorderd: w('teruggevorderd', 'reclaimed'),
};

export const withoutResultWords = w('geld zonder resultaat', 'money without result');
export const overdueWords = w('te laat', 'overdue');
