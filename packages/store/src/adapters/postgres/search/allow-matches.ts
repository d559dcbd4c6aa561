/** What is about another person does not exist for who is held to some persons: the one gate of every door of a search. */
import { canHaveSubject, parseAddress } from '@stelsel/fhir';
import { nobody, subjectKeyOf } from '../../../subject-key.ts';
import { findSubjects, type Session } from '../rows.ts';
import { addressOf, type Match } from './match.ts';

/**
 * Keeps what is about these persons, and what is about nobody unless it points at what is about somebody else: a
 * Provenance or an Appointment of another person tells as much as the resource itself.
 */
export async function allowMatches(
  session: Session,
  matches: readonly Match[],
  subjects: readonly string[] | undefined,
): Promise<readonly Match[]> {
  if (subjects === undefined) {
    return matches;
  }
  const own: Match[] = [];
  const pointing = new Map<Match, readonly string[]>();
  for (const match of matches) {
    const key = subjectKeyOf(match.resource, session.model);
    if (subjects.includes(key)) {
      own.push(match);
    } else if (key === nobody) {
      own.push(match);
      pointing.set(match, personalReferences(session, match));
    }
  }
  const addresses = [...new Set([...pointing.values()].flat())];
  const whose = addresses.length === 0 ? new Map<string, string>() : await subjectsOf(session, addresses);
  const isOwn = (address: string): boolean => {
    const subject = whose.get(address);
    return subject === undefined ? !address.startsWith('Patient/') : subject === nobody || subjects.includes(subject);
  };
  return own.filter((match) => (pointing.get(match) ?? []).every(isOwn));
}

async function subjectsOf(session: Session, addresses: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await findSubjects(session, addresses);
  return new Map(rows.map((row) => [addressOf(row), row.subject]));
}

/** Addresses here, of types that can be about a person, anywhere in the resource. */
function personalReferences({ model }: Session, { resource }: Match): readonly string[] {
  const found = new Set<string>();
  const waiting: unknown[] = [resource];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node !== 'object' || node === null) {
      continue;
    }
    const { reference } = node as { readonly reference?: unknown };
    const target = typeof reference === 'string' ? parseAddress(reference) : undefined;
    if (target !== undefined && target.address === addressOf(target) && canHaveSubject(target.type, model)) {
      found.add(target.address);
    }
    waiting.push(...Object.values(node).filter((value) => typeof value === 'object' && value !== null));
  }
  return [...found];
}
