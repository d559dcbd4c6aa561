/**
 * Test BSNs: numbers that pass the 11-proof and lie where no citizen's number lies. Drawn people take 999000000-999899999
 * first and 990000000-998999999 after that; named people of the stories lie in 999990000-999999999.
 */
import { type Bsn, parseBsn, unwrap } from '@stelsel/kernel';

const drawnRanges = [
  [99_900_000, 99_989_999],
  [99_000_000, 99_899_999],
] as const;

/** Test BSNs for drawn people, in a fixed order, never the same twice. */
export function* drawnBsns(): Generator<Bsn> {
  for (const [first, last] of drawnRanges) {
    for (let start = first; start <= last; start += 1) {
      const bsn = completeBsn(start);
      if (bsn !== undefined) {
        yield bsn;
      }
    }
  }
}

/** The BSN that begins with these eight digits; one in eleven beginnings has none. */
function completeBsn(firstEight: number): Bsn | undefined {
  const digits = String(firstEight);
  let sum = 0;
  for (let index = 0; index < 8; index += 1) {
    sum += (9 - index) * Number(digits[index]);
  }
  const last = sum % 11;
  return last === 10 ? undefined : unwrap(parseBsn(`${digits}${last}`));
}
