import type { Text } from '@stelsel/kernel';
import { conceptKey } from '../../merge/keys.ts';
import { hasAnyOf, snomed } from '../../read/code-keys.ts';
import { conceptText, nameOfConcept } from '../../read/concept.ts';
import { referenceNames } from '../../read/reference.ts';
import { vaguePeriod } from '../../read/vague-date.ts';
import { valueFact } from '../../read/value.ts';
import { fact, makeView, quoted, wordedFact } from '../../read/view.ts';
import {
  extensionsAt,
  type FhirResource,
  firstAt,
  nictizExtension,
  textAt,
  textsAt,
  valuesAt,
} from '../../resource.ts';
import { labels } from '../../words/labels.ts';
import { statusWord } from '../../words/status.ts';
import type { Difference, ViewContext, Zib, ZibView } from '../../zib.ts';
import { alikeByHypersensitivity, hypersensitivityOf } from './gmo.ts';

const statusWords: Readonly<Record<string, Text>> = {
  active: { nl: 'Wordt op gelet', en: 'Is watched' },
  inactive: { nl: 'Wordt niet meer op gelet', en: 'Is no longer watched' },
};

/** BewakingsBesluit (CiO): care providers watch that someone does not get this substance. */
export const surveillanceDecision: Zib = {
  id: 'SurveillanceDecision',
  name: { nl: 'Medicijnen die u niet moet krijgen', en: 'Medication to avoid' },
  resourceTypes: ['Flag'],
  profiles: ['http://nictiz.nl/fhir/StructureDefinition/cio-SurveillanceDecision'],
  statusWords,
  reads: (resource) =>
    resource.resourceType === 'Flag' &&
    valuesAt(resource, 'category').some((category) => hasAnyOf(category, [snomed('225419007')])),
  read(resource, context) {
    const name = nameOfConcept(resource.code);
    const date = vaguePeriod(resource.period);
    const reason = extensionsAt(resource, nictizExtension('SurveillanceDecision.SurveillanceDecision'));
    const safe = extensionsAt(resource.code, nictizExtension('SurveillanceDecision.SafeWithinUnsafeGroup'));
    const comments = extensionsAt(resource, nictizExtension('Comment'));
    return makeView('SurveillanceDecision', resource, context, {
      title: name?.name,
      ownTitle: { nl: 'Medicijn om niet te geven', en: 'Medication to avoid' },
      term: name?.term,
      status: statusWord(statusWords, textAt(resource, 'status')),
      date,
      facts: [
        fact(
          'safe',
          { nl: 'Dit mag wel', en: 'This is safe' },
          safe.map((found) => conceptText(firstAt(found, 'valueCodeableConcept'))).find((found) => found !== undefined),
        ),
        fact('because', labels.reason, becauseOf(resource, context)),
        valueFact('reason', labels.reason, reason[0]),
        wordedFact('when', labels.date, date?.text),
      ],
      more: [
        fact(
          'who',
          { nl: 'Besloten door', en: 'Decided by' },
          referenceNames(valuesAt(resource, 'author'), resource, context),
        ),
        fact(
          'before',
          { nl: 'Verandert', en: 'Changes' },
          namesIn(resource, context, nictizExtension('SurveillanceDecision.RelationSurveillanceDecision')),
        ),
        quoted(
          'comment',
          labels.comment,
          comments.flatMap((found) => textsAt(found, 'valueString')),
        ),
      ],
      merging: { hypersensitivity: hypersensitivityOf(resource), start: textAt(resource, 'period.start') },
    });
  },
  merge: {
    rule: 'surveillance-substance',
    key: conceptKey,
    caution: (view) => (view.status?.code === 'active' ? 1 : 0),
    alike: alikeByHypersensitivity,
    differs,
  },
};

/** The allergy or reaction that it is based on. */
function becauseOf(resource: FhirResource, context: ViewContext): string | undefined {
  return namesIn(resource, context, 'http://hl7.org/fhir/StructureDefinition/flag-detail');
}

function namesIn(resource: FhirResource, context: ViewContext, url: string): string | undefined {
  const references = extensionsAt(resource, url).flatMap((found) => valuesAt(found, 'valueReference'));
  return referenceNames(references, resource, context);
}

/** One source watches and another does not: people must see both. */
function differs(a: ZibView, b: ZibView): readonly Difference[] {
  return a.status?.code === b.status?.code
    ? []
    : [
        {
          type: 'surveillance-differs',
          text: {
            nl: 'De ene bron let hier nog op, de andere niet meer.',
            en: 'One source still watches this, another no longer does.',
          },
        },
      ];
}
