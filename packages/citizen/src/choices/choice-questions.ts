/** The questions about choices, in layers, each as a sentence; a question stands for statements in the register. */
import { holderCategories, type Party, type Situation, type Statement, userCategories } from '@stelsel/consent';
import type { ConsentCategory } from '@stelsel/exchanges';
import type { Text, Ura } from '@stelsel/kernel';
import type { ChoiceAnswer } from '../api/choices.ts';

export interface QuestionDefinition {
  readonly key: string;
  readonly layer: 'simple' | 'kind' | 'organization' | 'data';
  readonly sentence: Text;
  readonly about?: Text;
  readonly holder: Party;
  readonly user: Party;
  readonly data: ConsentCategory;
  /** `emergency`: the separate question about emergencies; `both`: everyday and emergency in one. */
  readonly asks: 'regular' | 'emergency' | 'both';
  readonly answers: readonly ChoiceAnswer[];
}

const any: Party = { kind: 'any' };
const all: ConsentCategory = 'GGC002';
const kindAnswers = ['yes', 'no', 'emergency', 'unset'] as const;

const dataNames: Readonly<Partial<Record<ConsentCategory, Text>>> = {
  GGC012: { nl: 'uitslagen', en: 'results' },
  GGC013: { nl: 'medicijnen en allergieën', en: 'medication and allergies' },
};

/** @param organizations those that are known to hold data, or about which a choice stands */
export function choiceQuestions(
  organizations: readonly { readonly ura: Ura; readonly name: string }[],
): readonly QuestionDefinition[] {
  return [...simple, ...perKind(), ...organizations.flatMap(perOrganization), ...perData()];
}

const simple: readonly QuestionDefinition[] = [
  {
    key: 'simple-care',
    layer: 'simple',
    sentence: {
      nl: 'Mogen zorgverleners die u behandelen uw gegevens bij andere zorgverleners zien?',
      en: 'May care providers who treat you see your data at other care providers?',
    },
    holder: any,
    user: any,
    data: all,
    asks: 'regular',
    answers: ['yes', 'no', 'unset'],
  },
  {
    key: 'simple-emergency',
    layer: 'simple',
    sentence: {
      nl: 'Mogen zorgverleners uw gegevens zien bij spoed, als u het zelf niet kunt zeggen?',
      en: 'May care providers see your data in an emergency, when you cannot say so yourself?',
    },
    holder: any,
    user: any,
    data: all,
    asks: 'emergency',
    answers: ['yes', 'no', 'unset'],
  },
];

/** "De huisartsenpost mag mijn huisartsgegevens zien": every kind of user at every kind of holder. */
function perKind(): readonly QuestionDefinition[] {
  return Object.entries(holderCategories).flatMap(([holder, holderName]) =>
    Object.entries(userCategories).map(
      ([user, userName]): QuestionDefinition => ({
        key: `kind-${holder}-${user}`,
        layer: 'kind',
        sentence: {
          nl: `Mag deze groep uw gegevens zien bij ${inSentence(holderName.nl)}: ${inSentence(userName.nl)}?`,
          en: `May this group see your data at ${inSentence(holderName.en)}: ${inSentence(userName.en)}?`,
        },
        about: holderName,
        holder: { kind: 'category', code: holder },
        user: { kind: 'category', code: user },
        data: all,
        asks: 'both',
        answers: kindAnswers,
      }),
    ),
  );
}

function perOrganization({ ura, name }: { readonly ura: Ura; readonly name: string }): readonly QuestionDefinition[] {
  const party: Party = { kind: 'organization', ura };
  const about = { nl: name, en: name };
  return [
    {
      key: `at-${ura}`,
      layer: 'organization',
      sentence: { nl: `Mag ${name} uw gegevens aan anderen laten zien?`, en: `May ${name} show your data to others?` },
      about,
      holder: party,
      user: any,
      data: all,
      asks: 'both',
      answers: kindAnswers,
    },
    {
      key: `by-${ura}`,
      layer: 'organization',
      sentence: { nl: `Mag ${name} uw gegevens bij anderen zien?`, en: `May ${name} see your data at others?` },
      about,
      holder: any,
      user: party,
      data: all,
      asks: 'both',
      answers: kindAnswers,
    },
  ];
}

function perData(): readonly QuestionDefinition[] {
  return Object.entries(dataNames).map(
    ([data, name]): QuestionDefinition => ({
      key: `data-${data}`,
      layer: 'data',
      sentence: {
        nl: `Mogen zorgverleners die u behandelen uw ${name.nl} zien?`,
        en: `May care providers who treat you see your ${name.en}?`,
      },
      about: name,
      holder: any,
      user: any,
      data: data as ConsentCategory,
      asks: 'both',
      answers: kindAnswers,
    }),
  );
}

/** The organisation a question is about, by its key. */
export function organizationIn(key: string): readonly string[] {
  const [, ura] = /^(?:at|by)-(\d+)$/.exec(key) ?? [];
  return ura === undefined ? [] : [ura];
}

/** What an answer says to the register: for each situation a statement, or nothing. */
export function statementsFor(
  question: QuestionDefinition,
  answer: ChoiceAnswer,
): Readonly<Partial<Record<Situation, Statement['decision'] | 'unset'>>> {
  switch (question.asks) {
    case 'regular':
      return { regular: decisionOf(answer) };
    case 'emergency':
      return { emergency: decisionOf(answer) };
    case 'both':
      return answer === 'emergency'
        ? { regular: 'objection', emergency: 'permit' }
        : { regular: decisionOf(answer), emergency: decisionOf(answer) };
    default:
      return question.asks satisfies never;
  }
}

function decisionOf(answer: ChoiceAnswer): Statement['decision'] | 'unset' {
  return answer === 'yes' ? 'permit' : answer === 'unset' ? 'unset' : 'objection';
}

function inSentence(name: string): string {
  return /^[A-Z]{2}/.test(name) ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
