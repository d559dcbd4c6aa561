import { Button } from '@nl-design-system-candidate/button-react';
import type { CollectedSource } from '@stelsel/citizen';
import { useState } from 'react';
import { Link } from 'wouter';
import { useDeed } from '../api/use-deed.ts';
import { useApp, useMe } from '../app-context.ts';
import { Notice } from '../parts/notice.tsx';
import { paths } from '../paths.ts';
import { activePerson } from '../session/session.ts';
import { collecting as t } from '../words/texts/collecting.ts';
import { shell } from '../words/texts/shell.ts';
import { useWords } from '../words/use-words.tsx';

/** "Mail mij als het lukt": a mail when this source answers again. Only about oneself, and only after giving an address. */
export function MailMe({ source }: { readonly source: Pick<CollectedSource, 'key' | 'name'> }) {
  const { say, tell } = useWords();
  const { http } = useApp();
  const me = useMe();
  const deed = useDeed();
  const [asked, setAsked] = useState(false);
  if (me.example || activePerson(me)?.relation !== 'self') {
    return null;
  }
  const ask = (): void =>
    void deed.run(async () => {
      await http.post(`collection/sources/${encodeURIComponent(source.key)}/wait`);
      setAsked(true);
    });
  if (asked) {
    return (
      <div role="status">
        <Notice kind="good">{tell(t.mailComes)}</Notice>
      </div>
    );
  }
  return (
    <>
      <Button purpose="secondary" busy={deed.busy} aria-label={say(t.mailMeNamed, { name: source.name })} onClick={ask}>
        {tell(t.mailMe)}
      </Button>
      {deed.refusal === undefined ? null : (
        <div role="alert">
          <Notice kind="warn">
            <p>{tell(deed.refusal.text ?? shell.failedHelp)}</p>
            {deed.refusal.code === 'CIT-MAIL-ADDRESS' ? <Link href={paths.messages}>{tell(t.mailAddress)}</Link> : null}
          </Notice>
        </div>
      )}
    </>
  );
}
