/** Money: what documents say about streams, and the books of schemes. */
import { z } from 'zod';
import { defineType, field } from '../records/define-type.ts';
import { claimStates } from '../states/machines.ts';
import { cents, code, codes, count, day, eur, text } from './values.ts';

const streamKinds = [
  'subsidie',
  'transformatie',
  'gereserveerd',
  'deel',
  'bestedingsraming',
  'raming',
  'fonds',
  'context',
  'voorbeeld',
  'totaal-vermeld',
] as const;

/** A flow of money as a document names it. `totaal-vermeld` is a printed total: it is never added to its parts. */
export const fundingStream = defineType(
  'funding-stream',
  { nl: 'Geldstroom', en: 'Funding stream' },
  {
    name: field(text, 'Naam', 'Name'),
    programme: field(code, 'Programma', 'Programme'),
    kind: field(z.enum(streamKinds), 'Soort', 'Kind'),
    purpose: field(z.enum(['run', 'change']), 'Beheer of verandering', 'Run or change'),
    amountEur: field(eur, 'Bedrag in euro', 'Amount in euro'),
    minEur: field(eur, 'Ten minste', 'At least'),
    maxEur: field(eur, 'Ten hoogste', 'At most'),
    period: field(text, 'Periode', 'Period'),
    financier: field(code, 'Financier', 'Financier', { refersTo: 'party' }),
    awardedBy: field(text, 'Toegekend door', 'Awarded by'),
    recipient: field(code, 'Ontvanger', 'Recipient', { refersTo: 'party' }),
    sectors: field(codes, 'Sectoren', 'Sectors', { refersTo: 'sector' }),
    partOf: field(code, 'Deel van', 'Part of', { refersTo: 'funding-stream' }),
    condition: field(text, 'Voorwaarde', 'Condition'),
    note: field(text, 'Opmerking', 'Note'),
    order: field(z.number().int(), 'Volgorde', 'Order'),
  },
  { write: { funder: 'any' }, partOf: ({ programme }) => String(programme ?? '') },
);

export const fundingScheme = defineType(
  'funding-scheme',
  { nl: 'Regeling', en: 'Scheme' },
  {
    name: field(text, 'Naam', 'Name'),
    funder: field(code, 'Verstrekker', 'Funder', { refersTo: 'party' }),
    programme: field(code, 'Programma', 'Programme', { refersTo: 'programme' }),
    purpose: field(z.enum(['run', 'change']), 'Beheer of verandering', 'Run or change'),
    ceilingCents: field(cents, 'Plafond (eurocent)', 'Ceiling (euro cents)'),
    from: field(day, 'Vanaf', 'From'),
    to: field(day, 'Tot', 'Until'),
    paymentTrigger: field(text, 'Betaling na', 'Payment after'),
  },
  { write: { funder: 'party' }, belongs: { owner: 'funder' } },
);

/** `released`: promised and not needed, back in the scheme; `returned`: paid and back in the budget. */
export const entryStages = ['budget', 'commitment', 'released', 'advance', 'realised', 'returned'] as const;

/** One side of a booking. The sides of one transaction add up to nothing. */
export const ledgerEntry = defineType(
  'ledger-entry',
  { nl: 'Boeking', en: 'Ledger entry' },
  {
    transaction: field(code, 'Transactie', 'Transaction'),
    account: field(text, 'Rekening', 'Account'),
    amountCents: field(cents, 'Bedrag (eurocent)', 'Amount (euro cents)'),
    on: field(day, 'Boekdatum', 'Booked on'),
    stage: field(z.enum(entryStages), 'Stap', 'Stage'),
    scheme: field(code, 'Regeling', 'Scheme', { refersTo: 'funding-scheme' }),
    programme: field(code, 'Programma', 'Programme', { refersTo: 'programme' }),
    region: field(code, 'Regio', 'Region', { refersTo: 'region' }),
    sector: field(code, 'Sector', 'Sector', { refersTo: 'sector' }),
    claim: field(code, 'Resultaat', 'Result', { refersTo: 'result-claim' }),
    note: field(text, 'Opmerking', 'Note'),
  },
  { partOf: ({ scheme }) => String(scheme ?? ''), subjectOf: ({ transaction }) => String(transaction ?? '') },
);

export const resultClaim = defineType(
  'result-claim',
  { nl: 'Resultaat', en: 'Result claim' },
  {
    scheme: field(code, 'Regeling', 'Scheme', { refersTo: 'funding-scheme' }),
    programme: field(code, 'Programma', 'Programme', { refersTo: 'programme' }),
    beneficiary: field(code, 'Ontvanger', 'Beneficiary', { refersTo: 'party' }),
    region: field(code, 'Regio', 'Region', { refersTo: 'region' }),
    sector: field(code, 'Sector', 'Sector', { refersTo: 'sector' }),
    kind: field(text, 'Soort resultaat', 'Kind of result'),
    promised: field(count, 'Beloofd', 'Promised'),
    delivered: field(count, 'Geleverd', 'Delivered'),
    due: field(day, 'Uiterlijk', 'Due'),
    state: field(z.enum(claimStates.states), 'Stand', 'State'),
    // Who pays on evidence does not give it alone.
    evidence: field(text, 'Bewijs', 'Evidence', { fourEyes: true }),
    reason: field(text, 'Reden', 'Reason'),
  },
  {
    write: { funder: 'any', careAdmin: 'party' },
    approve: ['funder', 'portfolioBoard'],
    belongs: { owner: 'beneficiary', region: 'region' },
    states: { field: 'state', machine: claimStates },
    partOf: ({ scheme }) => String(scheme ?? ''),
  },
);
