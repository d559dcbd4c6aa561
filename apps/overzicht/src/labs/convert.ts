/**
 * UCUM conversion, only where it is exact: between metric prefixes of the same units, by moving the decimal point of the
 * digits as they were sent. Anything that would need a molar mass or a rounded factor is refused.
 */

/** Powers of ten of the prefixes that laboratories use. */
const prefixes: Readonly<Record<string, number>> = {
  '': 0,
  k: 3,
  d: -1,
  c: -2,
  m: -3,
  u: -6,
  n: -9,
  p: -12,
  f: -15,
};

/** Units that may carry a prefix. */
const metric = new Set(['mol', 'g', 'L', 'l', 'U', '[IU]', 'm', 'Pa', 'kat', 'eq']);

interface Scale {
  /** The same for units that differ only in prefixes. */
  readonly dimension: string;
  readonly power: number;
}

/** The value in the other unit, digit for digit; nothing when that cannot be exact. */
export function convert(value: string, from: string, to: string): string | undefined {
  if (from === to) {
    return value;
  }
  const [a, b] = [scaleOf(from), scaleOf(to)];
  return a === undefined || b === undefined || a.dimension !== b.dimension
    ? undefined
    : movePoint(value, a.power - b.power);
}

function scaleOf(unit: string): Scale | undefined {
  const parts = unit.split('/').map(atomOf);
  const [numerator, denominator] = parts;
  if (numerator === undefined || parts.length > 2 || (parts.length === 2 && denominator === undefined)) {
    return undefined;
  }
  return {
    dimension: parts.map((part) => part?.dimension ?? '').join('/'),
    power: numerator.power - (denominator?.power ?? 0),
  };
}

/** One unit with its prefix; `10*9` is a number in UCUM. Annotations such as `{1.73_m2}` belong to what is measured. */
function atomOf(text: string): Scale | undefined {
  const power = /^10[*^](-?\d+)$/.exec(text)?.[1];
  if (power !== undefined) {
    return { dimension: '1', power: Number(power) };
  }
  for (const [prefix, size] of Object.entries(prefixes)) {
    const base = text.slice(prefix.length);
    if (text.startsWith(prefix) && metric.has(base)) {
      return { dimension: base === 'l' ? 'L' : base, power: size };
    }
  }
  return undefined;
}

/** Multiplies by a power of ten without ever making a floating point number. */
function movePoint(value: string, power: number): string | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value);
  if (match === null) {
    return undefined;
  }
  const [, sign = '', whole = '', fraction = ''] = match;
  const digits = `${whole}${fraction}`;
  const point = whole.length + power;
  const padded = point <= 0 ? `${'0'.repeat(1 - point)}${digits}` : digits.padEnd(point, '0');
  const at = point <= 0 ? 1 : point;
  const left = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const right = padded.slice(at);
  return `${sign}${left}${right === '' ? '' : `.${right}`}`;
}
