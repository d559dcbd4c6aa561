import type { RecordGroup } from '@stelsel/citizen';
import type { Fact } from '@stelsel/zibs';
import { record as t } from '../words/texts/record.ts';

/** Kinds that begin and end: of these one asks whether it still applies, of all others how far it is. */
const goesOn = new Set([
  'Problem',
  'EpisodeOfCare',
  'AllergyIntolerance',
  'Alert',
  'MedicationContraIndication',
  'MedicalDevice',
  'Wound',
  'PressureUlcer',
  'Burnwound',
  'SkinDisorder',
  'Pregnancy',
]);

/**
 * What is told first: the facts of the record, and what the row says of itself when no fact repeats it. Answers in the
 * order what, when, does it still apply.
 */
export function itemFacts({ lead, statuses }: RecordGroup): readonly Fact[] {
  const told = new Set(lead.facts.map(({ id }) => id));
  const says = (words: string | undefined): boolean => lead.facts.some(({ value }) => value === words);
  const own: (Fact | undefined)[] = [
    lead.date === undefined || says(lead.date.text.nl)
      ? undefined
      : { id: 'own-date', label: t.when, value: lead.date.text.nl, words: lead.date.text },
    lead.status === undefined || told.has('status') || statuses.length > 1
      ? undefined
      : {
          id: 'own-status',
          label: goesOn.has(lead.zib) ? t.status : t.state,
          value: lead.status.text.nl,
          words: lead.status.text,
        },
    lead.certainty === undefined || told.has('certainty')
      ? undefined
      : { id: 'own-certainty', label: t.certainty, value: lead.certainty.text.nl, words: lead.certainty.text },
  ];
  return [...reportIn(lead), ...lead.facts, ...own.filter((fact) => fact !== undefined)];
}

/** What a doctor wrote is what one came for. */
function reportIn({ more }: RecordGroup['lead']): readonly Fact[] {
  return more.filter(({ id }) => id === 'report');
}

/** Behind "Meer lezen": the medical term and what the record holds besides. */
export function moreFacts({ lead }: RecordGroup): readonly Fact[] {
  return [
    ...(lead.term === undefined ? [] : [{ id: 'own-term', label: t.moreTerm, value: lead.term }]),
    ...lead.more.filter(({ id }) => id !== 'report'),
  ];
}
