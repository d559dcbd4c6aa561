/** Random records of a few persons, and random questions about them. */
import fc from 'fast-check';
import type { Pair, Stored } from './naive-search.ts';

const systems = ['http://x', 'http://y'];
const ucum = 'http://unitsofmeasure.org';
const persons = ['p1', 'p2', 'p3'];
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const identifier = fc.record({ system: fc.constantFrom(...systems), value: fc.constantFrom('1', '2', '3') });
const concept = fc.record({
  coding: fc.array(
    fc.record({
      system: fc.constantFrom(...systems),
      code: fc.constantFrom('a', 'b', 'c'),
      display: fc.constantFrom('Één', 'Twee'),
    }),
    { minLength: 1, maxLength: 2 },
  ),
});
const moment = fc.constantFrom('2023', '2024-02', '2024-02-29', '2024-03-01T10:00:00Z', '2024-03-01T23:30:00-02:00');
const day = fc.constantFrom('1970-01-01', '1970-02', '1980', '2024-02-29');
const period = fc
  .record({ start: maybe(moment), end: maybe(moment) })
  .filter(({ start, end }) => start !== undefined || end !== undefined);
const family = fc.constantFrom('de Vries', 'Dé Vriés', 'Bakker', 'Bakkér-Smit');
const person = fc.constantFrom(...persons);
const local = (type: string, ids: readonly string[]) =>
  fc.constantFrom(...ids).map((id) => ({ reference: `${type}/${id}` }));
const subject = fc.oneof(
  { weight: 6, arbitrary: local('Patient', persons) },
  { weight: 2, arbitrary: identifier.map((it) => ({ identifier: it })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom({ reference: 'https://elsewhere/fhir/Patient/p1' }, { reference: 'Group/g1' }),
  },
);
const quantity = fc.record({
  value: fc.constantFrom(5, 0.005, 5.4, 5000, 37),
  system: fc.constant(ucum),
  code: fc.constantFrom('mg', 'g', 'ug', 'Cel'),
});

function defined(resource: Readonly<Record<string, unknown>>): Stored {
  return Object.fromEntries(Object.entries(resource).filter(([, value]) => value !== undefined)) as unknown as Stored;
}

const patient = fc.record({
  resourceType: fc.constant('Patient'),
  id: person,
  identifier: maybe(fc.array(identifier, { minLength: 1, maxLength: 2 })),
  gender: maybe(fc.constantFrom('male', 'female')),
  name: maybe(fc.array(fc.record({ family }), { minLength: 1, maxLength: 2 })),
  birthDate: maybe(day),
  generalPractitioner: maybe(
    fc.array(fc.oneof(local('Practitioner', ['d1']), local('Organization', ['o1', 'o2'])), {
      minLength: 1,
      maxLength: 2,
    }),
  ),
});
const encounter = (id: string, reference: string) =>
  fc.record({
    resourceType: fc.constant('Encounter'),
    id: fc.constant(id),
    status: fc.constantFrom('planned', 'finished'),
    subject: fc.constant({ reference }),
    period: maybe(period),
    serviceProvider: maybe(local('Organization', ['o1', 'o2'])),
  });
/** An Observation belongs to an Encounter of the same person, as it does in any record. */
const observation = fc
  .record({
    resourceType: fc.constant('Observation'),
    id: fc.constantFrom('b1', 'b2', 'b3', 'b4', 'b5', 'b6'),
    code: concept,
    subject,
    effectiveDateTime: maybe(moment),
    effectivePeriod: maybe(period),
    valueQuantity: maybe(quantity),
    inEncounter: fc.boolean(),
  })
  .map(({ inEncounter, effectivePeriod, ...rest }) => {
    const whose = 'reference' in rest.subject ? /^Patient\/p(\d)$/.exec(rest.subject.reference)?.[1] : undefined;
    return {
      ...rest,
      ...(rest.effectiveDateTime === undefined ? { effectivePeriod } : {}),
      ...(inEncounter && whose !== undefined ? { encounter: { reference: `Encounter/e${whose}` } } : {}),
    };
  });
const organization = fc.record({
  resourceType: fc.constant('Organization'),
  id: fc.constantFrom('o1', 'o2', 'o3'),
  name: maybe(fc.constantFrom('Apotheek', 'Ápotheek Zuid', 'Huisarts')),
  identifier: maybe(fc.array(identifier, { minLength: 1, maxLength: 1 })),
  partOf: maybe(local('Organization', ['o1', 'o2', 'o3'])),
});
const practitioner = fc.record({
  resourceType: fc.constant('Practitioner'),
  id: fc.constant('d1'),
  name: maybe(fc.array(fc.record({ family }), { minLength: 1, maxLength: 1 })),
});

export const resources: fc.Arbitrary<readonly Stored[]> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: patient },
      { weight: 1, arbitrary: encounter('e1', 'Patient/p1') },
      { weight: 1, arbitrary: encounter('e2', 'Patient/p2') },
      { weight: 6, arbitrary: observation },
      { weight: 2, arbitrary: organization },
      { weight: 1, arbitrary: practitioner },
    ),
    { maxLength: 12 },
  )
  .map((made) => [...new Map(made.map((it) => [`${it.resourceType}/${it.id}`, defined(it)])).values()]);

const codeText = fc.oneof(
  fc.constantFrom('a', 'b', 'c'),
  fc.constantFrom(...systems.flatMap((system) => [`${system}|a`, `${system}|b`, `${system}|`])),
);
const or = (value: fc.Arbitrary<string>) =>
  fc.array(value, { minLength: 1, maxLength: 2 }).chain((all) => fc.constantFrom(',', ' , ').map((by) => all.join(by)));
const prefixed = (value: fc.Arbitrary<string>) =>
  fc.tuple(fc.constantFrom('', 'eq', 'ne', 'gt', 'lt', 'ge', 'le', 'sa', 'eb'), value).map((parts) => parts.join(''));
const identifierText = identifier.map(({ system, value }) => `${system}|${value}`);
const amount = prefixed(fc.constantFrom('5', '5.4', '0.005', '5000', '5.40'));
const quantityText = fc.oneof(
  amount,
  fc.tuple(amount, fc.constantFrom('mg', 'g', 'ug', 'Cel')).map(([value, unit]) => `${value}|${ucum}|${unit}`),
);
const familyText = fc.constantFrom('de v', 'DE VRIES', 'bak', 'smit', 'Bakker');
const flag = fc.constantFrom('true', 'false');
const pair = (name: string | readonly string[], value: fc.Arbitrary<string>): fc.Arbitrary<Pair> =>
  fc.tuple(fc.constantFrom(...[name].flat()), value);

const patientPair = fc.oneof(
  pair('_id', or(person)),
  pair(['identifier', 'identifier:not'], or(identifierText)),
  pair(['gender', 'gender:not'], fc.constantFrom('male', 'female')),
  pair(['family', 'family:exact', 'family:contains'], or(familyText)),
  pair('birthdate', or(prefixed(day))),
  pair(['birthdate:missing', 'identifier:missing', 'general-practitioner:missing'], flag),
  pair(
    ['general-practitioner:Organization.name', 'general-practitioner:Practitioner.family'],
    fc.constantFrom('apo', 'bak', 'de'),
  ),
  pair('_has:Observation:patient:code', or(codeText)),
  pair('_has:Observation:patient:encounter.status', fc.constantFrom('planned', 'finished')),
  pair('_has:Encounter:patient:_has:Observation:encounter:code', codeText),
);
const observationPair = fc.oneof(
  pair(['code', 'code:not'], or(codeText)),
  pair('code:text', fc.constantFrom('een', 'TW')),
  pair(
    ['patient', 'patient:Patient'],
    or(
      fc.oneof(
        person,
        person.map((id) => `Patient/${id}`),
      ),
    ),
  ),
  pair('patient:identifier', identifierText),
  pair(['patient.identifier', 'patient:Patient.identifier'], or(identifierText)),
  pair(['patient.family', 'patient.general-practitioner:Organization.name'], fc.constantFrom('de', 'bak', 'apo')),
  pair('date', or(prefixed(moment))),
  pair('value-quantity', or(quantityText)),
  pair(
    'code-value-quantity',
    fc.tuple(codeText, quantityText).map((parts) => parts.join('$')),
  ),
  pair(['encounter.status', 'encounter:Encounter.status'], fc.constantFrom('planned', 'finished')),
  pair('encounter.service-provider.name', fc.constantFrom('apo', 'huis')),
  pair(['date:missing', 'value-quantity:missing', 'encounter:missing', 'code-value-quantity:missing'], flag).filter(
    ([name]) => name !== 'code-value-quantity:missing',
  ),
);
const encounterPair = fc.oneof(
  pair('patient', person),
  pair('date', prefixed(moment)),
  pair('service-provider', fc.constantFrom('o1', 'Organization/o2')),
  pair('service-provider.name', fc.constantFrom('apo', 'h')),
  pair('_has:Observation:encounter:code', codeText),
);
const organizationPair = fc.oneof(
  pair(['name', 'name:contains'], fc.constantFrom('apo', 'ap', 'HUIS', 'zuid', 'ápotheek z')),
  pair('identifier', or(identifierText)),
  pair('partof', fc.constantFrom('o1', 'Organization/o2')),
  pair(['partof.name', 'partof.partof.name'], fc.constantFrom('apo', 'huis')),
  pair('_has:Patient:general-practitioner:gender', fc.constantFrom('male', 'female')),
);

export interface Question {
  readonly type: string;
  readonly pairs: readonly Pair[];
  readonly includes: readonly Pair[];
}

const question = (type: string, pairs: fc.Arbitrary<Pair>, includes: readonly Pair[]): fc.Arbitrary<Question> =>
  fc.record({
    type: fc.constant(type),
    pairs: fc.array(pairs, { maxLength: 3 }),
    includes: fc.subarray([...includes], { maxLength: 2 }),
  });

export const questions: fc.Arbitrary<Question> = fc.oneof(
  {
    weight: 2,
    arbitrary: question('Patient', patientPair, [
      ['_include', 'Patient:general-practitioner:Organization'],
      ['_include:iterate', 'Organization:partof'],
      ['_revinclude', 'Observation:patient'],
    ]),
  },
  {
    weight: 4,
    arbitrary: question('Observation', observationPair, [
      ['_include', 'Observation:*'],
      ['_include', 'Observation:encounter'],
      ['_include:iterate', 'Encounter:service-provider'],
      ['_include:iterate', 'Organization:partof'],
    ]),
  },
  {
    weight: 1,
    arbitrary: question('Encounter', encounterPair, [
      ['_include', 'Encounter:patient'],
      ['_revinclude', 'Observation:encounter'],
    ]),
  },
  {
    weight: 1,
    arbitrary: question('Organization', organizationPair, [
      ['_revinclude:iterate', 'Organization:partof'],
      ['_include', 'Organization:partof'],
    ]),
  },
);
