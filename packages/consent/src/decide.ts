/** The rule of GF Toestemming 3.2: the most specific statement wins, and between equals an objection wins. */
import type { ConsentCategory } from '@stelsel/exchanges';
import type { Purpose, Ura } from '@stelsel/kernel';
import { holderCategoryOf, userCategoryOf } from './care-categories.ts';
import type { Party, Situation, Statement } from './choice.ts';
import purposes from './policy/purposes.json' with { type: 'json' };

export interface PartyFacts {
  readonly ura: Ura;
  /** RoleCodeNL. */
  readonly type: string;
}

export interface ConsentQuestion {
  readonly holder: PartyFacts;
  readonly user: PartyFacts;
  readonly data: ConsentCategory;
  readonly purpose: Purpose;
  /** The exchange takes silence for consent for this purpose (acute rule); the register must allow that for this user too. */
  readonly presumed?: boolean;
  /** `Type/id`, when the question is about one resource. */
  readonly resource?: string;
}

export interface ConsentDecision {
  readonly answer: 'permit' | 'deny';
  /** What decided: a statement of the person, or the rule for this purpose when there is none. */
  readonly by: Statement | 'purpose';
}

/** What counts for a purpose: which statements in which order, and the answer when none applies. */
interface PurposeRule {
  readonly choices: readonly string[];
  readonly otherwise: string;
  /** Kinds of organisation (RoleCodeNL) whose question may presume consent where nobody chose. */
  readonly presumedFor?: readonly string[];
}

const purposeRules: Readonly<Record<Purpose, PurposeRule>> = purposes;

/**
 * Decides one question. Without an applicable statement the purpose decides: treatment is opt-in. The emergency question
 * goes before the everyday ones in an emergency, and counts nowhere else. Under the acute rule silence is no objection.
 */
export function decideConsent(statements: readonly Statement[], question: ConsentQuestion): ConsentDecision {
  const rule = purposeRules[question.purpose];
  for (const situation of rule.choices) {
    const decisive = mostSpecific(statements, question, situation as Situation);
    if (decisive !== undefined) {
      return { answer: decisive.decision === 'permit' ? 'permit' : 'deny', by: decisive };
    }
  }
  const presumed = question.presumed === true && rule.presumedFor?.includes(question.user.type) === true;
  return { answer: rule.otherwise === 'permit' || presumed ? 'permit' : 'deny', by: 'purpose' };
}

/** The same for a kind of holder as a whole: choices about single organisations of that kind do not count. */
export function decideForKind(
  statements: readonly Statement[],
  question: Omit<ConsentQuestion, 'holder'> & { readonly holderCategory: string },
): ConsentDecision {
  const about = statements
    .filter(
      ({ holder }) => holder.kind === 'any' || (holder.kind === 'category' && holder.code === question.holderCategory),
    )
    .map((statement) => ({ ...statement, holder: kindOf(statement.holder) }));
  const everyone = { ura: '00000000' as Ura, type: '' };
  return decideConsent(about, { ...question, holder: everyone });
}

/** Keeps a kind above everybody once both are known to apply: a kind becomes the one organisation that stands for it. */
function kindOf(holder: Party): Party {
  return holder.kind === 'category' ? { kind: 'organization', ura: '00000000' as Ura } : holder;
}

function mostSpecific(
  statements: readonly Statement[],
  question: ConsentQuestion,
  situation: Situation,
): Statement | undefined {
  let best: Statement | undefined;
  for (const statement of statements) {
    if (statement.situation !== situation || !applies(statement, question)) {
      continue;
    }
    const order = best === undefined ? 1 : compare(specificity(statement, question), specificity(best, question));
    if (order > 0 || (order === 0 && statement.decision === 'objection')) {
      best = statement;
    }
  }
  return best;
}

/** Whether a statement says anything about a question. */
export function applies(statement: Statement, { holder, user, data, resource }: ConsentQuestion): boolean {
  return (
    includes(statement.holder, holder, holderCategoryOf(holder.type)) &&
    includes(statement.user, user, userCategoryOf(user.type)) &&
    covers(statement.data, data) &&
    (statement.resources === undefined || (resource !== undefined && statement.resources.includes(resource)))
  );
}

/** Holder before user before resources before data; in each, one organisation before a kind of care before everybody. */
export function specificity(statement: Statement, { data }: Pick<ConsentQuestion, 'data'>): readonly number[] {
  return [
    levelOf(statement.holder),
    levelOf(statement.user),
    statement.resources === undefined ? 0 : 1,
    statement.data === data ? 1 : 0,
  ];
}

/** Treatment data includes results and medication; never the other way round. */
function covers(stated: ConsentCategory, asked: ConsentCategory): boolean {
  return stated === asked || stated === 'GGC002';
}

function includes(party: Party, facts: PartyFacts, category: string | undefined): boolean {
  switch (party.kind) {
    case 'any':
      return true;
    case 'category':
      return party.code === category;
    case 'organization':
      return party.ura === facts.ura;
    default:
      return party satisfies never;
  }
}

function levelOf({ kind }: Party): number {
  return { any: 0, category: 1, organization: 2 }[kind];
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [index, level] of one.entries()) {
    const difference = level - (other[index] ?? 0);
    if (difference !== 0) {
      return difference;
    }
  }
  return 0;
}
