import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { englishLater } from './src/app/web-build/english-later.ts'
import { FILE_GROUPS } from './src/app/web-build/file-groups.ts'
import { precache } from './src/app/web-build/precache.ts'
import { precompress } from './src/app/web-build/precompress.ts'
import { withoutServerOnly } from './src/app/web-build/server-only.ts'
import { twoLanguages } from './src/app/web-build/two-languages.ts'
import { makeTypeface } from './src/app/web-build/typeface.ts'
import { typefaceFirst } from './src/app/web-build/typeface-first.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const TYPEFACE = at('.cache/typeface')

export default defineConfig(async () => {
  await makeTypeface(TYPEFACE)
  return {
    root: at('src/app/web'),
    publicDir: at('src/app/web/public'),
    cacheDir: at('.cache/vite'),
    plugins: [react(), withoutServerOnly(), englishLater(), twoLanguages(), typefaceFirst(), precache(), precompress()],
    resolve: { alias: { '@typeface': TYPEFACE, zod: at('src/app/web-build/field-names.ts') } },
    build: {
      outDir: at('dist/web'),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: {
          index: at('src/app/web/index.html'),
          'sign-in': at('src/app/web/sign-in.html'),
          register: at('src/app/web/register.html'),
          api: at('src/app/web/api.html'),
          sw: at('src/app/web/sw.ts'),
        },
        output: {
          entryFileNames: ({ name }: { name: string }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
          codeSplitting: { groups: FILE_GROUPS },
        },
        // Written for servers that render React; nothing here does.
        checks: { moduleLevelDirective: false },
      },
    },
  }
})
