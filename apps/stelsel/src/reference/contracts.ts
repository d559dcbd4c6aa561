/** What other programs may build on: these commands keep doing this, and tests hold them to it. */
export const contracts: readonly (readonly [command: string, promise: string])[] = [
  [
    'stelsel serve fhir --open --port N [--fhir r4|stu3] [--load PATH ...] [--package TGZ ...]',
    'A plain FHIR endpoint at http://127.0.0.1:N/fhir. No token, loopback only, empty unless --load; refused in production mode. ' +
      'Data in a throw-away directory unless --data DIR. Prints one line "ready http://127.0.0.1:N/fhir" when it listens; ' +
      'SIGTERM stops it cleanly. STU3 and packages are refused: not supported yet.',
  ],
  [
    'stelsel serve fhir --guarded --port N --load PATH',
    'The same data behind every guard (token, consent, policy, log) with a test issuer; prints "ready ...", "issuer ...", ' +
      '"token-endpoint ..." and "client FILE", an identity to ask with. Everybody in the data has consented.',
  ],
  [
    'stelsel demo --check --json',
    'Starts the region on free ports, runs every end-to-end scenario, prints one JSON object ' +
      '{"ok":true,"scenarios":[{"name":"...","ok":true,"ms":12}]} on stdout and stops everything. Exit code 0 only if all pass.',
  ],
  [
    'stelsel ask --bsn B --exchange X --as ROLE@URA [--json]',
    'One question through the running region. Exit code 0 answered (also when partial: statuses say so), 3 refused, 4 nothing ' +
      'found, 2 usage.',
  ],
  [
    'stelsel certify URL --exchange X --role R [--json]',
    'Runs the conformance tests of an exchange against an endpoint; the last line is "N passed, N failed, N skipped" (on standard ' +
      'error with --json). Exit code 0 only if nothing failed.',
  ],
  ['stelsel verify FILE', 'Offline verification of log heads, proofs and test evidence; exit code 0 only if valid.'],
  [
    'npm run demo',
    'From a clean clone to a running region with addresses and what to try next; Ctrl-C stops everything.',
  ],
  ['npm run build', 'The deployable server bundle and web assets, in dist/.'],
  [
    'npm run bench -- --json [--only PREFIX] [--size S]',
    'One JSON line per figure: {"name","value","unit","p50","p95","p99","ratio","baseline","size","machine","commit"}.',
  ],
  ['npm test', 'From a clean clone to all tests; the last line is "N passed, N failed, N skipped".'],
];
