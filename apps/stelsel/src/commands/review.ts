import { fileKeyStore } from '@stelsel/http';
import { combine, ok, type Result, secureRandomness, systemClock, type Ura } from '@stelsel/kernel';
import { createLog, type Log, loggingMigrations } from '@stelsel/logging';
import { type GlassBook, type GlassBreak, glassVerdicts, nodeMigrations } from '@stelsel/node';
import { type Command, Option } from 'commander';
import { closing } from '../cli/closing.ts';
import type { AddCommand, CommandContext } from '../cli/command.ts';
import { type ExitCode, exitCode } from '../cli/exit-code.ts';
import { reportFault } from '../cli/terminal.ts';
import { bookOf } from '../compose/node/reviews.ts';
import { schemaOpener } from '../compose/process-context.ts';
import { defaultDirectory } from '../demo/default-directory.ts';
import { findTarget } from '../target/find-target.ts';

interface Options {
  readonly ura: string;
  readonly config?: string;
  readonly data: string;
  readonly all: boolean;
  readonly json: boolean;
  readonly verdict: GlassVerdict;
  readonly note: string;
  readonly by: string;
}

type GlassVerdict = (typeof glassVerdicts)[number];

interface Opened {
  readonly ura: Ura;
  readonly book: GlassBook;
  readonly log: Log;
}

/** `stelsel review`: the list of the privacy officer. */
export const reviewCommand: AddCommand = (parent, context) => {
  const review = parent
    .command('review')
    .description('every use of the emergency button at an organisation, for its privacy officer; within 72 hours');
  withTarget(review.command('list').description('what waits for review, the newest first'))
    .option('--all', 'also what was reviewed', false)
    .option('--json', 'print the list as JSON', false)
    .addHelpText(
      'after',
      '\nExample:\n  stelsel review list --ura 90000001\n\nExit codes: 0 printed, 1 something is late, 2 usage, 5 not reachable\n',
    )
    .action(async (options: Options) => context.finish(await list(options, context)));
  withTarget(review.command('judge').description('write the review; it stands').argument('<id>', 'number in the list'))
    .addOption(
      new Option('--verdict <word>', 'what the review found').choices([...glassVerdicts]).makeOptionMandatory(),
    )
    .requiredOption('--note <words>', 'why')
    .requiredOption('--by <name>', 'who reviewed it')
    .addHelpText(
      'after',
      '\nExample:\n  stelsel review judge 0191f3d2-7c1e-4c3a-9c1f-2f4b6a8d0e11 --ura 90000001 --verdict justified --note "Reanimatie" --by "FG"\n' +
        '\nExit codes: 0 written, 1 reviewed already or not in the list, 2 usage, 5 not reachable\n',
    )
    .action(async (id: string, options: Options) => context.finish(await judge(id, options, context)));
};

function withTarget(command: Command): Command {
  return command
    .requiredOption('--ura <number>', 'the organisation where the emergency button was used')
    .option('--config <file>', 'configuration file of the node; default the region in --data')
    .option('--data <directory>', 'data directory of the region', defaultDirectory);
}

async function list(options: Options, { terminal, environment }: CommandContext): Promise<ExitCode> {
  return closing(async (onClose) => {
    const opened = await open(options, environment, onClose);
    const listed = opened.ok ? await opened.value.book.list(opened.value.ura, { unreviewed: !options.all }) : opened;
    if (!opened.ok || !listed.ok) {
      return reportFault(terminal, (listed as Extract<typeof listed, { ok: false }>).fault);
    }
    const logged = await opened.value.log.append({ act: 'review', outcome: 'answered', query: 'list' });
    if (!logged.ok) {
      return reportFault(terminal, logged.fault);
    }
    const nowMs = systemClock.nowMs();
    const late = listed.value.filter(({ dueMs, review }) => review === undefined && dueMs < nowMs);
    for (const one of listed.value) {
      terminal.out(options.json ? JSON.stringify(one) : lineOf(one, nowMs));
    }
    terminal.note(`${listed.value.length} keer, waarvan ${late.length} te laat.`);
    return late.length === 0 ? exitCode.ok : exitCode.failed;
  });
}

async function judge(id: string, options: Options, { terminal, environment }: CommandContext): Promise<ExitCode> {
  return closing(async (onClose) => {
    const { verdict, note, by } = options;
    const opened = await open(options, environment, onClose);
    const written = opened.ok ? await opened.value.book.review(opened.value.ura, id, { verdict, note, by }) : opened;
    if (!opened.ok || !written.ok) {
      return reportFault(terminal, (written as Extract<typeof written, { ok: false }>).fault);
    }
    const { subject: bsn } = written.value;
    const about = bsn === undefined ? {} : { subject: { bsn } };
    const logged = await opened.value.log.append({ act: 'review', outcome: 'answered', ...about, query: verdict });
    if (!logged.ok) {
      return reportFault(terminal, logged.fault);
    }
    terminal.out('Beoordeeld.');
    return exitCode.ok;
  });
}

function lineOf({ id, atMs, dueMs, professional, organization, reason, review }: GlassBreak, nowMs: number): string {
  const at = new Date(atMs).toISOString().slice(0, 16).replace('T', ' ');
  const state = review === undefined ? (dueMs < nowMs ? 'TE LAAT' : 'wacht') : review.verdict;
  return `${id}  ${at}  ${professional.name} (${professional.role}), ${organization.name}: ${reason}  [${state}]`;
}

async function open(
  options: Options,
  environment: CommandContext['environment'],
  onClose: (close: () => Promise<void>) => void,
): Promise<Result<Opened>> {
  const target = await findTarget(options, environment);
  if (!target.ok) {
    return target;
  }
  const { organization, config } = target.value;
  const url = await target.value.databaseUrl(onClose);
  if (!url.ok) {
    return url;
  }
  const ura = organization.ura as Ura;
  const keys = fileKeyStore(config.keys.directory);
  const schema = schemaOpener(url.value, onClose, 2);
  const opened = combine([
    await schema('node', nodeMigrations),
    await schema('log', loggingMigrations),
    await keys.signingKey(`log-${ura}`, 'EdDSA'),
    await keys.secret(`log-${ura}`, 32),
  ]);
  if (!opened.ok) {
    return opened;
  }
  const [nodeDb, logDb, key, secret] = opened.value;
  const source = { site: new URL(config.listen.publicUrl).host, name: organization.name, ura };
  const log = createLog({ db: logDb, tenant: ura, key, secret, clock: systemClock, source });
  onClose(() => log.close());
  const book = bookOf({ clock: systemClock, randomness: secureRandomness, config }, nodeDb);
  return ok({ ura, book, log });
}
