import type { ApplicationView, FiledVersion } from '../contract/shapes.ts'
import type { FiledVersionTable, StepTable } from '../store/tables.ts'

/** A version as it was filed. */
export const filedOf = ({ number, content, known, hash, filed_at }: FiledVersionTable): FiledVersion => ({
  ...{ number, hash, filedAt: filed_at, content: { ...content }, known: { ...known } },
})

/** The return that is to be mended: the newest one. */
export function returnIn(steps: readonly StepTable[]): ApplicationView['returned'] {
  const last = steps.find(({ action }) => action === 'return')
  return last ? { reason: last.reason ?? '', pinned: [...last.pinned], at: last.at } : null
}
