import { readFile } from 'node:fs/promises';
import { err, ok, type Result } from '@stelsel/kernel';
import { type Document, LineCounter, parseDocument } from 'yaml';
import { fault } from '../faults.ts';
import { baseOf, type Config, configSchema } from './config-schema.ts';

/**
 * Reads and checks the configuration file. All mistakes are reported together, each with its key, what was expected and
 * what was found; unknown keys are mistakes. The result is frozen.
 */
export async function loadConfig(
  file: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Result<Config>> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const { code = 'unreadable' } = error as NodeJS.ErrnoException;
    return err(code === 'ENOENT' ? fault('CLI-CONFIG-MISSING', { file }) : fault('CLI-FILE', { file, problem: code }));
  }
  return parseConfig(text, file, environment);
}

export function parseConfig(
  text: string,
  file: string,
  environment: Readonly<Record<string, string | undefined>>,
): Result<Config> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [mistake] = document.errors;
  if (mistake !== undefined) {
    const { line } = lines.linePos(mistake.pos[0]);
    const problem = (mistake.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
    return err(fault('CLI-CONFIG-YAML', { file, line, problem }));
  }
  const settings = valuesOf(document);
  if (!settings.ok) {
    return err(fault('CLI-CONFIG-YAML', { file, line: 1, problem: settings.problem }));
  }
  const parsed = configSchema.safeParse(withEnvironment(settings.value, environment));
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `  ${issue.path.join('.') || '(file)'}: ${issue.message}`);
    return err(fault('CLI-CONFIG-WRONG', { file, problems: problems.join('\n') }));
  }
  const refused = refusedInProduction(parsed.data);
  return refused === undefined
    ? ok(Object.freeze(parsed.data))
    : err(fault('CLI-CONFIG-PRODUCTION', { what: refused }));
}

/** An alias that points at nothing, or many that make a small file huge, shows only when the values are made. */
function valuesOf(
  document: Document.Parsed,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string } {
  try {
    return { ok: true, value: document.toJS() };
  } catch (error) {
    return { ok: false, problem: (error as Error).message };
  }
}

function withEnvironment(settings: unknown, environment: Readonly<Record<string, string | undefined>>): unknown {
  if (typeof settings !== 'object' || settings === null) {
    return settings;
  }
  return {
    ...settings,
    ...(environment.DATABASE_URL === undefined ? {} : { database: { url: environment.DATABASE_URL } }),
    ...(environment.STELSEL_MODE === undefined ? {} : { mode: environment.STELSEL_MODE }),
  };
}

function refusedInProduction(config: Config): string | undefined {
  if (config.mode !== 'production') {
    return undefined;
  }
  if ('embedded' in config.database) {
    return 'database.embedded';
  }
  if (config.roles.issuer !== undefined) {
    return 'roles.issuer';
  }
  if (config.roles.consent?.choices !== undefined) {
    return 'roles.consent.choices';
  }
  if (config.roles.citizen?.site?.mail?.folder !== undefined) {
    return 'roles.citizen.site.mail.folder';
  }
  if (config.roles.regie?.invented !== undefined) {
    return 'roles.regie.invented';
  }
  if (config.trust.loopback) {
    return 'trust.loopback';
  }
  if (config.trace) {
    return 'trace';
  }
  const organizations = config.roles.node?.organizations ?? [];
  const bases = organizations.flatMap(({ fhir, source }) =>
    source === undefined ? [] : fhir.map((version) => baseOf(source.proxy, version)),
  );
  if (bases.some((base) => base?.startsWith('http:') === true)) {
    return 'source.proxy.url without https';
  }
  return config.listen.tls === undefined ? 'listen without tls' : undefined;
}
