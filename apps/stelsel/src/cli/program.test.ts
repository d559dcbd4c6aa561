import { describe, expect, it } from 'vitest';
import { commandsOf, pathOf } from '../reference/cli-page.ts';
import { runStelsel } from '../testing/run-stelsel.ts';
import { allCommands } from './commands.ts';
import { program } from './program.ts';

const silent = { out: () => {}, note: () => {}, interactive: false };
const commands = commandsOf(program(silent, {}, await allCommands()).command).map(pathOf);
const helpOf = (path: string) => runStelsel([...path.split(' ').slice(1), '--help']);
/** A command that only holds others has no examples of its own. */
const leaves = commands.filter(
  (path) => !commands.some((other) => other.startsWith(`${path} `)) || path.endsWith('serve'),
);

describe('help', () => {
  it.each(commands)('%s --help says what it does, and succeeds', async (path) => {
    const { code, out } = await helpOf(path);
    expect(code).toBe(0);
    expect(out).toMatch(/^Usage: stelsel/);
  });

  it.each(leaves)('%s --help has an example that starts with stelsel', async (path) => {
    expect((await helpOf(path)).out).toMatch(/Examples?:\n(.*\n)*? {2}(npm run|stelsel) /);
  });

  it('has no colours', async () => {
    expect((await helpOf('stelsel demo')).out.includes('\u001b')).toBe(false);
  });
});

describe('misuse', () => {
  it.each([
    [['loaad'], "unknown command 'loaad'"],
    [['doctor', '--jsno'], "unknown option '--jsno'"],
    [['ask'], "required option '--bsn <bsn>'"],
    [['load', '--ura', '90000001'], "missing required argument 'paths'"],
    [['serve', 'nodes'], 'Allowed choices are'],
    [['serve', 'fhir', '--open', '--port', 'many'], 'Write a whole number.'],
    [['serve', 'fhir', '--open', '--fhir', 'r6'], 'Allowed choices are r4, stu3'],
  ])('%j is exit code 2 with what is wrong and where to look', async (args, hint) => {
    const { code, notes, out } = await runStelsel(args);
    expect(code).toBe(2);
    expect(notes).toContain(hint);
    expect(notes).toContain('--help');
    expect(out).toBe('');
  });

  it('offers the command that was meant', async () => {
    expect((await runStelsel(['docter'])).notes).toContain('doctor');
  });

  it('a wrong BSN is exit code 2, and is not repeated', async () => {
    const { code, notes } = await runStelsel([
      'ask',
      '--bsn',
      '999900007',
      '--exchange',
      'bgz',
      '--as',
      '01.015@90000003',
    ]);
    expect(code).toBe(2);
    expect(notes).toContain('ID-BSN-PROOF');
    expect(notes).not.toContain('999900007');
  });
});

describe('exit codes', () => {
  it('is 0 for what was done', async () => {
    expect(await runStelsel(['config', 'sample'])).toMatchObject({ code: 0, notes: '' });
    expect(await runStelsel(['--version'])).toMatchObject({ code: 0, out: '0.1.0' });
  });

  it('is 1 for a file that is not there', async () => {
    expect(await runStelsel(['config', 'check', '/nowhere.yaml'])).toMatchObject({ code: 1 });
  });

  it('is 3 for what is not allowed', async () => {
    const env = { STELSEL_MODE: 'production' };
    expect(await runStelsel(['serve', 'fhir', '--open'], env)).toMatchObject({ code: 3 });
  });

  it('is 5 for a region that does not run', async () => {
    const args = ['ask', '--bsn', '999900006', '--exchange', 'bgz', '--as', '01.015@90000003', '--data', '/nowhere'];
    expect(await runStelsel(args)).toMatchObject({ code: 5, notes: expect.stringContaining('CLI-NO-REGION') });
  });
});
