/**
 * Building blocks of Cedar policies over the facts of `access.md`: a folder says who may see what, and the rules that
 * every exchange has stand here once. Each gives the text of one policy, with its id and its words.
 */
import { readFileSync } from 'node:fs';
import type { Text } from '@stelsel/kernel';
import type { AccessPolicy } from './exchange.ts';

/** Who may see what, in words and in facts. What is absent does not narrow. */
export interface AccessRule {
  /** Comes after the id of the exchange: `handover-treatment-nurse`. */
  readonly id: string;
  readonly words: Text;
  /** UZI role codes: a profession (`01`), a role (`30.000`) or the beginning of roles (`30.06*`). */
  readonly who?: readonly string[];
  /** RoleCodeNL types of the organisation that asks. */
  readonly at?: readonly string[];
  /** Ids of the queries; absent: every section. */
  readonly sections?: readonly string[];
  readonly without?: readonly string[];
  /** Only with consent that the person gave in so many words; presumed consent (`COC`) is not enough. */
  readonly explicit?: true;
}

/** Professions of the UZI register, by the words the rules use. */
export const professions = {
  physician: ['01'],
  generalPractitioner: ['01.015', '01.004'],
  geriatricPhysician: ['01.047'],
  psychiatrist: ['01.035'],
  midwife: ['03'],
  psychologist: ['16', '25'],
  pharmacist: ['17'],
  physiotherapist: ['04'],
  nurse: ['30.000'],
  nursePractitioner: ['30.06*', '30.07*'],
  physicianAssistant: ['81'],
  /** Carers (verzorgende IG), who are not in the BIG register (A042). */
  carer: ['86'],
} as const satisfies Record<string, readonly string[]>;

/** Permits professionals who treat the person, with consent. */
export function inTreatment(exchange: string, rule: AccessRule): string {
  return permit(exchange, rule, [
    rule.explicit === true ? 'context.purpose == "TREAT"' : '["TREAT", "COC"].contains(context.purpose)',
    'context.relation == "treatment"',
    'context.consent == "permit"',
  ]);
}

/** Permits professionals in an emergency, without a relation, when the person allows that for emergencies. */
export function inEmergency(exchange: string, rule: AccessRule): string {
  return permit(exchange, rule, ['context.purpose == "ETREAT"', 'context.consent == "permit"']);
}

/** Permits professionals with a reason, when a life is at stake; the person is told, consent is not asked. */
export function behindGlass(exchange: string, rule: AccessRule): string {
  return permit(exchange, rule, ['context.purpose == "BTG"', 'context has reason']);
}

/** Permits professionals to read what belongs to a Task that was sent to their organisation, as long as it is open. */
export function onReferral(exchange: string, rule: AccessRule): string {
  return permit(exchange, rule, ['context.purpose == "COC"', 'context.relation == "referral"']);
}

/** Which organisations send a Task, and which receive it; RoleCodeNL types. */
export interface WorkflowRule {
  readonly senders: readonly string[];
  readonly receivers: readonly string[];
}

/**
 * The three steps of a notified pull between organisations: the sender leaves a notice about a person in its care; the
 * receiver reads the Task at the sender, and says how it goes on. Systems do this too, without a person at the keyboard.
 */
export function inWorkflow(exchange: string, { senders, receivers }: WorkflowRule): readonly string[] {
  const noCitizen = '(principal is Professional || principal is Organization)';
  const at = (types: readonly string[]) => `${setOf(types)}.contains(principal.organizationType)`;
  const when = (...conditions: readonly string[]) => `when {\n  ${conditions.join(' &&\n  ')}\n};`;
  return [
    policy(
      exchange,
      'notice',
      {
        nl: 'Wie u doorverwijst of overdraagt, mag dat melden bij wie u verder helpt.',
        en: 'Whoever refers or hands you over may tell so to whoever helps you next.',
      },
      `permit (principal, action == Action::"notify", resource is Workflow)\n${when(
        noCitizen,
        at(senders),
        'context.purpose == "COC"',
        'context.relation == "treatment"',
      )}`,
    ),
    policy(
      exchange,
      'task',
      {
        nl: 'Wie de verwijzing of overdracht kreeg, mag haar lezen en laten weten hoe het verder gaat.',
        en: 'Whoever got the referral or handover may read it and say how it goes on.',
      },
      `permit (principal, action in [Action::"read-task", Action::"change-task"], resource is Workflow)\n${when(
        noCitizen,
        at(receivers),
        'context.purpose == "COC"',
        'context.relation == "referral"',
      )}`,
    ),
  ];
}

/** Who may write what here, in words and in facts. */
export interface DeliveryRule extends Omit<AccessRule, 'sections' | 'without'> {
  /** Ids of the deliveries; absent: every one. */
  readonly deliveries?: readonly string[];
  /** Also a system of the organisation without a person at the keyboard; `who` then narrows only the persons. */
  readonly systems?: true;
}

/** Permits others who treat the person to write here what the exchange lists under `deliveries`; in an emergency too. */
export function toDeliver(exchange: string, rule: DeliveryRule): string {
  const { id, words, who, at, deliveries, systems } = rule;
  const professional = ['principal is Professional', ...(who === undefined ? [] : [anyOf(who.map(isRole))])].join(
    ' && ',
  );
  const conditions = [
    systems === undefined ? professional : `(principal is Organization || (${professional}))`,
    ...(at === undefined ? [] : [`${setOf(at)}.contains(principal.organizationType)`]),
    ...(deliveries === undefined ? [] : [`${setOf(deliveries)}.contains(resource.deliveryId)`]),
    '["TREAT", "COC", "ETREAT"].contains(context.purpose)',
    'context.relation == "treatment"',
  ];
  const head = 'permit (principal, action, resource is Delivery)';
  return policy(exchange, id, words, `${head}\nwhen {\n  ${conditions.join(' &&\n  ')}\n};`);
}

/** Permits professionals to write down about a client of the own organisation what the exchange lists under `entries`. */
export function toRecord(exchange: string, { id, words, who, at }: Omit<AccessRule, 'sections' | 'without'>): string {
  const conditions = [
    ...(who === undefined ? [] : [anyOf(who.map(isRole))]),
    ...(at === undefined ? [] : [`${setOf(at)}.contains(principal.organizationType)`]),
    'context.purpose == "TREAT"',
    'context.relation == "treatment"',
  ];
  const head = 'permit (principal is Professional, action == Action::"record", resource is Entry)';
  return policy(exchange, id, words, `${head}\nwhen {\n  ${conditions.join(' &&\n  ')}\n};`);
}

/** Permits a person to write here about themselves what the exchange lists under `deliveries`. */
export function byThePerson(exchange: string, words: Text): string {
  return policy(
    exchange,
    'by-the-person',
    words,
    'permit (principal is Citizen, action, resource is Delivery)\n' +
      'when { context.purpose == "PATRQT" && context.relation == "self" && context.subjectIsSelf };',
  );
}

/**
 * The policy of an exchange: its own rules and the four of every exchange. Own data are for the person; never for other
 * ends; an objection ends it, but for a life at stake; the purpose of own access is for the person only.
 */
export function accessPolicy(exchange: string, version: string, rules: readonly string[]): AccessPolicy {
  return { id: `${exchange}-access`, version, cedar: [...rules, ...everyExchange(exchange)].join('\n') };
}

/** The policies that a folder wrote itself, in `access.cedar` beside the module with this address. */
export function ownRules(module: string): string {
  return readFileSync(new URL('./access.cedar', module), 'utf8');
}

function everyExchange(exchange: string): readonly string[] {
  return [
    policy(
      exchange,
      'own-data',
      { nl: 'U mag al uw eigen gegevens zien.', en: 'You may see all data about yourself.' },
      'permit (principal is Citizen, action, resource is Query)\n' +
        'when { context.purpose == "PATRQT" && context.relation == "self" && context.subjectIsSelf };',
    ),
    policy(
      exchange,
      'never-for-other-ends',
      {
        nl: 'Nooit voor reclame, verzekering, bedrijfsvoering of opsporing.',
        en: 'Never for marketing, insurance, operations or investigation.',
      },
      'forbid (principal, action, resource is Query)\n' +
        'when { ["HMARKT", "HPAYMT", "HOPERAT", "HLEGAL", "HSYSADMIN", "HTEST"].contains(context.purpose) };',
    ),
    policy(
      exchange,
      'objection',
      {
        nl: 'Zonder toestemming ziet niemand iets, behalve uzelf of bij levensgevaar.',
        en: 'Without consent nobody sees anything, except the person, or when a life is at stake.',
      },
      'forbid (principal, action, resource is Query)\n' +
        'when { context.consent == "deny" && context.purpose != "BTG" };',
    ),
    policy(
      exchange,
      'no-identity-as-citizen',
      {
        nl: 'Het doel eigen inzage is alleen voor de persoon zelf.',
        en: 'The purpose of own access is only for the person.',
      },
      'forbid (principal, action, resource is Query)\n' +
        'when { context.purpose == "PATRQT" }\nunless { principal is Citizen && context.subjectIsSelf };',
    ),
  ];
}

function permit(exchange: string, { id, words, ...rule }: AccessRule, facts: readonly string[]): string {
  const { who, at, sections, without } = rule;
  const conditions = [
    ...(who === undefined ? [] : [anyOf(who.map(isRole))]),
    ...(at === undefined ? [] : [`${setOf(at)}.contains(principal.organizationType)`]),
    ...(sections === undefined ? [] : [`${setOf(sections)}.contains(resource.queryId)`]),
    ...(without === undefined ? [] : [`!${setOf(without)}.contains(resource.queryId)`]),
    ...facts,
  ];
  const head = 'permit (principal is Professional, action, resource is Query)';
  return policy(exchange, id, words, `${head}\nwhen {\n  ${conditions.join(' &&\n  ')}\n};`);
}

function policy(exchange: string, id: string, { nl, en }: Text, text: string): string {
  return `@id("${exchange}-${id}")\n@nl("${nl}")\n@en("${en}")\n${text}\n`;
}

function isRole(code: string): string {
  if (code.endsWith('*')) {
    return `principal.role like "${code}"`;
  }
  return code.includes('.') ? `principal.role == "${code}"` : `principal.profession == "${code}"`;
}

function anyOf(conditions: readonly string[]): string {
  return conditions.length === 1 ? (conditions[0] ?? 'false') : `(${conditions.join(' || ')})`;
}

function setOf(values: readonly string[]): string {
  return `[${values.map((value) => `"${value}"`).join(', ')}]`;
}
