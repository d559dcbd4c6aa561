/** The schemas in which a node keeps data of several organisations, and the tables there that are of none of them. */

export const nodeSchemas = [
  'addressing',
  'authentication',
  'known_consent',
  'log',
  'node',
  'store',
  'tenants',
] as const;

/** Why a table of a node has no policy; a table that is not here and has none fails the test. */
export const sharedTables: Readonly<Record<string, string>> = {
  migration: 'which steps have run',
  migration_lock: 'who runs them',
  migration_checksum: 'what they were',
  migration_object: 'what a schema must have, by name',
  lease: 'which process works for all organisations',
  outbox: 'ids of changed resources, delivered by one process for all organisations; no care data',
  outbox_retry: 'how delivery goes',
  outbox_consumed: 'which events were seen',
  bulk_queue: 'which job is worked on by whom; no data',
  tenant: 'the register of the organisations itself',
  used_id: 'hashes of used proofs',
  did_document: 'public keys of others',
  issued_credential: 'numbers of credentials in a status list',
  child_agreement:
    'what a child of 12 to 15 agreed with a parent; of the register of representation, of no organisation',
  provider_item: 'who is signing in at the provider of test accounts; of no organisation',
  directory_resource: 'the public directory',
  directory_edge: 'the public directory',
  directory_watermark: 'how far the copy of the public directory is',
};
