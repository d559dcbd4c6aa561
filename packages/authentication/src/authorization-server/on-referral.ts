/** A token that rests on a Task of the custodian itself (Twiin TA Notified Pull: `authorization_base` of the token request). */
import { err, ok } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { orError, type Step } from './grant.ts';
import type { AuthorizationTenant } from './tenant.ts';
import type { Acting } from './who-acts.ts';

/**
 * Adds the Task and its person when the request brings an authorization base. An unknown, ended or stolen one, one of another
 * organisation and one about another person than was declared are refused in the same words. A citizen has no use for it.
 */
export async function onReferral(
  parameters: ReadonlyMap<string, string>,
  acting: Acting,
  tenant: AuthorizationTenant,
): Promise<Step<Acting>> {
  const authorizationBase = parameters.get('authorization_base');
  if (authorizationBase === undefined) {
    return ok(acting);
  }
  const { organization, scope, patient, citizen } = acting;
  const asker = { organization: organization.ura, scope };
  const found = await tenant.openReferral?.(authorizationBase, asker);
  if (found !== undefined && !found.ok && found.fault.kind === 'unavailable') {
    return orError('temporarily_unavailable', found);
  }
  if (found?.ok !== true || citizen !== undefined || (patient ?? found.value.patient) !== found.value.patient) {
    return orError('invalid_grant', err(fault('AUT-AUTHORIZATION-BASE')));
  }
  const { patient: person, ...referral } = found.value;
  return ok({ ...acting, patient: person, referral });
}
