/** Values of a search compared the plain way, straight from the text of FHIR R4 3.1.1.4; shares nothing with the product. */

export type Node = Readonly<Record<string, unknown>>;
export type Kind = 'token' | 'string' | 'date' | 'reference' | 'quantity' | 'composite';

/** Whether one value found in a resource is what one value of the query asks for. */
export function valueMatches(kind: Kind, modifier: string, found: unknown, wanted: string): boolean {
  switch (kind) {
    case 'token':
      return tokenMatches(found, modifier, wanted);
    case 'string':
      return stringMatches(String(found), modifier, wanted);
    case 'date':
      return dateMatches(found, wanted);
    case 'reference':
      return referenceMatches(found as Node, modifier, wanted);
    case 'quantity':
      return quantityMatches(found as Node, wanted);
    case 'composite':
      return false;
  }
}

function codesOf(found: unknown): readonly (readonly [system: string, code: string, text: string])[] {
  if (typeof found !== 'object' || found === null) {
    return [['', String(found), '']];
  }
  const { coding, system = '', value, code, display = '' } = found as Node;
  return Array.isArray(coding)
    ? coding.flatMap(codesOf)
    : [[String(system), String(value ?? code ?? ''), String(display)]];
}

function tokenMatches(found: unknown, modifier: string, wanted: string): boolean {
  const bar = wanted.indexOf('|');
  return codesOf(found).some(([system, code, text]) => {
    if (modifier === 'text') {
      return fold(text).startsWith(fold(wanted));
    }
    if (bar < 0) {
      return code === wanted;
    }
    const [ofSystem, ofCode] = [wanted.slice(0, bar), wanted.slice(bar + 1)];
    return system === ofSystem && (ofCode === '' || ofCode === code);
  });
}

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

function stringMatches(found: string, modifier: string, wanted: string): boolean {
  if (modifier === 'exact') {
    return found === wanted;
  }
  return modifier === 'contains' ? fold(found).includes(fold(wanted)) : fold(found).startsWith(fold(wanted));
}

/** First moment and the first moment after it. */
function span(text: string): readonly [number, number] {
  const [year = 0, month, day] = (text.split('T')[0] ?? '').split('-').map(Number);
  if (month === undefined) {
    return [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
  }
  if (day === undefined) {
    return [Date.UTC(year, month - 1), Date.UTC(year, month)];
  }
  return text.includes('T')
    ? [Date.parse(text), Date.parse(text) + 1_000]
    : [Date.UTC(year, month - 1, day), Date.UTC(year, month - 1, day + 1)];
}

function dateMatches(found: unknown, wanted: string): boolean {
  const [, prefix = 'eq', text = ''] = /^([a-z]{2})?(.*)$/.exec(wanted) ?? [];
  const [low, high] = span(text);
  const { start, end } = (typeof found === 'object' ? found : {}) as Node;
  const [from, to] =
    typeof found === 'string'
      ? span(found)
      : [start === undefined ? -Infinity : span(String(start))[0], end === undefined ? Infinity : span(String(end))[1]];
  const contained = low <= from && to <= high;
  const rules: Readonly<Record<string, boolean>> = {
    eq: contained,
    ne: !contained,
    gt: to > high,
    ge: to > high || contained,
    lt: from < low,
    le: from < low || contained,
    sa: from >= high,
    eb: to <= low,
  };
  return rules[prefix] === true;
}

function referenceMatches(found: Node, modifier: string, wanted: string): boolean {
  if (modifier === 'identifier') {
    return found.identifier !== undefined && tokenMatches(found.identifier, '', wanted);
  }
  const { reference } = found;
  if (typeof reference !== 'string') {
    return false;
  }
  if (/^[A-Z]/.test(modifier)) {
    return (
      reference === (wanted.includes('/') ? wanted : `${modifier}/${wanted}`) && reference.startsWith(`${modifier}/`)
    );
  }
  return wanted.includes('/') ? reference === wanted : !reference.includes(':') && reference.endsWith(`/${wanted}`);
}

const grams: Readonly<Record<string, number>> = { g: 1_000_000, mg: 1_000, ug: 1 };

/** In micrograms, so that everything is a whole number or nearly. */
function quantityMatches({ value, code }: Node, wanted: string): boolean {
  const [, prefix = 'eq', amount = '', unit] = /^([a-z]{2})?([\d.]+)(?:\|[^|]*\|(.+))?$/.exec(wanted) ?? [];
  if (unit !== undefined && (grams[unit] === undefined) !== (grams[String(code)] === undefined)) {
    return false;
  }
  if (unit !== undefined && grams[unit] === undefined && unit !== code) {
    return false;
  }
  const mine = unit === undefined ? 1 : (grams[String(code)] ?? 1);
  const theirs = unit === undefined ? 1 : (grams[unit] ?? 1);
  const found = Math.round(Number(value) * mine * 1e6);
  const asked = Math.round(Number(amount) * theirs * 1e6);
  const half = (0.5 / 10 ** (amount.split('.')[1] ?? '').length) * theirs * 1e6;
  const equal = found >= asked - half && found < asked + half;
  const rules: Readonly<Record<string, boolean>> = {
    eq: equal,
    ne: !equal,
    gt: found > asked,
    ge: found >= asked,
    lt: found < asked,
    le: found <= asked,
    sa: found > asked,
    eb: found < asked,
  };
  return rules[prefix] === true;
}
