import type { Refusal } from '../api/problem.ts';
import { shell } from '../words/texts/shell.ts';
import { useWords } from '../words/use-words.tsx';
import { Notice } from './notice.tsx';

/** Says that something did not work, where it was tried. */
export function DeedNotice({ refusal }: { readonly refusal: Refusal | undefined }) {
  const { tell } = useWords();
  return (
    <div role="alert">
      {refusal === undefined ? null : (
        <Notice kind="warn">{tell(refusal.text ?? (refusal.status === 0 ? shell.offline : shell.failedHelp))}</Notice>
      )}
    </div>
  );
}
