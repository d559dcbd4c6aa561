/** What comes back: from readers that something is wrong, from practice and measurement that a plan does not work. */
import { z } from 'zod';
import { defineType, field } from '../records/define-type.ts';
import { feedbackStates, policyFeedbackStates } from '../states/machines.ts';
import { code, day, share, text } from './values.ts';

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

const answering = ['agendaOwner', 'portfolioBoard'] as const;

/**
 * Failure goes back to who made the policy: a threshold that was missed, or what practice meets. Who reports it does not
 * answer it; the answer says what changes, or why nothing does.
 */
export const policyFeedback = defineType(
  'policy-feedback',
  { nl: 'Terugkoppeling aan beleid', en: 'Feedback to policy' },
  {
    topic: field(code, 'Onderwerp', 'Topic', { refersTo: 'topic' }),
    item: field(code, 'Onderdeel', 'Item', { refersTo: 'agenda-item' }),
    text: field(text, 'Wat lukt er niet', 'What does not work'),
    evidence: field(text, 'Waaraan is dat te zien', 'What shows it'),
    by: field(code, 'Gemeld door', 'Reported by', { refersTo: 'party' }),
    reportedOn: field(day, 'Gemeld op', 'Reported on'),
    answerBy: field(day, 'Antwoord uiterlijk', 'Answer by', { roles: answering }),
    threshold: field(code, 'Gemiste drempel', 'Missed threshold', { refersTo: 'threshold', roles: answering }),
    measured: field(share, 'Gemeten (ten minste)', 'Measured (at least)', { computed: true }),
    mechanism: field(code, 'Sturingsmechanisme', 'Steering mechanism', {
      refersTo: 'steering-mechanism',
      roles: answering,
    }),
    owner: field(code, 'Wie antwoordt', 'Who answers', { refersTo: 'party', roles: answering }),
    state: field(z.enum(policyFeedbackStates.states), 'Stand', 'State'),
    answer: field(text, 'Antwoord', 'Answer', { roles: answering }),
    answeredOn: field(day, 'Beantwoord op', 'Answered on', { roles: answering }),
  },
  {
    write: {
      rsoManager: 'party',
      careAdmin: 'party',
      sectorBody: 'party',
      vendorEditor: 'party',
      desk: 'party',
      agendaOwner: 'any',
      portfolioBoard: 'any',
    },
    belongs: { owner: 'by' },
    states: { field: 'state', machine: policyFeedbackStates },
    subjectOf: ({ topic }) => String(topic ?? ''),
  },
);
