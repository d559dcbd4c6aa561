import {
  type ConsentCategory,
  consentCategories,
  consentFor,
  isConsentCategory,
  isDataCategory,
} from '@stelsel/exchanges';
import { type Bsn, ok, type Pseudonym, type Purpose, type Result, type Ura } from '@stelsel/kernel';
import { holderCategories } from './care-categories.ts';
import type { Choice } from './choice.ts';
import { decideConsent, decideForKind, type PartyFacts } from './decide.ts';
import type { ChoiceStore, OpenToken, PseudonymOf, SubscriptionStore } from './ports.ts';

/** "Who may show me what of this person?", asked by or for the user. */
export interface OpenQuestion {
  readonly subject: { readonly bsn: Bsn } | { readonly token: string };
  readonly user: PartyFacts;
  readonly purpose: Purpose;
  /** Only about these holders; categories are consent categories or data categories of the index. */
  readonly holders?: readonly { readonly ura: Ura; readonly type: string; readonly categories: readonly string[] }[];
}

export interface OpenAnswer {
  /** Organisations that may show something, with the categories; of `holders` in the question, or of the subscribers. */
  readonly holders: readonly { readonly ura: string; readonly categories: readonly string[] }[];
  /** Kinds of holders that may, where no single organisation says otherwise. Left out when holders were named. */
  readonly holderCategories?: readonly { readonly code: string; readonly categories: readonly string[] }[];
}

export interface OpenDeps {
  readonly pseudonymOf: PseudonymOf;
  readonly openToken: OpenToken;
  readonly choices: ChoiceStore;
  readonly subscriptions: SubscriptionStore;
}

/** The whole answer is made from one look at the choices of the person, however many holders are asked about. */
export async function answerOpen(
  deps: OpenDeps,
  question: OpenQuestion,
): Promise<Result<{ readonly answer: OpenAnswer; readonly subject: Pseudonym }>> {
  const subjects = await subjectsOf(deps, question);
  if (!subjects.ok) {
    return subjects;
  }
  const current = await deps.choices.current(subjects.value);
  if (!current.ok) {
    return current;
  }
  const subject = subjects.value[0] as Pseudonym;
  if (question.holders !== undefined) {
    return ok({ subject, answer: { holders: permitted(current.value, question, question.holders) } });
  }
  const subscribers = await deps.subscriptions.holdersOf(subjects.value);
  if (!subscribers.ok) {
    return subscribers;
  }
  const all = Object.keys(consentCategories);
  const asked = subscribers.value.map((holder) => ({ ...holder, categories: all }));
  const kinds = permittedKinds(current.value, question);
  return ok({ subject, answer: { holders: permitted(current.value, question, asked), holderCategories: kinds } });
}

async function subjectsOf(deps: OpenDeps, { subject, user }: OpenQuestion): Promise<Result<readonly Pseudonym[]>> {
  if ('token' in subject) {
    return deps.openToken(subject.token, user.ura);
  }
  const pseudonym = await deps.pseudonymOf(subject.bsn);
  return pseudonym.ok ? ok([pseudonym.value]) : pseudonym;
}

function permitted(
  choices: readonly Choice[],
  { user, purpose }: OpenQuestion,
  holders: readonly { readonly ura: Ura; readonly type: string; readonly categories: readonly string[] }[],
): OpenAnswer['holders'] {
  return holders.flatMap(({ ura, type, categories }) => {
    const shown = categories.filter((category) => {
      const data = narrowest(category);
      // Where something is may be presumed in an emergency; whether it is shown, each holder asks for itself.
      const asked = { holder: { ura, type }, user, purpose, presumed: purpose === 'ETREAT' };
      return data !== undefined && decideConsent(choices, { ...asked, data }).answer === 'permit';
    });
    return shown.length === 0 ? [] : [{ ura, categories: shown }];
  });
}

function permittedKinds(
  choices: readonly Choice[],
  { user, purpose }: OpenQuestion,
): readonly { readonly code: string; readonly categories: readonly string[] }[] {
  return Object.keys(holderCategories).flatMap((code) => {
    const categories = (Object.keys(consentCategories) as ConsentCategory[]).filter(
      (data) => decideForKind(choices, { holderCategory: code, user, data, purpose }).answer === 'permit',
    );
    return categories.length === 0 ? [] : [{ code, categories }];
  });
}

/** Trap 16: medication is asked as medication, not as all treatment data. What is not consented to at all is not shown. */
function narrowest(category: string): ConsentCategory | undefined {
  if (isConsentCategory(category)) {
    return category;
  }
  return isDataCategory(category) ? consentFor(category) : undefined;
}
