import { err, ok, type Result } from '@stelsel/kernel';
import { type Network, type Question, type QuestionEvent, readQuestion } from '@stelsel/network';
import { fault } from '../faults.ts';
import type { SignedIn } from '../ports.ts';

/** Reads a question of a citizen: always about themselves, always for own access. */
export function readOwnQuestion(body: unknown, person: SignedIn): Result<Question> {
  const question = readQuestion(body, person.attestation);
  if (!question.ok) {
    return question;
  }
  if (question.value.subject !== person.bsn) {
    return err(fault('CIT-OTHER-PERSON'));
  }
  return question.value.purpose === 'PATRQT' ? ok(question.value) : err(fault('CIT-PURPOSE'));
}

/** All own data of one exchange, from every source that has any, as they come in. No consent is needed for it. */
export function readOwnData(
  network: Pick<Network, 'ask'>,
  person: SignedIn,
  exchange: string,
  signal?: AbortSignal,
): AsyncIterable<QuestionEvent> {
  const question: Question = { subject: person.bsn, exchange, purpose: 'PATRQT', attestation: person.attestation };
  return network.ask(question, signal === undefined ? {} : { signal });
}
