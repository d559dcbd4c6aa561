/** A CDA document: each entry of a section is a piece, named by the code of its section; the header is around all. */
import { err, ok, type Result } from '@stelsel/kernel';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { fault } from '../faults.ts';
import { intakeLimits } from '../limits.ts';
import type { Piece, Received } from '../piece.ts';

interface Open {
  readonly name: string;
  readonly path: string;
}

/** Fields are paths of attributes below the entry, such as `act/observation/value@code`; text is `path#text`. */
export function readCda(text: string): Result<readonly Received[]> {
  const document = new CdaDocument();
  const parser = new SaxesParser();
  let broken = false;
  parser.on('error', () => {
    broken = true;
  });
  parser.on('doctype', () => {
    broken = true;
  });
  parser.on('opentag', (tag) => document.open(tag));
  parser.on('text', (value) => document.text(value));
  parser.on('closetag', () => document.close());
  try {
    parser.write(text).close();
  } catch {
    broken = true;
  }
  return broken || document.tooDeep
    ? err(fault('ITK-UNREADABLE', { format: 'cda' }))
    : ok([{ pieces: document.finish(), original: text, contentType: 'application/hl7-cda+xml' }]);
}

/** Keeps where the parser is: outside the sections everything is header. */
class CdaDocument {
  readonly #stack: Open[] = [];
  readonly #header: Record<string, string> = {};
  readonly #entries: { readonly section: string; readonly fields: Record<string, string> }[] = [];
  #section = '';
  #entry: Record<string, string> | undefined;
  tooDeep = false;

  open(tag: SaxesTagPlain): void {
    const name = tag.name.split(':').at(-1) ?? tag.name;
    const parent = this.#stack.at(-1);
    if (name === 'entry' && this.#entry === undefined) {
      this.#entry = {};
      this.#entries.push({ section: this.#section, fields: this.#entry });
      this.#stack.push({ name, path: '' });
      return;
    }
    const path = [parent?.path ?? '', name].filter((part) => part !== '').join('/');
    if (name === 'code' && parent?.name === 'section') {
      this.#section = tag.attributes.code ?? '';
    }
    this.#stack.push({ name, path });
    this.tooDeep ||= this.#stack.length > intakeLimits.depth;
    for (const [attribute, value] of Object.entries(tag.attributes)) {
      this.#put(`${path}@${attribute.split(':').at(-1)}`, value);
    }
  }

  text(value: string): void {
    const path = this.#stack.at(-1)?.path;
    if (path !== undefined && value.trim() !== '') {
      this.#put(`${path}#text`, value.trim());
    }
  }

  close(): void {
    const closed = this.#stack.pop();
    if (closed?.name === 'entry' && closed.path === '') {
      this.#entry = undefined;
    }
  }

  finish(): readonly Piece[] {
    return this.#entries.map(({ section, fields }, index) => ({
      kind: section,
      fields,
      around: this.#header,
      place: `entry ${index + 1}`,
    }));
  }

  /** The first value of a path; a second one is numbered. */
  #put(path: string, value: string): void {
    const fields = this.#entry ?? this.#header;
    let name = path;
    for (let again = 2; Object.hasOwn(fields, name); again += 1) {
      name = `${path}[${again}]`;
    }
    if (value.trim() !== '' && !/@(xmlns|schemaLocation|type|xsi)/.test(path)) {
      fields[name] = value.trim();
    }
  }
}
