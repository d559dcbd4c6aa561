import type { Text } from '@stelsel/kernel';
import { keyOf } from '../../merge/keys.ts';
import { conceptText, conceptTexts } from '../../read/concept.ts';
import { referenceNames } from '../../read/reference.ts';
import { dateAt, type VagueDate, vaguePeriod } from '../../read/vague-date.ts';
import { fact, makeView, wordedFact } from '../../read/view.ts';
import { type FhirResource, firstAt, textAt, valuesAt } from '../../resource.ts';
import { labels } from '../../words/labels.ts';
import { statusWord } from '../../words/status.ts';
import type { Zib } from '../../zib.ts';

const statusWords: Readonly<Record<string, Text>> = {
  planned: { nl: 'Gepland', en: 'Planned' },
  arrived: { nl: 'Bezig', en: 'In progress' },
  triaged: { nl: 'Bezig', en: 'In progress' },
  'in-progress': { nl: 'Bezig', en: 'In progress' },
  onleave: { nl: 'Tijdelijk weg', en: 'On leave' },
  finished: { nl: 'Geweest', en: 'Over' },
  cancelled: { nl: 'Niet geweest', en: 'Did not happen' },
};

const kinds: Readonly<Record<string, Text>> = {
  IMP: { nl: 'Opname', en: 'Admission' },
  ACUTE: { nl: 'Spoedopname', en: 'Emergency admission' },
  NONAC: { nl: 'Geplande opname', en: 'Planned admission' },
  EMER: { nl: 'Spoedeisende hulp', en: 'Emergency department' },
  AMB: { nl: 'Bezoek', en: 'Visit' },
  HH: { nl: 'Bezoek aan huis', en: 'Home visit' },
  VR: { nl: 'Contact op afstand', en: 'Remote contact' },
  FLD: { nl: 'Hulp ter plaatse', en: 'Help on the spot' },
};

/** Contact: a visit or an admission. */
export const encounter: Zib = {
  id: 'Encounter',
  name: { nl: 'Bezoeken en opnames', en: 'Visits and admissions' },
  resourceTypes: ['Encounter'],
  profiles: ['http://nictiz.nl/fhir/StructureDefinition/nl-core-Encounter'],
  statusWords,
  reads: (resource) => resource.resourceType === 'Encounter',
  read(resource, context) {
    const kind = kinds[textAt(resource, 'class.code') ?? ''] ?? { nl: 'Bezoek of opname', en: 'Visit or admission' };
    const people = referenceNames(valuesAt(resource, 'participant.individual'), resource, context);
    const place = referenceNames(
      [...valuesAt(resource, 'location.location'), ...valuesAt(resource, 'serviceProvider')],
      resource,
      context,
    );
    const date = dateOf(resource);
    const status = textAt(resource, 'status');
    const reasons = [
      conceptTexts(valuesAt(resource, 'reasonCode')),
      referenceNames(valuesAt(resource, 'reasonReference'), resource, context),
    ].filter((reason) => reason !== undefined);
    return makeView('Encounter', resource, context, {
      title: undefined,
      ownTitle: kind,
      status: status === 'unknown' ? undefined : statusWord(statusWords, status),
      date,
      facts: [
        fact('who', { nl: 'Met wie', en: 'With whom' }, people),
        fact('where', labels.where, place),
        wordedFact('when', labels.date, date?.text),
        fact('reason', labels.reason, reasons.length === 0 ? undefined : reasons.join(', ')),
      ],
      more: [
        fact(
          'from',
          { nl: 'Kwam van', en: 'Came from' },
          conceptText(firstAt(resource, 'hospitalization.admitSource')),
        ),
        fact(
          'to',
          { nl: 'Ging naar', en: 'Went to' },
          conceptText(firstAt(resource, 'hospitalization.dischargeDisposition')),
        ),
      ],
      merging: {
        kind: textAt(resource, 'class.code'),
        start: textAt(resource, 'period.start'),
        organization: context.source.ura,
      },
    });
  },
  merge: {
    rule: 'contact-organization-start-and-kind',
    key: (view) => {
      const { organization, start, kind } = view.merging;
      return start === undefined ? undefined : keyOf(organization, start, kind);
    },
  },
};

/** A visit that is over and has no end was one moment, and did not last since. */
function dateOf(resource: FhirResource): VagueDate | undefined {
  const ended = textAt(resource, 'period.end') !== undefined;
  const over = ['finished', 'cancelled', 'planned'].includes(textAt(resource, 'status') ?? '');
  return over && !ended ? dateAt(resource, 'period.start') : vaguePeriod(firstAt(resource, 'period'));
}
