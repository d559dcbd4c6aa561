import { Button } from '@nl-design-system-candidate/button-react';
import type { Words } from '../api.ts';
import { useWords } from '../language.ts';

/** A button for each step that may be next; the first is what is done as a rule. */
export function StepButtons({
  steps,
}: {
  readonly steps: readonly { readonly status: string; readonly name: Words }[];
}) {
  const say = useWords();
  return (
    <div className="steps__buttons">
      {steps.map(({ status, name }, index) => (
        <Button key={status} purpose={index === 0 ? 'primary' : 'secondary'} type="submit" name="status" value={status}>
          {say(name)}
        </Button>
      ))}
    </div>
  );
}
