import { conceptKey, keyOf } from '../../merge/keys.ts';
import { conceptTexts, nameOfConcept, statusCode } from '../../read/concept.ts';
import { referenceNames } from '../../read/reference.ts';
import { dateAt } from '../../read/vague-date.ts';
import { fact, makeView, notes, quoted, wordedFact } from '../../read/view.ts';
import { textsAt, valuesAt } from '../../resource.ts';
import { conditionStatusWords } from '../../words/condition-status.ts';
import { labels } from '../../words/labels.ts';
import { statusWord } from '../../words/status.ts';
import type { Zib } from '../../zib.ts';
import { alikeByHypersensitivity, hypersensitivityOf } from './gmo.ts';

const profile = 'http://nictiz.nl/fhir/StructureDefinition/cio-Condition';

/** AandoeningOfGesteldheid (CiO): what someone had or has because of a substance. Known by its identifier or profile. */
export const reactionCondition: Zib = {
  id: 'ReactionCondition',
  name: { nl: 'Klachten door een medicijn of stof', en: 'Conditions caused by a substance' },
  resourceTypes: ['Condition'],
  profiles: [profile],
  statusWords: conditionStatusWords,
  reads: (resource) =>
    resource.resourceType === 'Condition' &&
    (hypersensitivityOf(resource) !== undefined || textsAt(resource, 'meta.profile').includes(profile)),
  read(resource, context) {
    const name = nameOfConcept(resource.code);
    const symptoms = referenceNames(valuesAt(resource, 'evidence.detail'), resource, context);
    const date = dateAt(resource, 'onsetDateTime', 'onsetPeriod');
    const end = dateAt(resource, 'abatementDateTime', 'abatementPeriod');
    return makeView('ReactionCondition', resource, context, {
      title: name?.name ?? symptoms,
      ownTitle: { nl: 'Klacht door een stof', en: 'Condition caused by a substance' },
      term: name?.term,
      status: statusWord(conditionStatusWords, statusCode(resource.clinicalStatus)),
      date,
      end,
      facts: [
        fact('severity', labels.severity, conceptTexts(valuesAt(resource, 'severity'))),
        fact('symptoms', { nl: 'Klachten', en: 'Symptoms' }, name === undefined ? undefined : symptoms),
        wordedFact('since', labels.since, date?.text),
        wordedFact('until', labels.until, end?.text),
      ],
      more: [
        fact('who', labels.who, referenceNames(valuesAt(resource, 'asserter'), resource, context)),
        quoted('comment', labels.comment, [...notes(resource), ...textsAt(resource, 'code.text')]),
      ],
      merging: { since: date?.from, hypersensitivity: hypersensitivityOf(resource) },
    });
  },
  merge: {
    rule: 'reaction-condition-and-begin',
    key: (view) => (view.merging.since === undefined ? undefined : keyOf(conceptKey(view), view.merging.since)),
    alike: alikeByHypersensitivity,
  },
};
