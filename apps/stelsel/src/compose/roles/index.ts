import { err, ok, type Result } from '@stelsel/kernel';
import { type RoleName, roleNames } from '../../config/config-schema.ts';
import { fault } from '../../faults.ts';
import type { MountRole, ProcessContext } from '../process-context.ts';

/**
 * Every role, in the order in which they are mounted and begin: whoever is needed first comes first. A process reads only the
 * roles it has.
 */
const roles: Readonly<Record<RoleName, () => Promise<MountRole>>> = {
  issuer: async () => (await import('./issuer.ts')).mountIssuer,
  pseudonyms: async () => (await import('./pseudonyms.ts')).mountPseudonyms,
  consent: async () => (await import('./consent.ts')).mountConsent,
  index: async () => (await import('./index-role.ts')).mountIndex,
  directory: async () => (await import('./directory.ts')).mountDirectory,
  node: async () => (await import('./node.ts')).mountNode,
  citizen: async () => (await import('./citizen.ts')).mountCitizen,
  regie: async () => (await import('./regie.ts')).mountRegie,
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
    const mount = await roles[name]();
    const mounted = await mount(context);
    if (!mounted.ok) {
      return mounted;
    }
  }
  return ok();
}
