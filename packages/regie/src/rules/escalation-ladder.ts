/** Which step comes up on the way to a deadline. The system proposes; a person decides every step. */
import { daysBetween } from '../records/moment.ts';

export type Rung =
  | 'informeren en ondersteunen'
  | 'bestuurlijk gesprek'
  | 'inkoopvoorwaarde of financieringsstop'
  | 'toezicht';

const monthDays = 30.44;

/** The step for today, or nothing: too early, or on plan (less than five points below it). */
export function proposedRung(deadline: string, on: string, belowPlan: number): Rung | undefined {
  const months = daysBetween(on, deadline) / monthDays;
  if (belowPlan < 0.05 || months > 18) {
    return undefined;
  }
  if (months > 12) {
    return 'informeren en ondersteunen';
  }
  if (months > 6) {
    return 'bestuurlijk gesprek';
  }
  return months > 0 ? 'inkoopvoorwaarde of financieringsstop' : 'toezicht';
}
