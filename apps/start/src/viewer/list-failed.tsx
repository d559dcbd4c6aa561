import type { Text } from '@stelsel/kernel';
import { useWords } from '../language.ts';
import { taskTexts } from './task-texts.ts';

/** A list that could not be fetched: whether there is anything is not known. */
export function ListFailed({ why }: { readonly why: Text }) {
  const say = useWords();
  return (
    <div className="verdict verdict--bad" role="alert">
      <p>
        <strong>{say(taskTexts.listFailed)}</strong> {say(taskTexts.listFailedHelp)}
      </p>
      <p>{say(why)}</p>
    </div>
  );
}
