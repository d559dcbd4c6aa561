import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { componentStyles } from '../start/component-styles.ts';

/** A strict content security policy holds for this app: nothing inline, nothing as a data address. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), componentStyles()],
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, reportCompressedSize: false, manifest: true },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
});
