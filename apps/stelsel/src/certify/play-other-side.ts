/** Opens the other side on this machine and makes the product act: by a command of the tester, or by asking somebody. */
import { execFile } from 'node:child_process';
import type { CertifyClientOptions, Invitation } from '@stelsel/certification';
import { createServer } from '@stelsel/http';
import { err, ok, type Result, systemClock } from '@stelsel/kernel';
import type { Terminal } from '../cli/terminal.ts';
import { freePorts, portIsBusy } from '../demo/free-ports.ts';
import { fault } from '../faults.ts';

export interface OtherSideOptions {
  /** Port on 127.0.0.1; 0 takes a free one. */
  readonly port: number;
  /** Run when the product must act; finds STELSEL_COUNTERPART and the like. */
  readonly trigger?: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly terminal: Terminal;
  readonly onClose: (close: () => Promise<void>) => void;
}

const host = '127.0.0.1';

export function playOtherSide(options: OtherSideOptions): Pick<CertifyClientOptions, 'listen' | 'invite'> {
  return {
    listen: async (mount) => {
      const port = options.port === 0 ? ((await freePorts(1))[0] ?? 0) : options.port;
      if (await portIsBusy(port)) {
        return err(fault('CLI-PORT-BUSY', { port }));
      }
      const origin = `http://${host}:${port}`;
      const server = createServer({ name: 'other-side', clock: systemClock });
      await server.register(mount(origin));
      await server.listen({ host, port });
      options.onClose(() => server.close());
      return ok({ origin });
    },
    invite: (invitation) => {
      const { terminal, trigger } = options;
      terminal.note(invitation.text.nl);
      terminal.note(`  ${invitation.text.en}`);
      if (trigger !== undefined) {
        return run(trigger, invitation, options);
      }
      for (const line of placesOf(invitation)) {
        terminal.note(`  ${line}`);
      }
      return new Promise(() => undefined);
    },
  };
}

/** What somebody who starts it by hand fills in at the product. */
function placesOf({ base, tokenEndpoint, signals, organization }: Invitation): readonly string[] {
  return [`FHIR: ${base}`, `token: ${tokenEndpoint}`, `signaal: ${signals}/{Task-id}`, `URA: ${organization}`];
}

/** What the command prints is shown. A command that fails ends the run: then nothing was tried. */
function run(
  command: string,
  invitation: Invitation,
  { environment, terminal }: OtherSideOptions,
): Promise<Result<void>> {
  const env = {
    ...environment,
    STELSEL_COUNTERPART: invitation.base,
    STELSEL_TOKEN_ENDPOINT: invitation.tokenEndpoint,
    STELSEL_SIGNALS: invitation.signals,
    STELSEL_PERSON: invitation.person,
    STELSEL_ORGANIZATION: invitation.organization,
  };
  return new Promise((resolve) => {
    execFile('/bin/sh', ['-c', command], { env }, (error, stdout, stderr) => {
      for (const line of `${stdout}${stderr}`.split('\n').filter((text) => text.trim() !== '')) {
        terminal.note(line);
      }
      const problem = error === null ? undefined : `exit code ${String(error.code ?? error.signal ?? '')}`;
      resolve(problem === undefined ? ok() : err(fault('CLI-TRIGGER', { problem })));
    });
  });
}
