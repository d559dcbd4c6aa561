import { Heading } from '@nl-design-system-candidate/heading-react';
import type { ReactNode } from 'react';
import { useWords } from '../language.ts';
import { TextField } from './fields.tsx';
import type { ShownTask } from './shown-task.ts';
import { StepButtons } from './step-buttons.tsx';
import { taskTexts } from './task-texts.ts';

interface TaskStepsProps {
  readonly task: ShownTask;
  readonly action: string;
  readonly side: 'received' | 'sent';
  /** Fields that go with a step. */
  readonly children?: ReactNode;
}

/** Where it can go from here: one button for each state that this side may choose. */
export function TaskSteps({ task: { next, over }, action, side, children }: TaskStepsProps) {
  const say = useWords();
  if (next.length === 0) {
    return <p className="verdict verdict--quiet">{say(over ? taskTexts.over : taskTexts.noSteps)}</p>;
  }
  return (
    <section className="steps" aria-labelledby="steps-title">
      <Heading level={2} id="steps-title">
        {say(taskTexts.steps)}
      </Heading>
      <p>{say(side === 'received' ? taskTexts.stepsHelp : taskTexts.stepsSenderHelp)}</p>
      <form method="post" action={action} className="viewer-form">
        {children}
        <TextField name="note" label={taskTexts.note} value="" help={taskTexts.noteHelp} />
        <StepButtons steps={next} />
      </form>
    </section>
  );
}
