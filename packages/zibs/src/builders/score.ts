/** How a score is made into a zib: never a bare number, but out of how many, and what more of it means. */
import type { Text } from '@stelsel/kernel';
import { decimalText } from '../read/quantity.ts';
import { wordedFact } from '../read/view.ts';
import { type FhirResource, firstAt } from '../resource.ts';
import { labels } from '../words/labels.ts';
import type { Zib } from '../zib.ts';
import { observation } from './observation.ts';
import type { Part } from './part.ts';

export interface ScoreDefinition {
  readonly id: string;
  readonly name: Text;
  readonly codes: readonly string[];
  readonly profiles?: readonly string[];
  /** The highest score there is, where the scale has one. */
  readonly max?: number;
  /** What the scale means, in one sentence. */
  readonly meaning: Text;
  readonly parts?: readonly Part[];
}

export function score({ max, meaning, ...definition }: ScoreDefinition): Zib {
  return observation({
    ...definition,
    answer: labels.score,
    when: labels.measured,
    rule: 'score-moment-and-value',
    value: (resource) => pointsOf(resource, max),
    facts: (resource) => [
      pointsOf(resource, max) === undefined ? undefined : wordedFact('scale', labels.scale, meaning),
    ],
  });
}

/** `4 van 10`; an integer in zib 2020, a quantity in zib 2017. */
function pointsOf(resource: FhirResource, max: number | undefined): Text | undefined {
  const points =
    decimalText(firstAt(resource, 'valueInteger')) ?? decimalText(firstAt(resource, 'valueQuantity.value'));
  if (points === undefined) {
    return undefined;
  }
  const english = points.replace(',', '.');
  return max === undefined
    ? { nl: `${points} punten`, en: `${english} points` }
    : { nl: `${points} van ${max} punten`, en: `${english} out of ${max} points` };
}
