/** What readers report about a record: that something is wrong, and what was done with it. */
import { z } from 'zod';
import { defineType, field } from '../records/define-type.ts';
import { feedbackStates } from '../states/machines.ts';
import { day, text } from './values.ts';

/** Anybody may report; the words of the reporter are only for who steers the agenda, the answer is public. */
export const feedback = defineType(
  'feedback',
  { nl: 'Melding van een lezer', en: 'Report of a reader' },
  {
    about: field(text, 'Over welk adres', 'About which address'),
    text: field(text, 'Wat klopt er niet', 'What is wrong', { visibility: 'programme' }),
    receivedOn: field(day, 'Ontvangen op', 'Received on'),
    answerBy: field(day, 'Antwoord uiterlijk', 'Answer by'),
    answer: field(text, 'Antwoord', 'Answer'),
    answeredOn: field(day, 'Beantwoord op', 'Answered on'),
    state: field(z.enum(feedbackStates.states), 'Stand', 'State'),
  },
  {
    write: { agendaOwner: 'any', portfolioBoard: 'any' },
    states: { field: 'state', machine: feedbackStates },
    subjectOf: ({ about }) => String(about ?? ''),
  },
);
