/** A proposal that a shift can make or answer: found in an overview, kept by a handle that says nothing. */
import type { Bsn, Ura } from '@stelsel/kernel';
import type { ProposalKind, Told, TreatmentRow, ZibView } from '@stelsel/zibs';

export interface OpenProposal {
  readonly exchange: string;
  readonly subject: Bsn;
  readonly row: Pick<TreatmentRow, 'title' | 'ownTitle' | 'sentence'>;
  /** The agreement it is about, or the proposal that is answered. */
  readonly view: ZibView;
  /** Set when it is answered. */
  readonly answers?: { readonly kind: ProposalKind; readonly sentence?: Told['sentence'] };
  readonly to: { readonly ura: Ura; readonly name: string };
}
