import type { Text } from '@stelsel/kernel';
import { hasAnyOf } from '../../read/code-keys.ts';
import { referenceNames } from '../../read/reference.ts';
import { dateAt } from '../../read/vague-date.ts';
import { fact, makeView, wordedFact } from '../../read/view.ts';
import { valuesAt } from '../../resource.ts';
import { labels } from '../../words/labels.ts';
import type { Zib } from '../../zib.ts';

const participant = (code: string): string =>
  `http://terminology.hl7.org/CodeSystem/provenance-participant-type|${code}`;
const parts: readonly (readonly [id: string, label: Text])[] = [
  ['author', { nl: 'Geschreven door', en: 'Written by' }],
  ['informant', { nl: 'Verteld door', en: 'Told by' }],
  ['performer', { nl: 'Vastgesteld door', en: 'Established by' }],
];

/** RegistratieInformatie (CiO): who recorded something, who told it and who established it. */
export const registrationInformation: Zib = {
  id: 'RegistrationInformation',
  name: { nl: 'Wie dit vastlegde', en: 'Who recorded this' },
  resourceTypes: ['Provenance'],
  profiles: ['http://nictiz.nl/fhir/StructureDefinition/cio-RegistrationInformation'],
  supporting: true,
  statusWords: {},
  reads: (resource) => resource.resourceType === 'Provenance',
  read(resource, context) {
    const recorded = dateAt(resource, 'recorded');
    const occurred = dateAt(resource, 'occurredDateTime', 'occurredPeriod');
    const agents = valuesAt(resource, 'agent');
    const who = (role: string): readonly unknown[] =>
      agents
        .filter((agent) => valuesAt(agent, 'type').some((type) => hasAnyOf(type, [participant(role)])))
        .flatMap((agent) => valuesAt(agent, 'who'));
    return makeView('RegistrationInformation', resource, context, {
      title: referenceNames(valuesAt(resource, 'target'), resource, context),
      ownTitle: { nl: 'Wie dit vastlegde', en: 'Who recorded this' },
      date: recorded,
      facts: [
        ...parts.map(([id, label]) => fact(id, label, referenceNames(who(id), resource, context))),
        wordedFact('recorded', { nl: 'Vastgelegd op', en: 'Recorded on' }, recorded?.text),
        wordedFact('when', labels.date, occurred?.text),
      ],
      codes: [],
      worded: ['agent'],
    });
  },
  merge: { rule: 'registration-stands-alone', key: () => undefined },
};
