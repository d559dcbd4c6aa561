/** What documents call initiatives and bodies: one word each, in two languages. What is not here stays in Dutch. */
import { type Words, w } from './words.ts';

const english: Readonly<Record<string, string>> = {
  afsprakenstelsel: 'agreement framework',
  governance: 'governance',
  haalbaarheidsproject: 'feasibility project',
  infrastructuur: 'infrastructure',
  internationaal: 'international',
  opleiding: 'training',
  programma: 'programme',
  project: 'project',
  register: 'register',
  strategie: 'strategy',
  subsidieprogramma: 'subsidy programme',
  tool: 'tool',
  voorziening: 'service',
  wetgeving: 'legislation',
  bestaand: 'existing',
  voorgesteld: 'proposed',
  voorzien: 'planned',
  opgevolgd: 'succeeded',
  'in oprichting': 'being set up',
  advies: 'advice',
  adviserend: 'advising',
  architectuur: 'architecture',
  besluit: 'decision',
  escalatie: 'escalation',
  leiding: 'direction',
  overleg: 'consultation',
  planning: 'planning',
  sturing: 'steering',
  tegenspraak: 'dissent',
  toetsing: 'review',
  toezicht: 'supervision',
  uitvoering: 'execution',
  'afstemming VWS': 'alignment with the ministry',
  'obstakels oplossen': 'solving obstacles',
  jaarlijks: 'yearly',
  Vraagkant: 'Demand side',
  Aanbodkant: 'Supply side',
  'ICT-systemen': 'ICT systems',
  'Informatiestelsel en zorg-ICT-markt': 'Information system and care-ICT market',
};

/** Steps of a route that are no body. */
const steps: Readonly<Record<string, Words>> = {
  aanvraag: w('aanvraag', 'request'),
  'sectorkoepel-en-leverancier': w('branchevereniging en leverancier', 'sector body and supplier'),
  'vws-bemiddeling': w('bemiddeling door het ministerie', 'mediation by the ministry'),
};

export const governanceWord = (dutch: string): Words => w(dutch, english[dutch] ?? dutch);

export const routeStep = (code: string): Words =>
  steps[code] ?? w(code.replaceAll('-', ' '), code.replaceAll('-', ' '));
