import type { AllergyFacts } from '../nl-core/allergy-intolerance.ts';
import { snomed } from '../nl-core/concept.ts';

type Allergen = Pick<AllergyFacts, 'substance' | 'category' | 'criticality' | 'reaction' | 'severity'>;

const rash = snomed('271807003', 'Huiduitslag');
const anaphylaxis = snomed('39579001', 'Anafylaxie');
const hives = snomed('126485001', 'Galbulten');

export const allergens = {
  penicillin: {
    substance: snomed('764146007', 'Penicilline'),
    category: 'medication',
    criticality: 'high',
    reaction: anaphylaxis,
    severity: 'severe',
  },
  ibuprofen: {
    substance: snomed('387207008', 'Ibuprofen'),
    category: 'medication',
    criticality: 'low',
    reaction: hives,
    severity: 'moderate',
  },
  contrast: {
    substance: snomed('385420005', 'Contrastmiddel'),
    category: 'medication',
    criticality: 'high',
    reaction: anaphylaxis,
    severity: 'severe',
  },
  latex: {
    substance: snomed('111088007', 'Latex'),
    category: 'environment',
    criticality: 'low',
    reaction: rash,
    severity: 'mild',
  },
  peanut: {
    substance: snomed('762952008', 'Pinda'),
    category: 'food',
    criticality: 'high',
    reaction: hives,
    severity: 'severe',
  },
  nickel: {
    substance: snomed('422735006', 'Nikkel'),
    category: 'environment',
    criticality: 'low',
    reaction: rash,
    severity: 'mild',
  },
} as const satisfies Readonly<Record<string, Allergen>>;
