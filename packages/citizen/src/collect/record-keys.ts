import { createHash } from 'node:crypto';
import type { ZibView } from '@stelsel/zibs';

/** Names for the page that say nothing: the same within one session, different in every other. */
export interface RecordKeys {
  group(key: string): string;
  view(view: ZibView): string;
}

export function recordKeys(salt: string): RecordKeys {
  const known = new Map<string, string>();
  const keyOf = (kind: string, name: string): string => {
    const whole = `${kind} ${name}`;
    const found = known.get(whole) ?? createHash('sha256').update(`${salt} ${whole}`).digest('base64url').slice(0, 16);
    known.set(whole, found);
    return found;
  };
  return { group: (key) => keyOf('group', key), view: (view) => keyOf('view', recordName(view)) };
}

/** One record of one source, whichever subject brought it. */
export function recordName({ original: { resource, source, fhir } }: ZibView): string {
  const { resourceType, id = '' } = resource;
  return `${source.ura} ${fhir ?? 'R4'} ${resourceType}/${id}`;
}
