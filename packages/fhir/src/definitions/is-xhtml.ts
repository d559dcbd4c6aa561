/** Whether the text of a narrative is one well-formed `div`, so that it can stand in an XML document as it is. Linear time. */
import { limits } from '@stelsel/kernel';

export const xhtmlNamespace = 'http://www.w3.org/1999/xhtml';

const name = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
/** White space of XML is four characters; a pattern's own has many more, which no reader of XML takes inside a tag. */
const space = '[ \\t\\r\\n]';
const attribute = `${space}+${name}${space}*=${space}*(?:"[^<"]*"|'[^<']*')`;
const token = new RegExp(
  `<!--(?:[^-]|-[^-])*-->|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>|<(${name})((?:${attribute})*)${space}*(/?)>|</(${name})${space}*>|[^<]+`,
  'y',
);
const badReference = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\dA-Fa-f]{1,6});)/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids exactly these characters
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

let lastText = '';
let lastAnswer = false;

/** Remembers the last text: the format of a narrative and its rules ask the same in turn. */
export function isXhtml(text: string): boolean {
  if (text !== lastText) {
    lastAnswer = isWellFormed(text);
    lastText = text;
  }
  return lastAnswer;
}

function isWellFormed(text: string): boolean {
  if (!/^<div[ \t\r\n>/]/.test(text) || forbidden.test(text)) {
    return false;
  }
  const open: string[] = [];
  const prefixes = new Set(['xml', 'xmlns']);
  const referring = text.includes('&') || text.includes(']]>');
  token.lastIndex = 0;
  for (let at = 0; at < text.length; at = token.lastIndex) {
    const plain = referring || open.length === 0 ? at : skipPlain(text, at, open);
    if (plain > at) {
      token.lastIndex = plain;
      continue;
    }
    token.lastIndex = at;
    const found = token.exec(text);
    if (found === null || (at > 0 && open.length === 0)) {
      return false;
    }
    const [whole, started, attributes = '', closed, ended] = found;
    if (started !== undefined) {
      if (open.length >= limits.nestingDepth || started.includes(':') || !areAttributes(attributes, prefixes)) {
        return false;
      }
      open.push(started);
    }
    if ((ended !== undefined || closed === '/') && open.pop() !== (ended ?? started)) {
      return false;
    }
    if (whole[0] !== '<' && (badReference.test(whole) || whole.includes(']]>'))) {
      return false;
    }
  }
  return open.length === 0;
}

/** Where text and the end of the innermost element end; the same place when the full look of a token is needed. */
function skipPlain(text: string, at: number, open: string[]): number {
  if (text.charCodeAt(at) !== 0x3c) {
    const next = text.indexOf('<', at);
    return next === -1 ? text.length : next;
  }
  const innermost = open.at(-1) ?? '';
  const end = at + 2 + innermost.length;
  if (text.charCodeAt(at + 1) === 0x2f && text.charCodeAt(end) === 0x3e && text.startsWith(innermost, at + 2)) {
    open.pop();
    return end + 1;
  }
  return at;
}

const oneAttribute = new RegExp(`${space}(${name})${space}*=${space}*("[^"]*"|'[^']*')`, 'g');

/** Attributes that were found right before: the same few stand on the cells of every table. */
const rightAttributes = new Set<string>();
const rememberedAttributes = 500;

/** No name twice, no reference to an entity, no other namespace, and no prefix that was not declared. */
function areAttributes(text: string, prefixes: Set<string>): boolean {
  if (text === '' || rightAttributes.has(text)) {
    return true;
  }
  const right = checkAttributes(text, prefixes);
  if (
    right &&
    !text.includes(':') &&
    rightAttributes.size < rememberedAttributes &&
    text.length < rememberedAttributes
  ) {
    rightAttributes.add(text);
  }
  return right;
}

function checkAttributes(text: string, prefixes: Set<string>): boolean {
  const seen = new Set<string>();
  const found = [...text.matchAll(oneAttribute)].map(([, key = '', value = '']) => ({ key, value }));
  for (const { key } of found) {
    if (key.startsWith('xmlns:')) {
      prefixes.add(key.slice('xmlns:'.length));
    }
  }
  return found.every(({ key, value }) => {
    const colon = key.indexOf(':');
    const fresh = !seen.has(key);
    seen.add(key);
    return (
      fresh &&
      !badReference.test(value) &&
      (key !== 'xmlns' || value.slice(1, -1) === xhtmlNamespace) &&
      (colon < 0 || prefixes.has(key.slice(0, colon)))
    );
  });
}
