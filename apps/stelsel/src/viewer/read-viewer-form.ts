/** Reads what a browser sent for the page of care professionals; every field is whatever anybody may send. */
import { err, ok, type Purpose, parseBsn, purposes, type Result } from '@stelsel/kernel';
import type { ViewerForm, ViewerModel } from '../../../start/src/viewer/viewer-model.ts';
import type { RegionQuestion } from '../ask/ask-region.ts';
import { parseAsker } from '../ask/asker.ts';
import { fault } from '../faults.ts';

const fieldMax = 200;

/** Of an emergency the reason goes with the question. */
const withReason: readonly Purpose[] = ['BTG', 'ETREAT'];

/** The fields as text, with what the page starts with where one is not there. */
export function viewerFormOf(fields: ReadonlyMap<string, string>, first: ViewerForm): ViewerForm {
  const read = (name: keyof ViewerForm): string => (fields.get(name) ?? first[name]).slice(0, fieldMax).trim();
  return {
    asker: read('asker'),
    topic: read('topic'),
    purpose: read('purpose'),
    bsn: read('bsn'),
    reason: read('reason'),
  };
}

/** The question of a form. Faults: CLI-AS, CLI-NO-ASKER and those of a BSN. */
export function viewerQuestion(form: ViewerForm, topics: ViewerModel['topics']): Result<RegionQuestion> {
  const asker = parseAsker(form.asker);
  if (!asker.ok) {
    return asker;
  }
  const purpose = purposes.find((known) => known === form.purpose && known !== 'PATRQT');
  if (asker.value.kind !== 'professional' || purpose === undefined || !topics.some(({ id }) => id === form.topic)) {
    return err(fault('CLI-NO-ASKER'));
  }
  const subject = parseBsn(form.bsn);
  return subject.ok
    ? ok({
        asker: asker.value,
        subject: subject.value,
        exchange: form.topic,
        purpose,
        ...(withReason.includes(purpose) && form.reason !== '' ? { reason: form.reason } : {}),
      })
    : subject;
}
