import { type Words, w } from './words.ts';

export const relationWords: Readonly<Record<string, Words>> = {
  overlaps: w('overlapt met', 'overlaps with'),
  'not-aligned': w('is niet afgestemd met', 'is not aligned with'),
  'part-of': w('is deel van', 'is part of'),
  'depends-on': w('hangt af van', 'depends on'),
  'must-join': w('moet aansluiten op', 'must join'),
  'feeds-monitor': w('voedt de monitor van', 'feeds the monitor of'),
  converges: w('groeit toe naar', 'converges with'),
};

export const signalWords: Readonly<Record<string, Words>> = {
  overlap: w('overlap', 'overlap'),
  'not-aligned': w('niet afgestemd', 'not aligned'),
  'no-executor': w('uitvoerder onbekend', 'executor unknown'),
  'no-financier': w('financier onbekend', 'financier unknown'),
  'same-executors': w('zelfde uitvoerders en soort', 'same executors and kind'),
};

export const signalNotes: Readonly<Record<string, Words>> = {
  overlap: w('Een document noemt dit overlap.', 'A document calls this overlap.'),
  'not-aligned': w('Een document zegt dat dit niet is afgestemd.', 'A document says this is not aligned.'),
  'no-executor': w(
    'Het document noemt geen organisatie uit onze lijst als uitvoerder.',
    'The document names no organisation of our list as executor.',
  ),
  'no-financier': w(
    'Het document noemt geen organisatie uit onze lijst als financier.',
    'The document names no organisation of our list as financier.',
  ),
  'same-executors': w(
    'Afgeleid: dezelfde uitvoerders doen dingen van dezelfde soort. Kan samen? Dat is een vraag, geen oordeel.',
    'Derived: the same executors do things of the same kind. Could it be done together? A question, not a judgement.',
  ),
};

export const levelWords: Readonly<Record<string, Words>> = {
  strategisch: w('Strategisch', 'Strategic'),
  tactisch: w('Tactisch', 'Tactical'),
  operationeel: w('Operationeel', 'Operational'),
  regionaal: w('Regionaal', 'Regional'),
};

export const roleWords: Readonly<Record<string, Words>> = {
  wetgever: w('wetgever', 'legislator'),
  kadersteller: w('kadersteller', 'policy setter'),
  standaard: w('standaarden', 'standards'),
  toezicht: w('toezicht', 'supervision'),
  infrastructuur: w('infrastructuur', 'infrastructure'),
  koepel: w('koepel', 'umbrella organisation'),
  beroepsvereniging: w('beroepsvereniging', 'professional association'),
  leverancierskoepel: w('leverancierskoepel', 'suppliers’ association'),
  leverancier: w('leverancier', 'supplier'),
  uitvoering: w('uitvoering', 'execution'),
  financier: w('financier', 'financier'),
  patient: w('patiënten', 'patients'),
  advies: w('advies', 'advice'),
  samenwerkingsverband: w('samenwerkingsverband', 'partnership'),
  onderzoek: w('onderzoek', 'research'),
  zorgaanbieder: w('zorgaanbieder', 'care provider'),
  regio: w('regionale organisatie', 'regional organisation'),
  buitenland: w('buitenland', 'abroad'),
};

export const commitmentStateWords: Readonly<Record<string, Words>> = {
  open: w('open', 'open'),
  'in behandeling': w('in behandeling', 'in progress'),
  afgedaan: w('afgedaan', 'settled'),
  vervallen: w('vervallen', 'lapsed'),
};
