import { describe } from 'vitest';
import { mailStoreContract } from '../../testing/mail-store.contract.ts';
import { pendingChoicesContract } from '../../testing/pending-choices.contract.ts';
import { researchChoicesContract } from '../../testing/research-choices.contract.ts';
import { sealedItemsContract } from '../../testing/sealed-items.contract.ts';
import { shareStoreContract } from '../../testing/share-store.contract.ts';
import { memoryMailStore } from './mail-store.ts';
import { memoryPendingChoices } from './pending-choices.ts';
import { memoryResearchChoices } from './research-choices.ts';
import { memorySealedItems } from './sealed-items.ts';
import { memoryShareStore } from './share-store.ts';

describe('mail in memory', () => mailStoreContract(async () => memoryMailStore()));
describe('choices that wait in memory', () => pendingChoicesContract(async () => memoryPendingChoices()));
describe('objections to research in memory', () => researchChoicesContract(async () => memoryResearchChoices()));
describe('sealed items in memory', () => sealedItemsContract(async () => memorySealedItems()));
describe('shared files in memory', () => shareStoreContract(async () => memoryShareStore()));
