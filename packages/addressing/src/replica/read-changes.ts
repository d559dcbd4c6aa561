/** The entries of a search or history page as changes; what is not of the asked type, or has no id, is left out. */
import { parseEtag } from '@stelsel/fhir';
import type { DirectoryType } from '../mcsd.ts';
import { type Change, changeOf, disappearance } from './change.ts';
import type { PageEntry } from './fetch-pages.ts';

const idShape = /^[A-Za-z0-9.-]{1,64}$/;
/** A deletion that does not say its version comes after every version that does. */
const afterAll = 2_147_483_647;

export function readChanges(
  type: DirectoryType,
  entries: readonly PageEntry[],
  base: string,
  now: string,
): readonly Change[] {
  return entries.flatMap((entry): Change[] => {
    const { resource, request, response } = entry;
    const version = parseEtag(response?.etag ?? '');
    const updated = response?.lastModified ?? now;
    if (resource === undefined) {
      const id = request?.url?.split('/').at(-1) ?? '';
      const deleted = request?.method === 'DELETE' && idShape.test(id);
      return deleted ? [disappearance(type, id, { version: version ?? afterAll, updated })] : [];
    }
    const { id } = resource;
    return resource.resourceType === type && id !== undefined && idShape.test(id)
      ? [changeOf(type, { ...resource, id }, base, { version: version ?? 0, updated })]
      : [];
  });
}
