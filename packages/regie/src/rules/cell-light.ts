/** The computed state of one cell of the regional agenda: region, sector and topic (rule of the three lights). */
import { daysBetween } from '../records/moment.ts';
import { boundsOf, type Ratio } from './bounds.ts';
import { dayText } from './day-text.ts';
import { line, percent, type Working } from './working.ts';

export type CellState = 'niet-op-agenda' | 'volgend' | 'in-uitvoering' | 'n.v.t.';

export type CellOverlay = 'gerealiseerd' | 'stilgevallen' | 'niet-gefinancierd' | 'geen-data' | 'praktijk-loopt-voor';

export interface CellFacts {
  /** State of the commitment of the region, when there is one. */
  readonly commitment?: string;
  /** Active organisations of the sector in the region for which the topic holds. */
  readonly population: number;
  /** Organisations with a track from “inrichten” backed by evidence, or seen by the network. */
  readonly started: number;
  /** Day of the newest evidence. */
  readonly newestEvidence?: string;
  /** In use (R4), measured by the network. */
  readonly inUse?: Ratio;
  readonly funded?: boolean;
  readonly threshold?: number;
  readonly on: string;
}

export interface CellLight {
  readonly state: CellState;
  readonly overlays: readonly CellOverlay[];
  readonly working: Working;
}

/** States of a commitment in English. */
const agreements: Readonly<Record<string, string>> = {
  voorgenomen: 'intended',
  afgesproken: 'agreed',
  gestart: 'started',
  gerealiseerd: 'realised',
  ingetrokken: 'withdrawn',
};

export const cellRule = {
  agreed: ['afgesproken', 'gestart', 'gerealiseerd'],
  startedShare: 0.05,
  threshold: 0.8,
  stalledDays: 180,
  unknownShare: 0.5,
  aheadShare: 0.2,
} as const;

export function cellLight(facts: CellFacts): CellLight {
  if (facts.population === 0) {
    const none = line('geen organisaties waarvoor dit geldt: n.v.t.', 'no organisations to which this applies: n/a');
    return { state: 'n.v.t.', overlays: [], working: [none] };
  }
  const agreed = cellRule.agreed.some((state) => state === facts.commitment);
  // What the network sees counts as started, also when nobody reported it.
  const started = Math.max(facts.started, facts.inUse?.numerator ?? 0);
  const needed = Math.max(1, Math.ceil(cellRule.startedShare * facts.population));
  const state: CellState = !agreed ? 'niet-op-agenda' : started >= needed ? 'in-uitvoering' : 'volgend';
  return {
    state,
    overlays: overlaysOf(facts, state),
    // Put into words when somebody asks: of thousands of cells on a page few are read.
    get working() {
      return workingOf(facts, started, needed);
    },
  };
}

function workingOf(facts: CellFacts, started: number, needed: number): Working {
  return [
    line(
      `afspraak: ${facts.commitment ?? 'geen'}`,
      `commitment: ${agreements[facts.commitment ?? ''] ?? facts.commitment ?? 'none'}`,
    ),
    line(
      `begonnen: ${started} van ${facts.population}; nodig: ${needed} (5%, ten minste 1)`,
      `started: ${started} of ${facts.population}; needed: ${needed} (5%, at least 1)`,
    ),
    ...measuredLines(facts),
    ...(facts.funded === undefined
      ? []
      : [line(`financiering: ${facts.funded ? 'ja' : 'nee'}`, `funding: ${facts.funded ? 'yes' : 'no'}`)]),
    ...(facts.threshold === undefined
      ? []
      : [line(`gerealiseerd vanaf: ${percent(facts.threshold).nl}`, `achieved from: ${percent(facts.threshold).en}`)]),
  ];
}

function overlaysOf(facts: CellFacts, state: CellState): readonly CellOverlay[] {
  const bounds = facts.inUse === undefined ? undefined : boundsOf(facts.inUse);
  const lower = bounds?.lower ?? 0;
  const age = facts.newestEvidence === undefined ? undefined : daysBetween(facts.newestEvidence, facts.on);
  const unknown = facts.inUse === undefined ? 0 : facts.inUse.unknown / Math.max(1, facts.inUse.denominator);
  const overlays: readonly (readonly [CellOverlay, boolean])[] = [
    ['gerealiseerd', state === 'in-uitvoering' && lower >= (facts.threshold ?? cellRule.threshold)],
    ['stilgevallen', state === 'in-uitvoering' && age !== undefined && age > cellRule.stalledDays],
    ['niet-gefinancierd', state !== 'niet-op-agenda' && facts.funded === false],
    ['geen-data', unknown > cellRule.unknownShare],
    ['praktijk-loopt-voor', state === 'niet-op-agenda' && lower > cellRule.aheadShare],
  ];
  return overlays.filter(([, holds]) => holds).map(([overlay]) => overlay);
}

function measuredLines({ inUse, newestEvidence, on }: CellFacts): Working {
  const bounds = inUse === undefined ? undefined : boundsOf(inUse);
  return [
    ...(inUse === undefined || bounds === undefined
      ? [line('gebruik: niet gemeten', 'use: not measured')]
      : [
          line(
            `gebruik: ${inUse.numerator} van ${inUse.denominator}, ${inUse.unknown} onbekend; tussen ${percent(bounds.lower).nl} en ${percent(bounds.upper).nl}`,
            `use: ${inUse.numerator} of ${inUse.denominator}, ${inUse.unknown} unknown; between ${percent(bounds.lower).en} and ${percent(bounds.upper).en}`,
          ),
        ]),
    ...(newestEvidence === undefined
      ? []
      : [
          line(
            `nieuwste bewijs: ${dayText(newestEvidence).nl}, ${daysBetween(newestEvidence, on)} dagen oud`,
            `newest evidence: ${dayText(newestEvidence).en}, ${daysBetween(newestEvidence, on)} days old`,
          ),
        ]),
  ];
}

/** Whether what the region declares differs from what follows from commitments and measurement. */
export function differs(declared: string | undefined, { state }: CellLight): boolean {
  return declared !== undefined && declared !== state;
}
