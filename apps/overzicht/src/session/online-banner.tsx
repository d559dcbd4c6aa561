import { useEffect, useState } from 'react';
import { useApp } from '../app-context.ts';
import { shell } from '../words/texts/shell.ts';
import { useWords } from '../words/use-words.tsx';

/** Says when the line is gone and when it is back; back, it takes up what was interrupted. */
export function OnlineBanner() {
  const { tell } = useWords();
  const { session, collection } = useApp();
  const [line, setLine] = useState<'up' | 'down' | 'back'>(navigator.onLine ? 'up' : 'down');
  useEffect(() => {
    const down = () => setLine('down');
    const back = () => {
      setLine('back');
      if (session.store.get().state === 'unreachable') {
        void session.load();
      }
      if (['interrupted', 'failed'].includes(collection.store.get().phase)) {
        void collection.resume();
      }
    };
    window.addEventListener('offline', down);
    window.addEventListener('online', back);
    return () => {
      window.removeEventListener('offline', down);
      window.removeEventListener('online', back);
    };
  }, [session, collection]);
  return (
    <div role="status">
      {line === 'up' ? null : (
        <p className={line === 'down' ? 'banner' : 'banner banner--quiet'}>
          {tell(line === 'down' ? shell.offline : shell.online)}
        </p>
      )}
    </div>
  );
}
