/** What nurses record: wounds, risks, what somebody can do, and what is done about it. */
import { loinc, snomed } from '../nl-core/concept.ts';

export const wounds = {
  pressureUlcer: snomed('399912005', 'decubitus'),
  stage2: snomed('420324007', 'decubitus categorie II'),
  sacrum: snomed('54735007', 'structuur van sacrum'),
} as const;

export const scores = {
  must: snomed('414648004', 'Malnutrition universal screening tool'),
  barthel: snomed('273302005', 'Barthel index'),
  dos: snomed('55681000146102', 'delirium observatieschaal'),
  pain: snomed('225908003', 'pijnscore'),
} as const;

export const abilities = {
  washing: snomed('284785009', 'vermogen om zichzelf te wassen'),
  dressing: snomed('165235000', 'vermogen om zich te kleden'),
  toilet: snomed('284779002', 'vermogen om toilet te gebruiken'),
  mobility: snomed('301438001', 'vermogen om zich voort te bewegen'),
} as const;

export const answers = {
  withHelp: snomed('371152001', 'geassisteerd'),
  alone: snomed('371153006', 'onafhankelijk'),
} as const;

export const interventions = {
  woundCare: snomed('225358003', 'wondzorg'),
  turning: snomed('359962006', 'wisselligging'),
} as const;

export const documentKinds = {
  handover: snomed('11171000146100', 'verpleegkundig overdrachtsverslag'),
  advanceNotice: snomed('721915006', 'aanmeldbericht'),
} as const;

export const planning = {
  conversation: snomed('713603004', 'proactieve zorgplanning'),
  comfort: snomed('713148004', 'voorkomen en behandelen van symptomen'),
  wishes: snomed('153851000146100', 'wensen en verwachtingen met betrekking tot uitkomst van behandeling'),
  placeOfDeath: snomed('395091006', 'gewenste plek van overlijden'),
  home: snomed('264362003', 'thuis'),
  informing: snomed('223449006', 'adviseren om iemand te informeren'),
} as const;

export const woundSize = {
  length: loinc('39126-8', 'Length of Wound'),
  width: loinc('39125-0', 'Width of Wound'),
} as const;
