import { expect } from 'vitest'
import { holdsPermission } from '../../src/app/hold-permission.ts'
import { cellName, cellsOf, deviation, observe } from './matrix.ts'
import { test } from './place.ts'

test('every role asks every route of a record it is related to and foreign to, in every state', async ({
  place: { world, all },
}) => {
  const cells = cellsOf(world, all, holdsPermission)
  const deviations: string[] = []
  const began = Date.now()
  for (const cell of cells) {
    const differs = deviation(world, cell, await observe(world, cell, { holds: holdsPermission, second: true }))
    if (differs) deviations.push(`${cellName(cell)}: ${differs}`)
  }
  console.log(
    `matrix: ${cells.length} cells, ${deviations.length} deviations, ${((Date.now() - began) / 1000).toFixed(1)} s`,
  )
  expect(deviations.slice(0, 60)).toEqual([])
})
