export const recordLimits = {
  /** What is called new. */
  newDays: 30,
  /** Rows of "Dit is nieuw" and "Let op" on the overview. */
  newRows: 5,
  attentionRows: 3,
  missingRows: 3,
  /** Rows a list shows before "Toon meer". */
  listRows: 60,
  /** Simple mode: facts on one page. */
  simpleFacts: 5,
} as const;
