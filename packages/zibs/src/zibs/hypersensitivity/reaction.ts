import { conceptKey, keyOf } from '../../merge/keys.ts';
import { hasAnyOf, snomed } from '../../read/code-keys.ts';
import { codesOf, conceptTexts, nameOfConcept, statusCode } from '../../read/concept.ts';
import { referenceNames } from '../../read/reference.ts';
import { dateAt } from '../../read/vague-date.ts';
import { valueFact } from '../../read/value.ts';
import { fact, makeView, notes, quoted, wordedFact } from '../../read/view.ts';
import { extensionsAt, firstAt, nictizExtension, textsAt, valuesAt } from '../../resource.ts';
import { allergyStatusWords } from '../../words/allergy-status.ts';
import { labels } from '../../words/labels.ts';
import { statusWord } from '../../words/status.ts';
import type { Zib } from '../../zib.ts';
import { alikeByHypersensitivity, hypersensitivityOf } from './gmo.ts';

const kind = 'http://nictiz.nl/fhir/5.0/StructureDefinition/extension-AllergyIntolerance.type';
const adverseReaction = snomed('281647001');

/** Reactie (CiO): what happened after a substance. Whether someone is allergic to it is a record of its own. */
export const reaction: Zib = {
  id: 'Reaction',
  name: { nl: 'Reacties op een medicijn of stof', en: 'Reactions to a substance' },
  resourceTypes: ['AllergyIntolerance'],
  profiles: ['http://nictiz.nl/fhir/StructureDefinition/cio-Reaction'],
  statusWords: allergyStatusWords,
  reads: (resource) =>
    resource.resourceType === 'AllergyIntolerance' &&
    extensionsAt(resource, kind).some((found) => hasAnyOf(firstAt(found, 'valueCodeableConcept'), [adverseReaction])),
  read(resource, context) {
    const cause = firstAt(resource, 'reaction.substance') ?? resource.code;
    const name = nameOfConcept(cause);
    const date = dateAt(resource, 'reaction.onset', 'onsetDateTime', 'recordedDate');
    const [latency] = extensionsAt(firstAt(resource, 'reaction'), nictizExtension('Reaction.LatencyTime'));
    const [way] = extensionsAt(resource, nictizExtension('WayOfDetermination'));
    const named = (url: string): string | undefined =>
      referenceNames(
        extensionsAt(resource, nictizExtension(url)).flatMap((found) => valuesAt(found, 'valueReference')),
        resource,
        context,
      );
    return makeView('Reaction', resource, context, {
      title: name?.name,
      ownTitle: { nl: 'Reactie op een stof', en: 'Reaction to a substance' },
      term: name?.term,
      status: statusWord(allergyStatusWords, statusCode(resource.clinicalStatus)),
      date,
      facts: [
        fact('reaction', labels.reaction, conceptTexts(valuesAt(resource, 'reaction.manifestation'))),
        fact('condition', { nl: 'Wat er gebeurde', en: 'What happened' }, named('RelationCondition')),
        valueFact('latency', { nl: 'Hoe lang erna', en: 'How long after' }, latency),
        wordedFact('when', labels.date, date?.text),
      ],
      more: [
        fact('route', labels.exposure, conceptTexts(valuesAt(resource, 'reaction.exposureRoute'))),
        valueFact('determined', labels.determined, way),
        fact(
          'hypersensitivity',
          { nl: 'Hoort bij', en: 'Belongs to' },
          named('Reaction.RelationHypersensitivityIntolerance'),
        ),
        fact('who', labels.who, referenceNames(valuesAt(resource, 'asserter'), resource, context)),
        quoted('comment', labels.comment, [...notes(resource), ...textsAt(resource, 'reaction.note.text')]),
      ],
      codes: codesOf(cause),
      merging: { day: date?.from, hypersensitivity: hypersensitivityOf(resource) },
    });
  },
  merge: {
    rule: 'reaction-substance-and-day',
    key: (view) => (view.merging.day === undefined ? undefined : keyOf(conceptKey(view), view.merging.day)),
    alike: alikeByHypersensitivity,
  },
};
