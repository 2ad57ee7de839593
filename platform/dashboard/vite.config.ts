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
  },
  test: { include: ['test/**/*.test.ts', 'test/**/*.test.tsx'] },
});
