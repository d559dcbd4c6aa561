/**
 * What the people around one treatment do not agree about, at a moment. Nothing is resolved: every difference is told in
 * words that name who says what, each kind at most once per pair.
 */
import type { Text } from '@stelsel/kernel';
import type { BlockDifference, BuildingBlock } from './building-block.ts';
import { deviationsOf, isDeviation, recentlyGiven } from './deviations.ts';
import { comparableDosages } from './dosage/dosage-key.ts';
import { dayMs, medicationLimits } from './limits.ts';
import { sayerOf } from './told.ts';
import type { TreatmentNow } from './treatment-now.ts';

export type DifferenceType =
  | 'dose-differs'
  | 'supplied-after-stop'
  | 'not-supplied'
  | 'supplied-not-agreed'
  | 'used-not-agreed'
  | 'used-differently'
  | 'used-after-stop'
  | 'not-used'
  | 'paused-without-restart'
  | 'stop-unclear'
  | 'schedule-missing'
  | 'administration-deviates'
  | 'double-medication'
  | 'allergy';

/** What is known about the whole list: that something is missing can only be said when everybody answered. */
export interface OverviewKnowledge {
  readonly complete: boolean;
  readonly anyAgreed: boolean;
  readonly anySupplied: boolean;
}

type Rule = (now: TreatmentNow, knowledge: OverviewKnowledge) => readonly BlockDifference[];

export function differencesOf(now: TreatmentNow, knowledge: OverviewKnowledge): readonly BlockDifference[] {
  return rules.flatMap((rule) => rule(now, knowledge));
}

const isOver = (code: string | undefined): boolean =>
  code === 'stopped' || code === 'ended' || code === 'cancelled' || code === 'paused';

const doseDiffers: Rule = ({ agreed, supplied, schedules, state }) => {
  if (schedules.length > 0 || agreed.length === 0 || state.code !== 'current') {
    return [];
  }
  const single = supplied.filter(
    (block) => supplied.filter(({ source }) => source.ura === block.source.ura).length === 1,
  );
  return single
    .filter((block) => agreed.every((agreement) => dosesDiffer(agreement, block)))
    .map((block) => {
      const [agreement = block] = agreed;
      return difference('dose-differs', [agreement, block], {
        nl: `De dosis verschilt. ${saysNl('Afgesproken door', agreement)} ${saysNl('', block)}`,
        en: `The dose differs. ${saysEn('Agreed by', agreement)} ${saysEn('', block)}`,
      });
    });
};

const suppliedAfterStop: Rule = ({ agreement, supply, supplied, lastDispense, stretches }) => {
  if (agreement === undefined || !isOver(agreement.code)) {
    return [];
  }
  const stop =
    stretches.agreed.findLast(({ endedBy }) => endedBy !== undefined)?.endedBy ?? stretches.agreed.at(-1)?.block;
  const handedOver =
    lastDispense !== undefined && lastDispense.recordedMs > (agreement.sinceMs ?? Number.POSITIVE_INFINITY) + dayMs;
  const by = supply?.code === 'current' ? supplied : handedOver ? [lastDispense] : [];
  return by.map((block) =>
    difference('supplied-after-stop', stop === undefined ? [block] : [stop, block], {
      nl: `${agreement.text.nl}${stop === undefined ? '' : ` volgens ${sayerOf(stop)}`}. ${sayerOf(block)} levert het nog.`,
      en: `${agreement.text.en}${stop === undefined ? '' : ` according to ${sayerOf(stop)}`}. ${sayerOf(block)} still supplies it.`,
    }),
  );
};

const notSupplied: Rule = ({ agreed, agreement, treatment, momentMs }, { complete, anySupplied }) => {
  const none = treatment.blocks.every(({ kind }) => kind !== 'TA' && kind !== 'MVE');
  const long = (agreement?.sinceMs ?? momentMs) < momentMs - medicationLimits.toSupplyDays * dayMs;
  return none && long && complete && anySupplied && agreement?.code === 'current' && agreed[0] !== undefined
    ? [
        difference('not-supplied', [agreed[0]], {
          nl: `Afgesproken door ${sayerOf(agreed[0])}, maar geen apotheek leverde het.`,
          en: `Agreed by ${sayerOf(agreed[0])}, but no pharmacy supplied it.`,
        }),
      ]
    : [];
};

const suppliedNotAgreed: Rule = ({ agreement, supply, supplied }, { complete, anyAgreed }) =>
  agreement === undefined && supply?.code === 'current' && complete && anyAgreed && supplied[0] !== undefined
    ? [
        difference('supplied-not-agreed', [supplied[0]], {
          nl: `${sayerOf(supplied[0])} levert dit, maar geen arts noemt een afspraak.`,
          en: `${sayerOf(supplied[0])} supplies this, but no prescriber names an agreement.`,
        }),
      ]
    : [];

const usedNotAgreed: Rule = ({ agreement, supply, use, used }) =>
  agreement === undefined && supply === undefined && use?.code === 'current' && used !== undefined
    ? [
        difference('used-not-agreed', [used], {
          nl: 'Wordt gebruikt zonder afspraak met een arts (zelfzorg).',
          en: 'Used without an agreement with a prescriber (self-care).',
        }),
      ]
    : [];

const usedOtherwise: Rule = ({ agreed, supplied, schedules, use, used, state }) => {
  const basis = agreed.length > 0 ? agreed : supplied;
  const [first] = basis;
  if (used === undefined || first === undefined || state.code !== 'current' || isOutdated(used, basis)) {
    return [];
  }
  if (use?.code === 'stopped' || use?.code === 'paused') {
    return [
      difference('not-used', [first, used], {
        nl: `Afgesproken, maar wordt niet gebruikt volgens ${sayerOf(used)}.`,
        en: `Agreed, but not used according to ${sayerOf(used)}.`,
      }),
    ];
  }
  const doses = schedules.length === 0 && basis.every((block) => dosesDiffer(block, used));
  return use?.code === 'current' && (used.asAgreed === false || doses)
    ? [
        difference('used-differently', [first, used], {
          nl: `Wordt anders gebruikt. ${saysNl('Afgesproken door', first)} ${saysNl('Gebruik volgens', used)}`,
          en: `Used differently. ${saysEn('Agreed by', first)} ${saysEn('Use according to', used)}`,
        }),
      ]
    : [];
};

const usedAfterStop: Rule = ({ agreement, use, used }) => {
  const later = used !== undefined && used.recordedMs > (agreement?.sinceMs ?? Number.POSITIVE_INFINITY);
  return isOver(agreement?.code) && use?.code === 'current' && later
    ? [
        difference('used-after-stop', [used], {
          nl: `${agreement?.text.nl}. Toch nog gebruikt volgens ${sayerOf(used)}.`,
          en: `${agreement?.text.en}. Still used according to ${sayerOf(used)}.`,
        }),
      ]
    : [];
};

const pausedWithoutRestart: Rule = ({ agreement, stretches }) => {
  const stop = stretches.agreed.findLast(({ ending }) => ending === 'paused')?.endedBy;
  return agreement?.code === 'paused' && agreement.untilMs === undefined && stop !== undefined
    ? [
        difference('paused-without-restart', [stop], {
          nl: `Tijdelijk gestopt door ${sayerOf(stop)}. Wanneer het weer begint is niet bekend.`,
          en: `Paused by ${sayerOf(stop)}. When it starts again is not known.`,
        }),
      ]
    : [];
};

/** Somebody stopped an agreement that we do not have, while an older one still holds: it may be the same. */
const stopUnclear: Rule = ({ agreed, stretches, momentMs }) =>
  stretches.agreed
    .filter(({ block, endedBy, toMs }) => endedBy === block && (toMs ?? momentMs) < momentMs)
    .flatMap(({ block }) => {
      const held = agreed.find(({ recordedMs }) => recordedMs <= block.recordedMs);
      return held === undefined
        ? []
        : [
            difference('stop-unclear', [block, held], {
              nl: `${sayerOf(block)} stopte een afspraak die niet is gevonden. ${sayerOf(held)} noemt dit nog als afspraak.`,
              en: `${sayerOf(block)} stopped an agreement that was not found. ${sayerOf(held)} still names this as agreed.`,
            }),
          ];
    });

const scheduleMissing: Rule = ({ agreement, schedules, treatment }) => {
  const [old] = treatment.blocks.filter(({ kind }) => kind === 'WDS').sort((a, b) => b.recordedMs - a.recordedMs);
  return old !== undefined && schedules.length === 0 && agreement?.code === 'current'
    ? [
        difference('schedule-missing', [old], {
          nl: `Het doseerschema van ${sayerOf(old)} is voorbij. Er is geen nieuw schema bekend.`,
          en: `The dosing schedule of ${sayerOf(old)} has passed. No new schedule is known.`,
        }),
      ]
    : [];
};

const administrationDeviates: Rule = ({ treatment, momentMs }) => {
  const blocks = recentlyGiven(treatment.blocks, momentMs).filter(isDeviation);
  const { list, inARow } = deviationsOf(treatment.blocks, momentMs);
  const [last] = blocks;
  const reason = list[0]?.reason;
  const [nl, en] = [reason?.nl, reason?.en].map((words) => (words === undefined ? '' : `: ${words.toLowerCase()}`));
  const byOne = new Set(blocks.map(sayerOf)).size === 1;
  return last === undefined
    ? []
    : [
        difference('administration-deviates', blocks, {
          nl: `${blocks.length} keer anders of niet gegeven${byOne ? '' : ', het laatst'} door ${sayerOf(last)}${nl}.${inARow > 1 ? ` De laatste ${inARow} keer achter elkaar niet gegeven.` : ''}`,
          en: `Given differently or not at all ${blocks.length} times${byOne ? '' : ', last'} by ${sayerOf(last)}${en}.${inARow > 1 ? ` Not given the last ${inARow} times in a row.` : ''}`,
        }),
      ];
};

const rules: readonly Rule[] = [
  doseDiffers,
  suppliedAfterStop,
  notSupplied,
  suppliedNotAgreed,
  usedNotAgreed,
  usedOtherwise,
  usedAfterStop,
  pausedWithoutRestart,
  stopUnclear,
  scheduleMissing,
  administrationDeviates,
];

export function difference(type: DifferenceType, blocks: readonly BuildingBlock[], text: Text): BlockDifference {
  return { type, blocks, text };
}

function dosesDiffer(a: BuildingBlock, b: BuildingBlock): boolean {
  return comparableDosages(a.dose, b.dose) && a.dose !== b.dose;
}

/** Told before the agreement that holds now was made: it is about another agreement. */
function isOutdated(used: BuildingBlock, basis: readonly BuildingBlock[]): boolean {
  return used.recordedMs > 0 && basis.every(({ recordedMs }) => recordedMs > used.recordedMs);
}

function saysNl(before: string, block: BuildingBlock): string {
  return `${before} ${sayerOf(block)}: ${ended(block.sentence?.nl ?? 'niet gezegd hoe')}`.trim();
}

function saysEn(before: string, block: BuildingBlock): string {
  return `${before} ${sayerOf(block)}: ${ended(block.sentence?.en ?? 'not said how')}`.trim();
}

/** With one full stop, also when the sentence of the source has its own. */
function ended(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}
