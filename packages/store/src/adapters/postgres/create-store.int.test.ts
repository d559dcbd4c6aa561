import { secureRandomness, systemClock } from '@stelsel/kernel';
import { testDatabase } from '@stelsel/testkit';
import { repositoryContract } from '../../repository.contract.ts';
import { createStore } from './create-store.ts';
import { storeMigrations } from './migrations.ts';

const db = testDatabase({ schema: 'node', migrations: storeMigrations, poolMax: 8 });
let tenants = 0;

const open = async () => {
  const store = createStore({ db: await db, clock: systemClock, randomness: secureRandomness, consumers: ['index'] });
  tenants += 1;
  return store.repository(`t${tenants}`);
};

repositoryContract('PostgreSQL', open);
