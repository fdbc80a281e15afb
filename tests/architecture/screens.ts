import { codeIn, isTest } from './tree.ts'

const ON_SCREEN = /^src\/([^/]+\/pages|ui|app\/web)\//
const CHECKS = /(?<!\b(?:JSON|Date))\s*\??\.\s*(?:parse|safeParse|parseAsync|safeParseAsync)\b/
const SCHEMAS = /\bfrom 'zod'/

/**
 * Where pages are built, a stand-in that knows names of fields and no more takes the place of zod (decision 0065): a
 * check of values would pass every test in Node and crash in the browser alone.
 */
export const checksOnScreen = (root: string): string[] =>
  codeIn(root)
    .filter(({ path }) => ON_SCREEN.test(path) && !isTest(path))
    .flatMap(({ path, text }) => [
      ...(CHECKS.test(text) ? [`${path}: a schema cannot check values in the browser`] : []),
      ...(SCHEMAS.test(text) ? [`${path}: no schema is made on a screen`] : []),
    ])
