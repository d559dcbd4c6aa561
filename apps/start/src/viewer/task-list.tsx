import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Text } from '@stelsel/kernel';
import { useWords } from '../language.ts';
import { StateBadge } from '../parts/state-badge.tsx';
import { ListFailed } from './list-failed.tsx';
import { RequestList } from './request-list.tsx';
import type { InboxView, Listed, OutboxView, ShownTask } from './shown-task.ts';
import { sendTexts, taskTexts } from './task-texts.ts';
import { viewerPaths } from './viewer-paths.ts';

/** What others announced to this organisation. */
export function InboxPage({ view: { tasks, requests } }: { readonly view: InboxView }) {
  const say = useWords();
  return (
    <>
      <Heading level={1}>{say(taskTexts.inbox)}</Heading>
      <p>{say(taskTexts.inboxLead)}</p>
      <Tasks tasks={tasks} side="received" empty={taskTexts.inboxEmpty} />
      <RequestList requests={requests} />
    </>
  );
}

/** What this organisation sent. */
export function OutboxPage({ view: { tasks } }: { readonly view: OutboxView }) {
  const say = useWords();
  return (
    <>
      <Heading level={1}>{say(taskTexts.outbox)}</Heading>
      <p>{say(taskTexts.outboxLead)}</p>
      <Tasks tasks={tasks} side="sent" empty={taskTexts.outboxEmpty} />
      <p>
        <a className="plain-link" href={viewerPaths.send}>
          {say(taskTexts.sendNew)}
        </a>
      </p>
    </>
  );
}

interface TasksProps {
  readonly tasks: Listed<ShownTask>;
  readonly side: 'received' | 'sent';
  readonly empty: Text;
}

/** A list that could not be fetched is not an empty list. */
function Tasks({ tasks, side, empty }: TasksProps) {
  const say = useWords();
  if (tasks.state === 'failed') {
    return <ListFailed why={tasks.why} />;
  }
  return tasks.items.length === 0 ? (
    <p className="verdict verdict--quiet">{say(empty)}</p>
  ) : (
    <ul className="records">
      {tasks.items.map((task) => (
        <li key={task.id} className={task.over ? 'record task task--over' : 'record task'}>
          <Heading level={2}>{say(task.name)}</Heading>
          <TaskFacts task={task} side={side} />
          <form method="post" action={viewerPaths[side](task.id)}>
            <button type="submit" className="task__open">
              {say(side === 'received' && !task.over ? taskTexts.open : taskTexts.look)}
              <span className="visually-hidden">
                : {say(task.name)}, {task.person ?? task.other}
              </span>
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}

/** About whom, of or for whom, since when, and how it stands. */
export function TaskFacts({ task, side }: { readonly task: ShownTask; readonly side: 'received' | 'sent' }) {
  const say = useWords();
  const { person, other, since, until, status, tone, over, words, reason, notice } = task;
  const from = side === 'received';
  return (
    <div className="task__facts">
      <p className="task__person">{person ?? say(taskTexts.aboutUnknown)}</p>
      <p>
        <StateBadge tone={tone} words={status} />
        {notice === undefined ? null : (
          <>
            {' '}
            <StateBadge tone={notice.failed ? 'bad' : 'quiet'} words={notice.words} />
          </>
        )}
      </p>
      <p>
        {say(from ? taskTexts.from : taskTexts.to)} <strong>{other}</strong>,{' '}
        {say(from ? taskTexts.since : taskTexts.sentOn)} {say(since)}
        {until === undefined || over ? null : `, ${say(taskTexts.until)} ${say(until)}`}
      </p>
      {words === undefined ? null : (
        <p>
          {say(from ? taskTexts.asked : sendTexts.asked)}: “{words}”
        </p>
      )}
      {reason === undefined ? null : (
        <p>
          {say(taskTexts.reason)}: “{reason}”
        </p>
      )}
    </div>
  );
}
