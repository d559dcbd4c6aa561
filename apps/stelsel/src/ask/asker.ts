import { type Bsn, err, ok, type Purpose, parseBsn, parseUra, type Result, type Ura } from '@stelsel/kernel';
import { fault } from '../faults.ts';

/** Who asks: a professional in a role at an organisation, or a citizen for themselves. */
export type Asker =
  | { readonly kind: 'professional'; readonly role: string; readonly ura: Ura }
  | { readonly kind: 'citizen'; readonly bsn: Bsn };

/** Reads `ROLE@URA` (`01.015@90000003`) or `citizen@BSN`. */
export function parseAsker(text: string): Result<Asker> {
  const [left = '', right = ''] = text.split('@', 2);
  if (left === 'citizen' || left === 'burger') {
    const bsn = parseBsn(right);
    return bsn.ok ? ok({ kind: 'citizen', bsn: bsn.value }) : bsn;
  }
  if (!/^\d{2}\.\d{3}$/.test(left) || right === '') {
    return err(fault('CLI-AS'));
  }
  const ura = parseUra(right);
  return ura.ok ? ok({ kind: 'professional', role: left, ura: ura.value }) : ura;
}

/** The purpose an asker has unless another is named. */
export function usualPurpose(asker: Asker): Purpose {
  return asker.kind === 'citizen' ? 'PATRQT' : 'TREAT';
}
