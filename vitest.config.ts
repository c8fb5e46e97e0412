import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The CommonJS build is the one that Node and the Apollo packages load; a second copy would be another realm.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    include: ['tests/**/*.test.ts'],
    // A project of its own, which runs within pakket.test.ts.
    exclude: ['tests/pakket/consument/**'],
    setupFiles: ['tests/helpers/setup.ts'],
    // Times are no part of what is tested: on a busy machine everything takes longer, and still has to come.
    testTimeout: 60_000,
    // A graph harvests its feeds before it is asked.
    hookTimeout: 180_000,
    maxWorkers: '100%',
  },
});
