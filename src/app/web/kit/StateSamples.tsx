import { Button } from '../../../ui/actions/Button.tsx'
import { Counters } from '../../../ui/status/Counters.tsx'
import { Notice } from '../../../ui/status/Notice.tsx'
import { ProgressBar } from '../../../ui/status/ProgressBar.tsx'
import { SavedState } from '../../../ui/status/SavedState.tsx'
import { StatusTag } from '../../../ui/status/StatusTag.tsx'
import { TermBar } from '../../../ui/status/TermBar.tsx'
import { useKitPageWords } from './kit-words.ts'

const SAVED_AT = new Date('2026-03-12T11:04:31Z')

export function StateSamples() {
  const { states } = useKitPageWords()
  return (
    <div className="kit-stack">
      <div className="button-row">
        <StatusTag icon="draft">{states.draft}</StatusTag>
        <StatusTag tone="info" icon="clock">
          {states.entered}
        </StatusTag>
        <StatusTag tone="warning" icon="returned">
          {states.returned}
        </StatusTag>
        <StatusTag tone="success">{states.approved}</StatusTag>
        <StatusTag tone="error">{states.rejected}</StatusTag>
      </div>
      <Counters
        facts={[
          { label: states.endDate, value: states.endValue, note: states.endNote },
          { label: states.approvedCount, value: states.approvedValue, note: states.approvedNote },
          { label: states.blocks, value: states.blocksValue, note: states.blocksNote },
        ]}
      />
      <ProgressBar label={states.procedures} done={37} pending={6} total={50} />
      <ProgressBar label={states.rotations} done={0} total={15} />
      <ProgressBar label={states.courses} done={28} total={28} />
      <TermBar label={states.term} spent={3} term={14} sentence={states.termCalm} />
      <TermBar label={states.term} spent={12} term={14} sentence={states.termPressing} />
      <TermBar label={states.term} spent={17} term={14} sentence={states.termOver} />
      <Notices />
      <div className="button-row">
        <SavedState state="saving" />
        <SavedState state="saved" at={SAVED_AT} />
        <SavedState state="offline" waiting={3} />
        <SavedState state="waiting" waiting={1} />
        <SavedState state="failed" />
      </div>
    </div>
  )
}

function Notices() {
  const { states } = useKitPageWords()
  return (
    <>
      <Notice title={states.infoTitle}>{states.infoText}</Notice>
      <Notice tone="success" title={states.successTitle}>
        {states.successText}
      </Notice>
      <Notice tone="warning" title={states.warningTitle}>
        {states.warningText}
      </Notice>
      <Notice tone="error" title={states.errorTitle} action={<Button>{states.open}</Button>}>
        {states.errorText}
      </Notice>
    </>
  )
}
