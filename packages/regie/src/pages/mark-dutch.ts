/** WCAG 3.1.2: in an English page every text that is Dutch says so, wherever it stands. */

const voidElements = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);
const piece = /<(\/?)([a-zA-Z][\w:-]*)([^>]*?)(\/?)>|([^<]+)|</g;

interface OpenElement {
  readonly name: string;
  readonly at: number;
  readonly language: string;
}

/** Reads what our pages write: every element is closed, no attribute holds a bracket. */
export function markDutch(html: string, isDutch: (text: string) => boolean): string {
  const start = html.indexOf('<main');
  const end = html.indexOf('</main>');
  return start < 0 || end < start
    ? html
    : `${html.slice(0, start)}${markIn(html.slice(start, end), isDutch)}${html.slice(end)}`;
}

function markIn(html: string, isDutch: (text: string) => boolean): string {
  const written: string[] = [];
  const open: OpenElement[] = [];
  for (const match of html.matchAll(piece)) {
    const [whole, closing, name = '', attributes = '', selfClosing, text] = match;
    const parent = open.at(-1);
    if (text !== undefined && parent?.language !== 'nl' && isDutch(plain(text).trim())) {
      const fills = parent?.at === written.length - 1 && html.startsWith('</', match.index + whole.length);
      if (fills && parent !== undefined) {
        written[parent.at] = `${written[parent.at]?.slice(0, -1)} lang="nl">`;
        written.push(text);
      } else {
        written.push(open.some((one) => one.name === 'svg') ? text : `<span lang="nl">${text}</span>`);
      }
      continue;
    }
    if (closing === '/') {
      open.pop();
    } else if (name !== '' && selfClosing !== '/' && !voidElements.has(name)) {
      const language = /\slang="([^"]+)"/.exec(attributes)?.[1] ?? parent?.language ?? 'en';
      open.push({ name, at: written.length, language });
    }
    written.push(whole);
  }
  return written.join('');
}

/** What React writes for the characters that mean something in HTML. */
function plain(text: string): string {
  return text
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
