/** Opens the other side on this machine and makes the product act: by a command of the tester, or by asking somebody. */
import { execFile } from 'node:child_process';
import type { CertifyClientOptions, Invitation } from '@stelsel/certification';
import { createServer } from '@stelsel/http';
import { err, ok, systemClock } from '@stelsel/kernel';
import type { Terminal } from '../cli/terminal.ts';
import { freePorts, portIsBusy } from '../demo/free-ports.ts';
import { fault } from '../faults.ts';

export interface OtherSideOptions {
  /** Port on 127.0.0.1; 0 takes a free one. */
  readonly port: number;
  /** Run when the product must act; finds STELSEL_COUNTERPART, STELSEL_PERSON and STELSEL_ORGANIZATION. */
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
      const base = `http://${host}:${port}/fhir`;
      const server = createServer({ name: 'other-side', clock: systemClock });
      await server.register(mount(base), { prefix: '/fhir' });
      await server.listen({ host, port });
      options.onClose(() => server.close());
      return ok({ base });
    },
    invite: (invitation) => {
      options.terminal.note(invitation.text.nl);
      options.terminal.note(`  ${invitation.text.en}`);
      return options.trigger === undefined ? new Promise(() => undefined) : run(options.trigger, invitation, options);
    },
  };
}

/** What the command prints is shown; how it ends says nothing about the product. */
function run(command: string, invitation: Invitation, { environment, terminal }: OtherSideOptions): Promise<void> {
  const env = {
    ...environment,
    STELSEL_COUNTERPART: invitation.base,
    STELSEL_PERSON: invitation.person,
    STELSEL_ORGANIZATION: invitation.organization,
  };
  return new Promise((resolve) => {
    execFile('/bin/sh', ['-c', command], { env }, (_error, stdout, stderr) => {
      for (const line of `${stdout}${stderr}`.split('\n').filter((text) => text.trim() !== '')) {
        terminal.note(line);
      }
      resolve();
    });
  });
}
