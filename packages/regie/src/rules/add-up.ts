/** Adding up what documents print about money, without adding a total to its own parts. */

export interface PrintedAmount {
  readonly code: string;
  readonly kind: string;
  readonly amountEur?: number | null;
  readonly minEur?: number | null;
  readonly maxEur?: number | null;
  readonly partOf?: string | null;
}

export interface LeftOut {
  readonly code: string;
  readonly why: 'printed-total' | 'part-of-another' | 'no-amount' | 'estimate' | 'context';
}

export interface AddedUp {
  readonly totalEur: number;
  readonly added: readonly string[];
  readonly leftOut: readonly LeftOut[];
  /** What a document prints as total, and how far that is from the sum of the rows. */
  readonly printed: readonly { readonly code: string; readonly amountEur: number; readonly differenceEur: number }[];
}

/** Every row is either added or left out with a reason; the rows that are added are exactly the total. */
export function addUp(rows: readonly PrintedAmount[]): AddedUp {
  const codes = new Set(rows.filter(({ kind }) => kind !== 'totaal-vermeld').map(({ code }) => code));
  const leftOut: LeftOut[] = [];
  const added: PrintedAmount[] = [];
  for (const row of rows) {
    const why = reasonToLeaveOut(row, codes);
    if (why === undefined) {
      added.push(row);
    } else {
      leftOut.push({ code: row.code, why });
    }
  }
  const totalEur = added.reduce((total, { amountEur }) => total + (amountEur ?? 0), 0);
  const printed = rows
    .filter(({ kind, amountEur }) => kind === 'totaal-vermeld' && amountEur != null)
    .map(({ code, amountEur }) => ({ code, amountEur: amountEur ?? 0, differenceEur: (amountEur ?? 0) - totalEur }));
  return { totalEur, added: added.map(({ code }) => code), leftOut, printed };
}

function reasonToLeaveOut(row: PrintedAmount, codes: ReadonlySet<string>): LeftOut['why'] | undefined {
  switch (row.kind) {
    case 'totaal-vermeld':
      return 'printed-total';
    case 'context':
    case 'voorbeeld':
      return 'context';
    case 'raming':
    case 'bestedingsraming':
      return 'estimate';
    default:
      if (row.partOf != null && codes.has(row.partOf)) {
        return 'part-of-another';
      }
      return row.amountEur == null ? 'no-amount' : undefined;
  }
}
