/** What the parts of lists and the values of choices are called in two languages. */
import { agendaNames, basisWords, dependencyWords, kindWords, milestoneWords } from '../agenda/agenda-words.ts';
import { impactWords, sectorPages } from '../words/agenda-words.ts';
import { declaredWords } from '../words/light-words.ts';
import { listWords } from '../words/list-words.ts';
import { claimStateWords, entryStageWords, purposeWords } from '../words/money-words.ts';
import { levelWords, relationWords, roleWords } from '../words/plan-words.ts';
import { stateWord } from '../words/state-words.ts';
import {
  answerWords,
  bundleWords,
  feedbackWords,
  handoverWords,
  phaseWords,
  policyFeedbackWords,
  priorityWords,
} from '../words/supply-words.ts';
import { type Words, w } from '../words/words.ts';

/** Choices of one type are said in the words of that type; what is the same everywhere stands in `agenda-words`. */
const byField: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  'agenda-item.kind': kindWords,
  'agenda-item.agenda': agendaNames,
  'agenda-item.obligated.basis': basisWords,
  'programme.agenda': agendaNames,
  'milestone.kind': milestoneWords,
  'sector.agendaPage': sectorPages,
  'dependency.kind': dependencyWords,
  'regional-topic.impactClass': impactWords,
  'declared-light.light': declaredWords,
  'reference.list': listWords,
  'result-claim.state': claimStateWords,
  'ledger-entry.stage': entryStageWords,
  'funding-scheme.purpose': purposeWords,
  'funding-stream.purpose': purposeWords,
  'body.level': levelWords,
  'initiative-relation.kind': relationWords,
  'party.roles': roleWords,
  'supplier-answer.state': answerWords,
  'wish-bundle.state': bundleWords,
  'wish-bundle.wishes.priority': priorityWords,
  'feedback.state': feedbackWords,
  'policy-feedback.state': policyFeedbackWords,
  'handover.state': handoverWords,
  'handover.to': phaseWords,
};

/** `field`: the name of the type, of the field, and of the part of it where there is one. */
export function choiceWords(field: string, value: string | number): Words {
  const text = String(value);
  return byField[field]?.[text] ?? stateWord(text);
}

const parts: Readonly<Record<string, Words>> = {
  party: w('Wie (kenmerk)', 'Who (code)'),
  what: w('Wat', 'What'),
  due: w('Uiterlijk', 'Due'),
  does: w('Doet', 'Does'),
  step: w('Stap', 'Step'),
  quarter: w('Kwartaal (2027-Q1)', 'Quarter (2027-Q1)'),
  text: w('Tekst', 'Text'),
  url: w('Adres (https)', 'Address (https)'),
  sector: w('Sector', 'Sector'),
  role: w('Rol', 'Role'),
  from: w('Vanaf', 'From'),
  basis: w('Grondslag', 'Basis'),
  start: w('Begin', 'Start'),
  end: w('Einde', 'End'),
  budgetEur: w('Budget in euro', 'Budget in euro'),
  results: w('Resultaten', 'Results'),
  at: w('Op', 'On'),
  reason: w('Reden', 'Reason'),
  decision: w('Besluit', 'Decision'),
  days: w('Dagen later', 'Days later'),
  wish: w('Wens', 'Wish'),
  priority: w('Belang', 'Priority'),
  requirement: w('Eis', 'Requirement'),
  answer: w('Antwoord', 'Answer'),
  principle: w('Principe', 'Principle'),
  score: w('Oordeel', 'Judgement'),
  why: w('Waarom', 'Why'),
  column: w('Kolom', 'Column'),
  row: w('Rij', 'Row'),
  system: w('Soort nummer', 'Kind of number'),
  value: w('Waarde', 'Value'),
  question: w('Vraag', 'Question'),
  prefilled: w('Vooraf ingevuld', 'Filled in beforehand'),
  evidence: w('Bewijs', 'Evidence'),
};

export const partWord = (name: string): Words => parts[name] ?? w(name, name);
