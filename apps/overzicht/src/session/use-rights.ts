import type { Right } from '@stelsel/citizen';
import { useMe } from '../app-context.ts';
import { activePerson } from './session.ts';

/** What the person who signed in may do for the person on screen. */
export function useRights(): (right: Right) => boolean {
  const me = useMe();
  const rights = activePerson(me)?.rights ?? [];
  return (right) => rights.includes(right);
}
