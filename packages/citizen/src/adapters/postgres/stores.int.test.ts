import type { Database } from '@stelsel/database';
import { testDatabase } from '@stelsel/testkit';
import { beforeAll, beforeEach, describe } from 'vitest';
import { mailStoreContract } from '../../testing/mail-store.contract.ts';
import { pendingChoicesContract } from '../../testing/pending-choices.contract.ts';
import { researchChoicesContract } from '../../testing/research-choices.contract.ts';
import { sealedItemsContract } from '../../testing/sealed-items.contract.ts';
import { shareStoreContract } from '../../testing/share-store.contract.ts';
import { citizenMigrations as migrations } from './citizen-migrations.ts';
import { postgresMailStore } from './mail-store.ts';
import { postgresPendingChoices } from './pending-choices.ts';
import { postgresResearchChoices } from './research-choices.ts';
import { postgresSealedItems } from './sealed-items.ts';
import { postgresShareStore } from './share-store.ts';

let db: Database;

beforeAll(async () => {
  db = await testDatabase({ migrations, schema: 'citizen' });
});

// One database for the file; every test begins with empty tables.
beforeEach(async () => {
  await db.query(
    'truncate own_item, research_choice, shared_file, shared_opening, mail_wish, mail, source_wait, pending_choice',
  );
});

describe('mail in PostgreSQL', () => mailStoreContract(async () => postgresMailStore(db)));
describe('choices that wait in PostgreSQL', () => pendingChoicesContract(async () => postgresPendingChoices(db)));
describe('objections to research in PostgreSQL', () =>
  researchChoicesContract(async () => postgresResearchChoices(db)));
describe('sealed items in PostgreSQL', () => sealedItemsContract(async () => postgresSealedItems(db)));
describe('shared files in PostgreSQL', () => shareStoreContract(async () => postgresShareStore(db)));
