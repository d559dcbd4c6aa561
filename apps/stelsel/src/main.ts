import { program } from './cli/program.ts';
import { processTerminal } from './cli/terminal.ts';

const terminal = processTerminal();
process.exitCode = await program(terminal, process.env).run(process.argv.slice(2));
