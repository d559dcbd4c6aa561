import type { Text } from '@stelsel/kernel';
import { alikeByCodeOrName, conceptKey, keyOf } from '../../merge/keys.ts';
import { codesOf, conceptTexts, nameOfConcept, statusCode } from '../../read/concept.ts';
import { referenceNames } from '../../read/reference.ts';
import { dateAt } from '../../read/vague-date.ts';
import { valueFact } from '../../read/value.ts';
import { fact, makeView, notes, quoted, wordedFact } from '../../read/view.ts';
import { extensionsAt, type FhirResource, nictizExtension, textAt, textsAt, valuesAt } from '../../resource.ts';
import { allergyStatusWords } from '../../words/allergy-status.ts';
import { labels } from '../../words/labels.ts';
import { statusWord } from '../../words/status.ts';
import type { Difference, ViewContext, Zib, ZibView } from '../../zib.ts';
import { alikeByHypersensitivity, hypersensitivityOf } from '../hypersensitivity/gmo.ts';

const certaintyWords: Readonly<Record<string, Text>> = {
  unconfirmed: { nl: 'Vermoeden', en: 'Suspected' },
  presumed: { nl: 'Vermoeden', en: 'Suspected' },
  confirmed: { nl: 'Zeker', en: 'Confirmed' },
  refuted: { nl: 'Uitgesloten: u heeft dit niet', en: 'Ruled out: you do not have this' },
};

const criticalityWords: Readonly<Record<string, Text>> = {
  high: { nl: 'Kan ernstig zijn', en: 'Can be serious' },
  low: { nl: 'Meestal niet ernstig', en: 'Usually not serious' },
  'unable-to-assess': { nl: 'Niet vast te stellen', en: 'Cannot be assessed' },
};

const severityWords: Readonly<Record<string, Text>> = {
  mild: { nl: 'De reactie was licht', en: 'The reaction was mild' },
  moderate: { nl: 'De reactie was matig', en: 'The reaction was moderate' },
  severe: { nl: 'De reactie was ernstig', en: 'The reaction was severe' },
};

const categoryWords: Readonly<Record<string, Text>> = {
  medication: { nl: 'Medicijn', en: 'Medication' },
  food: { nl: 'Voeding', en: 'Food' },
  environment: { nl: 'Omgeving', en: 'Environment' },
  biologic: { nl: 'Stof uit mens, dier of plant', en: 'Biological substance' },
};

/** "No known allergy" and its kinds: kept, and never folded into anything else. */
const noneKnown = new Set(['716186003', '409137002', '429625007', '428607008']);

/** AllergieIntolerantie: what someone cannot stand. The substance is in `code`; a record with text only is a row too. */
export const allergyIntolerance: Zib = {
  id: 'AllergyIntolerance',
  name: { nl: 'Allergieën: waar u niet tegen kunt', en: 'Allergies and intolerances' },
  resourceTypes: ['AllergyIntolerance'],
  profiles: [
    'http://nictiz.nl/fhir/StructureDefinition/nl-core-AllergyIntolerance',
    'http://nictiz.nl/fhir/StructureDefinition/cio-HypersensitivityIntolerance',
  ],
  statusWords: allergyStatusWords,
  reads: (resource) => resource.resourceType === 'AllergyIntolerance',
  read(resource, context) {
    const name = nameOfConcept(resource.code) ?? nameOfConcept(valuesAt(resource, 'reaction.substance')[0]);
    const [way] = extensionsAt(resource, nictizExtension('WayOfDetermination'));
    const verification = statusCode(resource.verificationStatus);
    const date = dateAt(resource, 'onsetDateTime', 'onsetPeriod', 'recordedDate');
    const status = verification === 'refuted' ? 'refuted' : statusCode(resource.clinicalStatus);
    return makeView('AllergyIntolerance', resource, context, {
      title: name?.name,
      term: name?.term,
      status: statusWord(allergyStatusWords, status),
      certainty: statusWord(certaintyWords, verification),
      date,
      facts: [
        fact('reaction', labels.reaction, conceptTexts(valuesAt(resource, 'reaction.manifestation'))),
        wordedFact('seriousness', { nl: 'Hoe ernstig', en: 'How serious' }, seriousnessOf(resource)),
        wordedFact('since', labels.since, date?.text),
        wordedFact('last', { nl: 'Laatste keer', en: 'Last time' }, dateAt(resource, 'lastOccurrence')?.text),
      ],
      more: [
        wordedFact('severity', labels.severity, severityWords[textAt(resource, 'reaction.severity') ?? '']),
        wordedFact('category', { nl: 'Soort stof', en: 'Kind of substance' }, categoryOf(resource)),
        fact('route', labels.exposure, conceptTexts(valuesAt(resource, 'reaction.exposureRoute'))),
        valueFact('determined', labels.determined, way),
        fact('condition', { nl: 'Wat er gebeurde', en: 'What happened' }, conditionOf(resource, context)),
        fact('who', labels.who, referenceNames(valuesAt(resource, 'asserter'), resource, context)),
        quoted('description', { nl: 'Beschrijving', en: 'Description' }, textsAt(resource, 'reaction.description')),
        quoted('comment', labels.comment, notes(resource)),
      ],
      codes: substanceCodes(resource),
      merging: {
        kind: textAt(resource, 'type') ?? '',
        criticality: textAt(resource, 'criticality'),
        hypersensitivity: hypersensitivityOf(resource),
        noneKnown: substanceCodes(resource).some((code) => noneKnown.has(code.code)) ? 'yes' : undefined,
      },
    });
  },
  merge: {
    rule: 'allergy-substance-and-kind',
    key: (view) => (isRefuted(view) ? undefined : keyOf(conceptKey(view), view.merging.kind)),
    caution: (view) => ['low', 'unable-to-assess', 'high'].indexOf(view.merging.criticality ?? '') + 1,
    alike: (view) => [...alikeByCodeOrName(view), ...alikeByHypersensitivity(view)],
    differs,
    contradicts,
  },
};

/** What someone had of it, when that is a record of its own (CiO). */
function conditionOf(resource: FhirResource, context: ViewContext): string | undefined {
  const found = extensionsAt(resource, nictizExtension('RelationCondition'));
  return referenceNames(
    found.flatMap((extension) => valuesAt(extension, 'valueReference')),
    resource,
    context,
  );
}

function substanceCodes(resource: FhirResource) {
  const own = codesOf(resource.code);
  return own.length > 0 ? own : codesOf(valuesAt(resource, 'reaction.substance')[0]);
}

function isRefuted(view: ZibView): boolean {
  return view.certainty?.code === 'refuted';
}

function seriousnessOf(resource: FhirResource): Text | undefined {
  return (
    criticalityWords[textAt(resource, 'criticality') ?? ''] ??
    severityWords[textAt(resource, 'reaction.severity') ?? '']
  );
}

function categoryOf(resource: FhirResource): Text | undefined {
  return categoryWords[textAt(resource, 'category') ?? ''];
}

function differs(a: ZibView, b: ZibView): readonly Difference[] {
  const differences: Difference[] = [];
  if (a.merging.criticality !== b.merging.criticality) {
    differences.push({
      type: 'seriousness-differs',
      text: { nl: 'De bronnen zeggen niet even ernstig.', en: 'The sources differ on how serious it is.' },
    });
  }
  if (a.status?.code !== b.status?.code) {
    differences.push({
      type: 'status-differs',
      text: {
        nl: 'De bronnen zeggen niet hetzelfde over of dit nog geldt.',
        en: 'The sources differ on whether this is current.',
      },
    });
  }
  return differences;
}

function contradicts(a: ZibView, b: ZibView): Difference | undefined {
  const none = [a, b].filter((view) => view.merging.noneKnown === 'yes');
  if (none.length === 1 && !isRefuted(a) && !isRefuted(b)) {
    return {
      type: 'none-known-elsewhere',
      text: {
        nl: 'De ene bron kent geen allergie, de andere wel. Vraag dit na.',
        en: 'One source knows no allergy, another does. Please ask.',
      },
    };
  }
  const sameSubstance = conceptKey(a) !== undefined && conceptKey(a) === conceptKey(b);
  return sameSubstance && isRefuted(a) !== isRefuted(b)
    ? {
        type: 'refuted-elsewhere',
        text: {
          nl: 'Een bron heeft dit uitgesloten, een andere noemt het nog. Vraag dit na.',
          en: 'One source ruled this out, another still lists it. Please ask.',
        },
      }
    : undefined;
}
