import { parseBsn } from '@stelsel/kernel';

/** A text without numbers of people: whatever has nine digits and could be a BSN becomes stars; codes stay readable. */
export function hidePersons(text: string): string {
  return text.replaceAll(/(?<!\d|sct\||"code":"|code value=")\d{9}(?!\d)/g, (digits) =>
    parseBsn(digits).ok ? '*********' : digits,
  );
}
