import { outcomeOfFault } from '@stelsel/kernel';
import type { FhirRequest } from '../../rest/fhir-request.ts';
import type { PerformContext } from '../../rest/perform-context.ts';
import { performWrite } from '../../rest/perform-write.ts';
import { logBeforeCommit } from '../log-before-commit.ts';
import { type Pass, proven, refuse } from '../pass.ts';
import { checkDelivered } from './check-delivered.ts';

/**
 * Writes what somebody brought as own writes are: judged by the profiles, about this person as it would stand in the record, in
 * the log before the commit, and not at all when one of these fails.
 */
export async function writeBrought(pass: Pass, context: PerformContext, request: FhirRequest): Promise<Pass> {
  const subject = proven(pass.subject, 'subject');
  const { beforeCommit, isLogged } = logBeforeCommit([{ ...pass, request }]);
  const written = await performWrite(
    {
      ...context,
      beforeCommit: async (pending) => {
        const checked = await checkDelivered(pending, context.repository, subject);
        return checked.ok ? beforeCommit(pending) : checked;
      },
    },
    request,
  );
  if (!written.ok) {
    const ofAnother = written.fault.code === 'NOD-DELIVERY-SUBJECT';
    return refuse(pass, ofAnother ? 'refused-relation' : outcomeOfFault(written.fault), written.fault);
  }
  return { ...pass, answer: written.value, ...(isLogged() ? { logged: true } : {}) };
}
