import { createCipheriv, createDecipheriv } from 'node:crypto';
import { err, parseBsn, type Randomness } from '@stelsel/kernel';
import { fault } from './faults.ts';
import type { PatientSeal } from './ports.ts';

const nonceBytes = 12;
const tagBytes = 16;

/**
 * AES-256-GCM under a key of the key store. A subscription must say to the holder whom it is about, and the register must
 * not hold a readable BSN.
 *
 * @param key 32 bytes
 */
export function patientSeal(key: Uint8Array, randomness: Randomness): PatientSeal {
  return {
    seal: (bsn) => {
      const nonce = randomness.bytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const sealed = Buffer.concat([cipher.update(bsn, 'utf8'), cipher.final()]);
      return new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), sealed]));
    },
    open: (sealed) => {
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes));
        decipher.setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
        const bsn = Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()]);
        return parseBsn(bsn.toString('utf8'));
      } catch {
        return err(fault('CNS-SEAL'));
      }
    },
  };
}
