import { useState } from 'react'
import { Checkbox } from '../../../ui/fields/Checkbox.tsx'
import { Notice } from '../../../ui/status/Notice.tsx'
import type { RecordView } from '../../contract/records.ts'
import { isSamePerson } from '../../rules/import/signature.ts'
import type { ImportFile } from './use-import-file.ts'
import { useStop } from './use-stop.ts'
import { useImportWords } from './wording.ts'

const QUESTION = 'import-signature'

/** A sheet that another doctor's name heads: it is added only once the person says that it is meant for this record. */
export function useSignature({ signedBy }: ImportFile, { trainee }: RecordView) {
  const [isConfirmed, setConfirmed] = useState(false)
  const others = signedBy.filter((name) => !isSamePerson(name, trainee.name))
  const stop = useStop(others.length > 0 && !isConfirmed, QUESTION)
  return { others, isConfirmed, setConfirmed, ...stop }
}

type SignatureQuestionProps = Omit<ReturnType<typeof useSignature>, 'pass'> & { readonly trainee: string }

export function SignatureQuestion({ others, trainee, ...asked }: SignatureQuestionProps) {
  const words = useImportWords()
  if (others.length === 0) return null
  return (
    <Notice tone="warning" title={words.signedTitle({ names: others.join(', ') })}>
      <p>{words.signedLead({ trainee })}</p>
      <Checkbox
        id={QUESTION}
        label={words.signedConfirm({ trainee })}
        checked={asked.isConfirmed}
        onChange={asked.setConfirmed}
        {...(asked.isStopped && { error: words.answerSigned })}
      />
    </Notice>
  )
}
