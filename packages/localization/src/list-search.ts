/** The searches of the index, in every spelling the guides and clients use, from a URL or a form. */
import { type DataCategory, isDataCategory } from '@stelsel/exchanges';
import { err, namingSystem, ok, type Result } from '@stelsel/kernel';
import { fault } from './faults.ts';
import type { Source } from './holding.ts';
import { localizationLimits } from './limits.ts';
import { categorySystems, checkSource } from './list-profile.ts';

export type ListSearch =
  | {
      readonly kind: 'holders';
      readonly token: string;
      readonly categories: readonly DataCategory[];
      /** Token for the consent register. */
      readonly consentToken?: string;
    }
  | {
      readonly kind: 'own';
      readonly source: Source;
      readonly token?: string;
      readonly categories?: readonly DataCategory[];
      readonly count: number;
      readonly after?: string;
    };

type Pairs = readonly (readonly [name: string, value: string])[];

const spellings: Readonly<Record<string, string>> = {
  subject: 'subject',
  'subject:identifier': 'subject',
  patient: 'subject',
  'patient:identifier': 'subject',
  code: 'code',
  source: 'source',
  'source:identifier': 'source',
  'consent-subject': 'consent',
  'consent-subject:identifier': 'consent',
  _count: 'count',
  _cursor: 'after',
  _format: 'format',
};

/** A person without a source asks who holds; with a source it lists what the caller registered itself. */
export function readListSearch(pairs: Pairs): Result<ListSearch> {
  const values = new Map<string, string>();
  for (const [name, value] of pairs) {
    const parameter = spellings[name];
    if (parameter === undefined) {
      return err(fault('LOC-PARAMETER', { name: /^[\w:.-]{1,64}$/.test(name) ? name : '?' }));
    }
    if (values.has(parameter)) {
      return err(fault(parameter === 'code' ? 'LOC-CATEGORY-REPEATED' : 'LOC-SUBJECT-REPEATED', {}, name));
    }
    values.set(parameter, value);
  }
  return values.has('source') ? readOwn(values) : readHolders(values);
}

function readHolders(values: ReadonlyMap<string, string>): Result<ListSearch> {
  const subject = values.get('subject');
  if (subject === undefined) {
    return err(fault('LOC-SEARCH'));
  }
  const token = readToken(subject);
  const categories = readCategories(values.get('code'));
  if (!token.ok || !categories.ok) {
    return token.ok ? (categories as Result<never>) : token;
  }
  if (categories.value === undefined) {
    return err(fault('LOC-CATEGORY-MISSING', {}, 'code'));
  }
  const consent = values.get('consent');
  const consentToken = consent === undefined ? undefined : readToken(consent);
  if (consentToken?.ok === false) {
    return err(fault('LOC-CONSENT-SUBJECT', {}, 'consent-subject'));
  }
  return ok({
    kind: 'holders',
    token: token.value,
    categories: categories.value,
    ...(consentToken === undefined ? {} : { consentToken: consentToken.value }),
  });
}

function readOwn(values: ReadonlyMap<string, string>): Result<ListSearch> {
  const [system = '', value = ''] = splitToken(values.get('source') ?? '');
  const source = checkSource({ system, value });
  const categories = readCategories(values.get('code'));
  const count = readCount(values.get('count'));
  const subject = values.get('subject');
  const token = subject === undefined ? undefined : readToken(subject);
  if (!source.ok || !categories.ok || !count.ok || token?.ok === false) {
    return [source, categories, count, token].find((result) => result?.ok === false) as Result<never>;
  }
  const after = values.get('after');
  return ok({
    kind: 'own',
    source: source.value,
    count: count.value,
    ...(token === undefined ? {} : { token: token.value }),
    ...(categories.value === undefined ? {} : { categories: categories.value }),
    ...(after === undefined ? {} : { after }),
  });
}

/** `system|token` or the bare token. A reference such as `Patient/1` or another system is refused. */
export function readToken(text: string): Result<string> {
  const [system, value] = text.includes('|') ? splitToken(text) : [namingSystem.nviToken, text];
  const good = system === namingSystem.nviToken && value !== undefined && /^[A-Za-z0-9_+/ -]{40,}={0,2}$/.test(value);
  return good ? ok(value) : err(fault('LOC-SUBJECT', {}, 'subject'));
}

/** Comma means OR. Undefined when no category was asked for. */
export function readCategories(text: string | undefined): Result<readonly DataCategory[] | undefined> {
  if (text === undefined) {
    return ok(undefined);
  }
  const categories = new Set<DataCategory>();
  for (const part of text.split(',')) {
    const [system, code = ''] = part.includes('|') ? splitToken(part) : [namingSystem.dataCategory, part];
    if (!categorySystems.includes(system ?? '') || !isDataCategory(code)) {
      return err(fault('LOC-CATEGORY', {}, 'code'));
    }
    categories.add(code);
  }
  return ok([...categories]);
}

function readCount(text: string | undefined): Result<number> {
  const max = localizationLimits.pageMax;
  const count = text === undefined ? localizationLimits.pageDefault : Number(text);
  return Number.isInteger(count) && count >= 1 && count <= max ? ok(count) : err(fault('LOC-COUNT', { max }, '_count'));
}

function splitToken(text: string): readonly string[] {
  const bar = text.indexOf('|');
  return bar < 0 ? ['', text] : [text.slice(0, bar), text.slice(bar + 1)];
}
