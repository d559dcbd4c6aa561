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

/** What somebody can do, each with the answer "with help". */
export const abilities = {
  washing: {
    question: snomed('284785009', 'vermogen om zichzelf te wassen'),
    withHelp: snomed('16621000146103', 'hulp nodig bij zich wassen'),
  },
  dressing: {
    question: snomed('165235000', 'vermogen om zich te kleden'),
    withHelp: snomed('129039006', 'hulp nodig bij aankleden'),
  },
  eating: {
    question: snomed('288883002', 'vermogen om te eten'),
    withHelp: snomed('129033007', 'hulp nodig bij eten'),
  },
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
} as const;

export const woundSize = {
  length: loinc('39126-8', 'Length of Wound'),
  width: loinc('39125-0', 'Width of Wound'),
} as const;
