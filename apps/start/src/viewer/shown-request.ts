/** What people themselves asked of this organisation. */
import type { Text } from '@stelsel/kernel';

export interface ShownRequest {
  readonly id: string;
  readonly title: string;
  readonly person?: Text;
  readonly since: Text;
  /** What the person wrote. */
  readonly words: string;
  readonly status: Text;
  readonly over: boolean;
  readonly steps: readonly ShownRequestStep[];
}

export interface ShownRequestStep {
  readonly status: string;
  readonly name: Text;
  /** Not without words to the person. */
  readonly saysWhy: boolean;
}

export interface RequestView {
  readonly kind: 'request';
  readonly request: ShownRequest;
  /** What was written already. */
  readonly note: string;
}
