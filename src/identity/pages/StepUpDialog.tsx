import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { Link } from '../../ui/actions/Link.tsx'
import { useAction, useRoute } from '../../ui/api.ts'
import type { FieldError } from '../../ui/fields/ErrorSummary.tsx'
import { Form } from '../../ui/fields/Form.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import { Dialog } from '../../ui/overlay/Dialog.tsx'
import { canAskPasskeys } from '../../ui/passkeys.ts'
import { ErrorWithRetry } from '../../ui/status/ErrorWithRetry.tsx'
import { LoadingSkeleton } from '../../ui/status/LoadingSkeleton.tsx'
import { listPasskeys } from '../contract/passkeys.ts'
import { getSecondFactor, proveAgain } from '../contract/second-factor.ts'
import { useFactorWords } from './factor-wording.ts'
import { ProofByPasskey } from './ProofByPasskey.tsx'
import { errorAt, errorsOf } from './refusal-sentences.ts'

interface StepUpDialogProps {
  readonly minutes: number
  /** True: proved, and what was asked for goes on. False: the person thought better of it. */
  readonly onEnd: (proved: boolean) => void
}

/** Stands over the screen on which somebody does something grave; that screen keeps what was typed. */
export function StepUpDialog({ minutes, onEnd }: StepUpDialogProps) {
  const words = useFactorWords()
  const { data, error, refetch } = useRoute(getSecondFactor, {})
  const keys = useRoute(listPasskeys, {}).data?.passkeys ?? []
  const hasKey = keys.length > 0 && canAskPasskeys()
  return (
    <Dialog title={words.proveTitle} open onClose={() => onEnd(false)}>
      <p>{words.proveLead({ minutes })}</p>
      {error && !data && <ErrorWithRetry error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingSkeleton rows={2} />}
      {hasKey && <ProofByPasskey onProved={() => onEnd(true)} />}
      {data?.provenBy === 'sign-in' && <BySignIn />}
      {data && data.provenBy !== 'sign-in' && (
        <Proof by={data.provenBy} isMain={!hasKey} onProved={() => onEnd(true)} />
      )}
    </Dialog>
  )
}

function BySignIn() {
  const words = useFactorWords()
  return (
    <>
      <p>{words.proveBySignIn}</p>
      <p>
        <Link href={`/sign-in?to=${encodeURIComponent(location.pathname + location.search)}`} as="primary">
          {words.signInAgain}
        </Link>
      </p>
    </>
  )
}

interface ProofProps {
  readonly by: 'code' | 'password'
  /** Nothing easier stands above it. */
  readonly isMain: boolean
  readonly onProved: () => void
}

function Proof({ by, isMain, onProved }: ProofProps) {
  const words = useFactorWords()
  const prove = useAction(proveAgain)
  const [proof, setProof] = useState('')
  const [errors, setErrors] = useState<FieldError[]>([])
  const submit = () => {
    setErrors([])
    prove.mutateAsync({ proof }).then(onProved, (error: Error) => setErrors(errorsOf(error, words)))
  }
  const error = errorAt(errors, 'proof') ?? errorAt(errors, 'code')
  return (
    <Form onSubmit={submit} errors={errors.map((one) => ({ ...one, field: 'proof' }))} label={words.proveTitle}>
      <TextField
        id="proof"
        label={by === 'code' ? words.code : words.password}
        {...(by === 'code' && { help: words.codeHelp, characters: 16 })}
        type={by === 'code' ? 'text' : 'password'}
        autoComplete={by === 'code' ? 'one-time-code' : 'current-password'}
        spellCheck={false}
        value={proof}
        onChange={setProof}
        error={error}
      />
      <Button type="submit" kind={isMain ? 'primary' : 'secondary'} busy={prove.isPending}>
        {words.prove}
      </Button>
    </Form>
  )
}
