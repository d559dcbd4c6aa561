import { useEffect } from 'react';
import { useApp } from '../app-context.ts';
import { useStore } from '../store.ts';
import type { Collected } from './collection.ts';

/** What was collected so far; a page that needs it and finds nothing takes it up, as after loading the page again. */
export function useCollected(): Collected {
  const { collection } = useApp();
  const collected = useStore(collection.store);
  const { phase } = collected;
  useEffect(() => {
    if (phase === 'nothing') {
      void collection.resume();
    }
  }, [collection, phase]);
  return collected;
}
