/** Protection of forms: a token that follows from the session and cannot be made without it; nothing extra is stored. */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** Name of the hidden field; a script sends the same value in the header `x-form-token`. */
export const formTokenField = 'form-token';

export function formTokenOf(sessionId: string): string {
  return createHmac('sha256', sessionId).update('form').digest('base64url');
}

export function isFormToken(given: string | undefined, sessionId: string): boolean {
  const [left, right] = [Buffer.from(given ?? ''), Buffer.from(formTokenOf(sessionId))];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** Puts the token in every form of a page that changes something: no page can forget it. */
export function withFormToken(html: string, token: string): string {
  return html.replaceAll(
    /<form\b[^>]*\bmethod="post"[^>]*>/gi,
    (tag) => `${tag}<input type="hidden" name="${formTokenField}" value="${token}"/>`,
  );
}
