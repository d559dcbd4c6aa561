import { type Command, Option } from 'commander';
import type { CommandContext } from '../cli/command.ts';
import { fhirOption } from '../cli/fhir-option.ts';
import { portNumber } from '../cli/port-number.ts';
import type { FhirEndpointOptions } from './serve-fhir-endpoint.ts';

/** `stelsel serve fhir`: one FHIR endpoint on this machine, with or without guards, for trying out and for test suites. */
export function serveFhirCommand(serve: Command, context: CommandContext): void {
  serve
    .command('fhir')
    .description('one FHIR endpoint on this machine, for trying out and for test suites')
    .option('--open', 'no token, no consent, no log: for invented data only', false)
    .option('--guarded', 'the same data behind every guard, with a test issuer', false)
    .option('--port <number>', 'port on 127.0.0.1; 0 takes a free one', portNumber, 0)
    .addOption(fhirOption('FHIR version'))
    .option('--load <paths...>', 'files or folders with FHIR JSON, NDJSON or XML to start with', [])
    .option('--package <sources...>', 'FHIR packages with profiles: TGZ files, folders or https addresses', [])
    .addOption(
      new Option('--validate <mode>', 'what a finding of FHIR or a profile means for a write')
        .choices(['refuse', 'warn', 'off'])
        .default('off'),
    )
    .option('--data <directory>', 'where the data stays, with --open; default a folder that is thrown away')
    .addHelpText(
      'after',
      '\nExamples:\n' +
        '  stelsel serve fhir --open --port 8080\n' +
        '  stelsel serve fhir --open --port 8080 --load examples/ --data my-data\n' +
        '  stelsel serve fhir --open --port 8080 --fhir stu3 --load examples-stu3/\n' +
        '  stelsel serve fhir --guarded --port 8080 --load examples/\n' +
        '  stelsel serve fhir --open --port 8080 --package nl-core.tgz --validate refuse\n' +
        '\nPrints one line `ready http://127.0.0.1:N/fhir` when it answers; --guarded also `issuer ...`,\n`token-endpoint ...` and `client FILE` with an identity to ask with.\n' +
        'SIGTERM or Ctrl-C stops it; data without --data is removed then. Refused when STELSEL_MODE is production.\n' +
        '\nExit codes: 0 stopped, 1 a path cannot be read, 2 usage or not supported, 3 refused in production, 5 port or database not available\n',
    )
    .action(async (options: FhirEndpointOptions) => {
      const { serveFhirEndpoint } = await import('./serve-fhir-endpoint.ts');
      context.finish(await serveFhirEndpoint(options, context));
    });
}
