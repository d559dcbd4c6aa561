/** Reads what a browser sent for a question; every field is whatever anybody may send. */
import { err, ok, type Purpose, parseBsn, purposes, type Result } from '@stelsel/kernel';
import type { ViewerChoice } from '../../../start/src/viewer/viewer-choice.ts';
import type { ViewerForm } from '../../../start/src/viewer/viewer-model.ts';
import { fault } from '../faults.ts';
import { isDay } from '../shown/day-text.ts';
import type { DeskQuestion } from './desk.ts';
import { reasonFor, withReason } from './glass.ts';
import type { Visit } from './visit.ts';

/** The fields as text, with what the page starts with where one was not sent. */
export function viewerFormOf(
  { field, fields, shift }: Pick<Visit, 'field' | 'fields' | 'shift'>,
  first: ViewerForm,
): ViewerForm {
  const read = (name: keyof ViewerForm): string => (fields.includes(name) ? field(name) : first[name]);
  const purpose = read('purpose');
  const bsn = read('bsn');
  const reason = fields.includes('glass-reason') ? field('glass-reason') : read('reason');
  return { topic: read('topic'), purpose, bsn, day: read('day'), reason: reasonFor(shift, bsn, purpose, reason) };
}

/** A purpose that a professional can have. */
export function purposeOf(text: string): Purpose | undefined {
  return purposes.find((known) => known === text && known !== 'PATRQT');
}

/** The question of a form. Faults: CLI-NO-ASKER, CLI-DAY, CLI-REASON and those of a BSN. */
export function viewerQuestion(form: ViewerForm, topics: readonly ViewerChoice[]): Result<DeskQuestion> {
  const purpose = purposeOf(form.purpose);
  if (purpose === undefined || !topics.some(({ id }) => id === form.topic)) {
    return err(fault('CLI-NO-ASKER'));
  }
  const subject = parseBsn(form.bsn);
  if (!subject.ok) {
    return subject;
  }
  if (form.day !== '' && !isDay(form.day)) {
    return err(fault('CLI-DAY', { day: form.day }));
  }
  const reason = withReason(purpose, form.reason);
  return reason.ok ? ok({ subject: subject.value, exchange: form.topic, purpose, ...reason.value }) : reason;
}
