import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from './faults.ts';
import type { BsnAnswer, BsnQuestion } from './person-check.ts';
import type { RegisteredPerson, Registers } from './ports.ts';

/**
 * Says whether number and person belong together. What a search path needs must be equal (letters compared without case,
 * accents and punctuation); other members may differ and are named. That somebody died, or that the number is in doubt, is
 * only said of a person who matches.
 */
export async function checkBsn(
  question: BsnQuestion,
  registers: Pick<Registers, 'person'>,
): Promise<Result<BsnAnswer>> {
  const path = searchPath(question);
  if (!path.ok) {
    return path;
  }
  const found = await registers.person(question.bsn);
  if (!found.ok) {
    return err(fault('IDN-REGISTER'));
  }
  const person = found.value;
  if (person === undefined) {
    return ok({ outcome: 'unknown', differing: [] });
  }
  const differing = members.filter((member) => differs(question[member], person[member]));
  if (question.birthDate !== person.birthDate || question.sex !== person.sex) {
    return ok({ outcome: 'no-match', differing: [] });
  }
  if (path.value.some((member) => differing.includes(member) || person[member] === undefined)) {
    return ok({ outcome: 'no-match', differing: [] });
  }
  return ok({ outcome: outcomeOf(person, differing.length > 0), differing });
}

const members = ['surname', 'surnamePrefix', 'initials', 'postcode', 'houseNumber'] as const;

type Member = (typeof members)[number];

function searchPath(question: BsnQuestion): Result<readonly Member[]> {
  if (normal(question.surname) !== '') {
    return ok(['surname']);
  }
  return normal(question.postcode) !== '' && normal(question.houseNumber) !== ''
    ? ok(['postcode', 'houseNumber'])
    : err(fault('IDN-SEARCH-PATH'));
}

function outcomeOf(person: RegisteredPerson, differing: boolean): BsnAnswer['outcome'] {
  if (person.underInvestigation) {
    return 'under-investigation';
  }
  if (person.deceased) {
    return 'deceased';
  }
  return differing ? 'match-differing' : 'match';
}

/** A member that was not sent differs from nothing. */
function differs(asked: string | undefined, known: string | undefined): boolean {
  return asked !== undefined && normal(asked) !== normal(known);
}

function normal(text: string | undefined): string {
  return (text ?? '')
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
