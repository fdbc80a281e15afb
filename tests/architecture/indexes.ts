import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { decisionFiles, keyOf, type Rule, rulesOf } from './law-tags.ts'

/** The pages that are written from the code and the other pages: path → text. */
export function writtenIndexes(root: string): Record<string, string> {
  return { 'docs/law/rules.md': lawOfRules(root), 'docs/decisions/README.md': listOfDecisions(root) }
}

export function staleIndexes(root: string): string[] {
  return Object.entries(writtenIndexes(root))
    .filter(([path, text]) => textAt(join(root, path)) !== text)
    .map(([path]) => `${path} is stale: run node tests/architecture/indexes.ts`)
}

/** A decision is one page, its number is its own, its title is its name. */
export function faultyDecisions(root: string): string[] {
  const files = decisionFiles(root)
  return files.flatMap((file, index) => {
    const text = textAt(join(root, 'docs/decisions', file)) ?? ''
    const [heading = ''] = text.split('\n')
    const number = file.slice(0, 4)
    const isTwice = files[index - 1]?.startsWith(number) ?? false
    return [
      ...(isTwice ? [`${file}: the number ${number} is taken`] : []),
      ...(isNamedBy(file, heading) ? [] : [`${file}: the heading is "${heading}"`]),
      ...(text.split('\n').length > 60 ? [`${file}: longer than a page`] : []),
    ]
  })
}

function lawOfRules(root: string): string {
  const cited = rulesOf(root).flatMap((rule) => rule.cites.map((cite) => ({ rule, cite })))
  const keys = [...new Set(cited.map(({ cite }) => headingOf(cite)))].sort()
  const sections = keys.map((key) => {
    const rows = cited.filter(({ cite }) => headingOf(cite) === key).map(({ rule, cite }) => rowOf(rule, cite.text))
    return `## ${key}\n\n| place | rule | file |\n|---|---|---|\n${rows.sort(byPlace).join('\n')}\n`
  })
  const head =
    '# What each rule cites\n\nWritten by `node tests/architecture/indexes.ts`; the keys are in [index.md](index.md).\n'
  return [head, ...sections].join('\n')
}

const headingOf = ({ tag, text }: Rule['cites'][number]): string => (tag === 'law' ? keyOf(text) : 'Our own decisions')

const rowOf = ({ name, path }: Rule, cited: string): string => `| ${cited} | \`${name}\` | \`${path}\` |`

const byPlace = (one: string, other: string): number => one.localeCompare(other, 'pl', { numeric: true })

function listOfDecisions(root: string): string {
  const rows = decisionFiles(root).map((file) => {
    const [heading = ''] = (textAt(join(root, 'docs/decisions', file)) ?? '').split('\n')
    return `- [${heading.replace(/^# /, '')}](${file})`
  })
  return `# Decisions\n\nOne page each; the title is the decision. Written by \`node tests/architecture/indexes.ts\`.\n\n${rows.join('\n')}\n`
}

/** The file is named by the words of the heading, all of them or the first that tell it from others. */
function isNamedBy(file: string, heading: string): boolean {
  const words = heading
    .replace(/^# /, '')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
  return heading.startsWith('# ') && `${words}-`.startsWith(file.replace(/md$/, '').replace('.', '-'))
}

function textAt(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

if (import.meta.main) {
  for (const [path, text] of Object.entries(writtenIndexes(process.cwd()))) writeFileSync(path, text)
}
