import type { Fault, Result, Text } from '@stelsel/kernel';

/** One thing that was looked at: fine with what was found, or a fault that says what to do. */
export type Check =
  | { readonly name: Text; readonly ok: true; readonly found: string }
  | { readonly name: Text; readonly ok: false; readonly fault: Fault };

/** A check of a value that was found, or of the fault that came instead. */
export function checkOf(nl: string, en: string, result: Result<string>): Check {
  const name = { nl, en };
  return result.ok ? { name, ok: true, found: result.value } : { name, ok: false, fault: result.fault };
}
