/** Test only: sessions and sign-in attempts in memory, as the stores of PostgreSQL keep them. */
import { ok } from '@stelsel/kernel';

interface Row {
  readonly digest: string;
  readonly sealed: string;
  readonly startedAtMs: number;
  usedAtMs: number;
}

export function memorySessions() {
  const rows = new Map<string, Row>();
  return {
    add: async (_site: string, row: Row) => {
      rows.set(row.digest, { ...row });
      return ok();
    },
    find: async (_site: string, digest: string) => ok(rows.get(digest)),
    touch: async (_site: string, digest: string, nowMs: number) => {
      const row = rows.get(digest);
      if (row !== undefined) {
        row.usedAtMs = nowMs;
      }
      return ok();
    },
    remove: async (_site: string, digest: string) => {
      rows.delete(digest);
      return ok();
    },
    removeMarked: async () => ok([]),
  };
}

export const noAttempts = { add: async () => ok(), take: async () => ok(undefined) };
