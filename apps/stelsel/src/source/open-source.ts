/** The existing FHIR server behind one organisation of a node: its own way out, with its own sign-in. */
import { readFile } from 'node:fs/promises';
import { rootCertificates } from 'node:tls';
import type { FhirModel } from '@stelsel/fhir';
import { createFetcher } from '@stelsel/http';
import { type Clock, err, ok, type Result } from '@stelsel/kernel';
import { type FhirServerRepository, fhirServerRepository } from '@stelsel/store';
import { baseOf, type HostedOrganizationConfig, type ProxySource } from '../config/config-schema.ts';
import { fault } from '../faults.ts';

/** That server, and the versions in which it keeps the record. */
export interface SourceOfRecord {
  readonly proxy: ProxySource;
  readonly fhir: HostedOrganizationConfig['fhir'];
}

/**
 * Nothing goes anywhere but to the base of that server; it may stand inside one's own network. The sign-in is read from
 * its file for every request, so that it can be renewed while the process runs. Fault: CLI-FILE.
 */
export async function openSource(
  { proxy, fhir }: SourceOfRecord,
  deps: { readonly model: FhirModel; readonly clock: Clock; readonly onClose: (close: () => Promise<void>) => void },
): Promise<Result<FhirServerRepository>> {
  const { authorization, client, certificateAuthority, timeoutSeconds } = proxy;
  const url = baseOf(proxy, deps.model.version === 'R4' ? 'r4' : 'stu3') ?? '';
  try {
    const ca = certificateAuthority === undefined ? undefined : await readFile(certificateAuthority, 'utf8');
    const own =
      client === undefined
        ? undefined
        : { key: await readFile(client.key.file, 'utf8'), cert: await readFile(client.certificate, 'utf8') };
    const fetch = createFetcher({
      allow: (asked) => asked.href.startsWith(`${url}/`) || asked.href === url,
      privateAddresses: true,
      ...(ca === undefined ? {} : { ca: [...rootCertificates, ca].join('\n') }),
      ...(own === undefined ? {} : { client: own }),
    });
    deps.onClose(() => fetch.close());
    return ok(
      fhirServerRepository({
        url,
        fetch,
        model: deps.model,
        namesVersion: typeof proxy.url === 'string' && fhir.length > 1,
        clock: deps.clock,
        timeoutMs: timeoutSeconds * 1_000,
        ...(authorization === undefined ? {} : { headers: () => signIn(authorization.file) }),
      }),
    );
  } catch (error) {
    return err(unreadable(error));
  }
}

async function signIn(file: string): Promise<Result<Readonly<Record<string, string>>>> {
  try {
    return ok({ authorization: (await readFile(file, 'utf8')).trim() });
  } catch (error) {
    return err(unreadable(error));
  }
}

function unreadable(error: unknown) {
  const { path = '', code = 'unreadable' } = error as NodeJS.ErrnoException;
  return fault('CLI-FILE', { file: path, problem: code });
}
