import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { ok, type Purpose, parseBsn, purposes, type Result } from '@stelsel/kernel';
import { type Answer, answerOf } from '@stelsel/network';
import { type ImagePlace, imagePlaces } from '@stelsel/zibs';
import { Option } from 'commander';
import { askRegion } from '../ask/ask-region.ts';
import { type Asker, parseAsker, usualPurpose } from '../ask/asker.ts';
import { type AboutImages, openMiddleImage } from '../ask/open-middle-image.ts';
import { printSource } from '../ask/print-answer.ts';
import type { AddCommand, CommandContext } from '../cli/command.ts';
import { type ExitCode, exitCode } from '../cli/exit-code.ts';
import { reportFault, type Terminal } from '../cli/terminal.ts';
import { defaultDirectory } from '../demo/default-directory.ts';
import { type RegionFile, readRegionFile } from '../demo/region-file.ts';
import { fault } from '../faults.ts';

interface Options {
  readonly bsn: string;
  readonly exchange: string;
  readonly as: string;
  readonly study?: string;
  readonly out?: string;
  readonly purpose?: Purpose;
  readonly reason?: string;
  readonly data: string;
}

/** `stelsel images`: which studies there are of a person, and one of them as a picture or a file. */
export const imagesCommand: AddCommand = (parent, context) => {
  parent
    .command('images')
    .description('find the images of a person through the running region, and open one')
    .requiredOption('--bsn <bsn>', 'the person the images are of (invented people only)')
    .requiredOption('--exchange <id>', 'the exchange that has them: images')
    .requiredOption('--as <asker>', 'ROLE@URA of a professional')
    .option('--study <uid>', 'Study Instance UID; default the newest')
    .option('--out <file>', 'write the middle image of it: .png to look at, .dcm as it was stored')
    .addOption(new Option('--purpose <code>', 'why; default TREAT').choices([...purposes]))
    .option('--reason <text>', 'why the emergency route was needed (with --purpose BTG)')
    .option('--data <directory>', 'data directory of the region', defaultDirectory)
    .addHelpText(
      'after',
      '\nExample:\n  stelsel images --bsn 999990007 --exchange images --as 01.014@90000001 --out knie.png\n',
    )
    .action(async (options: Options) => context.finish(await images(options, context)));
};

async function images(options: Options, { terminal }: CommandContext): Promise<ExitCode> {
  const [subject, asker, region] = [
    parseBsn(options.bsn),
    parseAsker(options.as),
    await readRegionFile(resolve(options.data)),
  ];
  if (!subject.ok || !asker.ok || !region.ok) {
    const refused = [subject, asker, region].find((one) => !one.ok);
    return refused?.ok === false ? reportFault(terminal, refused.fault) : exitCode.usage;
  }
  if (asker.value.kind !== 'professional') {
    return reportFault(terminal, fault('CLI-AS'));
  }
  const purpose = options.purpose ?? usualPurpose(asker.value);
  const reason = options.reason === undefined ? {} : { reason: options.reason };
  const question = { subject: subject.value, exchange: options.exchange, purpose, ...reason };
  const events = await askRegion(region.value, { ...question, asker: asker.value });
  if (!events.ok) {
    return reportFault(terminal, events.fault);
  }
  const answer = await answerOf(events.value);
  const places = imagePlaces(answer.groups);
  tell(terminal, answer, places);
  const chosen = places.find(({ study }) => options.study === undefined || study === options.study);
  if (chosen === undefined || options.out === undefined) {
    return chosen === undefined ? (answer.complete ? exitCode.nothingFound : exitCode.unavailable) : exitCode.ok;
  }
  const opened = await open(region.value, asker.value, question, chosen, options.out);
  if (!opened.ok) {
    return reportFault(terminal, opened.fault);
  }
  terminal.note(`${chosen.title} (${chosen.source.name}): ${opened.value} bytes in ${options.out}`);
  return exitCode.ok;
}

/** Every study with its source, and every source that could not be asked: a failure is never told as nothing. */
function tell(terminal: Terminal, answer: Answer, places: readonly ImagePlace[]): void {
  for (const source of answer.sources) {
    printSource(terminal, source);
  }
  for (const { title, source, study } of places) {
    terminal.out(`${title}   ${source.name}   ${study}`);
  }
  if (places.length === 0) {
    terminal.out(
      answer.complete
        ? 'Geen bron heeft beelden.'
        : 'Niet gelukt om alle bronnen te vragen; of er beelden zijn, weten we niet.',
    );
  }
}

/** The image in the middle of the study, written to a file; gives its size. */
async function open(
  region: RegionFile,
  asker: Asker & { readonly kind: 'professional' },
  question: AboutImages,
  place: ImagePlace,
  out: string,
): Promise<Result<number>> {
  const image = await openMiddleImage(region, asker, question, place, out.endsWith('.dcm') ? 'dicom' : 'png');
  if (!image.ok) {
    return image;
  }
  await mkdir(dirname(resolve(out)), { recursive: true });
  await writeFile(resolve(out), image.value.bytes);
  return ok(image.value.bytes.byteLength);
}
