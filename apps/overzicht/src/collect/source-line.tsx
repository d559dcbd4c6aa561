import { Button } from '@nl-design-system-candidate/button-react';
import type { CollectedSource } from '@stelsel/citizen';
import { useApp } from '../app-context.ts';
import { Badge } from '../parts/badge.tsx';
import { clockTime } from '../record/dates.ts';
import { collecting as t } from '../words/texts/collecting.ts';
import { useWords } from '../words/use-words.tsx';
import { MailMe } from './mail-me.tsx';
import { sourceTones, sourceWords } from './source-tone.ts';

/** One source while and after it is asked: its state in a word, what to do, and what worked in part. */
export function SourceLine({ source }: { readonly source: CollectedSource }) {
  const { tell, say, locale } = useWords();
  const { collection } = useApp();
  const { status, explanation, records, retry, parts, at } = source;
  const telling = parts.filter((part) => part.capped === true || !['done', 'empty', 'not-kept'].includes(part.status));
  return (
    <li className="source">
      <div className="source__head">
        <strong lang="nl">{source.name}</strong>
        <Badge tone={sourceTones[status]}>{tell(sourceWords[status])}</Badge>
      </div>
      <p className="muted">
        {source.kind === undefined ? null : tell(source.kind)}
        {source.place === undefined ? null : <span lang="nl">{` · ${source.place}`}</span>}
        {records > 0 ? <> · {tell(records === 1 ? t.record : t.records, { n: records })}</> : null}
        {at === undefined || status === 'busy' ? null : <> · {tell(t.at, { time: clockTime(at, locale) })}</>}
      </p>
      {explanation === undefined ? null : <p>{tell(explanation)}</p>}
      {telling.length === 0 || status === 'busy' ? null : (
        <details>
          <summary>{tell(t.parts)}</summary>
          <ul className="dots">
            {telling.map((part) => (
              <li key={part.subject}>
                {tell(part.name)}: {tell(sourceWords[part.status])}
                {part.capped === true ? <> · {tell(t.capped)}</> : null}
              </li>
            ))}
          </ul>
        </details>
      )}
      {retry && status !== 'busy' ? (
        <div className="actions">
          <Button
            purpose="secondary"
            aria-label={say(t.retryNamed, { name: source.name })}
            onClick={() => void collection.retry(source.key)}
          >
            {tell(t.retry)}
          </Button>
          {status === 'failed' ? <MailMe source={source} /> : null}
        </div>
      ) : null}
    </li>
  );
}
