import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// The server replaces this word in index.html by a fresh nonce for every answer.
const nonce = 'ARGOSY-NONCE';

export default defineConfig({
  base: '/dashboard/',
  plugins: [react()],
  html: { cspNonce: nonce },
  build: {
    assetsDir: 'assets',
    assetsInlineLimit: 0,
    target: 'es2023',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What every page needs in one file, the icons in another: fewer round trips, and both outlive a release.
        codeSplitting: {
          groups: [
            { name: 'base', test: /node_modules\/(react|react-dom|scheduler|react-router|i18next|react-i18next|@tanstack\/(react-)?query(-core)?|openapi-fetch|clsx)\// },
            { name: 'icons', test: /node_modules\/lucide-react\// },
          ],
        },
      },
    },
  },
  // The slowest test parses every source file; a busy machine may take its time.
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000 },
});
