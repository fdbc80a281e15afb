import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const DATABASE = ['src/**/*.db.test.ts', 'tests/**/*.db.test.ts']
const EXCLUDED = ['node_modules/**', 'dist/**', '.cache/**', '.data/**']

export default defineConfig({
  plugins: [react()],
  test: {
    // Polish text and Polish dates must not depend on where the tests run.
    env: { TZ: 'Europe/Warsaw' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'tests/support/**/*.test.ts'],
          exclude: [...DATABASE, ...EXCLUDED],
        },
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: DATABASE,
          exclude: EXCLUDED,
          globalSetup: 'tests/support/postgres.setup.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'authz',
          include: ['tests/authz/**/*.authz.ts', 'tests/authz/**/*.db.test.ts'],
          exclude: EXCLUDED,
          globalSetup: 'tests/support/postgres.setup.ts',
          testTimeout: 600_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'architecture',
          include: ['tests/architecture/**/*.test.ts'],
          exclude: EXCLUDED,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['tests/scenarios/**/*.journey.ts'],
          exclude: EXCLUDED,
          globalSetup: [
            'tests/support/postgres.setup.ts',
            'tests/support/browser.setup.ts',
            'tests/support/web.setup.ts',
          ],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
