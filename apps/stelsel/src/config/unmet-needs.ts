import type { Fault } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { Config, RoleName } from './config-schema.ts';

/** What roles that work with the whole nation cannot start without. */
const national = ['directory', 'index', 'pseudonyms', 'consent', 'indexUra', 'consentUra'] as const;

/**
 * Settings that these roles need and that are absent, all of them together: each is optional in the file, because another role
 * does without. Undefined when nothing is missing.
 */
export function unmetNeeds(config: Config, file: string, roles: readonly RoleName[]): Fault | undefined {
  const missing = roles.flatMap((role) =>
    needsOf(config, role)
      .filter((key) => config.national[key] === undefined)
      .map((key) => `  national.${key}: required by role ${role}`),
  );
  return missing.length === 0 ? undefined : fault('CLI-CONFIG-WRONG', { file, problems: missing.join('\n') });
}

function needsOf(config: Config, role: RoleName): readonly ((typeof national)[number] | 'issuer')[] {
  const offered =
    config.roles.node?.organizations.some(({ credentialOffer }) => credentialOffer !== undefined) === true;
  switch (role) {
    case 'node':
      return offered ? [...national, 'issuer'] : national;
    case 'citizen':
      return [...national, 'issuer'];
    default:
      return [];
  }
}
