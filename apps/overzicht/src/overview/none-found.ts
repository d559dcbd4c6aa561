import type { Text } from '@stelsel/kernel';
import type { Collected } from '../collect/collection.ts';
import { overview as t } from '../words/texts/overview.ts';

/**
 * What may be said where nothing is shown: that there is nothing only when everybody was heard, that nothing came from those
 * who answered when some did not, and nothing at all while nobody knows yet.
 */
export function noneFound({ phase, sources }: Pick<Collected, 'phase' | 'sources'>, none: Text): Text {
  if (phase !== 'done') {
    return t.notYet;
  }
  const unheard = sources.some(({ status }) => status === 'partial' || status === 'refused' || status === 'failed');
  return unheard ? t.noneHeard : none;
}
