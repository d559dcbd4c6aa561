import { seededRandomness, unwrap } from '@stelsel/kernel';
import { testDatabase } from '@stelsel/testkit';
import { describe, expect, it } from 'vitest';
import { statusRegisterContract } from '../../testing/status-register.contract.ts';
import { authenticationMigrations as migrations } from './migrations.ts';
import { postgresStatusRegister } from './status-register.ts';

const schema = 'authentication';

describe('the register of issued credentials in PostgreSQL', () => {
  statusRegisterContract(async () =>
    postgresStatusRegister({ db: await testDatabase({ migrations, schema }), randomness: seededRandomness(1) }),
  );

  it('begins a new list when random places are taken again and again', async () => {
    const db = await testDatabase({ migrations, schema });
    const always = { ...seededRandomness(1), bytes: () => new Uint8Array(4) };
    const register = postgresStatusRegister({ db, randomness: always });
    expect(unwrap(await register.allocate('a', 1))).toEqual({ list: 1, index: 0 });
    expect(unwrap(await register.allocate('b', 1))).toEqual({ list: 2, index: 0 });
  });
});
