/**
 * Why a question to one source ended as it did: one closed list, counted from the first day. What the asker may learn is
 * narrower than what the log and the citizen read: `sourceStatusOf` is the only translation between the two.
 */
export const outcomeReasons = [
  'answered',
  'partly-answered',
  'holds-nothing',
  'withheld-consent',
  'not-kept-here',
  'refused-token',
  'refused-query',
  'refused-relation',
  'refused-right',
  'failed-unreachable',
  'failed-timeout',
  'failed-server',
  'failed-answer',
  'failed-address',
  'failed-credential',
  'failed-log',
  'failed-consent-register',
  'cancelled',
] as const;

export type OutcomeReason = (typeof outcomeReasons)[number];

/** What an asker may see of a source. */
export type SourceStatus = 'busy' | 'done' | 'empty' | 'partial' | 'refused' | 'failed' | 'not-kept';

/**
 * The status an asker sees. Without consent a source looks exactly like one that holds nothing (EHDS article 8):
 * `withheld-consent` and `holds-nothing` give the same word.
 */
export function sourceStatusOf(reason: OutcomeReason): SourceStatus {
  switch (reason) {
    case 'answered':
      return 'done';
    case 'partly-answered':
      return 'partial';
    case 'holds-nothing':
    case 'withheld-consent':
      return 'empty';
    case 'not-kept-here':
      return 'not-kept';
    case 'refused-token':
    case 'refused-query':
    case 'refused-relation':
    case 'refused-right':
      return 'refused';
    case 'failed-unreachable':
    case 'failed-timeout':
    case 'failed-server':
    case 'failed-answer':
    case 'failed-address':
    case 'failed-credential':
    case 'failed-log':
    case 'failed-consent-register':
    case 'cancelled':
      return 'failed';
    default:
      return reason satisfies never;
  }
}

/** The words people read for each status. */
export const sourceStatusText: Readonly<Record<SourceStatus, { readonly nl: string; readonly en: string }>> = {
  busy: { nl: 'bezig', en: 'busy' },
  done: { nl: 'klaar', en: 'done' },
  empty: { nl: 'niets gevonden', en: 'nothing found' },
  partial: { nl: 'deels gelukt', en: 'partly' },
  refused: { nl: 'geweigerd', en: 'refused' },
  failed: { nl: 'niet gelukt', en: 'failed' },
  'not-kept': { nl: 'hoort niet bij deze bron', en: 'not kept by this source' },
};

/** `system` of an outcome reason in the details of an OperationOutcome between two parties of this network. */
export const outcomeReasonSystem = 'urn:stelsel:outcome-reason';
