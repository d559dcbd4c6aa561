import type { Text } from '@stelsel/kernel';
import { hasCategory } from '../../medication/codes.ts';
import { amountOf } from '../../medication/dosage/read-dosage.ts';
import { amountText } from '../../medication/dosage/unit-words.ts';
import { additionalFact, medicationZib } from '../../medication/medication-zib.ts';
import { logisticStatusWords } from '../../medication/status-words.ts';
import { decimalText } from '../../read/quantity.ts';
import { referenceName } from '../../read/reference.ts';
import { vaguePeriod } from '../../read/vague-date.ts';
import { fact, wordedFact } from '../../read/view.ts';
import { extensionsAt, type FhirResource, firstAt, nictizExtension } from '../../resource.ts';
import type { Fact, ViewContext } from '../../zib.ts';

const amountLabel: Text = { nl: 'Hoeveel', en: 'Amount' };

/** Verstrekkingsverzoek (VV): the prescriber asks a pharmacy to hand out a supply. */
export const dispenseRequest = medicationZib({
  id: 'DispenseRequest',
  name: { nl: 'Medicijnen: aangevraagd bij de apotheek', en: 'Dispense requests' },
  resourceType: 'MedicationRequest',
  reads: (resource) => hasCategory(resource, 'dispenseRequest'),
  statusWords: logisticStatusWords,
  before: (resource, context) => requestFacts(resource, context),
  after: (resource, context) =>
    fact(
      'prescriber',
      { nl: 'Aangevraagd door', en: 'Requested by' },
      referenceName(firstAt(resource, 'requester'), resource, context),
    ),
  more: (resource, context) => [
    additionalFact(resource, 'DispenseRequest.AdditionalWishes'),
    additionalFact(resource, 'DispenseRequest.FinancialIndicationCode'),
    placeFact(resource, context),
  ],
});

/** How much, how often again, until when, and which pharmacy. */
export function requestFacts(resource: FhirResource, context: ViewContext): readonly (Fact | undefined)[] {
  const request = firstAt(resource, 'dispenseRequest');
  const amount = amountOf(firstAt(request, 'quantity'));
  const supplier = firstAt(resource, 'performer') ?? firstAt(request, 'performer');
  return [
    wordedFact('amount', amountLabel, amount === undefined ? undefined : amountText(amount)),
    fact('repeats', { nl: 'Keer te herhalen', en: 'Refills' }, decimalText(firstAt(request, 'numberOfRepeatsAllowed'))),
    wordedFact('valid', { nl: 'Geldig', en: 'Valid' }, vaguePeriod(firstAt(request, 'validityPeriod'))?.text),
    fact('supplier', { nl: 'Bedoeld voor', en: 'Intended for' }, referenceName(supplier, resource, context)),
  ];
}

function placeFact(resource: FhirResource, context: ViewContext): Fact | undefined {
  const [found] = extensionsAt(
    firstAt(resource, 'dispenseRequest'),
    nictizExtension('DispenseRequest.DispenseLocation'),
  );
  const place = referenceName(firstAt(found, 'valueReference'), resource, context);
  return fact('place', { nl: 'Afleveren bij', en: 'Deliver to' }, place);
}
