import type { Text } from '@stelsel/kernel';
import { conceptText, conceptTexts } from '../../read/concept.ts';
import { referenceName, referenceNames } from '../../read/reference.ts';
import { sayable } from '../../read/sayable.ts';
import { vaguePeriod } from '../../read/vague-date.ts';
import { fact, makeView, notes, quoted, wordedFact } from '../../read/view.ts';
import { type FhirResource, firstAt, textAt, valuesAt } from '../../resource.ts';
import { labels } from '../../words/labels.ts';
import { statusWord } from '../../words/status.ts';
import type { ViewContext, Zib } from '../../zib.ts';

const statusWords: Readonly<Record<string, Text>> = {
  proposed: { nl: 'Voorgesteld', en: 'Proposed' },
  active: { nl: 'Geldt nu', en: 'Current' },
  suspended: { nl: 'Tijdelijk gestopt', en: 'Paused' },
  inactive: { nl: 'Geldt niet meer', en: 'No longer' },
};

/** ZorgTeam: who work together for someone. */
export const careTeam: Zib = {
  id: 'CareTeam',
  name: { nl: 'Zorgteam', en: 'Care team' },
  resourceTypes: ['CareTeam'],
  profiles: [
    'http://nictiz.nl/fhir/StructureDefinition/nl-core-CareTeam',
    'http://fhir.nl/fhir/StructureDefinition/nl-core-careteam',
  ],
  statusWords,
  reads: (resource) => resource.resourceType === 'CareTeam',
  read(resource, context) {
    const date = vaguePeriod(resource.period);
    return makeView('CareTeam', resource, context, {
      title: sayable(textAt(resource, 'name')),
      ownTitle: { nl: 'Zorgteam', en: 'Care team' },
      status: statusWord(statusWords, textAt(resource, 'status')),
      date,
      facts: [
        fact('members', { nl: 'Wie', en: 'Members' }, membersOf(resource, context)),
        fact(
          'organization',
          { nl: 'Van', en: 'Organisation' },
          referenceNames(valuesAt(resource, 'managingOrganization'), resource, context),
        ),
        fact('reason', labels.reason, referenceNames(valuesAt(resource, 'reasonReference'), resource, context)),
        wordedFact('when', labels.date, date?.text),
      ],
      more: [
        fact('kind', labels.kind, conceptTexts(valuesAt(resource, 'category'))),
        quoted('comment', labels.comment, notes(resource)),
      ],
      codes: [],
    });
  },
  merge: { rule: 'team-stands-alone', key: () => undefined },
};

/** `W. Klaasen, huisarts (hoofdbehandelaar)`. */
function membersOf(resource: FhirResource, context: ViewContext): string | undefined {
  const members = valuesAt(resource, 'participant').map((participant) => {
    const name = referenceName(firstAt(participant, 'member'), resource, context);
    const role = conceptText(firstAt(participant, 'role'));
    return name === undefined || role === undefined ? (name ?? role) : `${name} (${role.toLowerCase()})`;
  });
  const said = members.filter((member) => member !== undefined);
  return said.length === 0 ? undefined : said.join('; ');
}
