import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { useApp } from '../app-context.ts';
import { OnlineBanner } from '../session/online-banner.tsx';
import { useStore } from '../store.ts';
import { shell } from '../words/texts/shell.ts';
import { useWords } from '../words/use-words.tsx';
import { Navigation } from './navigation.tsx';
import { PersonBand } from './person-band.tsx';
import { TopBar } from './top-bar.tsx';

/** What stands around every page. The person on screen is always named, with a colour of their own. */
export function Frame({ alone = false, children }: { readonly alone?: boolean; readonly children: ReactNode }) {
  const { tell } = useWords();
  const { session } = useApp();
  const now = useStore(session.store);
  const signedIn = now.state === 'in';
  const main = useRef<HTMLElement>(null);
  useArrival(main);
  return (
    <div className={signedIn && !alone ? 'frame frame--nav' : 'frame'}>
      <TopBar />
      {signedIn ? <PersonBand me={now.me} /> : null}
      <OnlineBanner />
      <div className="body">
        {signedIn && !alone ? <Navigation /> : null}
        <main id="content" tabIndex={-1} ref={main} className={alone ? 'content content--alone' : 'content'}>
          {children}
        </main>
      </div>
      <footer className="foot no-print">
        <p>{tell(shell.foot)}</p>
        <p>{tell(shell.help)}</p>
      </footer>
    </div>
  );
}

/** After a step to another page the reader starts at its top; after a step back the browser finds the old place. */
function useArrival(main: React.RefObject<HTMLElement | null>): void {
  const [place] = useLocation();
  const before = useRef(place);
  const wentBack = useRef(false);
  useEffect(() => {
    const note = () => {
      wentBack.current = true;
    };
    window.addEventListener('popstate', note);
    return () => window.removeEventListener('popstate', note);
  }, []);
  useEffect(() => {
    if (before.current !== place) {
      before.current = place;
      if (!wentBack.current) {
        window.scrollTo(0, 0);
      }
      wentBack.current = false;
      main.current?.focus({ preventScroll: true });
    }
  }, [place, main]);
}
