import { namingSystem, parseBsn } from '@stelsel/kernel';

const nobody = 'urn:stelsel:nobody|0';

/**
 * A value as the source may be asked. A number that no person can have is asked under a system nobody uses: a source that
 * checks numbers would refuse it, and that would tell a withheld answer from an empty one.
 */
export function askable(value: string): string {
  return value.includes(`${namingSystem.bsn}|`) ? value.split(',').map(askableToken).join(',') : value;
}

function askableToken(token: string): string {
  const prefix = `${namingSystem.bsn}|`;
  return token.startsWith(prefix) && !parseBsn(token.slice(prefix.length)).ok ? nobody : token;
}
