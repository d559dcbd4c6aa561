import { readFile } from 'node:fs/promises';
import { createFetcher } from '@stelsel/http';
import { ok, type Result, systemClock, unwrap } from '@stelsel/kernel';
import type { Terminal } from '../cli/terminal.ts';
import { citizenApi } from './citizen-api.ts';
import { type OutsideParty, openOutsideParty } from './outside-party.ts';
import type { RegionWish } from './region-settings.ts';
import { runScenarios, type ScenarioResult } from './run-scenarios.ts';
import { answerQuestion, type RunningRegion } from './running-region.ts';
import { scenarios } from './scenarios/index.ts';
import type { Figure } from './scenarios/scenario.ts';
import { stageTeller } from './show-region.ts';
import { type StartedRegion, startRegion } from './start-region.ts';
import { untilRegistered } from './until-registered.ts';

/**
 * Starts a fresh region, runs every scenario headless, stops everything, and says whether all promises hold. With `json`
 * one object on stdout: `{"ok":true,"scenarios":[{"name","ok","ms"}]}`.
 */
export async function checkRegion(
  wish: RegionWish,
  options: { readonly only: string; readonly json: boolean },
  terminal: Terminal,
): Promise<Result<boolean>> {
  const region = await startRegion(wish, {
    clock: systemClock,
    onStage: stageTeller(terminal),
    onDied: (name) => terminal.note(`  process ${name} stopped`),
  });
  if (!region.ok) {
    return region;
  }
  const results: ScenarioResult[] = [];
  const opened = await runningRegion(region.value);
  try {
    await untilRegistered(region.value, systemClock);
    const wanted = scenarios.filter(({ name }) => name.includes(options.only));
    for await (const result of runScenarios(wanted, opened.region)) {
      results.push(result);
      terminal.note(`  ${result.ok ? '✓' : '✗'} ${result.name} (${result.ms} ms)`);
      if (result.problem !== undefined) {
        terminal.note(`      ${result.problem.split('\n').join('\n      ')}`);
      }
      for (const figure of result.figures ?? []) {
        terminal.note(`      ${sayFigure(figure)}`);
      }
    }
  } finally {
    await opened.close();
    await region.value.stop();
  }
  const allPass = results.length > 0 && results.every((result) => result.ok);
  terminal.out(options.json ? JSON.stringify({ ok: allPass, scenarios: results }) : closing(results));
  return ok(allPass);
}

async function runningRegion(
  started: StartedRegion,
): Promise<{ readonly region: RunningRegion; close(): Promise<void> }> {
  const ca = await readFile(started.file.certificateAuthority, 'utf8');
  const fetch = createFetcher({ ca, allow: () => true, privateAddresses: true });
  const parties = new Map<string, Promise<Result<OutsideParty>>>();
  const region: RunningRegion = {
    ...started,
    clock: systemClock,
    fetch,
    tryAnswer: (question) => answerQuestion(started, question),
    answer: async (question) => unwrap(await answerQuestion(started, question)),
    citizen: (bsn) => citizenApi({ file: started.file, ca, fetch }, bsn),
    outside: async (ura) => {
      const party = parties.get(ura) ?? openOutsideParty(started, ura, systemClock);
      parties.set(ura, party);
      return unwrap(await party);
    },
  };
  const close = async (): Promise<void> => {
    for (const party of parties.values()) {
      const opened = await party;
      if (opened.ok) {
        await opened.value.close();
      }
    }
    await fetch.close();
  };
  return { region, close };
}

function sayFigure({ label, value, origin }: Figure): string {
  return `${label.nl}: ${value} (${origin})`;
}

function closing(results: readonly ScenarioResult[]): string {
  const passed = results.filter((result) => result.ok).length;
  return `${passed} van ${results.length} scenario's geslaagd`;
}
