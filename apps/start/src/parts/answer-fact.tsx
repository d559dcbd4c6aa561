import type { AnswerGroup } from '../api.ts';
import { useWords } from '../language.ts';
import { texts } from '../texts.ts';

/** One fact: what, since when, does it still count, who says so, and where they differ. */
export function AnswerFact({ group }: { readonly group: AnswerGroup }) {
  const say = useWords();
  if (group.enteredInError) {
    return (
      <li className="fact fact--error">
        <details>
          <summary>{say(texts.error)}</summary>
          <p>{say(group.title)}</p>
          <Sources group={group} />
        </details>
      </li>
    );
  }
  const line = [group.date, group.status].filter((words) => words !== undefined).map(say);
  return (
    <li className="fact">
      <p className="fact__title">{say(group.title)}</p>
      {line.length === 0 ? null : <p className="fact__line">{line.join(' · ')}</p>}
      {group.facts.length === 0 ? null : (
        <dl className="fact__details">
          {group.facts.map(({ label, value }) => (
            <div key={`${say(label)} ${say(value)}`}>
              <dt>{say(label)}</dt>
              <dd>{say(value)}</dd>
            </div>
          ))}
        </dl>
      )}
      {group.differences.length === 0 ? null : (
        <div className="difference">
          <p className="difference__title">{say(texts.difference)}</p>
          <ul>
            {group.differences.map((difference) => (
              <li key={difference.nl}>{say(difference)}</li>
            ))}
          </ul>
        </div>
      )}
      <Sources group={group} />
    </li>
  );
}

function Sources({ group }: { readonly group: AnswerGroup }) {
  const say = useWords();
  return (
    <ul className="chips" aria-label={say(texts.sources)}>
      {group.sources.map(({ ura, name }) => (
        <li key={ura} className="nl-data-badge chip">
          {name}
        </li>
      ))}
    </ul>
  );
}
