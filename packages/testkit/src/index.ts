export { fixedClock } from '@stelsel/kernel';
export { asAdministrator } from './as-administrator.ts';
export { fetchInto } from './fetch-into.ts';
export { listen } from './listen.ts';
export { loopbackFetcher } from './loopback-fetcher.ts';
export { memoryKeyStore } from './memory-key-store.ts';
export { testCertificate } from './test-certificate.ts';
export { emptyDatabase, testDatabase } from './test-database.ts';
