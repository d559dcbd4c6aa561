/** `npm run bench -- [--json] [--only PREFIX] [--size S]`: figures with their conditions; never part of the tests. */
import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import type { Figure } from './figure.ts';
import { benches } from './figures/index.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    size: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  process.stdout.write(
    'npm run bench -- [--json] [--only PREFIX] [--size FACTOR]\n' +
      `  --only   measure only figures whose name begins so: ${benches.flatMap((bench) => bench.names).join(', ')}\n` +
      '  --size   factor on sizes and durations; 1 is the committed measurement, 0.1 a quick look\n',
  );
  process.exit(0);
}

const machine = `${cpus().length} x ${cpus()[0]?.model ?? 'cpu'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
const note = (line: string): void => void process.stderr.write(`${line}\n`);

const closers: (() => Promise<void>)[] = [];
const context = { scale: Number(values.size), note, onClose: (close: () => Promise<void>) => void closers.push(close) };

try {
  for (const bench of benches.filter(({ names }) => names.some((name) => fits(name)))) {
    note(`measuring ${bench.names.join(', ')} ...`);
    for await (const figure of bench.run(context)) {
      if (figure.name.startsWith(values.only)) {
        process.stdout.write(
          `${values.json ? JSON.stringify({ ...figure, machine: machineNow(), commit }) : forPeople(figure)}\n`,
        );
      }
    }
  }
} finally {
  for (const close of closers.reverse()) {
    await close();
  }
}

/** With what else it has to do: a rate on a busy machine says little. */
function machineNow(): string {
  return `${machine}, load average ${loadavg()[0]?.toFixed(1)}`;
}

/** A bench may name a family of figures: `question.step` measures `question.step.merge_ms`. */
function fits(name: string): boolean {
  return name.startsWith(values.only) || values.only.startsWith(name);
}

function forPeople(figure: Figure): string {
  const parts = [
    `${figure.name.padEnd(32)} ${String(figure.value).padStart(10)} ${figure.unit}`,
    figure.p95 === undefined ? '' : `p50 ${figure.p50} p95 ${figure.p95} p99 ${figure.p99} ms`,
    figure.cpuMsServer === undefined
      ? ''
      : `cpu ${figure.cpuMsClient} + ${figure.cpuMsServer} + ${figure.cpuMsDatabase} ms (client, servers, database)`,
    figure.ratio === undefined ? '' : `${figure.ratio} x ${figure.baseline}`,
    figure.timesNationalPeak === undefined ? '' : `${figure.timesNationalPeak} x national peak`,
    `(${figure.size})`,
  ];
  return parts.filter((part) => part !== '').join('   ');
}
