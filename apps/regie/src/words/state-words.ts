/** States, kinds and answers are stored in Dutch words; here they are said in the reader’s language. */
import { type Words, w } from './words.ts';

const agenda = {
  idee: 'idea',
  verkend: 'explored',
  geprioriteerd: 'prioritised',
  vastgesteld: 'adopted',
  'in uitvoering': 'in execution',
  'in beheer': 'in maintenance',
  afgerond: 'finished',
  uitgesteld: 'postponed',
  stopgezet: 'stopped',
  loopt: 'running',
  gestopt: 'stopped',
  approved: 'approved',
};

const implementation = {
  'niet gestart': 'not started',
  voorbereiding: 'preparing',
  inrichten: 'setting up',
  testen: 'testing',
  live: 'live',
  'in gebruik': 'in use',
  routine: 'routine',
  'niet van toepassing': 'not applicable',
  gehaald: 'met',
  'gehaald met gaten': 'met with gaps',
  mogelijk: 'possibly met',
  'niet gehaald': 'not met',
  verloren: 'lost',
  'te klein': 'too few to say',
  doorlopend: 'ongoing',
  uitspraak: 'statement',
};

const steering = {
  informeren: 'inform',
  ondersteunen: 'support',
  financieren: 'fund',
  inkoopvoorwaarde: 'condition of purchase',
  zelfregulering: 'self-regulation',
  'wettelijke plicht': 'legal duty',
  toezicht: 'supervision',
  handhaving: 'enforcement',
  'informeren en ondersteunen': 'inform and support',
  'bestuurlijk gesprek': 'talk between boards',
  'inkoopvoorwaarde of financieringsstop': 'condition of purchase or stop of funding',
};

const region = {
  voorgenomen: 'intended',
  afgesproken: 'agreed',
  gestart: 'started',
  gerealiseerd: 'realised',
  ingetrokken: 'withdrawn',
};

const obstacle = {
  gemeld: 'reported',
  geclassificeerd: 'classified',
  toegewezen: 'assigned',
  'in oplossing': 'being solved',
  opgelost: 'solved',
  gevalideerd: 'confirmed as solved',
  gesloten: 'closed',
  'niet oplosbaar': 'cannot be solved',
  stuurgroep: 'with the steering group',
  juridisch: 'legal',
  contract: 'contract',
  geld: 'money',
  techniek: 'technology',
  standaard: 'standard',
  kennis: 'knowledge',
  capaciteit: 'capacity',
  organisatie: 'organisation',
};

const decision = {
  voorgesteld: 'proposed',
  ingediend: 'submitted',
  aanvaard: 'accepted',
  afgewezen: 'rejected',
  uitgevoerd: 'carried out',
  architectuurtafel: 'at the architecture table',
  'cio-adviesgroep': 'at the CIO advisory group',
  akkoord: 'agreed',
  aanpassen: 'to be changed',
  gedeeld: 'shared',
  vervuld: 'fulfilled',
  open: 'open',
  'in behandeling': 'in progress',
  afgedaan: 'settled',
  vervallen: 'lapsed',
  toezegging: 'promise',
  motie: 'motion',
};

const answer = {
  ja: 'yes',
  nee: 'no',
  later: 'later',
  deels: 'partly',
  'weet niet': 'do not know',
  voldoet: 'meets it',
  'voldoet niet': 'does not meet it',
  laag: 'low',
  midden: 'middle',
  hoog: 'high',
};

const money = {
  subsidie: 'subsidy',
  transformatie: 'transformation money',
  gereserveerd: 'reserved',
  deel: 'part of a stream',
  bestedingsraming: 'estimate of spending',
  raming: 'estimate',
  fonds: 'fund',
  context: 'for comparison',
  voorbeeld: 'example',
  'totaal-vermeld': 'printed total',
};

const place = {
  bestaand: 'existing',
  'in oprichting': 'being set up',
  opgeheven: 'ended',
  nieuw: 'new',
  uitfaseren: 'to be phased out',
  bron: 'source',
  raadpleger: 'consulter',
  verzender: 'sender',
  ontvanger: 'receiver',
  leverancier: 'supplier',
};

const lights = {
  groen: 'green',
  oranje: 'amber',
  rood: 'red',
  grijs: 'grey',
  'in-uitvoering': 'in execution',
  volgend: 'following',
  'niet-op-agenda': 'not on the agenda',
  'n.v.t.': 'not applicable',
};

const english: Readonly<Record<string, string>> = {
  ...lights,
  ...agenda,
  ...implementation,
  ...steering,
  ...region,
  ...obstacle,
  ...decision,
  ...answer,
  ...money,
  ...place,
};

/** Values that are no words of either language. */
const named: Readonly<Record<string, Words>> = {
  regional: w('regionaal', 'regional'),
  national: w('landelijk', 'national'),
  none: w('geen', 'none'),
  ura: w('URA', 'URA'),
  kvk: w('KvK', 'KvK'),
  oin: w('OIN', 'OIN'),
  agb: w('AGB', 'AGB'),
  tooi: w('TOOI', 'TOOI'),
  twiin: w('Twiin', 'Twiin'),
  nuts: w('Nuts', 'Nuts'),
  'nen-7510': w('NEN 7510', 'NEN 7510'),
};

export const stateWord = (state: string | null | undefined): Words =>
  named[state ?? ''] ?? w(state ?? '–', english[state ?? ''] ?? state ?? '–');
