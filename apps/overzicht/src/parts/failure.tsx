import { Button } from '@nl-design-system-candidate/button-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { Refusal } from '../api/problem.ts';
import { shell } from '../words/texts/shell.ts';
import { useWords } from '../words/use-words.tsx';
import { PageHead } from './page-head.tsx';

interface FailureProps {
  readonly refusal: Refusal | undefined;
  readonly onRetry?: () => void;
}

/** A whole page that could not be shown: what happened, whose fault it is not, and what to do. */
export function Failure({ refusal, onRetry }: FailureProps) {
  const { tell } = useWords();
  return (
    <div role="alert">
      <PageHead title={shell.failed} />
      <Paragraph>{tell(refusal?.text ?? (refusal?.status === 0 ? shell.offline : shell.failedHelp))}</Paragraph>
      {onRetry === undefined ? null : (
        <Button purpose="primary" onClick={onRetry}>
          {tell(shell.retry)}
        </Button>
      )}
    </div>
  );
}
