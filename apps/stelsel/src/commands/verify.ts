import { readFile } from 'node:fs/promises';
import { err, ok, type PublicJwk, type Result } from '@stelsel/kernel';
import { verifyLogProof } from '@stelsel/logging';
import { verifyEvidence } from '../certify/verify-evidence.ts';
import type { AddCommand, CommandContext } from '../cli/command.ts';
import { type ExitCode, exitCode } from '../cli/exit-code.ts';
import { reportFault } from '../cli/terminal.ts';
import { fault } from '../faults.ts';
import { verifySnapshot } from './verify-snapshot.ts';

/** `stelsel verify`: checks signed evidence without any connection. */
export const verifyCommand: AddCommand = (parent, context) => {
  parent
    .command('verify')
    .description('check a log head, a log proof, test evidence or a snapshot of open data without any connection')
    .argument('<file>', 'the evidence, as `stelsel log` or a source gave it')
    .option('--key <file>', 'public key (JWK) of the keeper of the log; evidence of any other key is refused')
    .addHelpText(
      'after',
      '\nExamples:\n' +
        '  stelsel log prove 0191f3d2-7c1e-4c3a-9c1f-2f4b6a8d0e11 --ura 90000001 > proof.json\n' +
        '  stelsel verify proof.json\n' +
        '  stelsel verify proof.json --key hospital.jwk\n' +
        '  stelsel verify 2026-11-01/manifest.json\n' +
        '  stelsel verify evidence.jws\n' +
        '\nExit codes: 0 valid, 1 not valid or not readable\n',
    )
    .action(async (file: string, options: { readonly key?: string }) =>
      context.finish(await verify(file, options.key, context)),
    );
};

async function verify(file: string, keyFile: string | undefined, { terminal }: CommandContext): Promise<ExitCode> {
  const trusted = keyFile === undefined ? ok(undefined) : await readKey(keyFile);
  const text = await readText(file);
  const known =
    trusted.ok && text.ok
      ? ((await verifySnapshot(file, text.value, trusted.value)) ?? (await verifyEvidence(text.value, trusted.value)))
      : undefined;
  const verified = !trusted.ok
    ? trusted
    : !text.ok
      ? text
      : (known ?? (await verifyLogProof(text.value, trusted.value)));
  if (!verified.ok) {
    reportFault(terminal, verified.fault);
    return exitCode.failed;
  }
  const { text: proves, key } = verified.value;
  terminal.out(proves.nl);
  terminal.out(`  ${proves.en}`);
  terminal.out(
    keyFile === undefined
      ? `Getekend met sleutel ${key}. Vergelijk die met wat de houder van het log bekendmaakt, of geef --key.`
      : `Getekend met de sleutel van ${keyFile}: ${key}.`,
  );
  return exitCode.ok;
}

async function readText(file: string): Promise<Result<string>> {
  try {
    return ok(await readFile(file, 'utf8'));
  } catch (error) {
    return err(fault('CLI-FILE', { file, problem: (error as NodeJS.ErrnoException).code ?? 'unreadable' }));
  }
}

async function readKey(file: string): Promise<Result<PublicJwk>> {
  const text = await readText(file);
  if (!text.ok) {
    return text;
  }
  try {
    return ok(JSON.parse(text.value) as PublicJwk);
  } catch {
    return err(fault('CLI-FILE', { file, problem: 'JSON' }));
  }
}
