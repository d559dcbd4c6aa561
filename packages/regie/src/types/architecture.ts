/** Regional architecture: principles, reviews of projects, and the application landscape. */
import { z } from 'zod';
import { defineType, field } from '../records/define-type.ts';
import { reviewStates } from '../states/machines.ts';
import { code, codes, day, partialDay, text } from './values.ts';

export const architecturePrinciple = defineType(
  'architecture-principle',
  { nl: 'Architectuurprincipe', en: 'Architecture principle' },
  {
    name: field(text, 'Principe', 'Principle'),
    test: field(text, 'Toetsvraag', 'Test question'),
    region: field(code, 'Regio', 'Region', { refersTo: 'region' }),
    order: field(z.number().int(), 'Volgorde', 'Order'),
  },
  { write: { rsoManager: 'region' }, belongs: { region: 'region' } },
);

export const architectureReview = defineType(
  'architecture-review',
  { nl: 'Toets van een project', en: 'Review of a project' },
  {
    region: field(code, 'Regio', 'Region', { refersTo: 'region' }),
    title: field(text, 'Project', 'Project'),
    submittedBy: field(code, 'Ingediend door', 'Submitted by', { refersTo: 'party' }),
    submittedOn: field(day, 'Ingediend op', 'Submitted on'),
    decidedOn: field(day, 'Besloten op', 'Decided on'),
    scores: field(
      z.array(z.strictObject({ principle: code, score: z.enum(['voldoet', 'deels', 'voldoet niet']), why: text })),
      'Oordeel per principe',
      'Judgement per principle',
    ),
    advice: field(text, 'Advies', 'Advice'),
    decision: field(text, 'Besluit', 'Decision'),
    reason: field(text, 'Reden', 'Reason'),
    state: field(z.enum(reviewStates.states), 'Stand', 'State'),
  },
  {
    write: { rsoManager: 'region' },
    belongs: { region: 'region' },
    states: { field: 'state', machine: reviewStates },
    partOf: ({ region }) => String(region ?? ''),
  },
);

/** One application of one organisation, for one function in one domain. */
export const application = defineType(
  'application',
  { nl: 'Applicatie', en: 'Application' },
  {
    organisation: field(code, 'Organisatie', 'Organisation', { refersTo: 'party', visibility: 'participant' }),
    regions: field(codes, 'Regio’s', 'Regions', { refersTo: 'region' }),
    domain: field(text, 'Domein', 'Domain'),
    function: field(text, 'Functie', 'Function'),
    product: field(text, 'Product', 'Product'),
    stage: field(z.enum(['nieuw', 'in gebruik', 'uitfaseren', 'vervallen']), 'Levensfase', 'Life-cycle stage'),
    ends: field(partialDay, 'Einde', 'Ends'),
    target: field(text, 'Doel', 'Target'),
  },
  {
    write: { careAdmin: 'party', rsoManager: 'region' },
    belongs: { owner: 'organisation', region: 'regions' },
    partOf: ({ domain }) => String(domain ?? ''),
  },
);
