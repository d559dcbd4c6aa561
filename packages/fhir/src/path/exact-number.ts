/** Decimals of FHIRPath with every digit: an integer and the number of digits behind the point. */

export interface ExactNumber {
  readonly kind: 'decimal';
  /** The value is `digits` / 10^`scale`. */
  readonly digits: bigint;
  readonly scale: number;
}

/** Digits kept behind the point by a division; FHIRPath asks for at least eight. */
const quotientScale = 16;
/** Digits behind the point beyond which a result is rounded, and exponents beyond which a number is refused. */
const scaleMax = 64;
const exponentMax = 400;

const shape = /^([+-]?\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,4}))?$/;

/** Reads JSON and FHIRPath numbers; undefined for other text and for numbers beyond any use. */
export function parseExact(text: string): ExactNumber | undefined {
  const [, whole, fraction = '', exponent = '0'] = shape.exec(text) ?? [];
  const power = Number(exponent);
  if (whole === undefined || Math.abs(power) > exponentMax) {
    return undefined;
  }
  const digits = BigInt(whole + fraction);
  const scale = fraction.length - power;
  return scale >= 0
    ? { kind: 'decimal', digits, scale }
    : { kind: 'decimal', digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

/** A number that certainly is one: a literal, or what JavaScript computed. */
export function exactNumber(value: string | number): ExactNumber {
  return parseExact(String(value)) ?? { kind: 'decimal', digits: 0n, scale: 0 };
}

export function exactText({ digits, scale }: ExactNumber): string {
  if (scale === 0) {
    return String(digits);
  }
  const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
  return `${digits < 0n ? '-' : ''}${text.slice(0, -scale)}.${text.slice(-scale)}`;
}

export function exactToNumber(value: ExactNumber): number {
  return Number(exactText(value));
}

/** The same number without zeros at the end. */
export function normalized(value: ExactNumber): ExactNumber {
  let { digits, scale } = value;
  while (scale > 0 && digits % 10n === 0n) {
    digits /= 10n;
    scale -= 1;
  }
  return { kind: 'decimal', digits, scale };
}

export function compareExact(a: ExactNumber, b: ExactNumber): number {
  const [x, y] = aligned(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

export function addExact(a: ExactNumber, b: ExactNumber): ExactNumber {
  const [x, y, scale] = aligned(a, b);
  return { kind: 'decimal', digits: x + y, scale };
}

export function negateExact({ digits, scale }: ExactNumber): ExactNumber {
  return { kind: 'decimal', digits: -digits, scale };
}

export function multiplyExact(a: ExactNumber, b: ExactNumber): ExactNumber {
  const product: ExactNumber = { kind: 'decimal', digits: a.digits * b.digits, scale: a.scale + b.scale };
  return product.scale > scaleMax ? roundExact(product, scaleMax) : product;
}

/** Undefined when the divisor is zero. */
export function divideExact(a: ExactNumber, b: ExactNumber): ExactNumber | undefined {
  if (b.digits === 0n) {
    return undefined;
  }
  const [x, y] = aligned(a, b);
  const digits = (x * 10n ** BigInt(quotientScale + 1)) / y;
  return normalized(roundExact({ kind: 'decimal', digits, scale: quotientScale + 1 }, quotientScale));
}

/** Quotient without its fraction; undefined when the divisor is zero. */
export function truncatedQuotient(a: ExactNumber, b: ExactNumber): bigint | undefined {
  const [x, y] = aligned(a, b);
  return y === 0n ? undefined : x / y;
}

export function remainderExact(a: ExactNumber, b: ExactNumber): ExactNumber | undefined {
  const [x, y, scale] = aligned(a, b);
  return y === 0n ? undefined : { kind: 'decimal', digits: x % y, scale };
}

/** Rounds half away from zero. */
export function roundExact(value: ExactNumber, scale: number): ExactNumber {
  if (value.scale <= scale) {
    return value;
  }
  const divisor = 10n ** BigInt(value.scale - scale);
  const half = divisor / 2n;
  const digits = (value.digits + (value.digits < 0n ? -half : half)) / divisor;
  return { kind: 'decimal', digits, scale };
}

function aligned(a: ExactNumber, b: ExactNumber): readonly [bigint, bigint, number] {
  const scale = Math.max(a.scale, b.scale);
  return [a.digits * 10n ** BigInt(scale - a.scale), b.digits * 10n ** BigInt(scale - b.scale), scale];
}
