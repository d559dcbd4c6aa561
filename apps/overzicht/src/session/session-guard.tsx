import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useEffect, useRef, useState } from 'react';
import { useApp } from '../app-context.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useStore } from '../store.ts';
import { session as t } from '../words/texts/session.ts';
import { useWords } from '../words/use-words.tsx';
import { submitForm } from './leave.ts';
import { sessionLimits } from './limits.ts';
import { endsAtMs, type Session } from './session.ts';

/** Warns two minutes before the session ends, and leaves nothing on screen when it does. */
export function SessionGuard() {
  const { session } = useApp();
  const { say, tell } = useWords();
  const now = useStore(session.store);
  const endsMs = now.state === 'in' ? endsAtMs(now.me) : undefined;
  const left = useTimeLeft(endsMs, session);
  if (now.state !== 'in' || left === undefined || left > sessionLimits.warnMs) {
    return null;
  }
  const leave = (): void => {
    session.end('over');
    submitForm('/afmelden', { 'form-token': now.me.formToken });
  };
  return (
    <Dialog title={say(t.endsSoon)} onClose={() => void session.extend()}>
      <Heading level={2}>{tell(t.endsSoon)}</Heading>
      <Paragraph>{tell(t.endsSoonHelp, { minutes: say(...inWords(left)) })}</Paragraph>
      <div className="actions">
        <Button purpose="primary" onClick={() => void session.extend().catch(() => session.end('time'))}>
          {tell(t.stay)}
        </Button>
        <Button purpose="secondary" onClick={leave}>
          {tell(t.leave)}
        </Button>
      </div>
    </Dialog>
  );
}

function inWords(leftMs: number): Parameters<ReturnType<typeof useWords>['say']> {
  const minutes = Math.ceil(leftMs / 60_000);
  return minutes > 1 ? [t.minutes, { n: minutes }] : [t.minute];
}

/** Other pages of this browser may have used the session meanwhile, so before warning the back end is asked. */
function useTimeLeft(endsMs: number | undefined, session: Session): number | undefined {
  const [left, setLeft] = useState<number>();
  const look = useRef({ atMs: 0, busy: false });
  useEffect(() => {
    if (endsMs === undefined) {
      setLeft(undefined);
      return;
    }
    const tick = (): void => {
      const rest = endsMs - Date.now();
      if (rest <= 0) {
        session.end('time');
      } else if (rest <= sessionLimits.warnMs && Date.now() - look.current.atMs > sessionLimits.lookAgainMs) {
        look.current = { atMs: Date.now(), busy: true };
        void session.load().finally(() => {
          look.current.busy = false;
        });
      } else if (!look.current.busy) {
        setLeft(Math.ceil(rest / sessionLimits.tickMs) * sessionLimits.tickMs);
      }
    };
    tick();
    const timer = setInterval(tick, sessionLimits.tickMs);
    return () => clearInterval(timer);
  }, [endsMs, session]);
  return left;
}
