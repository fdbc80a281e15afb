import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect } from 'vitest'
import { test } from '../../../tests/support/database.ts'

test('decision 0182: `opensmk outage` enters, lists and corrects; what is wrong is said, and the code tells it', async ({
  databaseUrl,
}) => {
  const outage = async (...args: string[]) => {
    const whole = ['src/app/cli.ts', 'outage', ...args, '--database', databaseUrl]
    const env = { ...process.env, LC_ALL: 'en' }
    const done = await promisify(execFile)(process.execPath, whole, { env }).catch(
      (fault: { code: number; stdout: string; stderr: string }) => fault,
    )
    return { code: 'code' in done ? done.code : 0, text: done.stdout + done.stderr }
  }
  const day = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10)
  const when = ['--from', `${day}T05:00`, '--until', `${day}T06:30`]
  const reason = ['--reason', 'Power failure in the machine room.']
  expect(await outage('list')).toEqual({ code: 0, text: 'Entries in the register: 0.\n' })
  const { code, text } = await outage('enter', ...when, ...reason)
  const id = /Entered: (\S+)\./.exec(text)?.[1] ?? ''
  expect([code, id.length]).toEqual([0, 36])
  expect((await outage('void', '--outage', id, '--reason', 'It was a test of alarms.')).code).toBe(0)
  expect(await outage('correct', '--outage', id, ...when, ...reason)).toMatchObject({ code: 1 })
  const { text: listed } = await outage('list')
  expect(listed).toContain('no outage  entered by the operator: It was a test of alarms.')
  expect(listed).toContain('corrected  entered by the operator: Power failure')
  expect((await outage('enter', ...when)).code).toBe(1)
  expect((await outage('enter', '--from', 'yesterday')).code).toBe(2)
  expect((await outage('remove')).code).toBe(2)
})
