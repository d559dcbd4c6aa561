/** The words of the booklet, in two languages. */
import type { Text } from '@stelsel/kernel';
import type { CellOverlay, CellState } from '../rules/cell-light.ts';
import type { ImpactClass } from '../types/regional-agenda.ts';

export const lightTexts: Readonly<Record<CellState, Text>> = {
  'in-uitvoering': { nl: 'In uitvoering', en: 'In execution' },
  volgend: { nl: 'Volgend', en: 'Following' },
  'niet-op-agenda': { nl: 'Niet op agenda', en: 'Not on the agenda' },
  'n.v.t.': { nl: 'Niet van toepassing', en: 'Not applicable' },
};

export const overlayTexts: Readonly<Record<CellOverlay, Text>> = {
  gerealiseerd: { nl: 'gerealiseerd', en: 'realised' },
  stilgevallen: { nl: 'stilgevallen', en: 'stalled' },
  'niet-gefinancierd': { nl: 'niet gefinancierd', en: 'not funded' },
  'geen-data': { nl: 'geen data', en: 'no data' },
  'praktijk-loopt-voor': { nl: 'praktijk loopt voor', en: 'practice is ahead' },
};

export const impactTexts: Readonly<Record<ImpactClass, Text>> = {
  basis: { nl: 'Basis', en: 'Basic' },
  vernieuwing: { nl: 'Vernieuwing', en: 'Renewal' },
  innovatie: { nl: 'Innovatie', en: 'Innovation' },
};

export const bookletTexts = {
  title: { nl: 'Regionale Agenda Databeschikbaarheid', en: 'Regional agenda for data availability' },
  asOf: { nl: 'Stand van', en: 'As of' },
  by: { nl: 'RSO', en: 'Regional organisation' },
  invented: {
    nl: 'Verzonnen regio: niets in dit boekje gaat over een echte organisatie.',
    en: 'Invented region: nothing in this booklet is about a real organisation.',
  },
  guide: { nl: 'Leeswijzer', en: 'Reader’s guide' },
  impactClass: { nl: 'Impactklasse', en: 'Impact class' },
  what: { nl: 'Wat doet de regio', en: 'What the region does' },
  nationalWhat: { nl: 'Wat is het', en: 'What it is' },
  impact: { nl: 'Wat merkt u ervan', en: 'What you will notice' },
  timeline: { nl: 'Tijdlijn', en: 'Timeline' },
  regionalTimeline: { nl: 'Tijdlijn in de regio', en: 'Timeline in the region' },
  planning: { nl: 'Planning', en: 'Planning' },
  organisations: { nl: 'Wie doen mee', en: 'Who takes part' },
  sector: { nl: 'Sector', en: 'Sector' },
  light: { nl: 'Stoplicht van de RSO', en: 'Light of the RSO' },
  measured: { nl: 'Uit afspraken en metingen', en: 'From agreements and measurements' },
  declaredBy: { nl: 'Opgegeven door', en: 'Declared by' },
  differs: { nl: 'verschilt van het stoplicht', en: 'differs from the light' },
  notMeasured: { nl: 'nog niets gemeten', en: 'nothing measured yet' },
  unknown: { nl: 'niet ingevuld', en: 'not filled in' },
  nowhere: {
    nl: 'Van geen sector is bekend dat dit onderwerp ervoor geldt.',
    en: 'Of no sector it is known that this topic applies to it.',
  },
  contents: { nl: 'Inhoud', en: 'Contents' },
  missing: { nl: 'Nog niet ingevuld', en: 'Not filled in yet' },
  nothingKnown: {
    nl: 'Van deze sectoren is geen stoplicht ingevuld en nog niets gemeten',
    en: 'Of these sectors no light is filled in and nothing is measured yet',
  },
  page: { nl: 'bladzijde', en: 'page' },
} as const satisfies Readonly<Record<string, Text>>;
