import { useState } from 'react'
import { Button } from '../../../ui/actions/Button.tsx'
import { FileDrop } from '../../../ui/fields/FileDrop.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import { LoadingSkeleton } from '../../../ui/status/LoadingSkeleton.tsx'
import { Notice } from '../../../ui/status/Notice.tsx'
import { withProof } from '../../../ui/step-up.ts'
import { upload } from '../../../ui/upload.ts'
import { type ImportCounts, importAccounts, type Preview, previewAccounts } from '../../contract/account-import.ts'
import { errorsOf } from '../refusal-sentences.ts'
import { ColumnsHelp } from './ColumnsHelp.tsx'
import { FilePreview } from './FilePreview.tsx'
import { useImportWords } from './wording.ts'

interface Doing {
  readonly file?: File
  readonly preview?: Preview
  readonly done?: ImportCounts
  readonly busy?: boolean
  readonly failed?: Error
}

/** The file stays on the device; it is sent once to be looked at and once to be entered. */
export function ImportAccounts() {
  const words = useImportWords()
  const { doing, look, enter, begin } = useImport()
  const { preview, done, busy = false, failed = null } = doing
  return (
    <Section title={words.title} lead={words.lead}>
      {errorsOf(failed, words).map(({ sentence }) => (
        <Notice key={sentence} tone="error" title={sentence} announced />
      ))}
      {done && (
        <Notice tone="success" title={words.done(done)} announced>
          <p>{words.doneLead}</p>
        </Notice>
      )}
      {busy && !preview && <LoadingSkeleton rows={4} />}
      {!preview && !busy && (
        <>
          <FileDrop label={words.file} help={words.fileHelp} endings={['.csv', '.txt']} onFile={look} />
          <ColumnsHelp />
        </>
      )}
      {preview && <FilePreview preview={preview} busy={busy} onEnter={enter} />}
      {preview && (
        <div className="button-row">
          <Button kind="quiet" onPress={begin}>
            {words.other}
          </Button>
        </div>
      )}
    </Section>
  )
}

function useImport() {
  const [doing, setDoing] = useState<Doing>({})
  const { file, preview, busy } = doing
  const look = (chosen: File) => {
    setDoing({ file: chosen, busy: true })
    withProof(() => upload(previewAccounts, {}, { file: chosen })).then(
      (found) => setDoing({ file: chosen, preview: found }),
      (error: Error) => setDoing({ failed: error }),
    )
  }
  const enter = () => {
    if (!file || !preview || busy) return
    setDoing({ file, preview, busy: true })
    withProof(() => upload(importAccounts, {}, { file })).then(
      (counts) => setDoing({ done: counts }),
      (error: Error) => setDoing({ file, preview, failed: error }),
    )
  }
  return { doing, look, enter, begin: () => setDoing({}) }
}
