import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the API's explorer from web/explorer into dist/explorer, apart from the client, which shares nothing with it. */
export default defineConfig({
  root: 'web/explorer',
  base: '/explorer/',
  plugins: [react()],
  build: {
    outDir: '../../dist/explorer',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 8_000,
  },
  worker: { format: 'es' },
});
