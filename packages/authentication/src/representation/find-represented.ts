import { type Bsn, type Clock, combine, ok, type Representative, type Result } from '@stelsel/kernel';
import type { AgreementStore, Authority, AuthorityRegister, ParentOfChild, Represented } from './authority.ts';
import { dayInAmsterdam, type RegimeAt, regimeAt } from './regime.ts';

export interface RepresentationDeps {
  readonly register: AuthorityRegister;
  readonly agreements: AgreementStore;
  readonly clock: Clock;
}

const everything = ['read', 'act', 'consent'] as const;

/**
 * Whom this person may represent now. Parents: everything under 12; from 12 to 15 what the child agreed, and never the
 * choices; from 16 nothing. A mandate is for adults and gives what it names, until its last day.
 */
export async function findRepresented(
  representative: Bsn,
  deps: RepresentationDeps,
): Promise<Result<readonly Represented[]>> {
  const authorities = await deps.register.authoritiesOf(representative);
  if (!authorities.ok) {
    return authorities;
  }
  const found = combine(await Promise.all(authorities.value.map((authority) => representedBy(authority, deps))));
  return found.ok ? ok(found.value.filter((person) => person !== undefined)) : found;
}

/** The parents of a child of 12 to 15, for the child itself; of anybody else there are none to agree with. */
export async function findParents(child: Bsn, deps: RepresentationDeps): Promise<Result<readonly ParentOfChild[]>> {
  const person = await deps.register.person(child);
  if (!person.ok || person.value === undefined) {
    return person.ok ? ok([]) : person;
  }
  if (regimeAt(person.value.birthDate, deps.clock.nowMs()).regime !== '12-15') {
    return ok([]);
  }
  const [authorities, agreements] = await Promise.all([
    deps.register.representativesOf(child),
    deps.agreements.of(child),
  ]);
  if (!authorities.ok || !agreements.ok) {
    return authorities.ok ? (agreements as Result<never>) : authorities;
  }
  const parents = authorities.value.filter(({ relation }) => relation !== 'mandate');
  const persons = combine(await Promise.all(parents.map(({ representative }) => deps.register.person(representative))));
  return persons.ok
    ? ok(
        persons.value
          .filter((parent) => parent !== undefined)
          .map((parent) => {
            const agreed = agreements.value.find((agreement) => agreement.parent === parent.bsn);
            return { ...parent, ...(agreed === undefined ? {} : { agreedSinceMs: agreed.sinceMs }) };
          }),
      )
    : persons;
}

async function representedBy(authority: Authority, deps: RepresentationDeps): Promise<Result<Represented | undefined>> {
  const nowMs = deps.clock.nowMs();
  if (authority.until !== undefined && authority.until < dayInAmsterdam(nowMs)) {
    return ok(undefined);
  }
  const person = await deps.register.person(authority.represented);
  if (!person.ok || person.value === undefined) {
    return person.ok ? ok(undefined) : person;
  }
  const age = regimeAt(person.value.birthDate, nowMs);
  const rights = await rightsOf(authority, age, deps);
  if (!rights.ok || rights.value === undefined) {
    return rights.ok ? ok(undefined) : rights;
  }
  const until = earliest(authority.until, authority.relation === 'mandate' ? undefined : dayBefore(age.endsOn));
  return ok({
    ...person.value,
    relation: authority.relation,
    rights: rights.value,
    ageYears: age.ageYears,
    regime: age.regime,
    ...(until === undefined ? {} : { until }),
  });
}

/** Undefined: this authority is nothing (any more), not even something to explain. */
async function rightsOf(
  { relation, rights = [], represented, representative }: Authority,
  { regime }: RegimeAt,
  { agreements }: RepresentationDeps,
): Promise<Result<Representative['rights'] | undefined>> {
  if (relation === 'mandate') {
    return ok(regime === 'adult' && rights.includes('read') ? rights : undefined);
  }
  switch (regime) {
    case 'under-12':
      return ok(everything);
    case '12-15': {
      const agreed = await agreements.of(represented);
      return agreed.ok
        ? ok(agreed.value.some(({ parent }) => parent === representative) ? ['read', 'act'] : [])
        : agreed;
    }
    case '16-17':
    case 'adult':
      // A guardian (curator) of an adult is registered as such; a parent is a parent no more.
      return ok(relation === 'guardian' && regime === 'adult' ? everything : undefined);
    default:
      return regime satisfies never;
  }
}

function earliest(...days: readonly (string | undefined)[]): string | undefined {
  return days.filter((day) => day !== undefined).toSorted()[0];
}

function dayBefore(day: string | undefined): string | undefined {
  return day === undefined
    ? undefined
    : new Date(Date.parse(`${day}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
