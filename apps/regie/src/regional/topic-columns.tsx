/** The topics in columns, one per category: regional first, then what is the same for all regions. */
import type { AgendaTopic, Language, RegionAgenda } from '@stelsel/regie';
import { addressIn } from '../layout/addresses.ts';
import { LightShape } from '../parts/light.tsx';
import { Named } from '../parts/named.tsx';
import { impactWords } from '../words/agenda-words.ts';
import { notFilledIn, stateWords } from '../words/light-words.ts';
import { type Say, w } from '../words/words.ts';
import { topicPath } from './edit-address.ts';

interface TopicColumnsProps {
  readonly language: Language;
  readonly say: Say;
  readonly agenda: Pick<RegionAgenda, 'region' | 'categories'>;
}

export function TopicColumns({ language, say, agenda }: TopicColumnsProps) {
  return (
    <div className="topic-columns">
      {agenda.categories.map(({ category, topics }) =>
        topics.length === 0 ? null : (
          <section key={category.code} className={`topic-column topic-column--${category.fields.scope ?? 'national'}`}>
            <h3>
              <Named language={language} of={category} />
            </h3>
            <p className="topic-column__scope">{say(category.fields.scope === 'regional' ? regional : national)}</p>
            <ul>
              {topics.map((one) => (
                <li key={one.topic.code}>
                  <a href={addressIn(language, topicPath(agenda.region.code, one.topic.code))}>
                    <Named language={language} of={one.topic} />
                  </a>
                  <span className="topic-column__facts">
                    <LightCounts say={say} topic={one} />
                    <span className="impact">
                      {say(one.own?.fields.impactClass == null ? noClass : impactWords[one.own.fields.impactClass])}
                    </span>
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
    </div>
  );
}

const order = ['in-uitvoering', 'volgend', 'niet-op-agenda', undefined] as const;

function LightCounts({ say, topic: { cells } }: { readonly say: Say; readonly topic: AgendaTopic }) {
  if (cells.length === 0) {
    return <span className="gap">{say(nobody)}</span>;
  }
  return order.map((state) => {
    const count = cells.filter(({ declared }) => declared?.light === state).length;
    return count === 0 ? null : (
      <span
        key={state ?? 'unknown'}
        className="light-count"
        title={say(state === undefined ? notFilledIn : stateWords[state])}
      >
        {state === undefined ? <LightShape /> : <LightShape state={state} declared />}
        <span aria-hidden="true">{count}</span>
        <span className="visually-hidden">
          {count} {say(state === undefined ? notFilledIn : stateWords[state])}{' '}
        </span>
      </span>
    );
  });
}

const regional = w('Alleen in deze regio', 'Only in this region');
const national = w('Voor alle regio’s gelijk', 'The same for all regions');
const noClass = w('klasse niet ingevuld', 'class not filled in');
const nobody = w('voor niemand bekend', 'known for nobody');
