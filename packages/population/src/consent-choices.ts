import type { Bsn } from '@stelsel/kernel';
import { day, days } from './dates.ts';
import { createDice, type Dice, mixSeed } from './dice.ts';
import type { PopulationOptions } from './generate-population.ts';
import { stories } from './stories/all-stories.ts';
import type { Story } from './stories/story-person.ts';
import { drawnBsns } from './test-bsn.ts';

/** Kinds of care provider between which people choose. */
export type CareGroup = 'gp' | 'pharmacy' | 'hospital' | 'mental-health' | 'nursing' | 'laboratory' | 'other';

/** One choice of one citizen: who may keep what open for whom. */
export interface ConsentChoice {
  readonly bsn: Bsn;
  readonly decision: 'permit' | 'objection';
  /** Who keeps the data: everybody, a kind of provider, or one organisation. */
  readonly holder: Scope;
  /** Who asks for it. */
  readonly user: Scope;
  /** `GGC002` all treatment data, `GGC012` results, `GGC013` medication. */
  readonly category: 'GGC002' | 'GGC012' | 'GGC013';
  /** FHIR date. */
  readonly decidedOn: string;
}

export type Scope = { readonly kind: 'everybody' } | { readonly kind: 'group'; readonly group: CareGroup };

const everybody: Scope = { kind: 'everybody' };
const group = (name: CareGroup): Scope => ({ kind: 'group', group: name });

type Choice = Omit<ConsentChoice, 'bsn' | 'decidedOn'>;

const permitAll: Choice = { decision: 'permit', holder: everybody, user: everybody, category: 'GGC002' };
const objectAll: Choice = { decision: 'objection', holder: everybody, user: everybody, category: 'GGC002' };

/** Permission for all, with one exception. */
const partly: readonly (readonly Choice[])[] = [
  [permitAll, { decision: 'objection', holder: group('mental-health'), user: everybody, category: 'GGC002' }],
  [permitAll, { decision: 'objection', holder: everybody, user: group('other'), category: 'GGC002' }],
  [{ decision: 'permit', holder: everybody, user: everybody, category: 'GGC013' }],
  [{ decision: 'permit', holder: group('gp'), user: everybody, category: 'GGC002' }],
];

const storyChoices: Readonly<Record<Story['role'], readonly Choice[]>> = {
  main: [permitAll],
  objector: [objectAll],
  unknown: [permitAll],
  child: [permitAll],
  parent: [permitAll],
  emergency: [permitAll],
  medication: [permitAll],
  handover: [permitAll],
  consent: [],
  teenager: [],
};

/**
 * What the people of the same population chose: most permit, some in part, some object, some never said anything (and are
 * absent). The man who objects has objected to everything; the woman of the story *toestemming* has not chosen yet.
 */
export async function* consentChoices({
  people = 1_000,
  seed = 1,
  nowMs,
}: PopulationOptions): AsyncGenerator<ConsentChoice> {
  const decidedOn = day(nowMs - days(365));
  for (const { person, role } of stories.slice(0, people)) {
    yield* storyChoices[role].map((choice) => ({ bsn: person.bsn, decidedOn, ...choice }));
  }
  let number = stories.length;
  for (const bsn of drawnBsns()) {
    if (number >= people) {
      return;
    }
    const dice = createDice(mixSeed(seed ^ 0x0c0_45e7, number));
    yield* drawChoices(dice).map((choice) => ({ bsn, decidedOn, ...choice }));
    number += 1;
  }
}

function drawChoices(dice: Dice): readonly Choice[] {
  const answer = dice.fraction();
  if (answer < 0.78) {
    return [permitAll];
  }
  if (answer < 0.88) {
    return dice.pick(partly);
  }
  return answer < 0.91 ? [objectAll] : [];
}
