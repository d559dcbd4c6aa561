/** Anybody may say that something here is wrong. Nothing is asked of who reports, and nothing is kept of them. */
import { err, instant, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { regieLimits } from '../limits.ts';
import { endOfTime } from '../records/held-record.ts';
import { addDays, dayOf, now } from '../records/moment.ts';
import { newUlid, type RecordUri, uriOf } from '../records/record-id.ts';
import type { WriterDeps } from '../records/save-record.ts';
import { splitPeriods } from '../records/split-periods.ts';
import { feedback } from '../types/feedback.ts';

export interface GivenFeedback {
  /** An address of this site: a page, or a record. */
  readonly about: string;
  readonly text: string;
}

/** A nine-digit number or a mail address: whoever writes it is warned before anything is kept. */
const ofPerson = /(?<!\d)\d{9}(?!\d)|[^\s@]+@[^\s@]+\.[^\s@]+/;

/**
 * Keeps a report and says where its answer will appear, and when at the latest.
 * Faults: REG-FEEDBACK-ABOUT, REG-FEEDBACK-TEXT, REG-FEEDBACK-PERSON, REG-FEEDBACK-FULL.
 */
export async function giveFeedback(
  deps: WriterDeps,
  { about, text }: GivenFeedback,
): Promise<Result<{ readonly uri: RecordUri; readonly answerBy: string }>> {
  const path = pathOf(about, deps.base);
  const said = text.trim();
  if (path === undefined) {
    return err(fault('REG-FEEDBACK-ABOUT', {}, 'about'));
  }
  if (said.length < regieLimits.feedbackMinChars || said.length > regieLimits.feedbackMaxChars) {
    const params = { min: regieLimits.feedbackMinChars, max: regieLimits.feedbackMaxChars };
    return err(fault('REG-FEEDBACK-TEXT', params, 'text'));
  }
  if (ofPerson.test(said)) {
    return err(fault('REG-FEEDBACK-PERSON', {}, 'text'));
  }
  const today = dayOf(instant(deps.clock));
  const known = await deps.store.list(feedback.name, now(deps.clock));
  if (!known.ok) {
    return known;
  }
  if (known.value.filter(({ fields }) => fields.receivedOn === today).length >= regieLimits.feedbackPerDay) {
    return err(fault('REG-FEEDBACK-FULL'));
  }
  const id = newUlid(deps.clock.nowMs(), deps.randomness);
  const answerBy = addDays(today, regieLimits.feedbackAnswerDays);
  const patch = { about: path, text: said, receivedOn: today, answerBy, state: 'ontvangen' };
  const source = { class: 'declared', by: 'een lezer', method: 'feedback', at: today } as const;
  const kept = await deps.store.change({
    type: feedback.name,
    id,
    expectedVersion: 0,
    account: 'visitor',
    next: (open) =>
      ok(
        splitPeriods(
          feedback,
          open,
          { patch, source, from: today, to: endOfTime },
          { id, code: id.toLowerCase(), invented: false },
        ),
      ),
  });
  return kept.ok ? ok({ uri: uriOf(deps.base, feedback.name, id), answerBy }) : kept;
}

/** The path of an address of this site; undefined for another site. */
function pathOf(about: string, base: string): string | undefined {
  if (about.length > regieLimits.feedbackMaxChars || !URL.canParse(about, base)) {
    return undefined;
  }
  const url = new URL(about, base);
  return url.origin === new URL(base).origin ? `${url.pathname}${url.search}` : undefined;
}
