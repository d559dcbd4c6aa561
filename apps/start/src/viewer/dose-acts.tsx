import { useWords } from '../language.ts';
import type { ShownDose, ShownDoseActs } from './shown-answer.ts';
import { tapTexts, tickTexts } from './tick-texts.ts';
import { viewerPaths } from './viewer-paths.ts';

interface DoseActsProps {
  readonly handle: string;
  readonly acts: ShownDoseActs;
  readonly dose: ShownDose;
}

/** One large button for what happens nearly always, a small one for the rest. Each says by its name which dose it is about. */
export function DoseActs({ handle, acts: { dose: number, tap, form }, dose }: DoseActsProps) {
  const say = useWords();
  const { title, time } = dose;
  const which = [title, ...(time === undefined ? [] : [say(time)])].join(', ');
  const about = <span className="visually-hidden">: {which}</span>;
  const amount = tap === 'given' && dose.dose !== undefined ? ` ${say(dose.dose)}` : '';
  return (
    <form method="post" action={viewerPaths.round} className="dose__acts">
      <input type="hidden" name="round" value={handle} />
      <input type="hidden" name="dose" value={number} />
      {tap === undefined || tap === 'wait' ? null : (
        <button type="submit" name="step" value={tap} className="dose__tap">
          {say(tapTexts[tap])}
          {amount}
          {about}
        </button>
      )}
      {tap === 'wait' ? <p className="dose__wait">{say(tickTexts.waits)}</p> : null}
      {form === undefined ? null : (
        <button type="submit" name="step" value="form" className="dose__form">
          {say(form === 'correct' ? tickTexts.correct : tickTexts.form)}
          {about}
        </button>
      )}
    </form>
  );
}
