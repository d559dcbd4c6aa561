import type { ImpactClass } from '@stelsel/regie';
import { type Words, w } from './words.ts';

export const impactWords: Readonly<Record<ImpactClass, Words>> = {
  basis: w('Basis', 'Basic'),
  vernieuwing: w('Vernieuwing', 'Renewal'),
  innovatie: w('Innovatie', 'Innovation'),
};

export const sectorPages: Readonly<Record<string, Words>> = {
  huisartsen: w('Huisartsen', 'General practice'),
  ziekenhuizen: w('Ziekenhuizen', 'Hospitals'),
  'laboratoria-apotheken': w('Laboratoria en apotheken', 'Laboratories and pharmacies'),
  'vvt-ggz-gz': w('VVT, GGZ en GZ', 'Elderly, mental and disability care'),
};

export const agendaWords = {
  agenda: w('Regionale agenda', 'Regional agenda'),
  declared: w('Stoplicht van de RSO', 'Light of the RSO'),
  measured: w('Uit afspraken en metingen', 'From agreements and measurements'),
  differs: w('verschilt van het stoplicht', 'differs from the light'),
  notMeasured: w('nog niets gemeten', 'nothing measured yet'),
  topic: w('Onderwerp', 'Topic'),
  sector: w('Sector', 'Sector'),
  region: w('Regio', 'Region'),
  realRegion: w(
    'Stoplichten en impactklassen van deze regio stonden niet leesbaar in het document en zijn niet ingevuld. De RSO kan ze invullen.',
    'Lights and impact classes of this region could not be read in the document and are not filled in. The RSO can fill them in.',
  ),
} as const satisfies Readonly<Record<string, Words>>;
