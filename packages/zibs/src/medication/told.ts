/** One record of a treatment, as a row tells it: who says what, and since when. */
import type { Text } from '@stelsel/kernel';
import { type VagueDate, vagueDate } from '../read/vague-date.ts';
import type { Source, ZibView } from '../zib.ts';
import type { BlockKind, BuildingBlock } from './building-block.ts';

export interface Told {
  readonly kind: BlockKind;
  readonly kindName: Text;
  /** Who says it: the person or organisation the record names, else its source. */
  readonly by: string;
  readonly source: Source;
  /** How to use it; absent where the record does not say. */
  readonly sentence?: Text;
  /** The sentence is the source's own and stands as it was written. */
  readonly quoted: boolean;
  readonly recorded?: VagueDate;
  /** It holds at the moment of the overview. */
  readonly holds: boolean;
  /** Of a proposal: what the prescriber answered; absent as long as there is no answer. */
  readonly reply?: Reply;
  readonly view: ZibView;
}

export interface Reply {
  readonly decision: Text;
  readonly by: string;
  readonly on?: VagueDate;
}

const kindNames: Readonly<Record<BlockKind, Text>> = {
  MA: { nl: 'Afgesproken met de arts', en: 'Agreed with the prescriber' },
  WDS: { nl: 'Doseerschema', en: 'Dosing schedule' },
  VV: { nl: 'Aangevraagd bij de apotheek', en: 'Requested from the pharmacy' },
  TA: { nl: 'Afgesproken met de apotheek', en: 'Agreed with the pharmacy' },
  MVE: { nl: 'Opgehaald', en: 'Dispensed' },
  MGB: { nl: 'Gebruikt', en: 'Used' },
  MTD: { nl: 'Gegeven', en: 'Given' },
  VMA: { nl: 'Voorstel voor een afspraak', en: 'Proposed agreement' },
  VVV: { nl: 'Voorstel om te leveren', en: 'Proposed supply' },
};

export function told(block: BuildingBlock, holds: boolean): Told {
  const recorded = vagueDate(block.recorded);
  return {
    kind: block.kind,
    kindName: kindNames[block.kind],
    by: sayerOf(block),
    source: block.source,
    ...(block.sentence === undefined ? {} : { sentence: block.sentence }),
    quoted: block.quoted,
    ...(recorded === undefined ? {} : { recorded }),
    holds,
    view: block.view,
  };
}

/** The name in the record, and the source when the name does not say it. */
export function sayerOf(block: BuildingBlock): string {
  const { by, source } = block;
  return by === undefined ? source.name : by.includes(source.name) ? by : `${by} (${source.name})`;
}
