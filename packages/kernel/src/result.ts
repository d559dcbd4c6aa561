import type { Fault } from './fault.ts';

/** Success or an expected failure. `throw` is for bugs and is caught once, at the edge. */
export type Result<T, F extends Fault = Fault> = Ok<T> | Err<F>;

export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Err<F extends Fault = Fault> {
  readonly ok: false;
  readonly fault: F;
}

export function ok(): Ok<void>;
export function ok<T>(value: T): Ok<T>;
export function ok<T>(value?: T): Ok<T | undefined> {
  return { ok: true, value };
}

export function err<F extends Fault>(fault: F): Err<F> {
  return { ok: false, fault };
}

/** Takes the value out; a fault becomes a thrown error. For tests, start-up and places where failure is a bug. */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) {
    throw new Error(`${result.fault.code}: ${result.fault.text.en}${result.fault.at ? ` (${result.fault.at})` : ''}`);
  }
  return result.value;
}

/** All values together, or the first fault. */
export function combine<const R extends readonly Result<unknown>[]>(
  results: R,
): Result<{ readonly [K in keyof R]: R[K] extends Result<infer T> ? T : never }> {
  const failed = results.find((result) => !result.ok);
  if (failed !== undefined && !failed.ok) {
    return failed;
  }
  return ok(results.map((result) => (result.ok ? result.value : undefined))) as Result<{
    readonly [K in keyof R]: R[K] extends Result<infer T> ? T : never;
  }>;
}
