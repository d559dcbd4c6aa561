import { inflateSync } from 'node:zlib';

type Objects = ReadonlyMap<string, string>;
type Alphabet = ReadonlyMap<string, string>;

/**
 * Every letter that a PDF of ours draws, in the order of drawing and without spaces: lines break where they like. Letters are
 * drawn as numbers of an embedded font; the font's own table (`ToUnicode`) says which letter each is.
 */
export function lettersOfPdf(pdf: Uint8Array): string {
  const objects = objectsOf(Buffer.from(pdf).toString('latin1'));
  const fonts = alphabetsOf(objects);
  return [...objects.values()]
    .map(streamOf)
    .filter((stream) => stream !== undefined && / Tf\b/.test(stream))
    .map((stream) => lettersOfPage(stream ?? '', fonts))
    .join('')
    .replaceAll(/\s/g, '');
}

function objectsOf(raw: string): Objects {
  return new Map([...raw.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = '', body = '']) => [id, body]));
}

function streamOf(body: string): string | undefined {
  const packed = /stream\n([\s\S]*)\nendstream/.exec(body)?.[1];
  if (packed === undefined) {
    return undefined;
  }
  const bytes = Buffer.from(packed, 'latin1');
  return /\/FlateDecode/.test(body) ? inflateSync(bytes).toString('latin1') : packed;
}

/** Per font name of a page, such as `F2`, the letter of each number. */
function alphabetsOf(objects: Objects): ReadonlyMap<string, Alphabet> {
  const named = [...objects.values()].flatMap((body) => [...body.matchAll(/\/(F\d+) (\d+) 0 R/g)]);
  return new Map(
    named.map(([, name = '', id = '']) => {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1] ?? '';
      return [name, alphabetOf(streamOf(objects.get(table) ?? '') ?? '')];
    }),
  );
}

function alphabetOf(table: string): Alphabet {
  const letters = new Map<string, string>();
  for (const [, from = '', , list = ''] of table.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*\[([^\]]*)\]/gi)) {
    [...list.matchAll(/<([0-9a-f ]+)>/gi)].forEach(([, hex = ''], index) => {
      letters.set(numberOf(Number.parseInt(from, 16) + index), lettersIn(hex.replaceAll(' ', '')));
    });
  }
  return letters;
}

function lettersOfPage(stream: string, fonts: ReadonlyMap<string, Alphabet>): string {
  let alphabet: Alphabet = new Map();
  let letters = '';
  for (const [, font, hex] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9a-f]+)>/gi)) {
    if (font !== undefined) {
      alphabet = fonts.get(font) ?? new Map();
    } else {
      letters += (hex?.match(/.{4}/g) ?? []).map((number) => alphabet.get(number.toLowerCase()) ?? '').join('');
    }
  }
  return letters;
}

function numberOf(value: number): string {
  return value.toString(16).padStart(4, '0');
}

/** UTF-16, as the tables have it. */
function lettersIn(hex: string): string {
  return String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));
}
