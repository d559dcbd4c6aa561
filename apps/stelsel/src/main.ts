import { commandsFor } from './cli/commands.ts';
import { program } from './cli/program.ts';
import { outliveReaders, processTerminal } from './cli/terminal.ts';

outliveReaders();
const terminal = processTerminal();
const args = process.argv.slice(2);
process.exitCode = await program(terminal, process.env, await commandsFor(args)).run(args);
