import type { Database } from '@stelsel/database';
import { testDatabase } from '@stelsel/testkit';
import { beforeAll, beforeEach, describe } from 'vitest';
import { agreementStoreContract } from '../../testing/agreement-store.contract.ts';
import { postgresAgreementStore } from './agreement-store.ts';
import { authenticationMigrations as migrations } from './migrations.ts';

let db: Database;

beforeAll(async () => {
  db = await testDatabase({ migrations, schema: 'authentication' });
});

beforeEach(async () => {
  await db.query('truncate child_agreement');
});

describe('agreements of children in PostgreSQL', () => agreementStoreContract(async () => postgresAgreementStore(db)));
