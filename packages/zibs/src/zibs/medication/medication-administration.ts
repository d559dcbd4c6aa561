import { extension } from '../../medication/codes.ts';
import { amountOf } from '../../medication/dosage/read-dosage.ts';
import { routeText } from '../../medication/dosage/timing-words.ts';
import { amountText, perText } from '../../medication/dosage/unit-words.ts';
import { medicationZib } from '../../medication/medication-zib.ts';
import { givenStatusWords } from '../../medication/status-words.ts';
import { conceptText, conceptTexts } from '../../read/concept.ts';
import { referenceNames } from '../../read/reference.ts';
import { dateAt } from '../../read/vague-date.ts';
import { fact, wordedFact } from '../../read/view.ts';
import { extensionsAt, type FhirResource, firstAt, nictizExtension, valuesAt } from '../../resource.ts';
import type { Fact } from '../../zib.ts';

/** Medicatietoediening (MTD): one time that it was given, or was not and why. */
export const medicationAdministration = medicationZib({
  id: 'MedicationAdministration2',
  name: { nl: 'Medicijnen: gegeven door een zorgverlener', en: 'Administered medication' },
  resourceType: 'MedicationAdministration',
  statusWords: givenStatusWords,
  before: (resource) => {
    const dose = amountOf(firstAt(resource, 'dosage.dose'));
    return [
      wordedFact('dose', { nl: 'Gegeven', en: 'Given' }, dose === undefined ? undefined : amountText(dose)),
      deviationFact(resource),
    ];
  },
  period: { nl: 'Gegeven op', en: 'Given on' },
  after: (resource, context) =>
    fact(
      'giver',
      { nl: 'Gegeven door', en: 'Given by' },
      referenceNames(valuesAt(resource, 'performer.actor'), resource, context),
    ),
  more: (resource) => {
    const [agreed] = extensionsAt(resource, extension.agreedTime);
    const route = conceptText(firstAt(resource, 'dosage.route'));
    return [
      wordedFact('agreed', { nl: 'Afgesproken tijd', en: 'Agreed time' }, dateAt(agreed, 'valueDateTime')?.text),
      wordedFact('route', { nl: 'Hoe', en: 'How' }, route === undefined ? undefined : routeText(route)),
      speedFact(resource),
      siteFact(resource),
    ];
  },
});

function deviationFact(resource: FhirResource): Fact | undefined {
  const reasons = extensionsAt(resource, extension.deviation).map((found) => firstAt(found, 'valueCodeableConcept'));
  const all = conceptTexts([...reasons, ...valuesAt(resource, 'statusReason')]);
  return fact('deviation', { nl: 'Waarom anders', en: 'Why different' }, all);
}

function speedFact(resource: FhirResource): Fact | undefined {
  const ratio = firstAt(resource, 'dosage.rateRatio');
  const speed = amountOf(firstAt(resource, 'dosage.rateQuantity')) ?? amountOf(firstAt(ratio, 'numerator'));
  const per = amountOf(firstAt(ratio, 'denominator'));
  if (speed === undefined) {
    return undefined;
  }
  const [amount, time] = [amountText(speed), per === undefined ? { nl: '', en: '' } : perText(per)];
  return wordedFact(
    'speed',
    { nl: 'Snelheid', en: 'Speed' },
    { nl: `${amount.nl} ${time.nl}`.trim(), en: `${amount.en} ${time.en}`.trim() },
  );
}

function siteFact(resource: FhirResource): Fact | undefined {
  const [found] = extensionsAt(resource, nictizExtension('MedicationAdministration2.InjectionPatchSite'));
  const site = conceptText(firstAt(found, 'valueCodeableConcept')) ?? conceptText(firstAt(resource, 'dosage.site'));
  return fact('site', { nl: 'Plaats op het lichaam', en: 'Place on the body' }, site);
}
