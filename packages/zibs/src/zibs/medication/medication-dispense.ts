import { hasCategory } from '../../medication/codes.ts';
import { amountOf } from '../../medication/dosage/read-dosage.ts';
import { amountText } from '../../medication/dosage/unit-words.ts';
import { additionalFact, medicationZib } from '../../medication/medication-zib.ts';
import { logisticStatusWords } from '../../medication/status-words.ts';
import { referenceName, referenceNames } from '../../read/reference.ts';
import { dateAt } from '../../read/vague-date.ts';
import { fact, wordedFact } from '../../read/view.ts';
import { extensionsAt, firstAt, nictizExtension, valuesAt } from '../../resource.ts';

/** Medicatieverstrekking (MVE): what the pharmacy handed over, how much and when. */
export const medicationDispense = medicationZib({
  id: 'MedicationDispense',
  name: { nl: 'Medicijnen: opgehaald bij de apotheek', en: 'Dispensed medication' },
  resourceType: 'MedicationDispense',
  reads: (resource) => hasCategory(resource, 'dispense'),
  statusWords: logisticStatusWords,
  before: (resource) => {
    const amount = amountOf(firstAt(resource, 'quantity'));
    const days = amountOf(firstAt(resource, 'daysSupply'));
    return [
      wordedFact('amount', { nl: 'Hoeveel', en: 'Amount' }, amount === undefined ? undefined : amountText(amount)),
      wordedFact(
        'supply',
        { nl: 'Genoeg voor', en: 'Enough for' },
        days === undefined ? undefined : amountText({ ...days, unit: days.unit ?? 'd' }),
      ),
    ];
  },
  period: { nl: 'Opgehaald op', en: 'Handed over on' },
  after: (resource, context) =>
    fact(
      'pharmacy',
      { nl: 'Apotheek', en: 'Pharmacy' },
      referenceNames(valuesAt(resource, 'performer.actor'), resource, context),
    ),
  more: (resource, context) => {
    const [asked] = extensionsAt(resource, nictizExtension('MedicationDispense.RequestDate'));
    return [
      wordedFact('asked', { nl: 'Aangevraagd op', en: 'Asked on' }, dateAt(asked, 'valueDateTime')?.text),
      fact(
        'place',
        { nl: 'Afgeleverd bij', en: 'Delivered to' },
        referenceName(firstAt(resource, 'destination'), resource, context),
      ),
      additionalFact(resource, 'MedicationDispense.MedicationDispenseAdditionalInformation'),
      additionalFact(resource, 'MedicationDispense.DistributionForm'),
    ];
  },
});
