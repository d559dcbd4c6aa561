import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { NewQuestion } from './api.ts';
import { followQuestion, Refused, startQuestion } from './client.ts';
import { type Journey, noJourney, travel } from './journey.ts';

/** One question at a time: asks it, follows it, and lets it go when the page does. */
export function useJourney(): {
  readonly journey: Journey;
  readonly ask: (question: NewQuestion) => void;
  readonly again: () => void;
} {
  const [journey, dispatch] = useReducer(travel, noJourney);
  const stop = useRef<() => void>(() => undefined);
  const ask = useCallback((question: NewQuestion) => {
    stop.current();
    dispatch({ event: 'asked' });
    startQuestion(question).then(
      (id) => {
        stop.current = followQuestion(id, dispatch, () => dispatch({ event: 'lost' }));
      },
      (error: unknown) =>
        dispatch(error instanceof Refused ? { event: 'turned-away', fault: error.fault } : { event: 'lost' }),
    );
  }, []);
  const again = useCallback(() => {
    stop.current();
    dispatch({ event: 'again' });
  }, []);
  useEffect(() => () => stop.current(), []);
  return { journey, ask, again };
}
