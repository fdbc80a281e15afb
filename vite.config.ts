import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { precache } from './src/app/web-build/precache.ts'
import { makeTypeface } from './src/app/web-build/typeface.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const TYPEFACE = at('.cache/typeface')

/** What changes at the same time travels in one file. */
const GROUPS = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
  { name: 'router', test: /node_modules[\\/]@tanstack[\\/](react-router|router-core|history|store|react-store)[\\/]/ },
  { name: 'query', test: /node_modules[\\/]@tanstack[\\/](react-query|query-core)[\\/]/ },
  { name: 'schemas', test: /node_modules[\\/]zod[\\/]/ },
]

export default defineConfig(async () => {
  await makeTypeface(TYPEFACE)
  return {
    root: at('src/app/web'),
    publicDir: at('src/app/web/public'),
    cacheDir: at('.cache/vite'),
    plugins: [react(), precache()],
    resolve: { alias: { '@typeface': TYPEFACE } },
    build: {
      outDir: at('dist/web'),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { index: at('src/app/web/index.html'), sw: at('src/app/web/sw.ts') },
        output: {
          entryFileNames: ({ name }: { name: string }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
          codeSplitting: { groups: GROUPS },
        },
        // Written for servers that render React; nothing here does.
        checks: { moduleLevelDirective: false },
      },
    },
  }
})
