/** Nobody gets back what could be a BSN, also not who sent it: a number may stand where only a name was expected. */
import type { Fault } from '@stelsel/kernel';

/** Nine digits that stand alone. */
const bsnLike = /(?<!\d)\d{9}(?!\d)/g;
const mask = '*********';

/** The texts and the place of a fault without anything that looks like a BSN; numbers of our own, such as limits, stay. */
export function safeFault(fault: Fault): Fault {
  const own = new Set(Object.values(fault.params).flatMap((param) => (typeof param === 'number' ? String(param) : [])));
  const safe = (text: string) => text.replace(bsnLike, (digits) => (own.has(digits) ? digits : mask));
  return {
    ...fault,
    text: { nl: safe(fault.text.nl), en: safe(fault.text.en) },
    ...(fault.at === undefined ? {} : { at: safe(fault.at) }),
  };
}
