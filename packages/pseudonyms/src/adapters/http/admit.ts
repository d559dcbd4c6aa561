import { createAdmission } from '@stelsel/http';
import { fault } from '../../faults.ts';

/** The way in and out of every route of this service. */
export const { admit, logOutcome, sendFaultOf } = createAdmission({
  as: 'problem',
  missingScope: (scope) => fault('PSN-SCOPE', { scope }),
});
