import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allCommands } from '../apps/stelsel/src/cli/commands.ts';
import { program } from '../apps/stelsel/src/cli/program.ts';
import { commandsOf } from '../apps/stelsel/src/reference/cli-page.ts';
import { root } from './run.ts';

/** Every `stelsel ...` that a page or a help shows, each once, with where it stands. */
const shown = new Map(
  spawnSync('git', ['ls-files', '-co', '--exclude-standard', '*.md'], { cwd: root, encoding: 'utf8' })
    .stdout.split('\n')
    .filter((path) => path !== '')
    .flatMap((path) =>
      [...readFileSync(join(root, path), 'utf8').matchAll(/```(?:sh|text)?\n([\s\S]*?)```/g)]
        .flatMap(([, block = '']) => block.split('\n'))
        .flatMap((line) => /^\s*(?:[A-Z_]+=\S+ )?(?:npx )?stelsel (.+)$/.exec(line)?.[1] ?? [])
        .filter((line) => !line.includes('--help'))
        .map((line): [string, string] => [withoutRemark(line), path]),
    ),
);

/** A remark stands behind a `#`, or far to the right as in a help; what is piped on is for the shell. */
function withoutRemark(line: string): string {
  return line.replace(/ +#.*$| {3,}.*$| [|<>&].*$/, '').trim();
}

function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
}

/** The command line takes it, and finds a command with everything that it needs. Nothing is done. */
async function taken(line: string): Promise<string> {
  const said: string[] = [];
  const terminal = { out: () => {}, note: (text: string) => void said.push(text), interactive: false };
  const { command, run } = program(terminal, {}, await allCommands());
  let reached = false;
  for (const each of commandsOf(command)) {
    each.action(() => {
      reached = true;
    });
  }
  await run(wordsOf(line));
  return reached ? 'taken' : said.join(' ');
}

describe('a command that a page or a help shows', () => {
  it.each([...shown])('stelsel %s (%s) can be given as it stands', async (line) => {
    expect(await taken(line)).toBe('taken');
  });

  it('is refused when it is not complete, so that this can fail', async () => {
    expect(await taken('inbox')).toContain("required option '--as");
    expect(await taken('inbox fetch ID')).toContain("required option '--as");
    expect(await taken('outbox mov ID')).not.toBe('taken');
  });
});
