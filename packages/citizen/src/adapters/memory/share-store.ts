import { ok } from '@stelsel/kernel';
import type { SharedFile, SharedOpening, ShareStore } from '../../sharing/share-store.ts';

export function memoryShareStore(): ShareStore & { readonly all: () => readonly SharedFile[] } {
  const files = new Map<string, SharedFile>();
  const openings = new Map<string, SharedOpening[]>();
  return {
    all: () => [...files.values()],
    add: async (file) => {
      for (const [id, known] of files) {
        if (known.endsAtMs < file.madeAtMs) {
          files.set(id, { ...known, sealed: '' });
        }
      }
      files.set(file.id, file);
      return ok();
    },
    find: async (id) => ok(files.get(id)),
    takeAttempt: async (id) => {
      const file = files.get(id);
      if (file === undefined || file.attemptsLeft === 0 || file.revoked) {
        return ok(undefined);
      }
      files.set(id, { ...file, attemptsLeft: file.attemptsLeft - 1 });
      return ok(file.attemptsLeft - 1);
    },
    opened: async (id, opening) => {
      const file = files.get(id);
      if (file !== undefined) {
        files.set(id, { ...file, attemptsLeft: file.attemptsLeft + 1 });
        openings.set(id, [opening, ...(openings.get(id) ?? [])]);
      }
      return ok();
    },
    listOf: async (owner) =>
      ok(
        [...files.values()]
          .filter((file) => file.owner === owner)
          .toSorted((a, b) => b.madeAtMs - a.madeAtMs)
          .map(({ sealed: _sealed, passcode: _passcode, ...file }) => ({
            ...file,
            openings: openings.get(file.id) ?? [],
          })),
      ),
    revoke: async (owner, id) => {
      const file = files.get(id);
      if (file?.owner !== owner || file.revoked) {
        return ok(false);
      }
      files.set(id, { ...file, sealed: '', passcode: '', revoked: true });
      return ok(true);
    },
  };
}
