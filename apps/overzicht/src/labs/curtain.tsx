import { Button } from '@nl-design-system-candidate/button-react';
import type { RecordGroup } from '@stelsel/citizen';
import { type ReactNode, useState } from 'react';
import { labs as t } from '../words/texts/labs.ts';
import { useWords } from '../words/use-words.tsx';
import { useCovered } from './use-covered.ts';

interface CurtainProps {
  readonly group: RecordGroup;
  readonly children: ReactNode;
}

/** Hides a new result for who would rather hear it from the doctor, until they open it themselves. */
export function Curtain({ group, children }: CurtainProps) {
  const { tell, say } = useWords();
  const covered = useCovered(group);
  const [open, setOpen] = useState(false);
  return covered && !open ? (
    <div className="stack">
      <p className="muted">{tell(t.wait)}</p>
      <div>
        <Button
          purpose="secondary"
          aria-label={say(t.showNamed, { name: say(group.ownTitle ?? group.title) })}
          onClick={() => setOpen(true)}
        >
          {tell(t.showThis)}
        </Button>
      </div>
    </div>
  ) : (
    children
  );
}
