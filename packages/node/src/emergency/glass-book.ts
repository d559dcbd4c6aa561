/**
 * The book of every time the glass was broken at an organisation (EHDS article 11(5); citizen and clinician, 5.5): it limits how
 * often a professional may, keeps the window in which one time lasts, and is the list that the privacy officer reviews.
 */
import type { ActingOrganization, ActingProfessional, Bsn, Result, Ura } from '@stelsel/kernel';

export interface GlassLimits {
  /** One time lasts this long: the same professional need not give a reason again for the same person. */
  readonly windowMs: number;
  /** Most persons for whom one professional may break the glass here in a day. */
  readonly perDay: number;
}

export interface GlassOpening {
  readonly professional: ActingProfessional;
  readonly organization: Pick<ActingOrganization, 'ura' | 'name'>;
  readonly subject: Bsn;
  readonly reason: string;
}

/** One time that the glass was broken. */
export interface GlassBreak extends Omit<GlassOpening, 'subject'> {
  readonly id: string;
  /** Absent once the person is erased: that it was done, by whom and how it was judged stays for the term of the log. */
  readonly subject?: Bsn;
  readonly atMs: number;
  readonly untilMs: number;
  /** It must be reviewed by then. */
  readonly dueMs: number;
  /** Set once the person can read of it. */
  readonly told: boolean;
  readonly review?: GlassReview;
}

export interface GlassReview {
  readonly verdict: GlassVerdict;
  readonly note: string;
  /** Who reviewed it, as the organisation names them. */
  readonly by: string;
  readonly atMs: number;
}

export const glassVerdicts = ['justified', 'not-justified'] as const;
export type GlassVerdict = (typeof glassVerdicts)[number];

export interface GlassBook {
  /**
   * Opens a window, or gives the one that is open for this professional and person. The same whether the person is known here or
   * not. Fault: NOD-GLASS-LIMIT.
   */
  open(tenant: Ura, opening: GlassOpening): Promise<Result<GlassBreak>>;
  /** The person has been told: an event stands in the log that the person reads. */
  told(tenant: Ura, id: string): Promise<Result<void>>;
  /** Newest first; with `unreviewed` only what waits for the privacy officer. */
  list(tenant: Ura, options?: { readonly unreviewed?: boolean }): Promise<Result<readonly GlassBreak[]>>;
  /** Writes the review once. Faults: NOD-NO-GLASS-BREAK, NOD-GLASS-REVIEWED. */
  review(tenant: Ura, id: string, review: Omit<GlassReview, 'atMs'>): Promise<Result<GlassBreak>>;
  /**
   * Makes a person unreadable in the book: the number goes, and the words about what happened go with it, or when the review
   * that is still due is written. Answers how many times it was about the person (decision 2611-erased-emergencies).
   */
  forget(tenant: Ura, isPerson: (subject: Bsn) => boolean): Promise<Result<number>>;
}
