/** Takes files of an older system in, one after the other, and tells on the terminal what happened to them. */
import {
  type IntakeReport,
  type MapDeps,
  type Mapping,
  openSource,
  type Received,
  type RefusedPart,
  reportKeeper,
  takeIn,
} from '@stelsel/intake';
import { ok, type Result, systemClock, type Text } from '@stelsel/kernel';
import { countingLine } from '../cli/counting-line.ts';
import type { Terminal } from '../cli/terminal.ts';
import type { Delivered, IntakeTarget, OnRefused } from './intake-target.ts';
import { readSource, type SourceFile } from './read-source.ts';
import type { RejectsFile } from './rejects-file.ts';

export interface TakeFiles {
  readonly deps: MapDeps;
  readonly mapping: Mapping;
  readonly files: readonly string[];
  /** Where lines go that are not taken in; without it they are kept as they came, beside the records. */
  readonly rejects?: (header: string) => RejectsFile;
  /** @param onRefused hears of what the target itself refuses */
  target(onRefused: OnRefused): IntakeTarget;
}

export interface FilesTaken extends Delivered {
  readonly report: IntakeReport;
  /** Lines or messages of which something was not taken in. */
  readonly refused: number;
}

/** Reasons that are said by place; the rest is counted. */
const reasonsShown = 20;

/** Faults: those of a file that cannot be read, and of a target that fails; what came before stays. */
export async function takeFiles(taking: TakeFiles, terminal: Terminal): Promise<Result<FilesTaken>> {
  const { mapping, files } = taking;
  const report = reportKeeper(mapping);
  const progress = countingLine(
    terminal,
    systemClock,
    mapping.format === 'separated' ? 'regels gelezen' : 'berichten gelezen',
  );
  let [refused, read] = [0, 0];
  let rejects: RejectsFile | undefined;
  const refuse = async (received: Received, reasons: readonly RefusedPart[]): Promise<void> => {
    refused += 1;
    if (refused <= reasonsShown) {
      for (const { place, fault } of reasons) {
        progress.note(`${wordsOf(place)}: ${fault.text.nl} [${fault.code}]`);
      }
    }
    await rejects?.add(received.line ?? '', reasons);
  };
  const target = taking.target(async (received, fault) => {
    report.refused(fault, received.place);
    await refuse(received, [{ place: received.place, fault }]);
  });
  const takeFile = async (source: SourceFile): Promise<Result<void>> => {
    const opened = await openSource(mapping, source);
    if (!opened.ok) {
      return opened;
    }
    const { header, absentColumns } = opened.value;
    rejects = header === undefined ? undefined : (rejects ?? taking.rejects?.(header));
    if (absentColumns.length > 0) {
      progress.note(
        `${source.name}: de mapping noemt kolommen die het bestand niet heeft: ${absentColumns.join(', ')}`,
      );
    }
    for await (const one of opened.value.received()) {
      if (!one.ok) {
        return one;
      }
      const taken = takeIn(taking.deps, mapping, one.value, report, { keepsRejects: rejects !== undefined });
      if (taken.refused.length > 0 || (taken.incomplete && rejects !== undefined)) {
        await refuse(one.value, taken.refused);
      }
      const put = await target.put(taken, one.value);
      if (!put.ok) {
        return put;
      }
      read += 1;
      progress.count(read, files.length === 1 ? source.part() : undefined);
    }
    return ok();
  };
  const done = await everyFile(files, takeFile);
  const delivered = await target.end();
  progress.end();
  if (refused > reasonsShown) {
    terminal.note(`nog ${refused - reasonsShown} regels of berichten met een reden (${refused - reasonsShown} more)`);
  }
  return done.ok ? (delivered.ok ? ok({ ...delivered.value, report: report.read(), refused }) : delivered) : done;
}

async function everyFile(
  files: readonly string[],
  take: (source: SourceFile) => Promise<Result<void>>,
): Promise<Result<void>> {
  for (const file of files) {
    const source = await readSource(file);
    const taken = source.ok ? await take(source.value) : source;
    if (!taken.ok) {
      return taken;
    }
  }
  return ok();
}

function wordsOf({ nl, en }: Text): string {
  return nl === en ? nl : `${nl} (${en})`;
}
