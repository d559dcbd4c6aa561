import { useMemo } from 'react';
import { useApp } from '../app-context.ts';
import { useStore } from '../store.ts';
import { record as t } from '../words/texts/record.ts';
import { useWords } from '../words/use-words.tsx';

/** Gives the names that belong to keys of sources. */
export function useSourceNames(): (keys: readonly string[]) => string {
  const { say } = useWords();
  const { collection } = useApp();
  const { sources } = useStore(collection.store);
  const names = useMemo(() => new Map(sources.map(({ key, name }) => [key, name])), [sources]);
  return (keys) =>
    keys
      .map((key) => (key === 'own' ? say(t.own) : (names.get(key) ?? '')))
      .filter((name) => name !== '')
      .join(', ');
}
