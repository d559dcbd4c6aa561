import type { Text } from '@stelsel/kernel';

/** Something that can be chosen. */
export interface ViewerChoice {
  readonly id: string;
  readonly name: Text;
}

/** Why somebody asks, with what that means. */
export interface ViewerPurpose extends ViewerChoice {
  readonly help: Text;
}
