/** What somebody answered to a question, and what counts when they did not. */
import {
  decideConsent,
  type OwnChoice,
  type Party,
  type PartyFacts,
  type Situation,
  type Statement,
} from '@stelsel/consent';
import type { ChoiceAnswer } from '../api/choices.ts';
import type { QuestionDefinition } from './choice-questions.ts';

/** The choices that stand for one question, by situation. */
export function standing(
  { holder, user, data, asks }: QuestionDefinition,
  choices: readonly OwnChoice[],
): Readonly<Partial<Record<Situation, OwnChoice>>> {
  const same = choices.filter(
    ({ active, statement }) =>
      active &&
      statement.resources === undefined &&
      statement.data === data &&
      sameParty(statement.holder, holder) &&
      sameParty(statement.user, user),
  );
  const of = (situation: Situation) => same.find(({ statement }) => statement.situation === situation);
  const [regular, emergency] = [of('regular'), of('emergency')];
  return {
    ...(regular === undefined || asks === 'emergency' ? {} : { regular }),
    ...(emergency === undefined || asks === 'regular' ? {} : { emergency }),
  };
}

export function answerOf(question: QuestionDefinition, choices: readonly OwnChoice[]): ChoiceAnswer {
  const { regular, emergency } = standing(question, choices);
  const decision = (question.asks === 'emergency' ? emergency : regular)?.statement.decision;
  if (decision === undefined) {
    return 'unset';
  }
  const onlyEmergency =
    question.asks === 'both' && decision === 'objection' && emergency?.statement.decision === 'permit';
  return onlyEmergency ? 'emergency' : decision === 'permit' ? 'yes' : 'no';
}

/** What the register would decide for an organisation of which nothing else is known: the rule itself, asked. */
export function effectiveAnswer(
  question: QuestionDefinition,
  statements: readonly Statement[],
): 'yes' | 'no' | 'emergency' {
  const asked = { holder: someone(question.holder), user: someone(question.user), data: question.data } as const;
  const emergency = decideConsent(statements, { ...asked, purpose: 'ETREAT' }).answer === 'permit';
  if (question.asks === 'emergency') {
    return emergency ? 'yes' : 'no';
  }
  const regular = decideConsent(statements, { ...asked, purpose: 'TREAT' }).answer === 'permit';
  return regular ? 'yes' : emergency && question.asks === 'both' ? 'emergency' : 'no';
}

export function sameParty(one: Party, other: Party): boolean {
  return JSON.stringify([one.kind, codeOf(one)]) === JSON.stringify([other.kind, codeOf(other)]);
}

function codeOf(party: Party): string {
  return party.kind === 'any' ? '' : party.kind === 'category' ? party.code : party.ura;
}

const typeOfCategory: Readonly<Record<string, string>> = {
  huisartsen: 'Z3',
  RPZAC001: 'Z3',
  apotheken: 'J8',
  RPZAC005: 'J8',
  ziekenhuizen: 'V4',
  RPZAC104: 'V4',
  ggz: 'G5',
  RPZAC003: 'G5',
  vvt: 'X3',
  RPZAC004: 'X3',
  diagnostiek: 'L1',
  overig: 'F1',
  RPZAC103: 'F1',
};

/** An organisation of that kind about which nobody chose anything by name. */
function someone(party: Party): PartyFacts {
  switch (party.kind) {
    case 'organization':
      return { ura: party.ura, type: '' };
    case 'category':
      return { ura: '00000000' as PartyFacts['ura'], type: typeOfCategory[party.code] ?? '' };
    case 'any':
      return { ura: '00000000' as PartyFacts['ura'], type: '' };
    default:
      return party satisfies never;
  }
}
