/** Every command, in the order of the help. A command is read when it is asked for: reading them all takes longer than most of them. */
import type { AddCommand } from './command.ts';

const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  demo: async () => (await import('../commands/demo.ts')).demoCommand,
  ask: async () => (await import('../commands/ask.ts')).askCommand,
  send: async () => (await import('../commands/send.ts')).sendCommand,
  outbox: async () => (await import('../commands/outbox.ts')).outboxCommand,
  inbox: async () => (await import('../commands/inbox.ts')).inboxCommand,
  images: async () => (await import('../commands/images.ts')).imagesCommand,
  certify: async () => (await import('../commands/certify.ts')).certifyCommand,
  exchange: async () => (await import('../commands/exchange.ts')).exchangeCommand,
  serve: async () => (await import('../commands/serve.ts')).serveCommand,
  load: async () => (await import('../commands/load.ts')).loadCommand,
  intake: async () => (await import('../commands/intake.ts')).intakeCommand,
  packages: async () => (await import('../commands/packages.ts')).packagesCommand,
  population: async () => (await import('../commands/population.ts')).populationCommand,
  log: async () => (await import('../commands/log.ts')).logCommand,
  review: async () => (await import('../commands/review.ts')).reviewCommand,
  verify: async () => (await import('../commands/verify.ts')).verifyCommand,
  backup: async () => (await import('../commands/backup.ts')).backupCommand,
  restore: async () => (await import('../commands/restore.ts')).restoreCommand,
  erase: async () => (await import('../commands/erase.ts')).eraseCommand,
  erasures: async () => (await import('../commands/erasures.ts')).erasuresCommand,
  doctor: async () => (await import('../commands/doctor.ts')).doctorCommand,
  config: async () => (await import('../commands/config.ts')).configCommand,
};

export function allCommands(): Promise<readonly AddCommand[]> {
  return Promise.all(Object.values(commands).map((read) => read()));
}

/** What these arguments need: the command they name, or all of them for help and for mistakes. */
export async function commandsFor([name = '']: readonly string[]): Promise<readonly AddCommand[]> {
  const read = Object.hasOwn(commands, name) ? commands[name] : undefined;
  return read === undefined ? allCommands() : [await read()];
}
