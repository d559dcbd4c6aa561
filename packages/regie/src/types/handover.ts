/** The hand-over of an item from one phase of making to the next. */
import { z } from 'zod';
import { defineType, field } from '../records/define-type.ts';
import { phases } from '../rules/phase-of-item.ts';
import { handoverStates } from '../states/machines.ts';
import { code, day, text } from './values.ts';

/** One party says that an item is ready for the next phase; another party takes it. */
export const handover = defineType(
  'handover',
  { nl: 'Overdracht naar een volgende fase', en: 'Hand-over to a next phase' },
  {
    item: field(code, 'Onderdeel', 'Item', { refersTo: 'agenda-item' }),
    to: field(z.enum(phases), 'Naar fase', 'To phase'),
    givenBy: field(code, 'Draagt over', 'Hands over', { refersTo: 'party' }),
    takenBy: field(code, 'Neemt over', 'Takes over', { refersTo: 'party' }),
    offeredOn: field(day, 'Aangeboden op', 'Offered on'),
    takenOn: field(day, 'Overgenomen op', 'Taken over on', { fourEyes: true }),
    exceptions: field(text, 'Wat nog niet gereed is, en waarom dat kan', 'What is not ready yet, and why that is fine'),
    state: field(z.enum(handoverStates.states), 'Stand', 'State'),
    reason: field(text, 'Reden', 'Reason'),
  },
  {
    write: { agendaOwner: 'any' },
    approve: ['portfolioBoard'],
    states: { field: 'state', machine: handoverStates },
    subjectOf: ({ item }) => String(item ?? ''),
  },
);
