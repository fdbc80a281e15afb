import { useState } from 'react'
import { Button } from '../../../ui/actions/Button.tsx'
import { download } from '../../../ui/download.ts'
import { useLanguage } from '../../../ui/language.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import { addressOf } from '../../../ui/request.ts'
import { Notice } from '../../../ui/status/Notice.tsx'
import { withProof } from '../../../ui/step-up.ts'
import { exportRegister } from '../../contract/account-import.ts'
import { errorsOf } from '../refusal-sentences.ts'
import { useImportWords } from './wording.ts'

export function RegisterFile() {
  const words = useImportWords()
  const { locale } = useLanguage()
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<Error | null>(null)
  const fetchFile = () => {
    setBusy(true)
    setFailed(null)
    withProof(() => download(addressOf(exportRegister, { locale })))
      .catch(setFailed)
      .finally(() => setBusy(false))
  }
  return (
    <Section title={words.register} lead={words.registerLead}>
      {errorsOf(failed, words).map(({ sentence }) => (
        <Notice key={sentence} tone="error" title={sentence} announced />
      ))}
      <div className="button-row">
        <Button busy={busy} onPress={fetchFile}>
          {words.registerDownload}
        </Button>
      </div>
    </Section>
  )
}
