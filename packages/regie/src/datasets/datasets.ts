/** Every dataset, in the order of the catalogue. */
import type { Text } from '@stelsel/kernel';
import type { RecordType } from '../records/define-type.ts';
import { architecturePrinciple, architectureReview } from '../types/architecture.ts';
import { wish, wishBundle, wishVote } from '../types/demand.ts';
import { feedback, policyFeedback } from '../types/feedback.ts';
import { handover } from '../types/handover.ts';
import {
  maturity,
  observation,
  phase,
  phaseStatement,
  steeringMechanism,
  threshold,
  track,
} from '../types/implementation.ts';
import { action, body, decisionRoute, initiative, initiativeRelation, publicTask } from '../types/initiatives.ts';
import { fundingScheme, fundingStream, ledgerEntry, resultClaim } from '../types/money.ts';
import { changeRequest, obstacle, playbook } from '../types/obstacles.ts';
import { party } from '../types/party.ts';
import {
  agendaItem,
  decision,
  dependency,
  effort,
  milestone,
  parliamentCommitment,
  programme,
} from '../types/portfolio.ts';
import { reference, region, sector, topicCategory } from '../types/reference-lists.ts';
import { applicability, declaredLight, regionalCommitment, regionalTopic, topic } from '../types/regional-agenda.ts';
import { supplierAnswer } from '../types/supply.ts';
import type { Dataset } from './dataset.ts';
import { fundingFlowDataset, programmeLightDataset } from './flow-datasets.ts';
import { baselineDataset, conflictDataset } from './plan-datasets.ts';
import { recordDataset } from './record-dataset.ts';
import { regionalAgendaDataset } from './regional-agenda-dataset.ts';
import { trackCountDataset } from './track-dataset.ts';

const records = (name: string, type: RecordType, nl: string, en: string, path: string = name): Dataset =>
  recordDataset(type, { name, path, about: { nl, en } as Text });

export const datasets: readonly Dataset[] = [
  regionalAgendaDataset,
  programmeLightDataset,
  baselineDataset,
  conflictDataset,
  fundingFlowDataset,
  trackCountDataset,
  records('topics', topic, 'De 38 onderwerpen van de regionale agenda.', 'The 38 topics of the regional agenda.'),
  records('topic-categories', topicCategory, 'De acht categorieën van onderwerpen.', 'The eight categories of topics.'),
  records(
    'applicability',
    applicability,
    'Voor welke sectoren een onderwerp geldt.',
    'To which sectors a topic applies.',
  ),
  records(
    'regional-topics',
    regionalTopic,
    'Wat een regio zelf over een onderwerp schrijft.',
    'What a region itself writes about a topic.',
  ),
  records(
    'declared-lights',
    declaredLight,
    'Stoplichten van RSO’s, met auteur en datum.',
    'Lights declared by RSOs, with author and date.',
  ),
  records('regional-commitments', regionalCommitment, 'Afspraken van regio’s.', 'Commitments of regions.'),
  records(
    'programmes',
    programme,
    'Programma’s met oorspronkelijke en laatste planning.',
    'Programmes with original and current baseline.',
    'agenda/programmes',
  ),
  records(
    'agenda-items',
    agendaItem,
    'Onderdelen van de meerjarenagenda’s.',
    'Items of the multi-year agendas.',
    'agenda/items',
  ),
  records(
    'milestones',
    milestone,
    'Mijlpalen: oorspronkelijk, nu, verwacht, gehaald.',
    'Milestones: original, current, forecast, actual.',
    'agenda/milestones',
  ),
  records('dependencies', dependency, 'Wat op wat wacht.', 'What waits for what.', 'agenda/dependencies'),
  records(
    'efforts',
    effort,
    'Geschatte inspanning per soort product.',
    'Estimated effort per product category.',
    'agenda/efforts',
  ),
  records(
    'supplier-answers',
    supplierAnswer,
    'Wat leveranciers toezeggen of afwijzen, met de eerste en de laatste datum.',
    'What suppliers commit to or decline, with the first and the latest date.',
    'agenda/answers',
  ),
  records(
    'handovers',
    handover,
    'Overdrachten van de ene fase naar de volgende.',
    'Hand-overs from one phase to the next.',
    'agenda/handovers',
  ),
  records('wishes', wish, 'Wensen van organisaties, zonder namen.', 'Wishes of organisations, without names.'),
  records(
    'wish-votes',
    wishVote,
    'Steun voor wensen; elke organisatie telt één keer, zonder namen.',
    'Votes for wishes; every organisation counts once, without names.',
  ),
  records(
    'wish-bundles',
    wishBundle,
    'Gebundelde vragen van sectoren aan alle leveranciers.',
    'Bundled requests of sectors to all suppliers.',
  ),
  records('decisions', decision, 'Besluiten van organen.', 'Decisions of bodies.'),
  records('parliament-commitments', parliamentCommitment, 'Toezeggingen en moties.', 'Commitments and motions.'),
  records('actions', action, 'De dertien acties van het actieplan.', 'The thirteen actions of the action plan.'),
  records(
    'initiatives',
    initiative,
    'Initiatieven met uitvoerder en financier.',
    'Initiatives with executor and financier.',
  ),
  records(
    'initiative-relations',
    initiativeRelation,
    'Verbanden tussen initiatieven.',
    'Relations between initiatives.',
  ),
  records('parties', party, 'Organisaties.', 'Organisations.'),
  records('bodies', body, 'Organen.', 'Bodies.'),
  records('decision-routes', decisionRoute, 'Routes van besluiten.', 'Routes of decisions.'),
  records(
    'public-tasks',
    publicTask,
    'Taken: waar zij nu liggen en waar ze zijn voorgesteld.',
    'Tasks: where they are today and where they are proposed.',
  ),
  records(
    'funding-streams',
    fundingStream,
    'Geldstromen zoals documenten ze noemen.',
    'Streams of money as documents name them.',
    'funding/streams',
  ),
  records('funding-schemes', fundingScheme, 'Regelingen.', 'Schemes.', 'funding/schemes'),
  records(
    'ledger-entries',
    ledgerEntry,
    'Boekingen; per transactie samen nul.',
    'Bookings; zero per transaction.',
    'funding/ledger',
  ),
  records(
    'result-claims',
    resultClaim,
    'Beloofde en geleverde resultaten.',
    'Results promised and delivered.',
    'funding/results',
  ),
  records(
    'obstacles',
    obstacle,
    'Obstakels, zonder namen van organisaties.',
    'Obstacles, without names of organisations.',
  ),
  records('playbooks', playbook, 'Draaiboeken voor bekende oorzaken.', 'Playbooks for known causes.'),
  records(
    'change-requests',
    changeRequest,
    'Wijzigingsverzoeken omdat regio’s hetzelfde tegenkomen.',
    'Change requests because regions meet the same cause.',
  ),
  records('phases', phase, 'De vier fasen met hun vragen.', 'The four phases with their questions.'),
  records('phase-statements', phaseStatement, 'Uitspraken over invoering.', 'Statements about implementation.'),
  records(
    'tracks',
    track,
    'Sporen: hoe ver invoering is, zonder namen.',
    'Tracks: how far implementation is, without names.',
  ),
  records('steering-mechanisms', steeringMechanism, 'Waarmee wordt gestuurd.', 'What steering is done with.'),
  records('thresholds', threshold, 'Drempels; een schatting is geen norm.', 'Thresholds; an estimate is not a norm.'),
  records('maturity', maturity, 'Volwassenheid, zonder namen.', 'Maturity, without names.'),
  records('architecture-principles', architecturePrinciple, 'Architectuurprincipes.', 'Architecture principles.'),
  records('architecture-reviews', architectureReview, 'Toetsen van projecten.', 'Reviews of projects.'),
  records(
    'observations',
    observation,
    'Metingen per maand, regio, sector en onderwerp.',
    'Measurements per month, region, sector and topic.',
  ),
  records(
    'feedback',
    feedback,
    'Meldingen van lezers en wat ermee is gedaan, zonder hun woorden.',
    'Reports of readers and what was done with them, without their words.',
  ),
  records(
    'policy-feedback',
    policyFeedback,
    'Wat niet lukt en terugging naar het beleid: gemiste drempels en meldingen uit de praktijk, met het antwoord.',
    'What does not work and went back to policy: missed thresholds and reports from practice, with the answer.',
    'agenda/feedback',
  ),
  records('sectors', sector, 'Sectoren.', 'Sectors.'),
  records('regions', region, 'Regio’s.', 'Regions.'),
  records('vocabularies', reference, 'Begrippen uit de bronnen.', 'Entries of the sources.'),
];

const byName = new Map(datasets.map((dataset) => [dataset.name, dataset]));

export function datasetByName(name: string): Dataset | undefined {
  return byName.get(name);
}
