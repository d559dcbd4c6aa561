/** Objection to the use of one's data for research and policy (EHDS article 71): any time, no reason, reversible. */
import type { Result } from '@stelsel/kernel';

/** One objection, from when until when; a permit is judged by what stood at the moment it was given. */
export interface ResearchObjection {
  readonly sinceMs: number;
  readonly untilMs?: number;
}

/** The register of objections, keyed by a pseudonym of this purpose and never by a BSN. */
export interface ResearchChoices {
  history(subject: string): Promise<Result<readonly ResearchObjection[]>>;
  /** Says it, or takes it back; saying the same again changes nothing. */
  set(subject: string, objects: boolean, atMs: number): Promise<Result<void>>;
}

/** Whether a person's data may be in something permitted at that moment. */
export function mayBeUsed(history: readonly ResearchObjection[], permittedAtMs: number): boolean {
  return !history.some(
    ({ sinceMs, untilMs }) => sinceMs <= permittedAtMs && (untilMs === undefined || untilMs > permittedAtMs),
  );
}
