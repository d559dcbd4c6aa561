import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useWords } from '../language.ts';
import { DocumentChoice } from './document-choice.tsx';
import type { SentView } from './shown-task.ts';
import { TaskFacts } from './task-list.tsx';
import { TaskSteps } from './task-steps.tsx';
import { taskTexts } from './task-texts.ts';
import { viewerPaths } from './viewer-paths.ts';

/** One Task that was sent: whether the receiver knows, how it goes on, and what the sender can do. */
export function SentPage({ view: { task, documents } }: { readonly view: SentView }) {
  const say = useWords();
  const onward = task.next.some(({ ends }) => !ends);
  return (
    <>
      <Heading level={1}>{say(task.name)}</Heading>
      <TaskFacts task={task} side="sent" />
      {task.notice?.failed === true ? (
        <form method="post" action={`${viewerPaths.sent(task.id)}/opnieuw`}>
          <Button purpose="primary" type="submit">
            {say(taskTexts.again)}
          </Button>
        </form>
      ) : null}
      <TaskSteps task={task} action={`${viewerPaths.sent(task.id)}/stand`} side="sent">
        {onward ? <DocumentChoice documents={documents} /> : null}
      </TaskSteps>
    </>
  );
}
