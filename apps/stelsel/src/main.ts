import { program } from './cli/program.ts';
import { outliveReaders, processTerminal } from './cli/terminal.ts';

outliveReaders();
const terminal = processTerminal();
process.exitCode = await program(terminal, process.env).run(process.argv.slice(2));
