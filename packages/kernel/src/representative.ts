/** Somebody who acts on behalf of a citizen, as the authority register says it: "X namens Y". */
export interface Representative {
  /** A pseudonym of the authority register: the same person again, without saying who it is. */
  readonly id: string;
  readonly name: string;
  readonly relation: 'parent' | 'guardian' | 'mandate';
  /** `read`: look; `act`: ask, report and note; `consent`: decide who may see. */
  readonly rights: readonly ('read' | 'act' | 'consent')[];
}
