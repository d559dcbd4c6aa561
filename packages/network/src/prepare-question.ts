/** What every request of the organisation's own system must have: an attestation that belongs to the address, and a question. */
import { err, ok, parseUra, type Result, type Ura } from '@stelsel/kernel';
import type { FastifyRequest } from 'fastify';
import { fault } from './faults.ts';
import type { Question } from './question.ts';
import { readQuestion } from './read-question.ts';

export interface AttestedDeps<T> {
  /** The asking side of an organisation that works here. */
  readonly networkOf: (ura: Ura) => T | undefined;
  /** Verifies the attestation of a professional and says for which organisation it was given. */
  readonly verifyAttestation: (attestation: string) => Promise<Result<{ readonly organization: Ura }>>;
}

/** Faults: NET-NO-ORGANIZATION, NET-NO-ATTESTATION, NET-OTHER-ORGANIZATION, those of the attestation and of the body. */
export async function prepareQuestion<T>(
  deps: AttestedDeps<T>,
  request: FastifyRequest,
): Promise<Result<{ readonly network: T; readonly question: Question }>> {
  const ura = parseUra((request.params as { ura: string }).ura);
  const network = ura.ok ? deps.networkOf(ura.value) : undefined;
  if (!ura.ok || network === undefined) {
    return err(fault('NET-NO-ORGANIZATION'));
  }
  const attestation = /^Bearer ([\w.~+/=-]+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (attestation === undefined) {
    return err(fault('NET-NO-ATTESTATION'));
  }
  const person = await deps.verifyAttestation(attestation);
  if (!person.ok) {
    return person;
  }
  if (person.value.organization !== ura.value) {
    return err(fault('NET-OTHER-ORGANIZATION'));
  }
  const question = readQuestion(request.body, attestation);
  return question.ok ? ok({ network, question: question.value }) : question;
}
