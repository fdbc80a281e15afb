import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { englishLater, isEnglish } from './src/app/web-build/english-later.ts'
import { precache } from './src/app/web-build/precache.ts'
import { precompress } from './src/app/web-build/precompress.ts'
import { makeTypeface } from './src/app/web-build/typeface.ts'
import { typefaceFirst } from './src/app/web-build/typeface-first.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const TYPEFACE = at('.cache/typeface')

/** What stands around every page, and the few pieces of the kit that a stranger's pages are made of. */
const EVERY_PAGE = [
  /src[\\/]app[\\/]web[\\/](look|PublicFrame)/,
  /src[\\/](platform[\\/]i18n[\\/]plural|identity[\\/]pages[\\/]identity\.css)/,
  /src[\\/]ui[\\/](actions|layout[\\/](AppShell|Page|Section)|(language|request|theme|words)|[a-z]+\.css)/,
  /src[\\/]ui[\\/](status[\\/](ErrorWithRetry|LoadingSkeleton)|fields[\\/](Form|TextField))\.tsx/,
]

/** What changes at the same time travels in one file; a file of its own costs a stranger a request. */
const GROUPS = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]|rolldown[\\/]runtime/ },
  { name: 'page', test: (id: string) => !isEnglish(id) && EVERY_PAGE.some((piece) => piece.test(id)) },
  { name: 'english', test: isEnglish, includeDependenciesRecursively: false },
  {
    name: 'identity',
    test: /src[\\/]identity[\\/](contract[\\/](sign-in|shapes)|messages[\\/]sign-in|pages[\\/]wording)/,
  },
  { name: 'router', test: /node_modules[\\/]@tanstack[\\/](react-router|router-core|history|store|react-store)[\\/]/ },
  { name: 'query', test: /node_modules[\\/]@tanstack[\\/](react-query|query-core)[\\/]/ },
]

export default defineConfig(async () => {
  await makeTypeface(TYPEFACE)
  return {
    root: at('src/app/web'),
    publicDir: at('src/app/web/public'),
    cacheDir: at('.cache/vite'),
    plugins: [react(), englishLater(), typefaceFirst(), precache(), precompress()],
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
          api: at('src/app/web/api.html'),
          sw: at('src/app/web/sw.ts'),
        },
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
