/** The choices of a person in sentences and layers. */
import type { OwnChoice } from '@stelsel/consent';
import type { Text } from '@stelsel/kernel';
import type { ChoiceAnswer, ChoiceByOther, ChoiceQuestion, ChoicesView } from '../api/choices.ts';
import { answerOf, effectiveAnswer, standing } from './answer-of.ts';
import { versionOf } from './apply-changes.ts';
import type { QuestionDefinition } from './choice-questions.ts';

/** EHDS article 8: told before every change, and the same for everybody. */
export const restrictionWarning: Text = {
  nl: 'Wat een zorgverlener niet ziet, kan hij ook niet meewegen. Zorgverleners zien niet dat u iets afschermt. Bij levensgevaar mag een arts soms toch kijken; dat staat dan in uw logboek.',
  en: 'What a care provider cannot see, they cannot take into account. Care providers do not see that you restrict something. When a life is at stake a doctor may sometimes look all the same; your log then says so.',
};

const layers = [
  ['simple', { nl: 'De belangrijkste keuzes', en: 'The main choices' }],
  ['kind', { nl: 'Per soort zorgverlener', en: 'Per kind of care provider' }],
  ['organization', { nl: 'Per zorgaanbieder', en: 'Per organisation' }],
  ['data', { nl: 'Per soort gegevens', en: 'Per kind of data' }],
] as const;

/** The question about research stands beside those of the register; its answer comes from a register of its own. */
export const researchQuestion = {
  key: 'simple-research',
  sentence: {
    nl: 'Mogen uw gegevens zonder uw naam gebruikt worden voor onderzoek en beleid?',
    en: 'May your data be used without your name for research and policy?',
  },
} as const;

export function viewChoices(
  questions: readonly QuestionDefinition[],
  choices: readonly OwnChoice[],
  objectsToResearch: boolean,
  confirmed: ReadonlySet<string>,
): ChoicesView {
  const statements = choices.filter(({ active }) => active).map(({ statement }) => statement);
  return {
    version: `${versionOf(choices)}${objectsToResearch ? '-' : ''}`,
    layers: layers.map(([id, name]) => ({
      id,
      name,
      questions: [
        ...questions.filter(({ layer }) => layer === id).map((question) => viewQuestion(question, choices, statements)),
        ...(id === 'simple' ? [viewResearch(objectsToResearch)] : []),
      ],
    })),
    byOthers: choices.flatMap((choice) => byOther(choice, questions, confirmed)),
    warning: restrictionWarning,
  };
}

function viewQuestion(
  question: QuestionDefinition,
  choices: readonly OwnChoice[],
  statements: Parameters<typeof effectiveAnswer>[1],
): ChoiceQuestion {
  return {
    key: question.key,
    sentence: question.sentence,
    answer: answerOf(question, choices),
    effective: effectiveAnswer(question, statements),
    answers: question.answers,
    consequences: Object.fromEntries(question.answers.map((answer) => [answer, consequenceOf(question, answer)])),
    ...(question.about === undefined ? {} : { about: question.about }),
  };
}

function viewResearch(objects: boolean): ChoiceQuestion {
  return {
    ...researchQuestion,
    answer: objects ? 'no' : 'unset',
    effective: objects ? 'no' : 'yes',
    answers: ['no', 'unset'],
    consequences: {
      no: {
        nl: 'Uw gegevens doen niet mee in onderzoek dat na vandaag wordt toegestaan. Eerder toegestaan onderzoek gaat door.',
        en: 'Your data take no part in research that is permitted after today. Research permitted before goes on.',
      },
      unset: {
        nl: 'Uw gegevens kunnen zonder uw naam meedoen in onderzoek dat is toegestaan.',
        en: 'Your data can take part, without your name, in research that is permitted.',
      },
    },
  };
}

function consequenceOf(question: QuestionDefinition, answer: ChoiceAnswer): Text {
  switch (answer) {
    case 'yes':
      return {
        nl: 'Wie u behandelt kan uw gegevens opvragen. Dat staat altijd in uw logboek.',
        en: 'Whoever treats you can ask for your data. Your log always says so.',
      };
    case 'no':
      return {
        nl: 'Deze gegevens worden niet getoond. Een zorgverlener merkt niet dat u dit koos, en kan u vragen stellen die al beantwoord zijn.',
        en: 'These data are not shown. A care provider does not notice that you chose this, and may ask you what was answered before.',
      };
    case 'emergency':
      return {
        nl: 'Deze gegevens worden alleen getoond bij spoed, als u het zelf niet kunt zeggen.',
        en: 'These data are shown only in an emergency, when you cannot say so yourself.',
      };
    case 'unset':
      return question.layer === 'simple'
        ? {
            nl: 'U kiest niets. Zonder keuze mogen zorgverleners uw gegevens niet bij anderen opvragen.',
            en: 'You choose nothing. Without a choice care providers may not ask others for your data.',
          }
        : { nl: 'Hier geldt uw bredere keuze.', en: 'Your wider choice counts here.' };
    default:
      return answer satisfies never;
  }
}

function byOther(
  choice: OwnChoice,
  questions: readonly QuestionDefinition[],
  confirmed: ReadonlySet<string>,
): readonly ChoiceByOther[] {
  if (!choice.active || choice.recordedBy?.kind !== 'provider' || confirmed.has(choice.id)) {
    return [];
  }
  const question = questionOf(choice, questions);
  return question === undefined
    ? []
    : [
        {
          key: choice.id,
          at: choice.recordedAt,
          by: choice.recordedBy.name,
          sentence: question.sentence,
          answer: choice.statement.decision === 'permit' ? 'yes' : 'no',
        },
      ];
}

/** The question that a choice in the register answers; a choice of another shape has none here. */
export function questionOf(
  choice: OwnChoice,
  questions: readonly QuestionDefinition[],
): QuestionDefinition | undefined {
  const alone = [{ ...choice, active: true }];
  return questions.find((question) => Object.keys(standing(question, alone)).length > 0);
}
