import assert from 'node:assert/strict';
import { createDpopProof, ephemeralKey } from '@stelsel/authentication';
import { given, secureRandomness } from '@stelsel/kernel';
