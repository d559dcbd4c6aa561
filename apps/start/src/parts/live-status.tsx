import { heard, type Journey, missing } from '../journey.ts';
import { useWords } from '../language.ts';
import { texts } from '../texts.ts';

/** What a screen reader hears while the question travels: when it leaves, when data come in, how it ends. Nothing else. */
export function LiveStatus({ journey }: { readonly journey: Journey }) {
  const say = useWords();
  return (
    <p className="visually-hidden" role="status">
      {say(statusOf(journey))}
    </p>
  );
}

export function statusOf(journey: Journey) {
  switch (journey.phase) {
    case 'asking':
      return journey.groups.length > 0
        ? { nl: 'De eerste gegevens zijn binnen.', en: 'The first data have arrived.' }
        : texts.asking;
    case 'answered': {
      const { done, all } = heard(journey);
      const verdict =
        missing(journey).length === 0 && journey.answer?.complete !== false ? texts.stateAnswered : texts.statePartial;
      return { nl: `${done} van ${all} bronnen. ${verdict.nl}`, en: `${done} of ${all} sources. ${verdict.en}` };
    }
    case 'nothing':
      return texts.stateNothing;
    case 'refused':
      return texts.stateRefused;
    case 'failed':
      return texts.stateFailed;
    case 'lost':
      return texts.stateLost;
    default:
      return '';
  }
}
