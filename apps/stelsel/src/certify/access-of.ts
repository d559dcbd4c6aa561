import { readFile } from 'node:fs/promises';
import type { AccessTo, Need, OtherUse } from '@stelsel/certification';
import type { Exchange, ExchangeVersion, SystemRole } from '@stelsel/exchanges';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { ClientFile, ClientParty } from '../guarded/client-file.ts';
import type { AccessDeps } from './access-deps.ts';
import { chooseParty } from './choose-party.ts';
import { commandToken } from './command-token.ts';
import { identityAccess } from './identity-access.ts';
import { otherUses } from './other-uses.ts';

export interface AccessOptions {
  readonly token?: string;
  readonly tokenCommand?: string;
  readonly identity?: string;
}

/** How the product lets us in, and as whom. */
export interface Entry {
  readonly access?: AccessTo;
  readonly mayDo?: (need: Need) => boolean;
  readonly file?: ClientFile;
  /** The party we play on the other side. */
  readonly playing?: ClientParty;
  /** What else may be asked of the product. */
  readonly uses?: readonly OtherUse[];
}

export interface EntryFor {
  readonly exchange: Exchange;
  readonly version: ExchangeVersion;
  readonly role: SystemRole;
  readonly organizationType?: string;
  /** All that are known, for what is asked beside the one that is tested. */
  readonly exchanges?: readonly Exchange[];
}

/** By the one option that was given; without any the product is asked as an open endpoint. */
export async function accessOf(options: AccessOptions, entryFor: EntryFor, deps: AccessDeps): Promise<Result<Entry>> {
  const { token, tokenCommand, identity } = options;
  if ([token, tokenCommand, identity].filter((one) => one !== undefined).length > 1) {
    return err(fault('CLI-ACCESS'));
  }
  if (token !== undefined) {
    return ok({ access: async () => ok({ authorization: `Bearer ${token}` }) });
  }
  if (tokenCommand !== undefined) {
    return ok({ access: commandToken(tokenCommand, deps.environment) });
  }
  if (identity === undefined) {
    return ok({});
  }
  const file = await readIdentity(identity);
  return file.ok ? entryWith(file.value, entryFor, deps) : file;
}

function entryWith(file: ClientFile, entryFor: EntryFor, deps: AccessDeps): Result<Entry> {
  const { exchange, version, role, organizationType, exchanges = [] } = entryFor;
  const parties = [file, ...(file.parties ?? [])];
  const holderType = organizationType ?? exchange.serves[0] ?? version.queries[0]?.keptBy[0] ?? '';
  const { citizenSignIn, citizens } = file;
  const isCitizen = (bsn: string | undefined): boolean =>
    citizenSignIn !== undefined && (bsn === undefined || citizens === undefined || citizens.includes(bsn));
  const common = { exchange, version, parties, isCitizen, holderType };
  const anybody = chooseParty(common);
  if (!anybody.ok) {
    return anybody;
  }
  const playing = partyFor(role, entryFor, parties, (need) => anybody.value(need)?.party);
  const chosen = chooseParty({ ...common, ...(playing && { playing: playing.organization.ura }) });
  return chosen.ok
    ? ok({
        access: identityAccess(file, chosen.value, deps),
        mayDo: (need) => chosen.value(need) !== undefined,
        file,
        uses: otherUses(file, { exchanges, fhir: version.fhir, holderType }, deps),
        ...(playing && { playing }),
      })
    : chosen;
}

/** Who can be the other side of the product: who may send it a Task, fetch one of it, or be asked by it. */
function partyFor(
  role: SystemRole,
  { exchange, version }: EntryFor,
  parties: readonly ClientParty[],
  who: (need: Need) => ClientParty | undefined,
): ClientParty | undefined {
  if (role === 'send' || role === 'receive') {
    return version.workflow === undefined ? parties[0] : who({ kind: role === 'send' ? 'task' : 'notice' });
  }
  const serving = exchange.roles?.find((one) => one.role === 'serve')?.organizations ?? exchange.serves;
  return parties.find(({ organization: { type } }) => type !== undefined && serving.includes(type)) ?? parties[0];
}

/** Fault: CLI-FILE. */
async function readIdentity(path: string): Promise<Result<ClientFile>> {
  try {
    return ok(JSON.parse(await readFile(path, 'utf8')) as ClientFile);
  } catch (error) {
    const problem = error instanceof SyntaxError ? 'JSON' : ((error as NodeJS.ErrnoException).code ?? 'unreadable');
    return err(fault('CLI-FILE', { file: path, problem }));
  }
}
