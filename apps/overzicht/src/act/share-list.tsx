import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Share } from '@stelsel/citizen';
import { useDeed } from '../api/use-deed.ts';
import type { Remote } from '../api/use-remote.ts';
import { useApp } from '../app-context.ts';
import { Badge, type Tone } from '../parts/badge.tsx';
import { DeedNotice } from '../parts/deed-notice.tsx';
import { dayAndTime } from '../record/dates.ts';
import type { Phrase } from '../words/define-texts.ts';
import { act as t } from '../words/texts/act.ts';
import { useWords } from '../words/use-words.tsx';

const states: Readonly<Record<Share['state'], readonly [Tone, Phrase]>> = {
  open: ['good', t.openState],
  ended: ['quiet', t.endedState],
  revoked: ['quiet', t.revokedState],
  locked: ['warn', t.lockedState],
};

/** Every link that was made, who opened it, and the button that stops it at once. */
export function ShareList({ shares }: { readonly shares: Remote<readonly Share[]> }) {
  const { tell, say, locale } = useWords();
  const { http } = useApp();
  const deed = useDeed();
  const revoke = (key: string): void =>
    void deed.run(async () => {
      await http.remove(`shares/${encodeURIComponent(key)}`);
      shares.again();
    });
  const list = shares.state === 'here' ? shares.value : [];
  return (
    <div className="stack">
      <Heading level={3}>{tell(t.shares)}</Heading>
      {shares.state === 'here' && list.length === 0 ? <p className="muted">{tell(t.sharesNone)}</p> : null}
      <DeedNotice refusal={deed.refusal ?? (shares.state === 'failed' ? shares.refusal : undefined)} />
      {list.length === 0 ? null : (
        <ul className="rows">
          {list.map((share) => (
            <li key={share.key} className="source">
              <div className="source__head">
                <strong lang="nl">{share.label}</strong>
                <Badge tone={states[share.state][0]}>{tell(states[share.state][1])}</Badge>
              </div>
              <p className="muted">
                {tell(t.until, { when: dayAndTime(share.endsAt, locale) })} ·{' '}
                {tell(t.opened, { n: share.opened.length })}
              </p>
              {share.opened.length === 0 ? null : (
                <ul className="dots">
                  {share.opened.map(({ at, recipient }) => (
                    <li key={at}>{tell(t.openedBy, { name: recipient, when: dayAndTime(at, locale) })}</li>
                  ))}
                </ul>
              )}
              {share.state === 'open' ? (
                <div>
                  <Button
                    purpose="secondary"
                    aria-label={say(t.revokeNamed, { label: share.label })}
                    onClick={() => revoke(share.key)}
                  >
                    {tell(t.revoke)}
                  </Button>
                </div>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
