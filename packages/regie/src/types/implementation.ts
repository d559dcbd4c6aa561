/** Implementation: phases, tracks of organisations, layers, steering, maturity, measurement. */
import { z } from 'zod';
import { defineType, field } from '../records/define-type.ts';
import { oneEach } from '../rules/one-each.ts';
import { trackStates } from '../states/machines.ts';
import { cellOf } from './regional-agenda.ts';
import { code, codes, count, day, share, text, texts } from './values.ts';

export const phase = defineType(
  'phase',
  { nl: 'Fase', en: 'Phase' },
  {
    name: field(text, 'Naam', 'Name'),
    order: field(z.number().int(), 'Volgorde', 'Order'),
    purpose: field(text, 'Waarvoor', 'Purpose'),
    questions: field(texts, 'Vragen', 'Questions'),
    monitoringNeed: field(text, 'Wat wil men volgen', 'What one wants to follow'),
    topics: field(codes, 'Onderwerpen', 'Subjects'),
    outputs: field(codes, 'Wat komt eruit', 'Outputs'),
  },
  { write: { agendaOwner: 'any' } },
);

/** What the traject said about the phases as a whole. */
export const phaseStatement = defineType(
  'phase-statement',
  { nl: 'Uitspraak over invoering', en: 'Statement about implementation' },
  {
    about: field(text, 'Uitspraak', 'Statement'),
    kind: field(z.enum(['doorlopend', 'uitspraak']), 'Soort', 'Kind'),
    order: field(z.number().int(), 'Volgorde', 'Order'),
    organisationsShare: field(share, 'Schatting bereik organisaties', 'Estimated reach, organisations'),
    suppliersShare: field(share, 'Schatting bereik leveranciers', 'Estimated reach, suppliers'),
  },
);

/** The five layers of the interoperability model, from organisation to infrastructure. */
export const layers = ['organisatie', 'zorgproces', 'informatie', 'applicatie', 'infrastructuur'] as const;
const level = z.number().int().min(0).max(5);

/** How far one organisation is with one topic, over the five layers. */
export const track = defineType(
  'track',
  { nl: 'Spoor', en: 'Track' },
  {
    organisation: field(code, 'Organisatie', 'Organisation', { refersTo: 'party', visibility: 'participant' }),
    region: field(code, 'Regio', 'Region', { refersTo: 'region' }),
    sector: field(code, 'Sector', 'Sector', { refersTo: 'sector' }),
    topic: field(code, 'Onderwerp', 'Topic', { refersTo: 'topic' }),
    state: field(z.enum(trackStates.states), 'Stand', 'State'),
    layerLevels: field(
      z.array(level).length(5),
      'Niveau per laag (0 onbekend, 5 geborgd)',
      'Level per layer (0 unknown, 5 secured)',
    ),
    plannedGoLive: field(day, 'Gepland live', 'Planned go-live', { visibility: 'participant' }),
    product: field(text, 'Product', 'Product', { visibility: 'participant' }),
    newestEvidence: field(day, 'Nieuwste bewijs', 'Newest evidence', { computed: true }),
    notApplicableReason: field(text, 'Waarom niet van toepassing', 'Why not applicable'),
    notApplicableReviewer: field(text, 'Nagekeken door', 'Reviewed by'),
  },
  {
    write: { careAdmin: 'party', rsoManager: 'region' },
    belongs: { owner: 'organisation', region: 'region', sector: 'sector' },
    states: { field: 'state', machine: trackStates },
    check: oneEach('organisation', 'topic'),
    partOf: ({ region }) => String(region ?? ''),
    subjectOf: ({ region, sector, topic }) => cellOf(region, sector, topic),
  },
);

export const steeringKinds = [
  'informeren',
  'ondersteunen',
  'financieren',
  'inkoopvoorwaarde',
  'zelfregulering',
  'wettelijke plicht',
  'toezicht',
  'handhaving',
] as const;

export const steeringMechanism = defineType(
  'steering-mechanism',
  { nl: 'Sturingsmechanisme', en: 'Steering mechanism' },
  {
    topic: field(code, 'Onderwerp', 'Topic', { refersTo: 'topic' }),
    item: field(code, 'Onderdeel', 'Item', { refersTo: 'agenda-item' }),
    kind: field(z.enum(steeringKinds), 'Soort', 'Kind'),
    trigger: field(text, 'Wanneer', 'Trigger'),
    owner: field(code, 'Wie besluit', 'Who decides', { refersTo: 'party' }),
    escalation: field(text, 'Als het niet lukt', 'If it fails'),
  },
  { write: { agendaOwner: 'any' }, subjectOf: ({ topic }) => String(topic ?? '') },
);

/** A value to reach, with the two guardrails of the rule. A printed estimate is not a norm: `isEstimate`. */
export const threshold = defineType(
  'threshold',
  { nl: 'Drempel', en: 'Threshold' },
  {
    topic: field(code, 'Onderwerp', 'Topic', { refersTo: 'topic' }),
    sector: field(code, 'Sector', 'Sector', { refersTo: 'sector' }),
    indicator: field(text, 'Indicator', 'Indicator', { fourEyes: true }),
    value: field(share, 'Waarde', 'Value', { fourEyes: true }),
    deadline: field(day, 'Uiterlijk', 'Deadline', { fourEyes: true }),
    isEstimate: field(z.boolean(), 'Schatting, geen norm', 'Estimate, not a norm'),
  },
  { write: { agendaOwner: 'any', statistician: 'any' }, approve: ['portfolioBoard'] },
);

export const maturityModels = ['nen-7510', 'twiin', 'nuts'] as const;

/** The baseline of one organisation on one model: level, agreed target; frozen when the baseline closed. */
export const maturity = defineType(
  'maturity',
  { nl: 'Volwassenheid', en: 'Maturity' },
  {
    organisation: field(code, 'Organisatie', 'Organisation', { refersTo: 'party', visibility: 'participant' }),
    regions: field(codes, 'Regio’s', 'Regions', { refersTo: 'region' }),
    sectors: field(codes, 'Sectoren', 'Sectors', { refersTo: 'sector' }),
    model: field(z.enum(maturityModels), 'Model', 'Model'),
    baselineLevel: field(level, 'Nulmeting', 'Baseline', { frozen: true }),
    baselineOn: field(day, 'Nulmeting vastgelegd op', 'Baseline fixed on', { frozen: true }),
    level: field(level, 'Niveau nu', 'Level now'),
    target: field(level, 'Afgesproken doel', 'Agreed target'),
    targetOn: field(day, 'Doel op', 'Target on'),
    register: field(text, 'Register', 'Register'),
    expires: field(day, 'Geldig tot', 'Valid until'),
  },
  {
    write: { careAdmin: 'party', rsoManager: 'region' },
    belongs: { owner: 'organisation', region: 'regions', sector: 'sectors' },
    check: oneEach('organisation', 'model'),
    partOf: ({ model }) => String(model ?? ''),
    subjectOf: ({ organisation }) => String(organisation ?? ''),
  },
);

export const selfScan = defineType(
  'self-scan',
  { nl: 'Zelfscan', en: 'Self-scan' },
  {
    organisation: field(code, 'Organisatie', 'Organisation', { refersTo: 'party', visibility: 'own' }),
    region: field(code, 'Regio', 'Region', { refersTo: 'region', visibility: 'own' }),
    template: field(text, 'Vragenlijst', 'Template', { visibility: 'own' }),
    answers: field(
      z.array(
        z.strictObject({
          question: code,
          answer: z.enum(['ja', 'deels', 'nee', 'weet niet']),
          prefilled: z.boolean(),
          evidence: text.optional(),
        }),
      ),
      'Antwoorden',
      'Answers',
      { visibility: 'own' },
    ),
    score: field(share, 'Score', 'Score', { visibility: 'participant', computed: true }),
    validUntil: field(day, 'Geldig tot', 'Valid until', { visibility: 'participant' }),
  },
  {
    write: { careAdmin: 'party' },
    belongs: { owner: 'organisation', region: 'region' },
    check: oneEach('organisation', 'template'),
  },
);

/** One month of one indicator in one cell: the tidy cube. `unknown` is counted, never left out. */
export const observation = defineType(
  'observation',
  { nl: 'Waarneming', en: 'Observation' },
  {
    indicator: field(text, 'Indicator', 'Indicator', { computed: true }),
    period: field(text, 'Maand', 'Month', { computed: true }),
    region: field(code, 'Regio', 'Region', { refersTo: 'region', computed: true }),
    sector: field(code, 'Sector', 'Sector', { refersTo: 'sector', computed: true }),
    topic: field(code, 'Onderwerp', 'Topic', { refersTo: 'topic', computed: true }),
    numerator: field(count, 'Teller', 'Numerator', { computed: true }),
    denominator: field(count, 'Noemer', 'Denominator', { computed: true }),
    unknown: field(count, 'Onbekend', 'Unknown', { computed: true }),
    started: field(count, 'Begonnen (bewijs of netwerk)', 'Started (evidence or network)', { computed: true }),
    newestEvidence: field(day, 'Nieuwste bewijs', 'Newest evidence', { computed: true }),
  },
  {
    partOf: ({ indicator, period }) => `${String(indicator)}/${String(period)}`,
    subjectOf: ({ region, sector, topic }) => cellOf(region, sector, topic),
  },
);
