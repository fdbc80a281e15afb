import { expect, test } from 'vitest'
import { sealerOf } from '../../platform/signing/sealer.ts'
import { secondFactorUseCases } from './second-factor-use-cases.ts'

test('of the second factor a stranger may only finish a sign-in', () => {
  const routes = secondFactorUseCases(sealerOf(Buffer.alloc(32).toString('base64url'))).map(({ route }) => route)
  const open = routes.filter(({ permission }) => permission === 'public')
  expect(open.map(({ path }) => path)).toEqual(['/api/sign-in/second-factor'])
})
