import { Heading } from '@nl-design-system-candidate/heading-react';
import { useWords } from '../language.ts';
import type { ReceivedView } from './shown-task.ts';
import { TaskFacts } from './task-list.tsx';
import { TaskSteps } from './task-steps.tsx';
import { taskTexts } from './task-texts.ts';
import { ViewerAnswer } from './viewer-answer.tsx';
import { viewerPaths } from './viewer-paths.ts';

/** One Task that came in: what it is, what belongs to it as far as it came, and what the receiver says. */
export function ReceivedPage({ view: { task, answer, givesMore } }: { readonly view: ReceivedView }) {
  const say = useWords();
  return (
    <>
      <Heading level={1}>{say(task.name)}</Heading>
      <TaskFacts task={task} side="received" />
      {givesMore ? <p>{say(taskTexts.givesMore)}</p> : null}
      {answer === undefined ? null : <ViewerAnswer answer={answer} />}
      <TaskSteps task={task} action={`${viewerPaths.received(task.id)}/antwoord`} side="received" />
    </>
  );
}
