import { seededRandomness } from '@stelsel/kernel';
import { describe } from 'vitest';
import { statusRegisterContract } from '../../testing/status-register.contract.ts';
import { memoryStatusRegister } from './status-register.ts';

describe('the register of issued credentials in memory', () => {
  statusRegisterContract(async () => memoryStatusRegister({ randomness: seededRandomness(1) }));
});
