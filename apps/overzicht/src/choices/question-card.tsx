import type { ChoiceAnswer, ChoiceQuestion } from '@stelsel/citizen';
import { useId } from 'react';
import { choices as t } from '../words/texts/choices.ts';
import { useWords } from '../words/use-words.tsx';
import { answerWords } from './answer-words.ts';

interface QuestionCardProps {
  readonly question: ChoiceQuestion;
  /** The answer that is chosen but not saved yet. */
  readonly chosen: ChoiceAnswer | undefined;
  readonly mayChoose: boolean;
  readonly onChoose: (answer: ChoiceAnswer) => void;
}

/** One choice as a sentence with its answers, and what the chosen answer means. */
export function QuestionCard({ question, chosen, mayChoose, onChoose }: QuestionCardProps) {
  const { tell, say } = useWords();
  const name = useId();
  const answer = chosen ?? question.answer;
  const consequence = question.consequences[answer];
  return (
    <li className="source">
      <fieldset disabled={!mayChoose}>
        <legend>{tell(question.sentence)}</legend>
        <div className="choices">
          {question.answers.map((one) => (
            <label key={one} className="choice">
              <input type="radio" name={name} checked={answer === one} onChange={() => onChoose(one)} />
              <span>{tell(answerWords[one])}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {answer === 'unset' ? (
        <p className="muted">{tell(t.effective, { answer: say(answerWords[question.effective]).toLowerCase() })}</p>
      ) : null}
      {consequence === undefined || chosen === undefined ? null : <p className="consequence">{tell(consequence)}</p>}
    </li>
  );
}
