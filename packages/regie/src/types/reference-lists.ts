/** The lists everything else points to: sectors, regions, categories, and the reference lists of the documents. */
import { z } from 'zod';
import { defineType, field } from '../records/define-type.ts';
import { code, codes, text } from './values.ts';

const agendaPages = ['huisartsen', 'ziekenhuizen', 'laboratoria-apotheken', 'vvt-ggz-gz'] as const;

export const sector = defineType(
  'sector',
  { nl: 'Sector', en: 'Sector' },
  {
    name: field(text, 'Naam', 'Name'),
    nameEn: field(text, 'Naam in het Engels', 'Name in English'),
    agendaPage: field(
      z.enum([...agendaPages, 'none']),
      'Bladzijde van de regionale agenda',
      'Page of the regional agenda',
    ),
    laws: field(codes, 'Wetten', 'Laws', { refersTo: 'reference' }),
    umbrellas: field(codes, 'Koepels', 'Umbrellas', { refersTo: 'party' }),
    partOf: field(code, 'Deel van', 'Part of', { refersTo: 'sector' }),
    note: field(text, 'Opmerking', 'Note'),
    order: field(z.number().int(), 'Volgorde', 'Order'),
  },
);

export const region = defineType(
  'region',
  { nl: 'Regio', en: 'Region' },
  {
    name: field(text, 'Naam', 'Name'),
    rso: field(code, 'RSO', 'Regional organisation', { refersTo: 'party' }),
    about: field(text, 'Over de regio', 'About the region'),
    inhabitants: field(z.number().int(), 'Inwoners', 'Inhabitants'),
    place: field(
      z.strictObject({ column: z.number().int(), row: z.number().int() }),
      'Plaats op de tegelkaart',
      'Place on the tile map',
    ),
    guide: field(text, 'Leeswijzer', 'Reader’s guide'),
    startedFrom: field(code, 'Begonnen vanuit de agenda van', 'Started from the agenda of', { refersTo: 'region' }),
  },
  { write: { agendaOwner: 'any' } },
);

export const topicCategory = defineType(
  'topic-category',
  { nl: 'Categorie', en: 'Category' },
  {
    name: field(text, 'Naam', 'Name'),
    nameEn: field(text, 'Naam in het Engels', 'Name in English'),
    scope: field(z.enum(['regional', 'national']), 'Regionaal of landelijk', 'Regional or national'),
    order: field(z.number().int(), 'Volgorde', 'Order'),
  },
);

export const referenceLists = [
  'law',
  'national-service',
  'framework',
  'standard',
  'generic-function',
  'product-type',
  'market',
  'market-problem',
  'principle',
  'plateau',
  'foundation',
  'iza-goal',
  'indicator',
  'pain-point',
  'country',
  'lever',
  'legal-form',
  'u-zorg-rule',
  'data-gap',
  'portfolio-threshold',
  'plan-instrument',
  'framework-role',
  'success-factor',
  'standard-remedy',
  'function-principle',
  'lesson',
  'advice-used',
  'consent-mode',
  'citizen-right',
  'law-phase',
  'persona',
  'ordering-principle',
  'design-principle',
  'outcome-goal',
  'information-goal',
  'target',
  'ministry-role',
  'steering-style',
] as const;

/** Entries of the lists in the documents: laws, services, frameworks, standards, principles ... */
export const reference = defineType(
  'reference',
  { nl: 'Begrip uit de bronnen', en: 'Entry of the sources' },
  {
    list: field(z.enum(referenceLists), 'Lijst', 'List'),
    name: field(text, 'Naam', 'Name'),
    nameEn: field(text, 'Naam in het Engels', 'Name in English'),
    about: field(text, 'Wat is het', 'What it is'),
    state: field(text, 'Stand volgens de bron', 'State according to the source'),
    period: field(text, 'Periode of datum', 'Period or date'),
    parties: field(codes, 'Organisaties', 'Organisations', { refersTo: 'party' }),
    sectors: field(codes, 'Sectoren', 'Sectors', { refersTo: 'sector' }),
    amountEur: field(z.number(), 'Bedrag in euro', 'Amount in euro'),
    order: field(z.number().int(), 'Volgorde', 'Order'),
  },
  { partOf: ({ list }) => String(list ?? '') },
);
