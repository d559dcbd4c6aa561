import { Button } from '@nl-design-system-candidate/button-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useApp, useSettings } from '../app-context.ts';
import { PageHead } from '../parts/page-head.tsx';
import { paths } from '../paths.ts';
import { useStore } from '../store.ts';
import { session as t } from '../words/texts/session.ts';
import { useWords } from '../words/use-words.tsx';

/** The safe end: nothing of the person is on screen any more. */
export function EndedPage() {
  const { tell } = useWords();
  const { session } = useApp();
  const { shared } = useSettings();
  const now = useStore(session.store);
  return (
    <>
      <PageHead title={t.ended} />
      {now.state === 'out' && now.why === 'time' ? <Paragraph>{tell(t.endedByTime)}</Paragraph> : null}
      <Paragraph>{tell(t.endedHelp)}</Paragraph>
      <Paragraph>{tell(t.closeWindow)}</Paragraph>
      <Button purpose="primary" onClick={() => window.location.assign(paths.signIn(paths.welcome, shared))}>
        {tell(t.again)}
      </Button>
    </>
  );
}
