/** Writes an element with text or with other elements; text is escaped, absent text leaves the element out. */
export function element(name: string, content: string | readonly string[] | undefined, attributes = ''): string {
  if (content === undefined) {
    return '';
  }
  const inside = typeof content === 'string' ? escapeText(content) : content.join('');
  return `<${name}${attributes}>${inside}</${name}>`;
}

function escapeText(text: string): string {
  // Control characters cannot be written in XML 1.0 at all.
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
