/**
 * The NL Design System packages put their styles into the page from JavaScript, which a strict content security policy
 * forbids. The build writes the same rules into `src/theme/nl-design-system.css`, an ordinary style sheet.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const components = ['button', 'heading', 'link', 'number-badge', 'paragraph', 'skip-link'] as const;

export function componentStyles(): Plugin {
  return {
    name: 'component-styles',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('/theme/nl-design-system.css') ? [code, ...components.map(styleOf)].join('\n') : undefined,
  };
}

function styleOf(component: (typeof components)[number]): string {
  const packageName = `@nl-design-system-candidate/${component}-react`;
  const code = readFileSync(new URL(import.meta.resolve(`${packageName}/css`)), 'utf8');
  const literal = /= ("(?:[^"\\]|\\.)*");\s*styleInject\(/.exec(code)?.[1];
  if (literal === undefined) {
    throw new Error(`${packageName} no longer holds its styles as text; import its style sheet instead`);
  }
  return JSON.parse(literal) as string;
}
