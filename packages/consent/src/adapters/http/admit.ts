import { createAdmission } from '@stelsel/http';
import { fault } from '../../faults.ts';

/** The way in and out of every route of this service. */
export const { admit, logOutcome, sendFaultOf } = createAdmission({
  as: 'fhir',
  missingScope: (scope) => fault('CNS-SCOPE', { scope }),
});
