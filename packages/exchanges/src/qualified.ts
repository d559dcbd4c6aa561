/** What the system of an organisation is qualified for, where its configuration says so (A003). */
import type { SystemRole } from './exchange.ts';

/** Per exchange the roles; an exchange that is not named is not played at all. */
export type Qualified = Readonly<Record<string, readonly SystemRole[]>>;

/** Whether a system plays one of these roles; one that says nothing plays all that its kind of organisation plays. */
export function isQualified(
  qualified: Qualified | undefined,
  exchange: string,
  ...roles: readonly SystemRole[]
): boolean {
  return qualified === undefined || roles.some((role) => qualified[exchange]?.includes(role) === true);
}
