import { err, ok, type Result } from '@stelsel/kernel';
import { type RoleName, roleNames } from '../../config/config-schema.ts';
import { fault } from '../../faults.ts';
import type { MountRole, ProcessContext } from '../process-context.ts';
import { mountCitizen } from './citizen.ts';
import { mountConsent } from './consent.ts';
import { mountDirectory } from './directory.ts';
import { mountIndex } from './index-role.ts';
import { mountIssuer } from './issuer.ts';
import { mountNode } from './node.ts';
import { mountPseudonyms } from './pseudonyms.ts';
import { mountRegie } from './regie.ts';

/** Every role, in the order in which they are mounted and begin: whoever is needed first comes first. */
const roles: Readonly<Record<RoleName, MountRole>> = {
  issuer: mountIssuer,
  pseudonyms: mountPseudonyms,
  consent: mountConsent,
  index: mountIndex,
  directory: mountDirectory,
  node: mountNode,
  citizen: mountCitizen,
  regie: mountRegie,
};

/** Mounts the asked roles; asking for none means every role of the configuration. */
export async function mountRoles(context: ProcessContext, asked: readonly RoleName[]): Promise<Result<void>> {
  const configured = roleNames.filter((name) => context.config.roles[name] !== undefined);
  const missing = asked.find((name) => !configured.includes(name));
  if (missing !== undefined || configured.length === 0) {
    return err(fault('CLI-ROLE-UNKNOWN', { role: missing ?? '-', known: configured.join(', ') || '-' }));
  }
  const wanted = asked.length === 0 ? configured : asked;
  for (const name of (Object.keys(roles) as RoleName[]).filter((role) => wanted.includes(role))) {
    const mounted = await roles[name](context);
    if (!mounted.ok) {
      return mounted;
    }
  }
  return ok();
}
