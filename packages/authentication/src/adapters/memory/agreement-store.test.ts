import { describe } from 'vitest';
import { agreementStoreContract } from '../../testing/agreement-store.contract.ts';
import { memoryAgreementStore } from './agreement-store.ts';

describe('agreements of children in memory', () => agreementStoreContract(async () => memoryAgreementStore()));
