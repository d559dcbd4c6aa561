import { Heading } from '@nl-design-system-candidate/heading-react';
import { useWords } from '../language.ts';
import { StateBadge } from '../parts/state-badge.tsx';
import { ListFailed } from './list-failed.tsx';
import { requestTexts } from './request-texts.ts';
import type { ShownRequest } from './shown-request.ts';
import type { Listed } from './shown-task.ts';
import { viewerPaths } from './viewer-paths.ts';

/** What people themselves asked, beside what other organisations announced. A list that failed is not empty. */
export function RequestList({ requests }: { readonly requests: Listed<ShownRequest> }) {
  const say = useWords();
  return (
    <section className="requests" aria-labelledby="requests-title">
      <Heading level={2} id="requests-title">
        {say(requestTexts.title)}
      </Heading>
      <p>{say(requestTexts.lead)}</p>
      {requests.state === 'failed' ? <ListFailed why={requests.why} /> : <Requests items={requests.items} />}
    </section>
  );
}

function Requests({ items }: { readonly items: readonly ShownRequest[] }) {
  const say = useWords();
  return items.length === 0 ? (
    <p className="verdict verdict--quiet">{say(requestTexts.empty)}</p>
  ) : (
    <ul className="records">
      {items.map((request) => (
        <li key={request.id} className={request.over ? 'record task task--over' : 'record task'}>
          <Heading level={3}>{request.title}</Heading>
          <RequestFacts request={request} />
          <p>
            <a className="plain-link" href={viewerPaths.request(request.id)}>
              {say(request.over ? requestTexts.look : requestTexts.open)}
              <span className="visually-hidden">
                : {request.title}
                {request.person === undefined ? '' : `, ${say(request.person)}`}
              </span>
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Who asked, since when, how it stands. */
export function RequestFacts({ request: { person, since, status, over } }: { readonly request: ShownRequest }) {
  const say = useWords();
  return (
    <div className="task__facts">
      {person === undefined ? null : <p className="task__person">{say(person)}</p>}
      <p>
        <StateBadge tone={over ? 'quiet' : 'busy'} words={status} /> {say(requestTexts.since)} {say(since)}
      </p>
    </div>
  );
}
