import { type OutcomeReason, outcomeReasons, sourceStatusOf, sourceStatusText } from '@stelsel/kernel';
import { code, page, table } from './markdown.ts';

const meanings: Readonly<Record<OutcomeReason, string>> = {
  answered: 'the source gave everything that was asked',
  'partly-answered': 'some queries were answered, others failed',
  'holds-nothing': 'the source holds nothing that was asked',
  'withheld-consent': 'the person has not consented; the asker cannot tell this from holding nothing',
  'not-kept-here': 'this kind of organisation does not keep this',
  'refused-token': 'the credential or token was not accepted',
  'refused-query': 'the query is wider than, or not part of, the exchange',
  'refused-relation': 'no treatment relation with this person was declared',
  'refused-right': 'the role may not ask this for this purpose',
  'failed-unreachable': 'no connection to the source',
  'failed-timeout': 'no answer in time',
  'failed-server': 'the source answered with an error of its own',
  'failed-answer': 'the answer could not be read',
  'failed-address': 'the directory knows no address for this exchange',
  'failed-credential': 'the own credential could not be used or renewed',
  'failed-log': 'the log could not be written, so nothing was given',
  'failed-consent-register': 'consent could not be asked, so nothing was given',
  cancelled: 'the asker ended the question',
};

/** The closed list of outcome reasons and what an asker sees of each. */
export function outcomesPage(): string {
  return page('Outcomes of a question at one source', [
    'The log and the person read the reason. The asker sees the status only: without consent a source looks exactly like one ' +
      'that holds nothing. Reasons are counted from the first day.',
    table(
      ['reason', 'meaning', 'status', 'Nederlands', 'English'],
      outcomeReasons.map((reason) => {
        const status = sourceStatusOf(reason);
        return [code(reason), meanings[reason], code(status), sourceStatusText[status].nl, sourceStatusText[status].en];
      }),
    ),
  ]);
}
