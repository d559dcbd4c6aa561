/** The obstacle desk: what is stuck, who can decide, and what many regions share. */
import { z } from 'zod';
import { defineType, field } from '../records/define-type.ts';
import { changeRequestStates, obstacleStates } from '../states/machines.ts';
import { code, codes, day, text } from './values.ts';

export const obstacleKinds = [
  'juridisch',
  'contract',
  'geld',
  'techniek',
  'standaard',
  'kennis',
  'capaciteit',
  'organisatie',
] as const;

export const obstacle = defineType(
  'obstacle',
  { nl: 'Obstakel', en: 'Obstacle' },
  {
    title: field(text, 'Wat zit vast', 'What is stuck'),
    kind: field(z.enum(obstacleKinds), 'Soort', 'Kind'),
    layer: field(z.number().int().min(1).max(5), 'Laag (1 tot 5)', 'Layer (1 to 5)'),
    topic: field(code, 'Onderwerp', 'Topic', { refersTo: 'topic' }),
    sector: field(code, 'Sector', 'Sector', { refersTo: 'sector' }),
    region: field(code, 'Regio', 'Region', { refersTo: 'region' }),
    organisation: field(code, 'Organisatie', 'Organisation', { refersTo: 'party', visibility: 'own' }),
    cause: field(code, 'Oorzaak', 'Root cause'),
    owner: field(code, 'Eigenaar', 'Owner', { refersTo: 'party' }),
    neededDecision: field(text, 'Welk besluit is nodig', 'Which decision is needed'),
    deadline: field(day, 'Uiterlijk', 'Deadline'),
    reportedOn: field(day, 'Gemeld op', 'Reported on'),
    closedOn: field(day, 'Gesloten op', 'Closed on'),
    alsoAffected: field(codes, 'Ook last van', 'Also affected'),
    escalatedTo: field(code, 'Geëscaleerd naar', 'Escalated to', { refersTo: 'body' }),
    solution: field(text, 'Oplossing', 'Solution'),
    reason: field(text, 'Reden', 'Reason'),
    playbook: field(code, 'Draaiboek', 'Playbook', { refersTo: 'playbook' }),
    state: field(z.enum(obstacleStates.states), 'Stand', 'State'),
  },
  {
    write: { rsoManager: 'region', desk: 'any', careAdmin: 'party' },
    belongs: { owner: 'organisation', region: 'region', sector: 'sector' },
    states: { field: 'state', machine: obstacleStates },
    subjectOf: ({ cause }) => String(cause ?? ''),
  },
);

/** What worked before, for the next one with the same cause. */
export const playbook = defineType(
  'playbook',
  { nl: 'Draaiboek', en: 'Playbook' },
  {
    title: field(text, 'Titel', 'Title'),
    cause: field(code, 'Oorzaak', 'Root cause'),
    steps: field(z.array(text), 'Stappen', 'Steps'),
  },
  { write: { desk: 'any' } },
);

/** A request to the owner of a standard or rule, because three regions or more meet the same cause. */
export const changeRequest = defineType(
  'change-request',
  { nl: 'Wijzigingsverzoek', en: 'Change request' },
  {
    title: field(text, 'Titel', 'Title'),
    cause: field(code, 'Oorzaak', 'Root cause'),
    topic: field(code, 'Onderwerp', 'Topic', { refersTo: 'topic' }),
    owner: field(code, 'Gericht aan', 'Addressed to', { refersTo: 'party' }),
    regions: field(codes, 'Regio’s', 'Regions', { refersTo: 'region' }),
    obstacles: field(codes, 'Obstakels', 'Obstacles', { refersTo: 'obstacle' }),
    state: field(z.enum(changeRequestStates.states), 'Stand', 'State'),
    decision: field(text, 'Besluit', 'Decision'),
    reason: field(text, 'Reden', 'Reason'),
  },
  { write: { desk: 'any' }, states: { field: 'state', machine: changeRequestStates } },
);
