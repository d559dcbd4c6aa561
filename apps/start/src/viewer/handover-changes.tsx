import { Heading } from '@nl-design-system-candidate/heading-react';
import { useWords } from '../language.ts';
import type { ShownSince } from './shown-answer.ts';
import { changeTexts, viewerTexts } from './viewer-texts.ts';

/** What is new, other or gone since the handover before this one. */
export function HandoverChanges({ since }: { readonly since: ShownSince }) {
  const say = useWords();
  const { document, changes, remark } = since;
  const before = [document.title, document.date].filter((words) => words !== undefined).map(say);
  return (
    <div className="changes">
      <Heading level={3}>
        {say(viewerTexts.since)} {before.join(' · ')}
      </Heading>
      {changes.length === 0 ? <p>{say(viewerTexts.noChange)}</p> : null}
      {remark === undefined ? null : <p>{say(remark)}</p>}
      <ul>
        {changes.map(({ kind, section, title, facts }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: changes have no id of their own; the page is drawn once
          <li key={index} className="change">
            <span className={`nl-data-badge change__kind change__kind--${kind}`}>{say(changeTexts[kind])}</span>{' '}
            <strong>{say(title)}</strong> <span className="record__line">{say(section)}</span>
            {facts.length === 0 ? null : (
              <ul>
                {facts.map(({ label, before: was, now: is }) => (
                  <li key={label.nl}>
                    {say(label)}: {say(viewerTexts.before)} {was ?? say(viewerTexts.notSaid)}, {say(viewerTexts.now)}{' '}
                    {is ?? say(viewerTexts.notSaid)}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
