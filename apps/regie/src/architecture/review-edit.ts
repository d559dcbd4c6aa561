/** What is asked of a project: on submission, and at every table it passes. */
import {
  architectureReview,
  type HeldRecord,
  nextStates,
  type RegionArchitecture,
  type ReviewWithLeadTime,
} from '@stelsel/regie';
import type { FormField, FormOption } from '../forms/form-field.ts';
import type { RecordEdit } from '../forms/submit-record.ts';
import { type Words, w } from '../words/words.ts';

type Review = HeldRecord<typeof architectureReview.fields>;

/** The way of a project, in order. */
export const tables = ['ingediend', 'architectuurtafel', 'cio-adviesgroep', 'stuurgroep'] as const;

export const reviewWords: Readonly<Record<string, Words>> = {
  ingediend: w('Ingediend', 'Submitted'),
  architectuurtafel: w('Architectuurtafel', 'Architecture table'),
  'cio-adviesgroep': w('CIO-adviesgroep', 'CIO advisory group'),
  stuurgroep: w('Stuurgroep', 'Steering group'),
  akkoord: w('Akkoord', 'Approved'),
  aanpassen: w('Aanpassen', 'To be changed'),
  afgewezen: w('Afgewezen', 'Rejected'),
};

const scoreOptions: readonly FormOption[] = [
  { value: 'voldoet', words: w('voldoet', 'meets') },
  { value: 'deels', words: w('deels', 'partly') },
  { value: 'voldoet niet', words: w('voldoet niet', 'does not meet') },
];

const submitFields: readonly FormField[] = [
  { name: 'title', label: w('Project', 'Project'), kind: 'line' },
  { name: 'advice', label: w('Waar gaat het over?', 'What is it about?'), kind: 'text' },
];

export function submissionEdit(
  { region, reviews }: RegionArchitecture,
  party: string,
  on: string,
): RecordEdit<typeof architectureReview.fields> {
  return {
    type: architectureReview,
    fields: submitFields,
    code: `${region.code}.toets-${reviews.length + 1}`,
    invented: region.invented,
    fixed: { region: region.code, submittedBy: party, submittedOn: on, state: 'ingediend' },
  };
}

/** The next step of a project: only the states that can follow. */
function stepFields({ fields }: Review): readonly FormField[] {
  const from = fields.state ?? 'ingediend';
  const machine = architectureReview.states?.machine;
  const states = [from, ...(machine === undefined ? [] : nextStates(machine, from))];
  return [
    {
      name: 'state',
      label: w('Naar', 'To'),
      kind: 'choice',
      options: states.map((value) => ({ value, words: reviewWords[value] ?? w(value, value) })),
    },
    { name: 'advice', label: w('Advies', 'Advice'), kind: 'text' },
    { name: 'decision', label: w('Besluit', 'Decision'), kind: 'text' },
    { name: 'reason', label: w('Reden', 'Reason'), kind: 'text' },
    { name: 'decidedOn', label: w('Besloten op', 'Decided on'), kind: 'day' },
  ];
}

/** The judgement per principle is a list inside the record; it is asked as a choice and a reason per principle. */
function scoreFields(principles: RegionArchitecture['principles']): readonly FormField[] {
  return principles.flatMap(({ code, fields }): readonly FormField[] => {
    const name = fields.name ?? code;
    return [
      {
        name: `oordeel-${code}`,
        label: w(`Oordeel: ${name}`, `Judgement: ${name}`),
        ...(fields.test == null ? {} : { help: w(fields.test, fields.test) }),
        kind: 'choice',
        options: scoreOptions,
      },
      { name: `waarom-${code}`, label: w(`Waarom: ${name}`, `Why: ${name}`), kind: 'line' },
    ];
  });
}

interface Score {
  readonly principle: string;
  readonly score: string;
  readonly why: string;
}

export function stepEdit(
  { principles }: RegionArchitecture,
  { record }: ReviewWithLeadTime,
): RecordEdit<typeof architectureReview.fields> {
  const judged = principles.map(({ code }) => code);
  return {
    type: architectureReview,
    fields: [...stepFields(record), ...scoreFields(principles)],
    record,
    code: record.code,
    invented: record.invented,
    fixed: {},
    unfold: ({ scores }) =>
      Object.fromEntries(
        ((scores ?? []) as readonly Score[]).flatMap(({ principle, score, why }) => [
          [`oordeel-${principle}`, score],
          [`waarom-${principle}`, why],
        ]),
      ),
    fold: (patch) => {
      const scores = judged.flatMap((code) => {
        const score = patch[`oordeel-${code}`];
        return score == null ? [] : [{ principle: code, score, why: patch[`waarom-${code}`] ?? '' }];
      });
      const own = Object.entries(patch).filter(([name]) => !/^(oordeel|waarom)-/.test(name));
      return { ...Object.fromEntries(own), scores: scores.length === 0 ? null : scores };
    },
  };
}
