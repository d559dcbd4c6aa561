import type { Text } from '@stelsel/kernel';
import { codesOf, conceptText } from '../../read/concept.ts';
import { referenceNames } from '../../read/reference.ts';
import { vaguePeriod } from '../../read/vague-date.ts';
import { fact, makeView, wordedFact } from '../../read/view.ts';
import { firstAt, textAt, valuesAt } from '../../resource.ts';
import { labels } from '../../words/labels.ts';
import { statusWord } from '../../words/status.ts';
import type { Zib } from '../../zib.ts';

const statusWords: Readonly<Record<string, Text>> = {
  active: { nl: 'Geldt nu', en: 'Current' },
  cancelled: { nl: 'Geldt niet meer', en: 'No longer' },
  draft: { nl: 'Nog niet vast', en: 'Not final' },
};

/** Betaler: who pays. Of the policy number only the end is shown. */
export const payer: Zib = {
  id: 'Payer',
  name: { nl: 'Verzekering', en: 'Insurance' },
  resourceTypes: ['Coverage'],
  profiles: [
    'http://nictiz.nl/fhir/StructureDefinition/nl-core-Payer.InsuranceCompany',
    'http://nictiz.nl/fhir/StructureDefinition/nl-core-Payer.PayerPerson',
  ],
  statusWords,
  reads: (resource) => resource.resourceType === 'Coverage',
  read(resource, context) {
    const insurer = referenceNames(valuesAt(resource, 'payor'), resource, context);
    const date = vaguePeriod(firstAt(resource, 'period'));
    const number = textAt(resource, 'subscriberId');
    return makeView('Payer', resource, context, {
      title: insurer,
      ownTitle: { nl: 'Verzekering', en: 'Insurance' },
      status: statusWord(statusWords, textAt(resource, 'status')),
      date,
      facts: [
        fact(
          'number',
          { nl: 'Polisnummer', en: 'Policy number' },
          number === undefined ? undefined : `eindigt op ${number.slice(-3)}`,
        ),
        wordedFact('when', labels.date, date?.text),
      ],
      more: [
        fact('kind', { nl: 'Soort verzekering', en: 'Kind of insurance' }, conceptText(firstAt(resource, 'type'))),
      ],
      codes: codesOf(firstAt(resource, 'type')),
      merging: { insurer: insurer?.toLowerCase(), number },
    });
  },
  merge: {
    rule: 'insurer-and-number',
    key: (view) => {
      const { insurer, number } = view.merging;
      return insurer === undefined || number === undefined
        ? undefined
        : `${insurer} ${number} ${view.codes[0]?.code ?? ''}`;
    },
  },
};
