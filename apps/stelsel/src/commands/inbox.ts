import { discoverExchanges } from '@stelsel/exchanges';
import { type Result, systemClock } from '@stelsel/kernel';
import type { Answer, QuestionEvent } from '@stelsel/network';
import { printAnswer, printSource } from '../ask/print-answer.ts';
import type { AddCommand, CommandContext } from '../cli/command.ts';
import { type ExitCode, exitCode } from '../cli/exit-code.ts';
import { reportFault } from '../cli/terminal.ts';
import { type OwnApi, openOwnApi } from '../own-api/call-own-api.ts';
import { showAnswer } from '../shown/show-answer.ts';
import { exampleOf, post, withAsker } from './outbox.ts';

interface Options {
  readonly as: string;
  readonly note?: string;
  readonly json: boolean;
  readonly data: string;
}

interface Received {
  readonly id: string;
  readonly exchange: string;
  readonly name: { readonly nl: string };
  readonly sender: { readonly ura: string; readonly name?: string };
  /** Not known while only a bare signal came. */
  readonly subject?: string;
  readonly status: string;
  readonly statusText?: { readonly nl: string };
  readonly until?: string;
}

/** `stelsel inbox`: Tasks of others for an organisation, what belongs to them, and its answer. */
export const inboxCommand: AddCommand = (parent, context) => {
  const inbox = parent
    .command('inbox')
    .description('what others sent to an organisation: list, fetch, answer')
    .addHelpText(
      'after',
      '\nExamples:\n  stelsel inbox --as 01.014@90000001\n  stelsel inbox fetch ID --as 01.014@90000001\n' +
        '  stelsel inbox answer ID accepted --note "Afspraak 1 december" --as 01.014@90000001\n' +
        '\nExit codes: 0 done, 2 usage, 3 refused, 4 nothing found, 5 not reachable\n',
    );
  withAsker(inbox.command('list', { isDefault: true }).description('what is there, also without the word list'))
    .addHelpText('after', exampleOf('inbox --as 01.014@90000001'))
    .action(async (options: Options) => context.finish(await list(options, context)));
  withAsker(
    inbox
      .command('fetch')
      .description('fetch what belongs to it at the sender')
      .argument('<id>', 'number in the inbox'),
  )
    .addHelpText('after', exampleOf('inbox fetch ID --as 01.014@90000001'))
    .action(async (id: string, options: Options) => context.finish(await fetchOne(id, options, context)));
  withAsker(
    inbox
      .command('answer')
      .description('tell the sender how it goes on')
      .argument('<id>', 'number in the inbox')
      .argument('<status>', 'state the workflow of the exchange allows, such as accepted')
      .option('--note <words>', 'why'),
  )
    .addHelpText('after', exampleOf('inbox answer ID accepted --as 01.014@90000001'))
    .action(async (id: string, status: string, options: Options) =>
      context.finish(await post(`received/${id}/status`, { status, note: options.note }, options, context)),
    );
};

async function list(options: Options, { terminal }: CommandContext): Promise<ExitCode> {
  const api = await openOwnApi(options);
  const answer = api.ok ? await api.value.call('GET', 'received') : api;
  if (!answer.ok) {
    return reportFault(terminal, answer.fault);
  }
  const received = answer.value as readonly Received[];
  if (options.json) {
    terminal.out(JSON.stringify(received));
    return exitCode.ok;
  }
  for (const { id, name, sender, status, statusText, until } of received) {
    const when = until === undefined ? 'haal op om te zien over wie het gaat' : `op te halen tot ${until.slice(0, 10)}`;
    terminal.out(`${id}  ${name.nl} van ${sender.name ?? sender.ura}: ${statusText?.nl ?? status} · ${when}`);
  }
  terminal.note(received.length === 0 ? 'Nog niets ontvangen.' : `${received.length} ontvangen.`);
  return exitCode.ok;
}

async function fetchOne(id: string, options: Options, { terminal }: CommandContext): Promise<ExitCode> {
  const api = await openOwnApi(options);
  const lines = api.ok ? await api.value.lines(`received/${id}/fetch`, {}) : api;
  if (!lines.ok) {
    return reportFault(terminal, lines.fault);
  }
  let answer: Answer | undefined;
  for await (const line of lines.value) {
    const event = line === '' ? undefined : (JSON.parse(line) as QuestionEvent);
    if (event?.type === 'source' && !options.json && event.source.status !== 'busy') {
      printSource(terminal, event.source);
    }
    answer = event?.type === 'answer' ? event.answer : answer;
  }
  if (answer === undefined) {
    terminal.note('De node brak het antwoord af. Probeer het opnieuw.');
    return exitCode.unavailable;
  }
  const shown = showAnswer(answer, { ...(await belongingOf(id, api)), momentMs: systemClock.nowMs() });
  if (options.json) {
    terminal.out(JSON.stringify({ ...answer, shown }));
  } else {
    printAnswer(terminal, shown);
  }
  const codes = {
    answered: exitCode.ok,
    nothing: exitCode.nothingFound,
    refused: exitCode.refused,
    failed: exitCode.unavailable,
  };
  return codes[answer.status];
}

/** What a Task in the inbox belongs to, and how it stands: that decides how it is laid out and what may be expected. */
async function belongingOf(id: string, api: Result<OwnApi>) {
  const received = api.ok ? await api.value.call('GET', 'received') : api;
  const tasks = received.ok ? (received.value as readonly Received[]) : [];
  const task = tasks.find((one) => one.id === id);
  const exchange = (await discoverExchanges()).find((known) => known.id === task?.exchange);
  return { exchange, taskStatus: task?.status };
}
