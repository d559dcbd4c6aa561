import type { referenceLists } from '@stelsel/regie';
import { type Words, w } from './words.ts';

export const listWords: Readonly<Record<(typeof referenceLists)[number], Words>> = {
  law: w('Wetten', 'Laws'),
  'national-service': w('Landelijke voorzieningen', 'National services'),
  framework: w('Afsprakenstelsels', 'Agreement frameworks'),
  standard: w('Standaarden', 'Standards'),
  'generic-function': w('Generieke functies', 'Generic functions'),
  'product-type': w('Soorten producten', 'Product types'),
  market: w('Markten', 'Markets'),
  'market-problem': w('Problemen van de markt', 'Problems of the market'),
  principle: w('Principes', 'Principles'),
  plateau: w('Plateaus', 'Plateaus'),
  foundation: w('Fundamenten', 'Foundations'),
  'iza-goal': w('Doelen van het IZA', 'Goals of the IZA'),
  indicator: w('Indicatoren die de documenten noemen', 'Indicators that documents name'),
  'pain-point': w('Knelpunten', 'Pain points'),
  country: w('Andere landen', 'Other countries'),
  lever: w('Hefbomen', 'Levers'),
  'legal-form': w('Rechtsvormen', 'Legal forms'),
  'u-zorg-rule': w('Regels bij U-Zorg', 'Rules for U-Zorg'),
  'data-gap': w('Gaten in de gegevens', 'Gaps in the data'),
  'portfolio-threshold': w('Grensbedragen', 'Threshold amounts'),
};
