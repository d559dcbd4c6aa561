/** The texts of a page, each with the language it says it is in, as a screen reader takes it. */
export interface TextInLanguage {
  readonly text: string;
  readonly language: string;
}

const voidElements = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);
const piece = /<!--.*?-->|<(\/?)([a-zA-Z][\w:-]*)([^>]*?)(\/?)>|([^<]+)/gs;

/** Reads what the server wrote: every element is closed, every attribute quoted. */
export function textsOf(html: string): readonly TextInLanguage[] {
  const languages: string[] = [];
  const texts: TextInLanguage[] = [];
  for (const [, closing, name = '', attributes = '', selfClosing, text] of html.matchAll(piece)) {
    const current = languages.at(-1) ?? '';
    if (text !== undefined) {
      texts.push({ text: plain(text).trim(), language: current });
    } else if (closing === '/') {
      languages.pop();
    } else if (name !== '' && selfClosing !== '/' && !voidElements.has(name.toLowerCase())) {
      languages.push(/\slang="([^"]+)"/.exec(attributes)?.[1] ?? current);
    }
  }
  return texts.filter((one) => one.text !== '');
}

function plain(text: string): string {
  return text
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
