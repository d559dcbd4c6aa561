import type { Result } from '@stelsel/kernel';
import type { CedarRequest } from './cedar-request.ts';
import type { Decision } from './decision.ts';
import { authorizationLimits } from './limits.ts';
import type { PolicySet } from './policy-set.ts';

export type AuthorizeByPolicies = (policies: PolicySet, request: CedarRequest) => Result<Decision>;

/**
 * A decision is a function of the policies and the facts it was given, and of nothing else: the same facts again have the
 * same decision. All facts are in the name it is remembered under, and the name of a policy set contains its text. What
 * failed is decided again; a request with a reason in someone's own words is never kept.
 */
export function rememberDecisions(authorize: AuthorizeByPolicies): AuthorizeByPolicies {
  const known = new Map<string, Result<Decision>>();
  return (policies, request) => {
    if ('reason' in request.context) {
      return authorize(policies, request);
    }
    const name = `${policies.name} ${JSON.stringify(request)}`;
    const remembered = known.get(name);
    if (remembered !== undefined) {
      return remembered;
    }
    const decided = authorize(policies, request);
    if (decided.ok) {
      known.set(name, decided);
      const oldest = known.keys().next();
      if (known.size > authorizationLimits.decisions && !oldest.done) {
        known.delete(oldest.value);
      }
    }
    return decided;
  };
}
