/** How each reason of outcome reads in the log: the indicator of AuditEvent and the words for the person. */
import type { LogEvent, OutcomeReason, Text } from '@stelsel/kernel';

export interface OutcomeShape {
  readonly indicator: '0' | '4' | '8';
  readonly text: Text;
}

const shape = (indicator: OutcomeShape['indicator'], nl: string, en: string): OutcomeShape => ({
  indicator,
  text: { nl, en },
});

export const outcomes: Readonly<Record<OutcomeReason, OutcomeShape>> = {
  answered: shape('0', 'Beantwoord', 'Answered'),
  'partly-answered': shape('4', 'Deels beantwoord', 'Partly answered'),
  'holds-nothing': shape('0', 'Er was niets over deze persoon', 'Nothing is held about this person'),
  'withheld-consent': shape('4', 'Niet gedeeld: er is geen toestemming', 'Not shared: there is no consent'),
  'not-kept-here': shape('0', 'Dit soort gegevens staat niet bij deze bron', 'This source does not keep such data'),
  'refused-token': shape('4', 'Geweigerd: de aanmelding klopte niet', 'Refused: the sign-in was not valid'),
  'refused-query': shape('4', 'Geweigerd: deze vraag mag niet', 'Refused: this question is not allowed'),
  'refused-relation': shape('4', 'Geweigerd: er is geen behandelrelatie', 'Refused: no treatment relation'),
  'refused-right': shape('4', 'Geweigerd: deze rol mag dit niet', 'Refused: this role has no right to it'),
  'failed-unreachable': shape('8', 'Mislukt: niet bereikbaar', 'Failed: not reachable'),
  'failed-timeout': shape('8', 'Mislukt: het duurde te lang', 'Failed: it took too long'),
  'failed-server': shape('8', 'Mislukt: fout bij de bron', 'Failed: error at the source'),
  'failed-answer': shape('8', 'Mislukt: het antwoord was niet te lezen', 'Failed: the answer could not be read'),
  'failed-address': shape('8', 'Mislukt: het adres is niet bekend', 'Failed: the address is not known'),
  'failed-credential': shape('8', 'Mislukt: een bewijs ontbrak', 'Failed: a credential was missing'),
  'failed-log': shape('8', 'Mislukt: vastleggen lukte niet', 'Failed: it could not be recorded'),
  'failed-consent-register': shape(
    '8',
    'Mislukt: het toestemmingsregister was niet bereikbaar',
    'Failed: the consent register was not reachable',
  ),
  cancelled: shape('4', 'Afgebroken door de vrager', 'Cancelled by the asker'),
};

/** A decision about consent is 0 or 8 only (BALP AuthZconsent); everything else uses its own indicator. */
export function outcomeIndicator(act: LogEvent['act'], reason: OutcomeReason): OutcomeShape['indicator'] {
  const { indicator } = outcomes[reason];
  return act === 'consent-question' && indicator === '4' ? '8' : indicator;
}
