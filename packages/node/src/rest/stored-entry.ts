/** Stored resources on their way out: the text leaves as it is, and is parsed only when a guard looks into it. */
import type { Resource } from '@stelsel/fhir';
import type { StoredResource } from '@stelsel/store';
import type { AnswerBody, EntryItem } from './answer-body.ts';

/** @param text what leaves of it; whoever looks into the entry sees the whole resource */
export function storedEntry(fhirBase: string, stored: StoredResource, text: string = stored.text): EntryItem {
  let parsed: Resource | undefined;
  return {
    fullUrl: `${fhirBase}/${stored.type}/${stored.id}`,
    text,
    get resource(): Resource {
      parsed ??= JSON.parse(stored.text) as Resource;
      return parsed;
    },
  };
}

/** @param text what leaves of it, as with an entry */
export function storedBody(stored: StoredResource, text: string = stored.text): AnswerBody {
  let parsed: Resource | undefined;
  return {
    kind: 'resource',
    text,
    get resource(): Resource {
      parsed ??= JSON.parse(stored.text) as Resource;
      return parsed;
    },
  };
}
