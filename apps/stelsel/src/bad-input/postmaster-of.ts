import { execFileSync } from 'node:child_process';

/** The PostgreSQL that a process started for itself. For tests that take it away. */
export function postmasterOf(pid: number): number {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,comm='], { encoding: 'utf8' }).split('\n');
  const found = lines
    .map((line) => line.trim().split(/\s+/))
    .find(([, parent, command]) => parent === String(pid) && command?.startsWith('postgres'));
  if (found === undefined) {
    throw new Error(`process ${pid} has no PostgreSQL`);
  }
  return Number(found[0]);
}
