/** Which agreements an ambulance or emergency department must see first. */
import type { ZibView } from '../zib.ts';

/** SNOMED CT codes of treatments, the most urgent first. */
const byUrgency = [
  '89666000', // resuscitation
  '40617009', // artificial respiration
  '305351004', // admission to intensive care
  '32485007', // admission to hospital
  '116762002', // blood products
  '400231000146108', // switching off a defibrillator
  '281789004', // antibiotics
];

/** Two digits that sort; what is not in the list comes after what is. */
export function urgencyOf(directive: ZibView | string): string {
  const place = typeof directive === 'string' ? -1 : byUrgency.findIndex((code) => has(directive, code));
  return String(place < 0 ? byUrgency.length : place).padStart(2, '0');
}

function has({ codes }: ZibView, wanted: string): boolean {
  return codes.some(({ code }) => code === wanted);
}
