/**
 * Decimals keep every digit: FHIR says 1.0 and 1.00 differ in precision. A decimal that a JavaScript number writes back
 * exactly as it came is that number; any other is a raw JSON value, which `JSON.stringify` writes unchanged.
 */

/** Made by `JSON.rawJSON`: the text of the number as it was sent. */
export interface RawJson {
  readonly rawJSON: string;
}

export type Decimal = number | RawJson;

const json = JSON as typeof JSON & { rawJSON(text: string): RawJson; isRawJSON(value: unknown): value is RawJson };

/** Holds the text of a JSON number exactly. */
export function exactDecimal(text: string): Decimal {
  const value = Number(text);
  return String(value) === text ? value : json.rawJSON(text);
}

export function isRawDecimal(value: unknown): value is RawJson {
  return json.isRawJSON(value);
}

/** The digits as sent. */
export function decimalText(value: Decimal): string {
  return typeof value === 'number' ? String(value) : value.rawJSON;
}

/** For comparing and showing only; never to be written back. */
export function decimalNumber(value: Decimal): number {
  return typeof value === 'number' ? value : Number(value.rawJSON);
}
