import { expect } from 'vitest'
import { test } from '../../../tests/support/hospital.ts'
import { makeListLooks } from '../../identity/commands/list-looks.ts'
import { getRecord } from '../../training-record/commands/get-record.ts'
import { listRecords } from '../../training-record/commands/list-records.ts'
import { groundOf } from './ground-of.ts'

const listLooks = makeListLooks(groundOf)

test('UZL art. 16m: the trainee sees that the supervisor opened the record and the list of records', async ({
  hospital,
}) => {
  await hospital.supervisor.does(listRecords, {})
  await hospital.supervisor.does(getRecord, { recordId: hospital.recordId })
  const { looks } = await hospital.trainee.does(listLooks, { role: 'supervisor' })
  expect(looks.map(({ action, ground }) => [action, ground])).toEqual([
    ['record read', 'UZL art. 16m'],
    ['records listed', 'UZL art. 16m'],
  ])
  const { looks: others } = await hospital.otherTrainee.does(listLooks, { role: 'supervisor' })
  expect(others).toEqual([])
})

test('DU/2023/975 § 6: the office’s referral and the unit’s acceptance stand there with their ground', async ({
  hospital,
}) => {
  const { looks } = await hospital.trainee.does(listLooks, {})
  expect(looks.map(({ action, ground }) => [action, ground])).toEqual(
    expect.arrayContaining([
      ['referral accepted', 'DU/2023/975 § 6'],
      ['referral entered', 'DU/2023/975 § 6'],
    ]),
  )
})
