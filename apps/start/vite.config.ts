import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type InlineConfig } from 'vite';
import { componentStyles } from './component-styles.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/** A strict content security policy holds for this page: nothing inline, nothing as a data address. */
export default defineConfig({
  root,
  plugins: [react(), componentStyles()],
  build: {
    outDir: 'dist/page',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
});

/** The page for care professionals: React becomes HTML on the server. */
export const serverConfig: InlineConfig = {
  root,
  configFile: false,
  logLevel: 'warn',
  // Also when a test builds it: the page a reader gets is the production one.
  oxc: { jsx: { runtime: 'automatic', development: false } },
  define: { 'process.env.NODE_ENV': '"production"' },
  ssr: { noExternal: true, external: ['@stelsel/kernel'] },
  publicDir: false,
  build: {
    ssr: fileURLToPath(new URL('src/viewer/render-viewer.tsx', import.meta.url)),
    outDir: 'dist/server',
    emptyOutDir: true,
    reportCompressedSize: false,
  },
};
