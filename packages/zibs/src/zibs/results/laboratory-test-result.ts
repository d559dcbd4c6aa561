import type { Text } from '@stelsel/kernel';
import { conceptKey, keyOf } from '../../merge/keys.ts';
import { codesOf, conceptText, conceptTexts, hasCode, nameOfConcept } from '../../read/concept.ts';
import { momentKey, observedAt, valueKey, valueText } from '../../read/observation.ts';
import { rangeText } from '../../read/quantity.ts';
import { referenceNames, resolved } from '../../read/reference.ts';
import { dateAt } from '../../read/vague-date.ts';
import { fact, makeView, notes, quoted, wordedFact } from '../../read/view.ts';
import { type FhirResource, firstAt, textAt, valuesAt } from '../../resource.ts';
import { labels } from '../../words/labels.ts';
import { observationStatusWords } from '../../words/observation-status.ts';
import { statusWord } from '../../words/status.ts';
import type { Difference, ViewContext, Zib, ZibView } from '../../zib.ts';

/** The laboratory's own flag; never computed by us. */
const flagWords: Readonly<Record<string, Text>> = {
  '281302008': { nl: 'Boven de grens van dit lab', en: 'Above the limit of this laboratory' },
  H: { nl: 'Boven de grens van dit lab', en: 'Above the limit of this laboratory' },
  HH: { nl: 'Ver boven de grens van dit lab', en: 'Far above the limit of this laboratory' },
  '281300000': { nl: 'Onder de grens van dit lab', en: 'Below the limit of this laboratory' },
  L: { nl: 'Onder de grens van dit lab', en: 'Below the limit of this laboratory' },
  LL: { nl: 'Ver onder de grens van dit lab', en: 'Far below the limit of this laboratory' },
  N: { nl: 'Binnen de grenzen van dit lab', en: 'Within the limits of this laboratory' },
  '11896004': { nl: 'Bacterie is matig gevoelig', en: 'Intermediate' },
  '30714006': { nl: 'Bacterie is ongevoelig', en: 'Resistant' },
  '131196009': { nl: 'Bacterie is gevoelig', en: 'Susceptible' },
};

/** LaboratoriumUitslag: one value, the range of that laboratory, and its own flag in words. */
export const laboratoryTestResult: Zib = {
  id: 'LaboratoryTestResult',
  name: { nl: 'Uitslagen', en: 'Laboratory results' },
  resourceTypes: ['Observation'],
  profiles: ['http://nictiz.nl/fhir/StructureDefinition/nl-core-LaboratoryTestResult'],
  statusWords: observationStatusWords,
  reads: (resource) =>
    resource.resourceType === 'Observation' &&
    valuesAt(resource, 'category').some((category) =>
      hasCode(category, 'http://terminology.hl7.org/CodeSystem/observation-category', 'laboratory'),
    ),
  read(resource, context) {
    const name = nameOfConcept(resource.code);
    const specimen = specimenOf(resource, context);
    const taken = dateAt(specimen, 'collection.collectedDateTime', 'collection.collectedPeriod');
    const date = taken ?? observedAt(resource);
    const material = conceptText(firstAt(specimen, 'type'));
    return makeView('LaboratoryTestResult', resource, context, {
      title: name?.name,
      term: name?.term,
      status: statusWord(observationStatusWords, textAt(resource, 'status')),
      date,
      facts: [
        fact('value', labels.result, valueText(resource)),
        fact('range', { nl: 'Grenzen van dit lab', en: 'Range of this laboratory' }, rangesOf(resource)),
        wordedFact('flag', { nl: 'Volgens dit lab', en: 'According to this laboratory' }, flagOf(resource)),
        wordedFact('taken', { nl: 'Afgenomen op', en: 'Taken on' }, date?.text),
        fact('material', { nl: 'Materiaal', en: 'Material' }, material),
        fact('who', labels.who, referenceNames(valuesAt(resource, 'performer'), resource, context)),
      ],
      more: [
        fact('meaning', labels.interpretation, interpretationOf(resource)),
        fact('method', labels.method, conceptText(firstAt(resource, 'method'))),
        quoted('comment', labels.comment, notes(resource)),
      ],
      worded: ['interpretation'],
      merging: {
        moment: momentKey(date),
        value: valueKey(resource),
        material: codesOf(firstAt(specimen, 'type'))[0]?.code ?? '',
        specimen: textAt(specimen, 'identifier.value'),
      },
    });
  },
  merge: {
    rule: 'result-specimen-moment-and-value',
    key: resultKey,
    contradicts,
    contestedBy: (view) => view.merging.specimen,
  },
};

function specimenOf(resource: FhirResource, context: ViewContext): FhirResource | undefined {
  return resolved(firstAt(resource, 'specimen'), resource, context);
}

function rangesOf(resource: FhirResource): string | undefined {
  const ranges = valuesAt(resource, 'referenceRange').map(rangeText);
  return ranges.find((range) => range !== undefined);
}

function flagOf(resource: FhirResource): Text | undefined {
  const flags = valuesAt(resource, 'interpretation').flatMap((found) => codesOf(found));
  return flags.map((flag) => flagWords[flag.code]).find((words) => words !== undefined);
}

/** What the laboratory says about it beside its flags. */
function interpretationOf(resource: FhirResource): string | undefined {
  const others = valuesAt(resource, 'interpretation').filter((found) =>
    codesOf(found).every((code) => flagWords[code.code] === undefined),
  );
  return conceptTexts(others);
}

function resultKey(view: ZibView): string | undefined {
  const { moment, value, material } = view.merging;
  return moment === undefined || value === undefined ? undefined : keyOf(conceptKey(view), moment, value, material);
}

/** Another value for the same tube: both stay, and it is said. */
function contradicts(a: ZibView, b: ZibView): Difference | undefined {
  const sameTest = conceptKey(a) !== undefined && conceptKey(a) === conceptKey(b);
  const sameTube = a.merging.specimen !== undefined && a.merging.specimen === b.merging.specimen;
  return sameTest && sameTube && a.merging.value !== b.merging.value
    ? {
        type: 'value-differs',
        text: {
          nl: 'Voor dezelfde buis staan twee uitslagen. Vraag dit na.',
          en: 'There are two results for the same sample. Please ask.',
        },
      }
    : undefined;
}
