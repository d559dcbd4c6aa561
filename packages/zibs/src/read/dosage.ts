/** How a medicine is used: the sentence the source made, else one sentence from the structured parts. */
import { extensionsAt, type FhirResource, firstAt, nictizExtension, textAt, textsAt, valuesAt } from '../resource.ts';
import { decimalText, quantityText } from './quantity.ts';
import { sayable } from './sayable.ts';

const periodWords: Readonly<Record<string, readonly [one: string, more: string]>> = {
  h: ['uur', 'uur'],
  d: ['dag', 'dagen'],
  wk: ['week', 'weken'],
  mo: ['maand', 'maanden'],
  min: ['minuut', 'minuten'],
};

/** One readable sentence; never recomputed when the source wrote one. */
export function dosageText(resource: FhirResource): string | undefined {
  const rendered = extensionsAt(resource, nictizExtension('RenderedDosageInstruction')).flatMap((found) =>
    textsAt(found, 'valueString'),
  );
  const texts = dosagesOf(resource).flatMap((dosage) => textsAt(dosage, 'text'));
  const structured = dosagesOf(resource)
    .map(structuredText)
    .filter((text) => text !== undefined);
  return (
    sayable(rendered[0]) ??
    sayable(texts.join(', ')) ??
    (structured.length === 0 ? undefined : structured.join(', daarna '))
  );
}

/**
 * The dose to compare by: frequency and amount when both are structured, else the sentence without case and spaces.
 * The two kinds are never equal to each other, and `comparable` says whether two may be compared.
 */
export function dosageKey(resource: FhirResource): string | undefined {
  const keys = dosagesOf(resource).map(structuredKey);
  if (keys.length > 0 && keys.every((key) => key !== undefined)) {
    return `structured:${keys.join(';')}`;
  }
  const text = dosageText(resource);
  return text === undefined
    ? undefined
    : `text:${text
        .toLowerCase()
        .replaceAll(/[\s.,]+/g, ' ')
        .trim()}`;
}

export function comparableDosages(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.split(':')[0] === b.split(':')[0];
}

function dosagesOf(resource: FhirResource): readonly unknown[] {
  return [...valuesAt(resource, 'dosageInstruction'), ...valuesAt(resource, 'dosage')];
}

function structuredText(dosage: unknown): string | undefined {
  const repeat = firstAt(dosage, 'timing.repeat');
  const often = decimalText(firstAt(repeat, 'frequency'));
  const amount = quantityText(firstAt(dosage, 'doseAndRate.doseQuantity'));
  const parts = [often === undefined ? undefined : `${often} keer ${perPeriod(repeat)}`, amount];
  const said = parts.filter((part) => part !== undefined);
  return said.length === 0 ? undefined : said.join(' ');
}

function perPeriod(repeat: unknown): string {
  const period = decimalText(firstAt(repeat, 'period')) ?? '1';
  const [one, more] = periodWords[textAt(repeat, 'periodUnit') ?? 'd'] ?? ['dag', 'dagen'];
  return period === '1' ? `per ${one}` : `per ${period} ${more}`;
}

function structuredKey(dosage: unknown): string | undefined {
  const repeat = firstAt(dosage, 'timing.repeat');
  const often = decimalText(firstAt(repeat, 'frequency'));
  const amount = decimalText(firstAt(dosage, 'doseAndRate.doseQuantity.value'));
  if (often === undefined || amount === undefined) {
    return undefined;
  }
  const period = decimalText(firstAt(repeat, 'period')) ?? '1';
  return [often, period, textAt(repeat, 'periodUnit') ?? 'd', amount].join('/');
}
