import { limits } from '@stelsel/kernel';

export const citizenLimits = {
  /** Most choices recorded by one request. */
  choices: 100,
  /** Most pages of one central log; newest first, so the rest is older. */
  logPages: 20,
  /** One page of a central log. */
  logMs: limits.sourceRequestMs,
  /** A citizen waits longer for a slow source than a professional: what is ready is on screen meanwhile. */
  questionMs: 30_000,
  sourceMs: 25_000,
  /**
   * Who looks on behalf of another hears the end at this moment, whatever was found: a wait would tell something. So their
   * sources have less time.
   */
  discreetEndMs: 8_000,
  discreetQuestionMs: 7_500,
  /** New records are merged at most this often while they come in. */
  mergeEveryMs: 100,
  /** Records of one collection; what is more is refused with words, never dropped in silence. */
  records: 50_000,
  /** Collections in the memory of one process; the one unused longest goes first. */
  collections: 500,
  /** What is in memory of a session goes this long after its last request. */
  memoryMs: 15 * 60_000,
  /** Idle time on a computer that others use too. */
  sharedIdleMs: 5 * 60_000,
  /** An attestation is renewed once it is older than this. */
  attestationFreshMs: 60_000,
  /** Sessions with something in memory. */
  sessions: 10_000,
  /** Hand-picked providers, and sources left out, in one question. */
  pickedProviders: 50,
  /** Requests of one session or address in a minute, and of those that ask all sources or try a passcode. */
  requestsPerMinute: 240,
  heavyPerMinute: 30,
  /** Pictures of studies: leafing through is fast. */
  picturesPerMinute: 1_200,
  /** How far back the log goes (EHDS article 9: at least three years). */
  logYears: 5,
  /** Lines of one asker within this time are one visit. */
  visitMs: 2 * 3_600_000,
  /** Texts that people write. */
  textCharacters: 2_000,
  shortTextCharacters: 500,
  labelCharacters: 80,
  notes: 1_000,
  ownRecords: 5_000,
  /** A change of choices can be undone with one button for a day. */
  undoMs: 24 * 3_600_000,
  /** What a child and a parent decide together: how long it waits, and how much at once. */
  pendingMs: 30 * 24 * 3_600_000,
  pendingChoices: 20,
  /** Sharing by a link. */
  passcodeCharacters: 6,
  passcodeAttempts: 5,
  shareHours: 90 * 24,
  openShares: 20,
  shareBytes: 16 * 1024 * 1024,
  /** Answers of a letter or report that a person opens. */
  documentBytes: 32 * 1024 * 1024,
  /** Mail: an address (RFC 5321), and mails of one kind to one person no oftener than this. */
  addressCharacters: 254,
  mailPauseMs: 3_600_000,
  /** How often the site looks for mail to send, most at once, and how long one who took them has. */
  mailPollMs: 5_000,
  mailsAtOnce: 20,
  mailTurnMs: 5 * 60_000,
  /** Tries of one mail, and the pause after the first; each next is twice as long. */
  mailAttempts: 8,
  mailBackoffMs: 60_000,
  /** "Mail mij als het lukt": how often a source is tried, for how long, and how many one person can wait for. */
  sourceTryMs: 10 * 60_000,
  sourceWaitMs: 3 * 24 * 3_600_000,
  sourceWaits: 20,
} as const;
