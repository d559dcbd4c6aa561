/** Who a UZI certificate is of: the otherName (2.5.5.5) in its subjectAltName. */
import { type Agb, err, ok, parseAgb, parseUra, parseUzi, type Result, type Ura, type Uzi } from '@stelsel/kernel';
import { fault } from './faults.ts';

/** Z professional, N employee by name, M employee without name, S server. Only Z carries a professional role. */
export type UziCardType = 'Z' | 'N' | 'M' | 'S';

export interface UziName {
  /** Object identifier of the authority that issued it; it must be one of the pinned ones for this card type. */
  readonly authority: string;
  readonly uzi: Uzi;
  readonly cardType: UziCardType;
  readonly ura: Ura;
  /** UZI role code; `00.000` when the card carries none. */
  readonly role: string;
  /** Absent when the certificate has only zeros. */
  readonly agb?: Agb;
}

const pattern = /^([0-9.]+)-1-(\d{9})-([ZNMS])-(\d{8})-(\d{2}\.\d{3})-(\d{8})$/;

/**
 * Reads `<authority>-<version>-<UZI>-<type>-<URA>-<role>-<AGB>`: exactly seven parts, version 1. The object identifier has
 * dots and no dashes, so the URA is the fifth part. Says nothing of the certificate itself: chain, revocation and use are
 * checked first, and the name is never taken from another field.
 */
export function parseUziName(otherName: string): Result<UziName> {
  const match = pattern.exec(otherName);
  const [uzi, ura, agb] = [parseUzi(match?.[2] ?? ''), parseUra(match?.[4] ?? ''), parseAgb(match?.[6] ?? '')];
  const cardType = match?.[3] as UziCardType | undefined;
  const role = match?.[5] ?? '';
  if (match === null || cardType === undefined || !uzi.ok || !ura.ok || !agb.ok) {
    return err(fault('IDN-UZI-NAME'));
  }
  if (cardType !== 'Z' && role !== '00.000') {
    return err(fault('IDN-UZI-NAME'));
  }
  return ok({
    authority: match[1] ?? '',
    uzi: uzi.value,
    cardType,
    ura: ura.value,
    role,
    ...(agb.value === '00000000' ? {} : { agb: agb.value }),
  });
}
