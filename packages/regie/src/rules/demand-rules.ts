/** What a wish or a bundled request may not do: name a supplier, a product or a price, or skip the consultation. */
import { canonicalJson, err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { CheckedChange } from '../records/define-type.ts';
import { daysBetween } from '../records/moment.ts';

type Values = Readonly<Record<string, unknown>>;

export const demandRule = {
  /** A consultation is open for at least this long. */
  consultationDays: 28,
} as const;

const price = /€|\beuro\b|\beur\b|\bprijs|\bprice|\btarief|\bkorting/i;

/** Fault: REG-BRAND. */
export function checkWish({ after, among }: Pick<CheckedChange, 'after' | 'among'>): Result<void> {
  return after === undefined ? ok() : namesNobody([after.title, after.need], among);
}

/** Faults: REG-BRAND; REG-CONSULTATION when it was too short; REG-FROZEN for what was fixed. */
export function checkBundle({ before, after, among }: Pick<CheckedChange, 'before' | 'after' | 'among'>): Result<void> {
  if (after === undefined) {
    return ok();
  }
  const changed = ['title', 'need', 'wishes'].find((name) => !isSame(before?.[name], after[name]));
  if (before !== undefined && isFixed(before) && changed !== undefined) {
    return err(fault('REG-FROZEN', { field: changed }, changed));
  }
  const named = namesNobody([after.title, after.need], among);
  if (!named.ok) {
    return named;
  }
  return after.state === 'vastgesteld' && before?.state !== 'vastgesteld' ? checkConsultation(after) : ok();
}

/** Competition law: a request in common says what is needed, never of whom or for how much. */
function namesNobody(texts: readonly unknown[], among: CheckedChange['among']): Result<void> {
  const text = texts.filter((one) => typeof one === 'string').join(' ');
  const suppliers = among('party').filter(
    ({ roles }) => Array.isArray(roles) && (roles as readonly string[]).includes('leverancier'),
  );
  const names = [...suppliers, ...among('product-family')].flatMap(({ name }) =>
    typeof name === 'string' && name.length > 2 ? [name] : [],
  );
  const named = names.find((name) => inWords(text).includes(inWords(name)));
  const found = named ?? price.exec(text)?.[0];
  return found === undefined ? ok() : err(fault('REG-BRAND', { found }, 'need'));
}

/** Only letters and figures, with a space around every word: names are found as words, not inside others. */
const inWords = (text: string): string =>
  ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')
    .trim()} `;

function checkConsultation({ consultationFrom, consultationTo, fixedOn }: Values): Result<void> {
  const [from, to, on] = [consultationFrom, consultationTo, fixedOn].map(String);
  const days = daysBetween(from ?? '', to ?? '');
  return days >= demandRule.consultationDays && (on ?? '') >= (to ?? '')
    ? ok()
    : err(fault('REG-CONSULTATION', { days, needed: demandRule.consultationDays }, 'consultationTo'));
}

function isFixed({ state }: Values): boolean {
  return state === 'vastgesteld' || state === 'lopend' || state === 'afgesloten';
}

const isSame = (a: unknown, b: unknown): boolean => canonicalJson(a ?? null) === canonicalJson(b ?? null);
