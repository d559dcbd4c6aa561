import type { Text } from '@stelsel/kernel';

/** An answer of the back end that is not what was asked for, with words for people when there are. */
export class Refusal extends Error {
  /** 0: no answer at all, such as without a network. */
  readonly status: number;
  readonly code: string;
  readonly text: Text | undefined;

  constructor(status: number, code: string, text?: Text) {
    super(`${status} ${code}`);
    this.status = status;
    this.code = code;
    this.text = text;
  }
}
