/** Exit codes of every command; documented in docs/reference/cli.md. */
export const exitCode = {
  ok: 0,
  failed: 1,
  usage: 2,
  refused: 3,
  nothingFound: 4,
  unavailable: 5,
  bug: 70,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
