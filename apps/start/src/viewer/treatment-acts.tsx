import { useWords } from '../language.ts';
import { proposalTexts } from './proposal-texts.ts';
import type { ShownTreatmentActs } from './shown-answer.ts';
import { viewerPaths } from './viewer-paths.ts';

interface TreatmentActsProps {
  readonly acts: ShownTreatmentActs;
  /** Of the treatment, so that no two buttons sound alike. */
  readonly title: string;
}

/** Propose something to who made the agreement, or answer what was proposed here. */
export function TreatmentActs({ acts: { propose, answer }, title }: TreatmentActsProps) {
  const say = useWords();
  const buttons = [
    ...answer.map(({ handle, from }) => ({ handle, words: `${say(proposalTexts.answer)} ${from}` })),
    ...(propose === undefined
      ? []
      : [{ handle: propose.handle, words: `${say(proposalTexts.propose)} ${propose.to}` }]),
  ];
  return buttons.length === 0 ? null : (
    <div className="steps__buttons">
      {buttons.map(({ handle, words }) => (
        <form key={handle} method="post" action={viewerPaths.proposal}>
          <input type="hidden" name="handle" value={handle} />
          <button type="submit" className="task__open">
            {words}
            <span className="visually-hidden">: {title}</span>
          </button>
        </form>
      ))}
    </div>
  );
}
