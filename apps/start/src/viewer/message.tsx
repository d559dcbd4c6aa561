import type { Text } from '@stelsel/kernel';
import { useWords } from '../language.ts';

/** Why something was not done, or that it was: heard at once by who does not see it. */
export function Message({ problem, done }: { readonly problem?: Text | undefined; readonly done?: Text | undefined }) {
  const say = useWords();
  return (
    <>
      {problem === undefined ? null : (
        <p className="verdict verdict--warn" role="alert">
          <strong>{say(problem)}</strong>
        </p>
      )}
      {done === undefined ? null : (
        <p className="verdict verdict--good" role="status">
          <strong>{say(done)}</strong>
        </p>
      )}
    </>
  );
}
