/** What the answers of the scores for malnutrition say: their code lists have names that are no words for people. */
import type { Text } from '@stelsel/kernel';

type Words = Readonly<Record<string, Text>>;

export const weightLoss: Words = {
  G0: { nl: 'Niet of weinig afgevallen', en: 'Lost little or no weight' },
  G1: { nl: 'Iets afgevallen', en: 'Lost some weight' },
  G2: { nl: 'Veel afgevallen', en: 'Lost much weight' },
  G3: { nl: 'Veel afgevallen', en: 'Lost much weight' },
};

export const appetite: Words = {
  B0: { nl: 'Normale eetlust', en: 'Normal appetite' },
  B1: { nl: 'Minder eetlust', en: 'Less appetite' },
};

export const weightForHeight: Words = {
  B0: { nl: 'Normaal of hoog gewicht', en: 'Normal or high weight' },
  B1: { nl: 'Iets te licht', en: 'Slightly underweight' },
  B2: { nl: 'Te licht', en: 'Underweight' },
};
