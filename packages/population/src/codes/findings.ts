/** Questions about living and functioning with their answers. */
import { snomed } from '../nl-core/concept.ts';

export const tobacco = {
  question: snomed('365980008', 'bevinding betreffende tabakgebruik en blootstelling aan tabaksrook'),
  smokes: snomed('77176002', 'Rookt'),
  stopped: snomed('8517006', 'Heeft vroeger gerookt'),
  never: snomed('266919005', 'Heeft nooit gerookt'),
} as const;

export const alcohol = {
  question: snomed('228273003', 'bevinding betreffende alcoholgebruik'),
  drinks: snomed('219006', 'Drinkt alcohol'),
  none: snomed('105542008', 'Drinkt geen alcohol'),
  amount: snomed('897148007', 'inname van alcoholische drank'),
} as const;

export const living = {
  question: snomed('365508006', 'bevinding betreffende woonsituatie'),
  alone: snomed('105529008', 'Woont alleen'),
  withPartner: snomed('447051007', 'Woont samen met partner'),
} as const;

export const functioning = {
  category: snomed('118228005', 'bevinding betreffende functioneren'),
  walking: snomed('282097004', 'Vermogen om te lopen'),
  walksWithDifficulty: snomed('719232003', 'Moeite met lopen'),
} as const;

export const treatments = {
  resuscitation: snomed('89666000', 'cardiopulmonale resuscitatie'),
  intensiveCare: snomed('305351004', 'opname op intensive care'),
  ventilation: snomed('40617009', 'kunstmatige beademing'),
} as const;

export const directiveKinds = {
  noResuscitation: {
    system: 'urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4.14.1',
    code: 'NR',
    display: 'Niet reanimeren verklaring',
  },
} as const;

export const alerts = {
  mrsa: snomed('432415000', 'Drager van MRSA'),
  fallRisk: snomed('129839007', 'Kans op vallen'),
} as const;

export const devices = {
  pacemaker: snomed('14106009', 'Pacemaker'),
  walker: snomed('705406009', 'Rollator'),
  hearingAid: snomed('6012004', 'Gehoorapparaat'),
} as const;
