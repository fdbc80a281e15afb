import { useEffect, useRef } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import './identity.css'
import { useFactorWords } from './factor-wording.ts'

interface RecoveryCodesProps {
  readonly codes: readonly string[]
  readonly onKept: () => void
}

/** Shown this once; the button says that the person has them elsewhere. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  const words = useFactorWords()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  return (
    <div ref={place} tabIndex={-1} className="recovery">
      <Notice tone="warning" title={words.codesTitle}>
        <p>{words.codesLead}</p>
      </Notice>
      <ol className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="button-row">
        <Button kind="primary" onPress={onKept}>
          {words.codesKept}
        </Button>
        <Button onPress={() => window.print()}>{words.codesPrint}</Button>
      </div>
    </div>
  )
}
