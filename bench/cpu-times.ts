/** Processor time of everybody who takes part in a measurement: unlike a rate it hardly changes on a busy machine. */
import { readdir, readFile } from 'node:fs/promises';

/** Milliseconds since the processes began. */
export interface CpuTimes {
  readonly client: number;
  readonly server: number;
  readonly database: number;
}

export interface Taking {
  /** The processes of Node that serve. */
  readonly servers: readonly number[];
  /** The first process of PostgreSQL; its children are counted with it. */
  readonly postmaster: number;
}

/** The load generator is this process. Undefined where the system does not tell of other processes (it must have `/proc`). */
export async function cpuTimes({ servers, postmaster }: Taking): Promise<CpuTimes | undefined> {
  const { user, system } = process.cpuUsage();
  try {
    const [server, database] = await Promise.all([timeOf(servers), timeOfFamily(postmaster)]);
    return { client: (user + system) / 1000, server, database };
  } catch {
    return undefined;
  }
}

export const noCpu: CpuTimes = { client: 0, server: 0, database: 0 };

/** With what was used in between; unknown once it was not known. */
export function addCpu(
  sum: CpuTimes | undefined,
  before: CpuTimes | undefined,
  after: CpuTimes | undefined,
): CpuTimes | undefined {
  if (sum === undefined || before === undefined || after === undefined) {
    return undefined;
  }
  const used = (of: keyof CpuTimes): number => sum[of] + after[of] - before[of];
  return { client: used('client'), server: used('server'), database: used('database') };
}

/** What one call cost, rounded to microseconds. */
export function cpuPerCall(before: CpuTimes | undefined, after: CpuTimes | undefined, calls: number) {
  if (before === undefined || after === undefined) {
    return {};
  }
  const each = (of: keyof CpuTimes): number => Math.round(((after[of] - before[of]) / calls) * 1000) / 1000;
  return { cpuMsClient: each('client'), cpuMsServer: each('server'), cpuMsDatabase: each('database') };
}

/** The first process of the PostgreSQL that one of its connections belongs to. */
export async function parentOf(pid: number): Promise<number> {
  return (await statOf(pid)).parent;
}

async function timeOf(pids: readonly number[]): Promise<number> {
  const stats = await Promise.all(pids.map(statOf));
  return stats.reduce((sum, { own }) => sum + own, 0);
}

/** With what the children used that have ended. */
async function timeOfFamily(parent: number): Promise<number> {
  const [first, ...rest] = await Promise.all(
    [parent, ...(await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)].map((pid) =>
      statOf(pid).catch(() => undefined),
    ),
  );
  const children = rest.filter((stat) => stat?.parent === parent);
  return children.reduce((sum, stat) => sum + (stat?.own ?? 0), (first?.own ?? 0) + (first?.ended ?? 0));
}

/** Linux counts in hundredths of a second (proc(5), USER_HZ). */
const tickMs = 10;

async function statOf(pid: number) {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8');
  // The name of the program stands between brackets and may hold anything.
  const fields = line
    .slice(line.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [parent = 0, user = 0, system = 0, endedUser = 0, endedSystem = 0] = [1, 11, 12, 13, 14].map(
    (at) => fields[at],
  );
  return { parent, own: (user + system) * tickMs, ended: (endedUser + endedSystem) * tickMs };
}
