import { expect, test } from 'vitest'
import { spokenNames } from './spoken-names.ts'

test.each([
  ['Angioplastyka wieńcowa', 'pci ptca stent stentowanie balonikowanie'],
  ['badanie per rectum', ''],
])('what people say for „%s”', (name, said) => expect(spokenNames(name)).toBe(said))
