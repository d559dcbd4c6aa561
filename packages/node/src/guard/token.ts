import type { Guard } from './pass.ts';
import { refuse } from './pass.ts';

/** Guard a: a verified, sender-bound token that was not used before gives the actor. One check for a whole Bundle. */
export const token: Guard = async (pass) => {
  if (pass.actor !== undefined) {
    return pass;
  }
  const { method, url, headers } = pass.call;
  const actor = await pass.tenant.authenticate({ method, url, headers });
  if (!actor.ok) {
    const reason = actor.fault.kind === 'unavailable' ? 'failed-server' : 'refused-token';
    return refuse(pass, reason, actor.fault);
  }
  return { ...pass, actor: actor.value };
};
