/** A Markdown table; cells may hold line breaks and bars. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

/** A generated page: where it comes from, then its parts. */
export function page(title: string, parts: readonly string[]): string {
  return `${[`# ${title}`, 'Made from the code by `npm run docs`; do not edit.', ...parts].join('\n\n')}\n`;
}

export function code(text: string): string {
  return `\`${text}\``;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
