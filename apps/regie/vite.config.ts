import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));

/** What the browser gets: one style sheet, one small script that pages do not need to be read. */
export const browserConfig: InlineConfig = {
  root,
  configFile: false,
  logLevel: 'warn',
  build: {
    outDir: 'dist/assets',
    emptyOutDir: true,
    assetsDir: '.',
    assetsInlineLimit: 0,
    manifest: 'manifest.json',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { input: fileURLToPath(new URL('src/islands/main.ts', import.meta.url)) },
  },
};

/** The same pages for the server: React becomes HTML there, the core stays what the program has loaded already. */
export const serverConfig: InlineConfig = {
  root,
  configFile: false,
  logLevel: 'warn',
  // Also when a test builds it: the pages a reader gets are the production ones.
  oxc: { jsx: { runtime: 'automatic', development: false } },
  define: { 'process.env.NODE_ENV': '"production"' },
  ssr: { noExternal: ['react', 'react-dom'] },
  build: {
    ssr: fileURLToPath(new URL('src/web-app.tsx', import.meta.url)),
    outDir: 'dist/server',
    emptyOutDir: true,
    reportCompressedSize: false,
    rolldownOptions: { external: [/^@stelsel\//] },
  },
};
