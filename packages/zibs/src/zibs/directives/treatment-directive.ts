import type { Text } from '@stelsel/kernel';
import { conceptKey } from '../../merge/keys.ts';
import { codesOf, hasCode, nameOfConcept } from '../../read/concept.ts';
import { referenceNames } from '../../read/reference.ts';
import { dateAt } from '../../read/vague-date.ts';
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
import type { Difference, Zib, ZibView } from '../../zib.ts';
import { directiveComments, directiveStatusWords } from './directive.ts';

const decisions: Readonly<Record<string, Text>> = {
  permit: { nl: 'Ja', en: 'Yes' },
  deny: { nl: 'Nee', en: 'No' },
  conditional: { nl: 'Ja, maar', en: 'Yes, but' },
};

/** BehandelAanwijzing: what was agreed about a treatment. Never folded: the newest agreement stands on top, all are shown. */
export const treatmentDirective: Zib = {
  id: 'TreatmentDirective2',
  name: { nl: 'Afspraken over behandeling', en: 'Treatment directives' },
  resourceTypes: ['Consent'],
  profiles: ['http://nictiz.nl/fhir/StructureDefinition/nl-core-TreatmentDirective2'],
  statusWords: directiveStatusWords,
  reads: (resource) => resource.resourceType === 'Consent' && isTreatmentDirective(resource),
  read(resource, context) {
    const treatment = firstAt(resource, 'provision.code');
    const name = nameOfConcept(treatment);
    const conditions = extensionsAt(resource, nictizExtension('TreatmentDirective2.SpecificationOther'));
    const decision = conditions.length > 0 ? 'conditional' : textAt(resource, 'provision.type');
    const date = dateAt(resource, 'dateTime');
    const end = dateAt(resource, 'provision.period.end');
    const parties = valuesAt(resource, 'provision.actor.reference');
    return makeView('TreatmentDirective2', resource, context, {
      title: name?.name,
      ownTitle: { nl: 'Afspraak over behandeling', en: 'Treatment directive' },
      term: name?.term,
      status: statusWord(directiveStatusWords, textAt(resource, 'status')),
      date,
      end,
      facts: [
        wordedFact('decision', { nl: 'Wat is afgesproken', en: 'What was agreed' }, decisions[decision ?? '']),
        quoted(
          'conditions',
          { nl: 'Voorwaarde', en: 'Condition' },
          conditions.flatMap((found) => textsAt(found, 'valueString')),
        ),
        fact('agreed-with', { nl: 'Afgesproken met', en: 'Agreed with' }, referenceNames(parties, resource, context)),
        wordedFact('when', { nl: 'Afgesproken op', en: 'Agreed on' }, date?.text),
        wordedFact('until', labels.until, end?.text),
      ],
      more: [quoted('comment', labels.comment, directiveComments(resource))],
      codes: codesOf(treatment),
      worded: ['provision'],
      merging: { decision: decision ?? '', party: String(weightOf(parties)) },
    });
  },
  merge: {
    rule: 'directive-never-folded',
    key: () => undefined,
    alike: alikeTreatment,
    contradicts,
    contestedBy: conceptKey,
  },
};

function isTreatmentDirective(resource: FhirResource): boolean {
  const scope = hasCode(resource.scope, 'http://terminology.hl7.org/CodeSystem/consentscope', 'treatment');
  return scope || valuesAt(resource, 'category').some((found) => hasCode(found, 'http://snomed.info/sct', '129125009'));
}

/** Who agreed: 3 when the person did, 2 a representative, 1 only a professional, 0 when it is not said. */
function weightOf(parties: readonly unknown[]): number {
  const weights = parties.map((party) => {
    const reference = textAt(party, 'reference') ?? '';
    if (reference.includes('Patient/') || textAt(party, 'display') === 'Patiënt') {
      return 3;
    }
    return reference.includes('RelatedPerson/') ? 2 : 1;
  });
  return Math.max(0, ...weights);
}

function alikeTreatment(view: ZibView): readonly string[] {
  const key = conceptKey(view);
  return key === undefined ? [] : [key];
}

/** Two standing agreements about one treatment that do not say the same. */
function contradicts(a: ZibView, b: ZibView): Difference | undefined {
  const standing = [a, b].every((view) => view.status?.code === 'active');
  const same = conceptKey(a) !== undefined && conceptKey(a) === conceptKey(b);
  return standing && same && a.merging.decision !== b.merging.decision
    ? {
        type: 'directive-differs',
        text: {
          nl: 'Twee bronnen noemen een andere afspraak. Bespreek dit met uw arts.',
          en: 'Two sources name another agreement. Discuss this with your doctor.',
        },
      }
    : undefined;
}
