/** Words of the multi-year agendas in two languages. */
import type { Agenda, Colour, CoverageSubject, DutyBasis, LightPart, TrackState } from '@stelsel/regie';
import { type Words, w } from '../words/words.ts';

export const agendaNames: Readonly<Record<Agenda, Words>> = {
  'zorg-ict-portfolio': w('Meerjarenagenda zorg-ICT-portfolio', 'Multi-year agenda of the care-ICT portfolio'),
  wegiz: w('Meerjarenagenda Wegiz', 'Multi-year agenda Wegiz'),
};

export const colourWords: Readonly<Record<Colour, Words>> = {
  groen: w('Op koers', 'On track'),
  oranje: w('Let op', 'Needs attention'),
  rood: w('Loopt achter', 'Behind'),
  grijs: w('Niet te zeggen', 'Cannot say'),
};

export const partWords: Readonly<Record<LightPart['name'], Words>> = {
  schedule: w('Planning', 'Schedule'),
  cost: w('Kosten', 'Cost'),
  scope: w('Resultaten', 'Results'),
  adoption: w('Gebruik', 'Use'),
};

export const basisWords: Readonly<Record<DutyBasis, Words>> = {
  law: w('Wet', 'Law'),
  agreement: w('Afspraak', 'Agreement'),
  voluntary: w('Vrijwillig', 'Voluntary'),
};

export const coverageWords: Readonly<Record<CoverageSubject, Words>> = {
  plateau: w('Plateau van de nationale visie', 'Plateau of the national vision'),
  principle: w('Leidend principe', 'Leading principle'),
  'iza-goal': w('Afspraak van het IZA', 'Agreement of the IZA'),
  owner: w('Eigenaar', 'Owner'),
  deliverable: w('Wat wordt opgeleverd', 'Deliverable'),
};

export const measuredStates: readonly TrackState[] = ['live', 'in gebruik', 'routine'];

export const kindWords: Readonly<Record<string, Words>> = {
  dataExchange: w('Gegevensuitwisseling', 'Data exchange'),
  genericFunction: w('Generieke functie', 'Generic function'),
  unityOfLanguage: w('Eenheid van taal', 'Unity of language'),
  law: w('Wet', 'Law'),
  infrastructure: w('Infrastructuur', 'Infrastructure'),
  market: w('Markt', 'Market'),
};

export const milestoneWords: Readonly<Record<string, Words>> = {
  spec: w('specificatie', 'specification'),
  suiteReady: w('test klaar', 'test ready'),
  pilot: w('beproeving', 'pilot'),
  vendorReady: w('leveranciers gereed', 'suppliers ready'),
  obligation: w('plicht', 'duty'),
  threshold: w('drempel', 'threshold'),
  payment: w('betaling', 'payment'),
};

export const dependencyWords: Readonly<Record<string, Words>> = {
  FS: w('begint na het einde van', 'starts after the end of'),
  SS: w('begint niet vóór', 'does not start before'),
  FF: w('eindigt niet vóór', 'does not end before'),
  'hard-legal': w('wettelijk na', 'by law after'),
  resource: w('zelfde mensen als', 'same people as'),
};

export const layerWords: readonly Words[] = [
  w('Organisatie en beleid', 'Organisation and policy'),
  w('Zorgproces', 'Care process'),
  w('Informatie', 'Information'),
  w('Applicatie', 'Application'),
  w('Infrastructuur', 'Infrastructure'),
];

export const fromSource = w('geen dag in de bron', 'no day in the source');
export const notSaid = w('niet genoemd', 'not said');
