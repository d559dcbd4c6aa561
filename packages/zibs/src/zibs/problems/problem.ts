import type { Text } from '@stelsel/kernel';
import { alikeByCodeOrName, conceptKey, keyOf } from '../../merge/keys.ts';
import { bodySiteKey, bodySiteText } from '../../read/anatomy.ts';
import { conceptTexts, nameOfConcept, statusCode } from '../../read/concept.ts';
import { dateAt } from '../../read/vague-date.ts';
import { fact, makeView, notes, quoted, wordedFact } from '../../read/view.ts';
import { extensionsAt, type FhirResource, nictizExtension, textsAt, valuesAt } from '../../resource.ts';
import { conditionStatusWords } from '../../words/condition-status.ts';
import { labels } from '../../words/labels.ts';
import { statusWord } from '../../words/status.ts';
import type { Difference, StatusWord, Zib, ZibView } from '../../zib.ts';

const certaintyWords: Readonly<Record<string, Text>> = {
  unconfirmed: { nl: 'Vermoeden', en: 'Suspected' },
  provisional: { nl: 'Vermoeden', en: 'Suspected' },
  differential: { nl: 'Nog niet zeker: mogelijk', en: 'Not sure yet: possibly' },
  confirmed: { nl: 'Zeker', en: 'Confirmed' },
  refuted: { nl: 'Uitgesloten: u heeft dit niet', en: 'Ruled out: you do not have this' },
};

/** Problems that come back: two of them more than this many days apart are two (section 4.3). */
const episodic = new Set([
  '233604007',
  '72704001',
  '77386006',
  '36971009',
  '68566005',
  '54150009',
  '195662009',
  '43878008',
]);
const episodeGapDays = 90;

/** What may still play is shown before what is over. */
const statusOrder = ['resolved', 'remission', 'inactive', 'relapse', 'recurrence', 'active'];

/** Probleem: a disease or complaint. The day it began is not part of what it is. */
export const problem: Zib = {
  id: 'Problem',
  name: { nl: 'Ziektes en klachten', en: 'Conditions and complaints' },
  resourceTypes: ['Condition'],
  profiles: ['http://nictiz.nl/fhir/StructureDefinition/nl-core-Problem'],
  statusWords: conditionStatusWords,
  reads: (resource) => resource.resourceType === 'Condition',
  read(resource, context) {
    const name = nameOfConcept(resource.code);
    const specification = extensionsAt(
      resource.code,
      nictizExtension('Problem.FurtherSpecificationProblemName'),
    ).flatMap((extension) => textsAt(extension, 'valueString'));
    const date = dateAt(resource, 'onsetDateTime', 'onsetPeriod');
    const end = dateAt(resource, 'abatementDateTime', 'abatementPeriod');
    const certainty = certaintyOf(resource);
    return makeView('Problem', resource, context, {
      title: name?.name,
      term: name?.term,
      status: statusWord(conditionStatusWords, statusCode(resource.clinicalStatus)),
      certainty,
      date,
      end,
      facts: [
        fact('type', { nl: 'Soort', en: 'Kind' }, conceptTexts(valuesAt(resource, 'category'))),
        wordedFact('since', labels.since, date?.text),
        wordedFact('until', labels.until, end?.text),
        fact('place', labels.place, bodySiteText(resource)),
        wordedFact('certainty', { nl: 'Zekerheid', en: 'Certainty' }, certainty?.text),
      ],
      more: [
        quoted('specification', { nl: 'Nadere omschrijving', en: 'Further specification' }, specification),
        quoted('comment', labels.comment, notes(resource)),
      ],
      merging: { side: bodySiteKey(resource) },
    });
  },
  merge: {
    rule: 'problem-concept-and-side',
    key: (view) => (view.certainty?.code === 'refuted' ? undefined : keyOf(conceptKey(view), view.merging.side)),
    gapDays: (view) => (view.codes.some((code) => episodic.has(code.code)) ? episodeGapDays : undefined),
    caution: (view) => statusOrder.indexOf(view.status?.code ?? '') + 1,
    alike: alikeByCodeOrName,
    differs,
    contestedBy: conceptKey,
    contradicts: (a, b) =>
      a.certainty?.code !== b.certainty?.code &&
      [a.certainty?.code, b.certainty?.code].includes('refuted') &&
      conceptKey(a) !== undefined &&
      conceptKey(a) === conceptKey(b)
        ? {
            type: 'refuted-elsewhere',
            text: {
              nl: 'De ene bron noemt dit, de andere heeft het uitgesloten. Vraag dit na.',
              en: 'One source lists this, another ruled it out. Please ask.',
            },
          }
        : undefined,
  },
};

/** Nothing to say when it was withdrawn: that is said as its status. */
function certaintyOf(resource: FhirResource): StatusWord | undefined {
  const code = statusCode(resource.verificationStatus);
  return code === 'entered-in-error' ? undefined : statusWord(certaintyWords, code);
}

function differs(a: ZibView, b: ZibView): readonly Difference[] {
  const found: Difference[] = [];
  if (a.status !== undefined && b.status !== undefined && a.status.code !== b.status.code) {
    found.push({
      type: 'status-differs',
      text: {
        nl: 'De bronnen zeggen niet hetzelfde over of dit nu speelt.',
        en: 'The sources do not agree on whether this is current.',
      },
    });
  }
  if (a.date !== undefined && b.date !== undefined && a.date.from !== b.date.from) {
    found.push({
      type: 'since-differs',
      text: { nl: 'De bronnen noemen een ander begin.', en: 'The sources name another start.' },
    });
  }
  return found;
}
