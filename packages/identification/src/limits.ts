/** Limits of identification; units last. */
export const identificationLimits = {
  /** One SOAP message or one look-up answer. */
  messageBytes: 64 * 1024,
  xmlDepth: 16,
  xmlElements: 200,
  /** One value in a message. */
  valueCharacters: 200,
  /** A client waits this long. */
  answerMs: 1_500,
} as const;
