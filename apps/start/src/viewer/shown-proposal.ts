/** A proposal about a medicine, before it goes: made here, or answered here. */
import type { Text } from '@stelsel/kernel';
import type { Words } from '../api.ts';
import type { ViewerChoice } from './viewer-choice.ts';

export interface ProposalView {
  readonly kind: 'proposal';
  readonly handle: string;
  /** `preview` shows what goes, and only from there it goes. */
  readonly step: 'form' | 'preview';
  readonly medicine: Words;
  readonly person: string;
  readonly to: string;
  /** How it is used now, or what was proposed. */
  readonly now?: Text;
  readonly form: ProposalForm;
  /** What can be answered; empty of a proposal that is made. */
  readonly decisions: readonly ViewerChoice[];
}

export interface ProposalForm {
  readonly use: string;
  readonly why: string;
  readonly decision: string;
}
