/** What suppliers answer to what the agendas ask of their products. */
import { z } from 'zod';
import { defineType, field } from '../records/define-type.ts';
import { oneEach } from '../rules/one-each.ts';
import { answerStates } from '../states/machines.ts';
import { code, count, day, text } from './values.ts';

/**
 * One supplier about one item: it commits, with a date, or it declines, with a reason. The first date stays; later ones
 * stand beside it. How many days the work takes is for the supplier and for who steers the agenda.
 */
export const supplierAnswer = defineType(
  'supplier-answer',
  { nl: 'Antwoord van een leverancier', en: 'Answer of a supplier' },
  {
    vendor: field(code, 'Leverancier', 'Supplier', { refersTo: 'party' }),
    item: field(code, 'Onderdeel', 'Item', { refersTo: 'agenda-item' }),
    state: field(z.enum(answerStates.states), 'Antwoord', 'Answer'),
    requirements: field(
      z.array(z.strictObject({ requirement: text, answer: z.enum(['ja', 'later', 'nee']) })),
      'Antwoord per eis',
      'Answer per requirement',
    ),
    buildFrom: field(day, 'Begint op', 'Begins on'),
    buildTo: field(day, 'Gereed op', 'Ready on'),
    promisedFirst: field(day, 'Eerst toegezegd', 'First promised', { frozen: true }),
    personDays: field(count, 'Persoondagen', 'Person-days', { visibility: 'programme' }),
    reason: field(text, 'Reden', 'Reason'),
  },
  {
    write: { vendorEditor: 'party', vendorSigner: 'party' },
    belongs: { owner: 'vendor' },
    states: { field: 'state', machine: answerStates },
    check: oneEach('vendor', 'item'),
    subjectOf: ({ item }) => String(item ?? ''),
  },
);
