/**
 * The NL Design System packages put their styles into the page from JavaScript, which a strict content security policy
 * forbids. `import '@nl-design-system-candidate/button-react/style.css'` gives the same rules as an ordinary style sheet.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const suffix = '/style.css';

export function componentStyles(): Plugin {
  return {
    name: 'component-styles',
    enforce: 'pre',
    resolveId: (id) =>
      id.startsWith('@nl-design-system-candidate/') && id.endsWith(`-react${suffix}`) ? `\0${id}` : undefined,
    load: (id) => (id.startsWith('\0@nl-design-system-candidate/') ? styleOf(id.slice(1, -suffix.length)) : undefined),
  };
}

function styleOf(packageName: string): string {
  const code = readFileSync(new URL(import.meta.resolve(`${packageName}/css`)), 'utf8');
  const literal = /= ("(?:[^"\\]|\\.)*");\s*styleInject\(/.exec(code)?.[1];
  if (literal === undefined) {
    throw new Error(`${packageName} no longer holds its styles as text; import its style sheet instead`);
  }
  return JSON.parse(literal) as string;
}
