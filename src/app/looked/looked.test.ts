import { expect, test } from 'vitest'
import { APPLICATION_PERMISSIONS } from '../../applications/rules/permissions.ts'
import { identityPermissions } from '../../identity/public.ts'
import { ROLES, type Role } from '../../kernel/actor.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import { LETTER_PERMISSIONS } from '../../platform/notifications/permissions.ts'
import { signerOf } from '../../platform/signing/ed25519.ts'
import { sealerOf } from '../../platform/signing/sealer.ts'
import { PERMISSIONS } from '../../training-record/rules/permissions.ts'
import { useCases as allUseCases } from '../use-cases.ts'
import { groundOf } from './ground-of.ts'
import { en } from './messages.en.ts'
import { pl } from './messages.pl.ts'

const KEY = Buffer.alloc(32).toString('base64url')
const ROUTES = allUseCases({} as FileStore, signerOf(KEY), sealerOf(KEY)).map(({ route }) => route)
const { 'application.file': _file, 'application.read': _read, ...ofOthers } = APPLICATION_PERMISSIONS
/** Filing is everybody’s, and only about themselves. */
const HOLDERS: Readonly<Record<string, readonly Role[]>> = {
  ...{ ...identityPermissions, ...PERMISSIONS },
  ...ofOthers,
  ...LETTER_PERMISSIONS,
}

test('everything that the trail may say has a sentence in both languages, and no sentence is of nothing', () => {
  const said = ROUTES.flatMap(({ audit, auditRefused }) => [audit, auditRefused]).filter((name) => name !== undefined)
  const names = [...new Set(said)].filter((name) => name !== null).toSorted()
  expect(Object.keys(pl.actions).toSorted()).toEqual(names)
  expect(Object.keys(en.actions).toSorted()).toEqual(names)
})

test('UZL art. 4a: whatever a role may do with the data of another has a ground that both languages say', () => {
  const unfounded = ROUTES.flatMap(({ audit, permission }) =>
    audit === null ? [] : (HOLDERS[permission] ?? []).map((role) => [audit, role] as const),
  ).filter(([audit, role]) => {
    const ground = groundOf(audit, role)
    return !ground || !(ground in pl.grounds) || !(ground in en.grounds)
  })
  expect(unfounded).toEqual([])
})

test.each(ROLES)('UZL art. 4a: what %s may not read has no ground', (role) => {
  const reads = (PERMISSIONS['record.read'] as readonly Role[]).includes(role)
  expect(groundOf('record read', role) !== undefined).toBe(reads)
})
