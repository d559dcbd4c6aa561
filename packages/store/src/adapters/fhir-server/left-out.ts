/** Whether a source searched for everything it was asked: one that leaves a parameter out in silence answers too much. */
import { compileSearch, type Resource, type SearchFilter } from '@stelsel/fhir';
import type { StoredResource } from '../../repository.ts';

/**
 * The name of a parameter that a match does not pass, so that the source did not search by it. Only what every server
 * reads alike is looked at: codes and references without a modifier or chain. Times, texts and quantities are read in
 * more than one way, and what a source does not send back (`_tag`, `_lastUpdated`) cannot be held against it.
 */
export function leftOut(
  filters: readonly SearchFilter[],
  matches: readonly Pick<StoredResource, 'text'>[],
): string | undefined {
  const plain = filters.filter(isPlain);
  if (plain.length === 0 || matches.length === 0) {
    return undefined;
  }
  const found = matches.map(({ text }) => JSON.parse(text) as Resource);
  return plain.find((filter) => !found.every(compileSearch({ filters: [filter] })))?.parameter.code;
}

function isPlain({ parameter, modifier, chain, has }: SearchFilter): boolean {
  const { code, type, declaredType } = parameter;
  const alike = (type === 'token' || type === 'reference') && declaredType === type;
  return alike && modifier === undefined && chain === undefined && has === undefined && !/^_(?!id$)/.test(code);
}
