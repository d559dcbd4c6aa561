/** What a dosage is compared by: the structure when every instruction has one, else the sentence in plain letters. */
import { extensionsAt, type FhirResource, firstAt } from '../../resource.ts';
import { extension } from '../codes.ts';
import type { Amount, Dosage } from './dosage.ts';
import { dosageSentence } from './dosage-sentence.ts';
import { amountOf, dosagesOf } from './read-dosage.ts';

/** The two kinds of key are never equal; `comparableDosages` says whether two may be compared. */
export function dosageKey(resource: FhirResource): string | undefined {
  const keys = dosagesOf(resource).map(structuredKey);
  if (keys.length > 0 && keys.every((key) => key !== undefined)) {
    const [cycle] = extensionsAt(resource, extension.repeatCycle);
    return `structured:${keys.join(';')}${spanKey(amountOf(firstAt(cycle, 'valueDuration')))}`;
  }
  const sentence = dosageSentence(resource)?.text.nl;
  return sentence === undefined ? undefined : `text:${plain(sentence)}`;
}

export function comparableDosages(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.split(':')[0] === b.split(':')[0];
}

/** Times of day count as a frequency: a pharmacy that names the hours says the same as the doctor who does not. */
function structuredKey(dosage: Dosage): string | undefined {
  const { timing, dose } = dosage;
  const often = timing.frequency ?? timing.count ?? counted(timing.timesOfDay) ?? counted(timing.moments);
  if (often === undefined || dose === undefined) {
    return undefined;
  }
  const period = timing.period ?? { low: '1', high: '1', unit: 'd' };
  const needed = dosage.asNeeded === undefined ? '' : 'as-needed';
  return [
    spanKey(often),
    spanKey(period),
    period.unit ?? 'd',
    spanKey(dose),
    needed,
    spanKey(timing.length),
    timing.weekdays.join('+'),
  ].join('/');
}

function counted(list: readonly string[]): Amount | undefined {
  return list.length === 0 ? undefined : { low: String(list.length), high: String(list.length) };
}

function spanKey(amount: Amount | undefined): string {
  const number = (digits: string | undefined): string =>
    digits === undefined ? '' : String(Number(digits.replace(',', '.')));
  return amount === undefined
    ? ''
    : amount.low === amount.high
      ? number(amount.low)
      : `${number(amount.low)}-${number(amount.high)}`;
}

/** Spellings of "times a day" that doctors and pharmacies use for one another. */
function plain(sentence: string): string {
  return sentence
    .toLowerCase()
    .replaceAll(/[\s.,]+/g, ' ')
    .replaceAll(/(\d) ?(?:x|maal|keer) ?(?:daags|per dag|pd|p d)\b/g, '$1x per dag')
    .trim();
}
