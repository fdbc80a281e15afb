import { expect, test } from 'vitest'
import { overgrownFunctions } from './functions.ts'
import { planted, REPOSITORY } from './planted.ts'

const body = (lines: number): string => `{\n${'  // line\n'.repeat(lines - 2)}}`

test('no function here is longer than 40 lines or takes more than three parameters', () => {
  expect(overgrownFunctions(REPOSITORY)).toEqual([])
})

test('a function may have 40 lines and three parameters, and not one more, whatever its form', () => {
  const root = planted({
    'src/ui/lawful.ts': `function whole(a, b, c) ${body(40)}\nconst arrow = (a, b, c) => ${body(40)}`,
    'src/ui/declared.ts': `function long() ${body(41)}`,
    'src/ui/Arrow.tsx': `const Long = () => ${body(41)}`,
    'src/ui/method.ts': `const thing = { long() ${body(41)} }`,
    'src/ui/many.ts': 'const many = (a, b, c, d) => a',
  })
  expect(overgrownFunctions(root).sort()).toEqual([
    'src/ui/Arrow.tsx:1 Long: 41 lines, at most 40',
    'src/ui/declared.ts:1 long: 41 lines, at most 40',
    'src/ui/many.ts:1 many: 4 parameters, at most 3',
    'src/ui/method.ts:1 long: 41 lines, at most 40',
  ])
})
