/** What is asked of an obstacle: when it is reported, and at every step after that. */

import { type HeldRecord, nextStates, type obstacle as Obstacle, obstacle, obstacleKinds } from '@stelsel/regie';
import type { FormField, FormOption } from '../forms/form-field.ts';
import type { RecordEdit } from '../forms/submit-record.ts';
import { stateWord } from '../words/state-words.ts';
import { w } from '../words/words.ts';

export interface ObstacleChoices {
  readonly regions: readonly FormOption[];
  readonly sectors: readonly FormOption[];
  readonly topics: readonly FormOption[];
  readonly bodies: readonly FormOption[];
}

const kinds: readonly FormOption[] = obstacleKinds.map((value) => ({ value, words: stateWord(value) }));

export function reportFields({ regions, sectors, topics }: ObstacleChoices): readonly FormField[] {
  return [
    { name: 'title', label: w('Wat zit vast?', 'What is stuck?'), kind: 'line' },
    { name: 'region', label: w('Regio', 'Region'), kind: 'choice', options: regions },
    { name: 'topic', label: w('Onderwerp', 'Topic'), kind: 'choice', options: topics },
    { name: 'sector', label: w('Sector', 'Sector'), kind: 'choice', options: sectors },
    { name: 'kind', label: w('Soort', 'Kind'), kind: 'choice', options: kinds },
    {
      name: 'cause',
      label: w('Oorzaak', 'Root cause'),
      help: w(
        'Korte naam met streepjes, zoals codes-verschillen. Dezelfde naam in drie regio’s maakt er een gedeelde oorzaak van.',
        'A short name with hyphens, such as codes-verschillen. The same name in three regions makes it a shared cause.',
      ),
      kind: 'line',
    },
  ];
}

export function stepFields(
  { bodies }: ObstacleChoices,
  { fields }: HeldRecord<typeof Obstacle.fields>,
): readonly FormField[] {
  const from = fields.state ?? 'gemeld';
  const states = [from, ...nextStates(obstacle.states?.machine ?? { states: [], initial: [], moves: [] }, from)];
  return [
    {
      name: 'state',
      label: w('Stand', 'State'),
      kind: 'choice',
      options: states.map((value) => ({ value, words: stateWord(value) })),
    },
    { name: 'kind', label: w('Soort', 'Kind'), kind: 'choice', options: kinds },
    { name: 'layer', label: w('Laag (1 tot 5)', 'Layer (1 to 5)'), kind: 'number' },
    { name: 'owner', label: w('Eigenaar (kenmerk)', 'Owner (code)'), kind: 'line' },
    { name: 'neededDecision', label: w('Welk besluit is nodig?', 'Which decision is needed?'), kind: 'text' },
    { name: 'deadline', label: w('Uiterlijk', 'Deadline'), kind: 'day' },
    { name: 'escalatedTo', label: w('Geëscaleerd naar', 'Escalated to'), kind: 'choice', options: bodies },
    { name: 'solution', label: w('Oplossing', 'Solution'), kind: 'text' },
    { name: 'reason', label: w('Reden', 'Reason'), kind: 'text' },
  ];
}

/** `organisation` is whose obstacle it is, when it is one of one organisation; only that one and the desk see it. */
export function reportEdit(
  choices: ObstacleChoices,
  on: string,
  organisation?: string,
): RecordEdit<typeof Obstacle.fields> {
  return {
    type: obstacle,
    fields: reportFields(choices),
    code: '',
    invented: false,
    fixed: { state: 'gemeld', reportedOn: on, ...(organisation === undefined ? {} : { organisation }) },
  };
}

export function stepEdit(
  choices: ObstacleChoices,
  record: HeldRecord<typeof Obstacle.fields>,
): RecordEdit<typeof Obstacle.fields> {
  return {
    type: obstacle,
    fields: stepFields(choices, record),
    record,
    code: record.code,
    invented: record.invented,
    fixed: {},
  };
}
