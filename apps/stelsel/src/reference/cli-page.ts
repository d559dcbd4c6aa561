import type { Command } from 'commander';
import { allCommands } from '../cli/commands.ts';
import { exitCode } from '../cli/exit-code.ts';
import { program } from '../cli/program.ts';
import { contracts } from './contracts.ts';
import { code, page, table } from './markdown.ts';

const meanings: Readonly<Record<keyof typeof exitCode, string>> = {
  ok: 'done',
  failed: 'not (completely) done, or a check found something wrong',
  usage: 'the command line or its input is not right',
  refused: 'refused: not allowed',
  nothingFound: 'the question was answered: nothing found',
  unavailable: 'something that is needed is not available now',
  bug: 'a bug, or no Node that can run this',
};

const width = 110;

/** The reference of the command line: exit codes, what other programs may build on, and the help of every command. */
export async function cliPage(): Promise<string> {
  const said: string[] = [];
  const terminal = { out: (line: string) => void said.push(line), note: () => {}, interactive: false };
  const { command } = program(terminal, {}, await allCommands());
  const parts = commandsOf(command).map((each) => {
    said.length = 0;
    each.configureHelp({ helpWidth: width });
    each.outputHelp();
    return `## ${pathOf(each)}\n\n\`\`\`text\n${said.join('\n').trim()}\n\`\`\``;
  });
  return page('Command line', [
    'Answers go to stdout, everything else to stderr. Colours and moving progress only where a person watches. In a checkout ' +
      'write `npx stelsel`.',
    '## Exit codes',
    table(
      ['code', 'meaning'],
      Object.entries(exitCode).map(([name, number]) => [String(number), meanings[name as keyof typeof exitCode]]),
    ),
    '## What other programs may build on',
    table(
      ['command', 'promise'],
      contracts.map(([name, promise]) => [code(name), promise]),
    ),
    ...parts,
  ]);
}

/** The command and everything under it, parents first. */
export function commandsOf(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(commandsOf)];
}

export function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}
