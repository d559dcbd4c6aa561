/** What a supplier is asked about one item: whether it builds, from when until when, and yes or no per requirement. */
import { type ItemAnswers, nextStates, type supplierAnswer as SupplierAnswer, supplierAnswer } from '@stelsel/regie';
import type { FormField } from '../forms/form-field.ts';
import type { RecordEdit } from '../forms/submit-record.ts';
import { answerWords } from '../words/supply-words.ts';
import { w } from '../words/words.ts';

const machine = supplierAnswer.states?.machine ?? { states: [], initial: [], moves: [] };
const perRequirement = /^eis-(\d+)$/;

/** Undefined where the products of this supplier are not touched. */
export function answerEdit(
  { item, suppliers }: ItemAnswers,
  vendor: string,
): RecordEdit<typeof SupplierAnswer.fields> | undefined {
  const own = suppliers.find((one) => one.vendor === vendor);
  if (own === undefined) {
    return undefined;
  }
  const { answer } = own;
  const requirements = item.fields.ictRequirements ?? [];
  const state = answer?.fields.state;
  const states = state == null ? machine.initial : [state, ...nextStates(machine, state)];
  const first = answer?.fields.promisedFirst;
  return {
    type: supplierAnswer,
    fields: [...fieldsFor(states), ...requirements.map(requirementField)],
    ...(answer === undefined ? {} : { record: answer }),
    code: `${vendor}.${item.code}`,
    invented: item.invented,
    fixed: { vendor, item: item.code },
    unfold: ({ requirements: said }) =>
      Object.fromEntries(
        ((said ?? []) as readonly { requirement: string; answer: string }[]).map((one) => [
          `eis-${requirements.indexOf(one.requirement)}`,
          one.answer,
        ]),
      ),
    fold: (patch) => {
      const answers = requirements.flatMap((requirement, index) => {
        const said = patch[`eis-${index}`];
        return said == null ? [] : [{ requirement, answer: said }];
      });
      const rest = Object.fromEntries(Object.entries(patch).filter(([name]) => !perRequirement.test(name)));
      return {
        ...rest,
        requirements: answers.length === 0 ? null : answers,
        ...(first == null && rest.state === 'toegezegd' && rest.buildTo != null ? { promisedFirst: rest.buildTo } : {}),
      };
    },
  };
}

function fieldsFor(states: readonly string[]): readonly FormField[] {
  return [
    {
      name: 'state',
      label: w('Antwoord', 'Answer'),
      kind: 'choice',
      options: states.map((value) => ({
        value,
        words: answerWords[value as keyof typeof answerWords] ?? w(value, value),
      })),
    },
    { name: 'buildFrom', label: w('U begint op', 'You begin on'), kind: 'day' },
    {
      name: 'buildTo',
      label: w('Gereed op', 'Ready on'),
      help: w(
        'De eerste datum die u noemt, blijft zichtbaar als u later verschuift.',
        'The first date you name stays visible when you move it later.',
      ),
      kind: 'day',
    },
    {
      name: 'personDays',
      label: w('Uw eigen schatting in persoondagen', 'Your own estimate in person-days'),
      help: w(
        'Niet openbaar: alleen voor u en wie de agenda stuurt.',
        'Not public: only for you and who steers the agenda.',
      ),
      kind: 'number',
    },
    { name: 'reason', label: w('Reden', 'Reason'), kind: 'text' },
  ];
}

function requirementField(requirement: string, index: number): FormField {
  return {
    name: `eis-${index}`,
    label: w(`Eis: ${requirement}`, `Requirement: ${requirement}`),
    kind: 'choice',
    options: [
      { value: 'ja', words: w('ja', 'yes') },
      { value: 'later', words: w('later', 'later') },
      { value: 'nee', words: w('nee', 'no') },
    ],
  };
}
