import type { Text } from '@stelsel/kernel';
import { keyOf } from '../../merge/keys.ts';
import { conceptTexts } from '../../read/concept.ts';
import { referenceNames } from '../../read/reference.ts';
import { sayable } from '../../read/sayable.ts';
import { vaguePeriod } from '../../read/vague-date.ts';
import { fact, makeView, quoted, wordedFact } from '../../read/view.ts';
import { extensionsAt, type FhirResource, nictizExtension, textAt, textsAt, valuesAt } from '../../resource.ts';
import { labels } from '../../words/labels.ts';
import { statusWord } from '../../words/status.ts';
import type { Zib } from '../../zib.ts';

const statusWords: Readonly<Record<string, Text>> = {
  planned: { nl: 'Gepland', en: 'Planned' },
  waitlist: { nl: 'Op de wachtlijst', en: 'On the waiting list' },
  active: { nl: 'Loopt', en: 'In progress' },
  onhold: { nl: 'Onderbroken', en: 'On hold' },
  finished: { nl: 'Afgesloten', en: 'Closed' },
  cancelled: { nl: 'Niet doorgegaan', en: 'Cancelled' },
};

/** ZorgEpisode: what the care for one problem is called by who gives it. */
export const episodeOfCare: Zib = {
  id: 'EpisodeOfCare',
  name: { nl: 'Zorg voor één probleem', en: 'Episodes of care' },
  resourceTypes: ['EpisodeOfCare'],
  profiles: [
    'http://nictiz.nl/fhir/StructureDefinition/nl-core-EpisodeOfCare',
    'http://fhir.nl/fhir/StructureDefinition/nl-core-episodeofcare',
  ],
  statusWords,
  reads: (resource) => resource.resourceType === 'EpisodeOfCare',
  read(resource, context) {
    const date = vaguePeriod(resource.period);
    const focus = referenceNames(valuesAt(resource, 'diagnosis.condition'), resource, context);
    const title = nameOf(resource);
    const care = [...valuesAt(resource, 'careManager'), ...valuesAt(resource, 'managingOrganization')];
    return makeView('EpisodeOfCare', resource, context, {
      title: title ?? focus,
      ownTitle: { nl: 'Zorg voor één probleem', en: 'Episode of care' },
      status: statusWord(statusWords, textAt(resource, 'status')),
      date,
      facts: [
        fact('problem', { nl: 'Waarvoor', en: 'For' }, title === undefined ? undefined : focus),
        wordedFact('when', labels.date, date?.text),
        fact('who', labels.who, referenceNames(care, resource, context)),
      ],
      more: [
        fact('kind', labels.kind, conceptTexts(valuesAt(resource, 'type'))),
        quoted(
          'comment',
          labels.comment,
          extensionsAt(resource, nictizExtension('Comment')).flatMap((found) => textsAt(found, 'valueString')),
        ),
      ],
      codes: [],
      merging: {
        name: title?.toLowerCase(),
        start: textAt(resource, 'period.start'),
        organization: context.source.ura,
      },
    });
  },
  merge: {
    rule: 'episode-organization-name-and-start',
    key: ({ merging: { name, start, organization } }) =>
      name === undefined || start === undefined ? undefined : keyOf(organization, name, start),
  },
};

/** Who gives the care names it themselves. */
function nameOf(resource: FhirResource): string | undefined {
  const [named] = extensionsAt(resource, nictizExtension('EpisodeOfCare.EpisodeOfCareName'));
  return sayable(textAt(named, 'valueString'));
}
