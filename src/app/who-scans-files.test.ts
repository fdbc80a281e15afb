import { expect, test } from 'vitest'
import { CLAMD_VERSION, startClamd } from '../../tests/support/clamd.ts'
import { openScanner } from '../platform/files/open-scanner.ts'
import { whoScansFiles } from './who-scans-files.ts'

test('decision 0187: the start says who scans files, that nobody does, or that the scanner is away and files wait', async () => {
  expect((await whoScansFiles(openScanner({}))).join()).toContain('OPENSMK_CLAMAV')
  const clamd = await startClamd()
  const scanner = openScanner({ OPENSMK_CLAMAV: clamd.address })
  expect((await whoScansFiles(scanner)).join()).toContain(CLAMD_VERSION)
  await clamd.close()
  expect((await whoScansFiles(scanner)).join()).toContain('ECONNREFUSED')
})
