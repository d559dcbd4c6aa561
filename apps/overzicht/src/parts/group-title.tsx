import type { RecordGroup } from '@stelsel/citizen';
import { useWords } from '../words/use-words.tsx';

/** The name of a row: our own word, or what the source calls it, in Dutch. */
export function GroupTitle({ group }: { readonly group: Pick<RecordGroup, 'title' | 'ownTitle'> }) {
  const { tell } = useWords();
  return <>{tell(group.ownTitle ?? group.title)}</>;
}
