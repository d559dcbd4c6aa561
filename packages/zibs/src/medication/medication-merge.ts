/** When records of the medication process are one treatment, and what about them differs without asking at which moment. */
import type { Text } from '@stelsel/kernel';
import { keyOf } from '../merge/keys.ts';
import type { Difference, MergeRules, ZibView } from '../zib.ts';
import { productSystems } from './codes.ts';
import { comparableDosages } from './dosage/dosage-key.ts';

/** Which record a row shows first: what is used, then what was supplied, then what was agreed. */
const shownFirst = ['MedicationAgreement', 'AdministrationAgreement', 'MedicationUse2'];
const tellUse = new Set(shownFirst);

/** One treatment is one row: by its own identifier, else same product by the same route in touching periods. */
export const medicationMerge: MergeRules = {
  rule: 'medication-treatment',
  key: (view) => {
    const { treatment, route } = view.merging;
    return treatment === undefined ? keyOf(productKey(view), 'product', route) : keyOf(treatment, 'treatment');
  },
  gapDays: (view) => (view.merging.treatment === undefined ? 0 : undefined),
  caution: (view) => (tellUse.has(view.zib) ? 9 - shownFirst.indexOf(view.zib) : 0),
  alike: (view) => [...atcGroups(view), ...view.codes.map((code) => `${code.system}|${code.code}`)],
  differs,
};

function productKey(view: ZibView): string | undefined {
  const product = view.codes.find((code) => code.system !== productSystems.atc);
  return product === undefined ? undefined : `${product.system}|${product.code}`;
}

/** Same chemical subgroup: "the same kind of medicine", a link and never a fold. */
export function atcGroups(view: ZibView): readonly string[] {
  return view.codes
    .filter((code) => code.system === productSystems.atc && code.code.length >= 5)
    .map((code) => `atc:${code.code.slice(0, 5)}`);
}

/** Only records of another kind differ: a newer agreement after an older one is a change. */
function differs(a: ZibView, b: ZibView): readonly Difference[] {
  if (a.zib === b.zib || !tellUse.has(a.zib) || !tellUse.has(b.zib)) {
    return [];
  }
  const found: Difference[] = [];
  const [doseA, doseB] = [a.merging.dose, b.merging.dose];
  if (comparableDosages(doseA, doseB) && doseA !== doseB && !isEnded(a) && !isEnded(b) && overlap(a, b)) {
    found.push({ type: 'dose-differs', text: doseWords(a, b) });
  }
  if (isEnded(a) !== isEnded(b) && a.status !== undefined && b.status !== undefined && overlap(a, b)) {
    found.push({
      type: 'stop-differs',
      text: {
        nl: 'De ene bron zegt dat u hiermee gestopt bent, de andere niet. Vraag dit na.',
        en: 'One source says you stopped this, another does not. Please ask.',
      },
    });
  }
  return found;
}

function overlap(a: ZibView, b: ZibView): boolean {
  const before = (left: ZibView, right: ZibView): boolean =>
    left.end?.to !== undefined && right.date?.from !== undefined && left.end.to < right.date.from;
  return !before(a, b) && !before(b, a);
}

function isEnded(view: ZibView): boolean {
  return ['stopped', 'cancelled', 'completed', 'declined', 'not-taken'].includes(view.status?.code ?? '');
}

const sayers: Readonly<Record<string, Text>> = {
  MedicationAgreement: { nl: 'Uw arts sprak af', en: 'Your doctor agreed' },
  AdministrationAgreement: { nl: 'De apotheek gaf mee', en: 'The pharmacy supplied' },
  MedicationUse2: { nl: 'Er is genoteerd dat u gebruikt', en: 'It was noted that you use' },
};

function doseWords(a: ZibView, b: ZibView): Text {
  const said = [a, b].map((view) => {
    const use = view.facts.find((fact) => fact.id === 'use');
    return {
      sayer: sayers[view.zib] ?? { nl: 'Een bron zegt', en: 'A source says' },
      use: use?.words ?? { nl: use?.value ?? '?', en: use?.value ?? '?' },
    };
  });
  return {
    nl: `De dosis verschilt. ${said.map(({ sayer, use }) => `${sayer.nl}: ${use.nl}.`).join(' ')} Vraag dit na.`,
    en: `The dose differs. ${said.map(({ sayer, use }) => `${sayer.en}: ${use.en}.`).join(' ')} Please ask.`,
  };
}
