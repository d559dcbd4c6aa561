import { alikeByCodeOrName, conceptKey, keyOf } from '../../merge/keys.ts';
import { bodySiteKey, bodySiteText } from '../../read/anatomy.ts';
import { conceptText, nameOfConcept } from '../../read/concept.ts';
import { referenceName, referenceNames } from '../../read/reference.ts';
import { dateAt, pointAt } from '../../read/vague-date.ts';
import { fact, makeView, notes, quoted, wordedFact } from '../../read/view.ts';
import { extensionsAt, firstAt, nictizExtension, textAt, valuesAt } from '../../resource.ts';
import { labels } from '../../words/labels.ts';
import { procedureStatusWords } from '../../words/procedure-status.ts';
import { statusWord } from '../../words/status.ts';
import type { Zib } from '../../zib.ts';

/** Verrichting: something that was done. What is planned is a zib of its own. */
export const procedure: Zib = {
  id: 'Procedure',
  name: { nl: 'Operaties en behandelingen', en: 'Procedures' },
  resourceTypes: ['Procedure'],
  profiles: ['http://nictiz.nl/fhir/StructureDefinition/nl-core-Procedure-event'],
  statusWords: procedureStatusWords,
  reads: (resource) => resource.resourceType === 'Procedure',
  read(resource, context) {
    const name = nameOfConcept(resource.code);
    const status = textAt(resource, 'status');
    const read = status === 'in-progress' ? dateAt : pointAt;
    const date = read(resource, 'performedDateTime', 'performedPeriod');
    const [method] = extensionsAt(resource, nictizExtension('Procedure.ProcedureMethod'));
    return makeView('Procedure', resource, context, {
      title: name?.name,
      term: name?.term,
      status: status === 'unknown' ? undefined : statusWord(procedureStatusWords, status),
      date,
      facts: [
        fact('place', labels.place, bodySiteText(resource)),
        wordedFact('when', labels.date, date?.text),
        fact('where', labels.where, referenceName(firstAt(resource, 'location'), resource, context)),
        fact('who', labels.who, referenceNames(valuesAt(resource, 'performer.actor'), resource, context)),
      ],
      more: [
        fact('method', { nl: 'Hoe gedaan', en: 'How done' }, conceptText(firstAt(method, 'valueCodeableConcept'))),
        fact('reason', labels.reason, referenceNames(valuesAt(resource, 'reasonReference'), resource, context)),
        quoted('comment', labels.comment, notes(resource)),
      ],
      merging: { side: bodySiteKey(resource), day: date?.from },
    });
  },
  merge: {
    rule: 'procedure-side-and-day',
    key: (view) => {
      const { side, day } = view.merging;
      return day === undefined ? undefined : keyOf(conceptKey(view), side, day);
    },
    alike: alikeByCodeOrName,
  },
};
