import { readFile } from 'node:fs/promises';
import type { AccessTo } from '@stelsel/certification';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { ClientFile } from '../guarded/client-file.ts';
import type { AccessDeps } from './access-deps.ts';
import { commandToken } from './command-token.ts';
import { identityAccess } from './identity-access.ts';

export interface AccessOptions {
  readonly token?: string;
  readonly tokenCommand?: string;
  readonly identity?: string;
}

/** How the product lets us in, by the one option that was given; without any it is asked as an open endpoint. */
export async function accessOf(options: AccessOptions, deps: AccessDeps): Promise<Result<AccessTo | undefined>> {
  const { token, tokenCommand, identity } = options;
  if ([token, tokenCommand, identity].filter((one) => one !== undefined).length > 1) {
    return err(fault('CLI-ACCESS'));
  }
  if (token !== undefined) {
    return ok(async () => ok({ authorization: `Bearer ${token}` }));
  }
  if (tokenCommand !== undefined) {
    return ok(commandToken(tokenCommand, deps.environment));
  }
  if (identity === undefined) {
    return ok(undefined);
  }
  const file = await readIdentity(identity);
  return file.ok ? identityAccess(file.value, deps) : file;
}

/** Fault: CLI-FILE. */
export async function readIdentity(path: string): Promise<Result<ClientFile>> {
  try {
    return ok(JSON.parse(await readFile(path, 'utf8')) as ClientFile);
  } catch (error) {
    const problem = error instanceof SyntaxError ? 'JSON' : ((error as NodeJS.ErrnoException).code ?? 'unreadable');
    return err(fault('CLI-FILE', { file: path, problem }));
  }
}
