/** The acute rule: who gives emergency care sees the professional summary when nobody objected; others do not. */
import { accessPolicy, behindGlass, inEmergency, professions, toDeliver } from '../src/access-rules.ts';
import { typesOf } from '../src/organization-types.ts';
import { ruleWords } from './words.ts';

const id = 'acute';
export const holders = typesOf('generalPractice', 'outOfHours');
export const emergencyCare = typesOf('ambulance', 'outOfHours', 'hospital');
const who = [
  ...professions.physician,
  ...professions.physicianAssistant,
  ...professions.nursePractitioner,
  ...professions.nurse,
];

export const access = accessPolicy(id, '1.0.0', [
  inEmergency(id, { id: 'summary', words: ruleWords.summary, who, at: emergencyCare }),
  behindGlass(id, { id: 'break-the-glass', words: ruleWords.glass, who, at: emergencyCare }),
  toDeliver(id, { id: 'report', words: ruleWords.report, who, at: emergencyCare, systems: true }),
]);
