import type { HeldRecord, parliamentCommitment } from '@stelsel/regie';

/** Past its date and neither settled nor lapsed. */
export function isLate({ fields }: HeldRecord<typeof parliamentCommitment.fields>, on: string): boolean {
  return fields.due != null && fields.due < on && fields.state !== 'afgedaan' && fields.state !== 'vervallen';
}
