import type { Command } from 'commander';
import type { AddCommand, CommandContext } from '../cli/command.ts';
import { type ExitCode, exitCode } from '../cli/exit-code.ts';
import { reportFault } from '../cli/terminal.ts';
import { defaultDirectory } from '../demo/default-directory.ts';
import { openOwnApi } from '../own-api/call-own-api.ts';

interface Options {
  readonly as: string;
  readonly note?: string;
  readonly json: boolean;
  readonly data: string;
}

interface Sent {
  readonly id: string;
  readonly name: { readonly nl: string };
  readonly receiver: { readonly name?: string; readonly number?: string };
  readonly status: string;
  readonly statusText?: { readonly nl: string };
  readonly reason?: string;
  readonly notice: { readonly state: string; readonly attempts: number; readonly fault?: string };
}

const noticeWords: Readonly<Record<string, string>> = {
  waiting: 'wordt verstuurd',
  sent: 'ontvanger weet ervan',
  failed: 'NIET GELUKT',
  ended: 'niet verstuurd: de Task is afgelopen of noemt geen ontvanger met een nummer',
};

/** `stelsel outbox`: what an organisation sent, and what became of it. */
export const outboxCommand: AddCommand = (parent, context) => {
  const outbox = parent
    .command('outbox')
    .description('what an organisation sent to others, and how it goes')
    .addHelpText(
      'after',
      '\nExamples:\n  stelsel outbox --as 01.015@90000004\n  stelsel outbox move ID cancelled --as 01.015@90000004\n' +
        '  stelsel outbox again ID --as 01.015@90000004      tell the receiver again, after a failure\n' +
        '\nExit codes: 0 done, 2 usage, 3 refused, 5 not reachable\n',
    );
  withAsker(outbox.command('list', { isDefault: true }).description('what was sent, also without the word list'))
    .addHelpText('after', exampleOf('outbox --as 01.015@90000004'))
    .action(async (options: Options) => context.finish(await list(options, context)));
  withAsker(
    outbox
      .command('move')
      .description('move a Task that was sent to another state, such as cancelled')
      .argument('<id>', 'number of the Task')
      .argument('<status>', 'state the workflow of the exchange allows')
      .option('--note <words>', 'why'),
  )
    .addHelpText('after', exampleOf('outbox move ID cancelled --as 01.015@90000004'))
    .action(async (id: string, status: string, options: Options) =>
      context.finish(await post(`sent/${id}/status`, { status, note: options.note }, options, context)),
    );
  withAsker(outbox.command('again').description('tell the receiver again').argument('<id>', 'number of the Task'))
    .addHelpText('after', exampleOf('outbox again ID --as 01.015@90000004'))
    .action(async (id: string, options: Options) =>
      context.finish(await post(`sent/${id}/again`, {}, options, context)),
    );
};

/** The end of the help of one step. */
export function exampleOf(words: string): string {
  return `\nExample:\n  stelsel ${words}\n\nExit codes: 0 done, 2 usage, 3 refused, 5 not reachable\n`;
}

export function withAsker(command: Command): Command {
  return command
    .requiredOption('--as <professional>', 'ROLE@URA of who looks')
    .option('--json', 'print the answer as JSON', false)
    .option('--data <directory>', 'data directory of the region', defaultDirectory);
}

async function list(options: Options, { terminal }: CommandContext): Promise<ExitCode> {
  const api = await openOwnApi(options);
  const answer = api.ok ? await api.value.call('GET', 'sent') : api;
  if (!answer.ok) {
    return reportFault(terminal, answer.fault);
  }
  const sent = answer.value as readonly Sent[];
  if (options.json) {
    terminal.out(JSON.stringify(sent));
    return exitCode.ok;
  }
  for (const { id, name, receiver, status, statusText, reason, notice } of sent) {
    const why = reason === undefined ? '' : ` (${reason})`;
    const to = receiver.name ?? receiver.number ?? '-';
    terminal.out(
      `${id}  ${name.nl} → ${to}: ${statusText?.nl ?? status}${why} · ${noticeWords[notice.state] ?? notice.state}${troubleOf(id, notice)}`,
    );
  }
  terminal.note(sent.length === 0 ? 'Nog niets verstuurd.' : `${sent.length} verstuurd.`);
  return exitCode.ok;
}

/** What is the matter, and what somebody can do about it. */
function troubleOf(id: string, { state, attempts, fault }: Sent['notice']): string {
  if (fault === undefined || state === 'sent' || state === 'ended') {
    return '';
  }
  const tried = `${attempts} keer geprobeerd, ${fault}`;
  return state === 'failed' ? ` (${tried}). Herstel het en geef: stelsel outbox again ${id}` : ` (${tried})`;
}

/** One step, told as it ended. */
export async function post(
  path: string,
  body: object,
  options: Options,
  { terminal }: CommandContext,
): Promise<ExitCode> {
  const api = await openOwnApi(options);
  const answer = api.ok ? await api.value.call('POST', path, body) : api;
  if (!answer.ok) {
    return reportFault(terminal, answer.fault);
  }
  terminal.out(options.json ? JSON.stringify(answer.value ?? {}) : 'Gedaan.');
  return exitCode.ok;
}
