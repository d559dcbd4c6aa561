/** Everything that one configuration file names: database, keys, certificate, exchanges, national roles. */
import { readFile } from 'node:fs/promises';
import { rootCertificates } from 'node:tls';
import { createFetcher, type Fetcher } from '@stelsel/http';
import { type Clock, err, ok, type Result } from '@stelsel/kernel';
import { type Config, type RoleName, roleNames } from '../config/config-schema.ts';
import { loadConfig } from '../config/load-config.ts';
import { portIsBusy } from '../demo/free-ports.ts';
import { fault } from '../faults.ts';
import { type Check, checkOf } from './check.ts';
import { checkDatabase } from './check-database.ts';
import { checkExchanges } from './check-exchanges.ts';
import { checkCertificate, checkKeys } from './check-files.ts';
import { checkNational, probe } from './check-national.ts';
import { checkSignIn } from './check-sign-in.ts';
import { checkSources } from './check-sources.ts';

export async function checkProcess(
  file: string,
  environment: Readonly<Record<string, string | undefined>>,
  clock: Clock,
): Promise<readonly Check[]> {
  const config = await loadConfig(file, environment);
  if (!config.ok) {
    return [checkOf('Configuratie', 'Configuration', config)];
  }
  const { database, exchanges, keys, listen, national, roles } = config.value;
  const ca = await authority(config.value);
  const fetch = createFetcher({
    ...(ca.ok && ca.value !== '' ? { ca: [...rootCertificates, ca.value].join('\n') } : {}),
    allow: () => true,
    privateAddresses: config.value.trust.loopback,
  });
  try {
    const named = roleNames.filter((name: RoleName) => roles[name] !== undefined);
    return [
      checkOf('Configuratie', 'Configuration', ok(`${file}: ${named.join(', ')}`)),
      ...('url' in database ? await checkDatabase(database.url) : []),
      checkOf('Sleutels', 'Keys', await checkKeys(keys.directory)),
      checkOf('Certificaat', 'Certificate', await checkCertificate(listen, clock)),
      checkOf(
        'Extra certificaatautoriteit',
        'Extra certificate authority',
        ca.ok ? ok(ca.value === '' ? '-' : 'PEM') : ca,
      ),
      checkOf('Poort', 'Port', await checkPort(listen, fetch, clock)),
      ...(exchanges.length === 0 ? [] : await checkExchanges(exchanges)),
      ...(await checkSources(roles.node?.organizations ?? [], clock)),
      ...(await checkSignIn(config.value, { fetch, clock })),
      ...(await checkNational(national, { fetch, clock })),
    ];
  } finally {
    await fetch.close();
  }
}

async function authority({ trust }: Config): Promise<Result<string>> {
  const { certificateAuthority } = trust;
  try {
    return ok(certificateAuthority === undefined ? '' : await readFile(certificateAuthority, 'utf8'));
  } catch (error) {
    const { code = 'unreadable' } = error as NodeJS.ErrnoException;
    return err(fault('CLI-FILE', { file: certificateAuthority ?? '', problem: code }));
  }
}

/** Free, or in use by the process itself: then its public address answers. */
async function checkPort(listen: Config['listen'], fetch: Fetcher, clock: Clock): Promise<Result<string>> {
  if (listen.port === 0 || !(await portIsBusy(listen.port))) {
    return ok(`${listen.port}`);
  }
  const answer = await probe(listen.publicUrl, fetch, clock);
  return answer.ok ? answer : err(fault('CLI-PORT-BUSY', { port: listen.port }));
}
