import { attempt, type Database } from '@stelsel/database';
import { err, ok, type Randomness, type Result } from '@stelsel/kernel';
import { fault } from '../../faults.ts';
import { randomIndex } from '../../issuer/random-index.ts';
import { authenticationLimits as limits } from '../../limits.ts';
import type { StatusPlace, StatusRegister } from '../../ports.ts';

/** The register of issued credentials; when random places of the newest list are
 * taken several times in a row it is full enough, and the next one begins. */
export function postgresStatusRegister(deps: {
  readonly db: Database;
  readonly randomness: Randomness;
}): StatusRegister {
  async function rows<R>(sql: string, params: readonly unknown[], name: string): Promise<Result<R[]>> {
    const answer = await attempt(() => deps.db.query<R>(sql, params, name));
    return answer.ok ? answer : err(fault('AUT-STATUS-STORE'));
  }

  async function allocate(credentialId: string, expiresAtMs: number): Promise<Result<StatusPlace>> {
    const newest = await rows<{ list: number }>(
      'select coalesce(max(list), 1) as list from issued_credential',
      [],
      'issued-list',
    );
    if (!newest.ok) {
      return newest;
    }
    const first = newest.value[0]?.list ?? 1;
    for (let attempts = 0; attempts < limits.statusPlaceAttempts; attempts += 1) {
      const list = first + Math.floor(attempts / limits.statusPlaceCollisions);
      const index = randomIndex(deps.randomness);
      const inserted = await rows<StatusPlace>(
        `insert into issued_credential (list, index, credential_id, expires_at) values ($1, $2, $3, $4)
         on conflict (list, index) do nothing returning list, index`,
        [list, index, credentialId, new Date(expiresAtMs)],
        'issued-insert',
      );
      const place = inserted.ok ? inserted.value[0] : undefined;
      if (!inserted.ok || place !== undefined) {
        return inserted.ok ? ok({ list, index }) : inserted;
      }
    }
    return err(fault('AUT-STATUS-STORE'));
  }

  return {
    allocate,
    revoke: async (credentialId, atMs) => {
      const revoked = await rows<{ index: number }>(
        `update issued_credential set revoked_at = coalesce(revoked_at, $2) where credential_id = $1 returning index`,
        [credentialId, new Date(atMs)],
        'issued-revoke',
      );
      return revoked.ok ? ok(revoked.value.length > 0) : revoked;
    },
    isValid: async (credentialId) => {
      const found = await rows<{ valid: boolean }>(
        `select revoked_at is null as valid from issued_credential where credential_id = $1`,
        [credentialId],
        'issued-valid',
      );
      return found.ok ? ok(found.value[0]?.valid) : found;
    },
    revokedIn: async (list) => {
      const revoked = await rows<{ index: number }>(
        `select index from issued_credential where list = $1 and revoked_at is not null order by index`,
        [list],
        'issued-revoked',
      );
      return revoked.ok ? ok(revoked.value.map(({ index }) => index)) : revoked;
    },
  };
}
