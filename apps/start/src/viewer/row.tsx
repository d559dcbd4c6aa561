import { useWords } from '../language.ts';
import type { ShownFact, ShownRow } from './shown-answer.ts';
import { viewerTexts } from './viewer-texts.ts';

/** One fact: what, whether it counts, since when, and who says so. */
function Row({ row }: { readonly row: ShownRow }) {
  const say = useWords();
  const { title, status, date, facts, more, sources, differences, withdrawn } = row;
  const line = withdrawn ? [viewerTexts.mistake] : [status, date].filter((words) => words !== undefined);
  return (
    <li className={withdrawn ? 'record record--mistake' : 'record'}>
      <p className="record__title">
        {say(title)}
        {line.length === 0 ? null : <span className="record__line"> {line.map(say).join(' · ')}</span>}
      </p>
      <Facts facts={facts} />
      {differences.length === 0 ? null : (
        <div className="difference">
          <p className="difference__title">{say(viewerTexts.differ)}</p>
          <ul>
            {differences.map((difference) => (
              <li key={difference.nl}>{say(difference)}</li>
            ))}
          </ul>
        </div>
      )}
      {more.length === 0 ? null : (
        <details className="record__more">
          <summary>{say(viewerTexts.more)}</summary>
          <Facts facts={more} />
        </details>
      )}
      <p className="record__sources">{sources.join(', ')}</p>
    </li>
  );
}

export function Rows({ rows }: { readonly rows: readonly ShownRow[] }) {
  return (
    <ul className="records">
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: records have no id of their own here; the page is drawn once
        <Row key={index} row={row} />
      ))}
    </ul>
  );
}

function Facts({ facts }: { readonly facts: readonly ShownFact[] }) {
  const say = useWords();
  return facts.length === 0 ? null : (
    <dl className="record__facts">
      {facts.map(({ label, value }) => (
        <div key={`${label.nl} ${say(value)}`}>
          <dt>{say(label)}</dt>
          <dd>{say(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
