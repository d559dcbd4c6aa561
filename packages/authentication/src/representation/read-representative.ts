import type { Representative } from '@stelsel/kernel';
import { asObject, asTexts } from '../credentials/credential.ts';

const relations = ['parent', 'guardian', 'mandate'] as const;
const rights = ['read', 'act', 'consent'] as const;

/** Who acts for a person, from a verified attestation; undefined when it cannot be read as such. */
export function readRepresentative(value: unknown): Representative | undefined {
  const stated = asObject(value);
  const { id, name } = stated ?? {};
  const relation = relations.find((known) => known === stated?.relation);
  const given = asTexts(stated?.rights);
  return typeof id === 'string' && typeof name === 'string' && relation !== undefined && given.includes('read')
    ? { id, name, relation, rights: rights.filter((right) => given.includes(right)) }
    : undefined;
}
