import { useState } from 'react'
import type { Role } from '../../kernel/actor.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction } from '../../ui/api.ts'
import { Form } from '../../ui/fields/Form.tsx'
import { RadioGroup } from '../../ui/fields/RadioGroup.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { CANDIDATE_KEYS, type CandidateKey, findCandidate } from '../contract/staff.ts'
import { RoleFields } from './RoleFields.tsx'
import { errorAt, errorsOf } from './refusal-sentences.ts'
import { useStaffWords } from './staff-wording.ts'

/** First who it is, by a number that one has from them; then which role, from when until when. */
export function AppointForm({ roles }: { roles: readonly Role[] }) {
  const words = useStaffWords()
  const [asked, setAsked] = useState<CandidateKey>({ by: 'pesel', key: '' })
  const [named, setNamed] = useState<CandidateKey & { name: string }>()
  const [appointed, setAppointed] = useState<string>()
  const done = (name: string) => {
    setNamed(undefined)
    setAsked({ ...asked, key: '' })
    setAppointed(name)
  }
  return (
    <>
      {appointed !== undefined && <Notice tone="success" title={words.appointed({ name: appointed })} announced />}
      {named ? (
        <RoleFields roles={roles} candidate={named} onDone={done} onBack={() => setNamed(undefined)} />
      ) : (
        <WhoFields asked={asked} onChange={setAsked} onFound={(name) => setNamed({ ...asked, name })} />
      )}
    </>
  )
}

interface WhoFieldsProps {
  readonly asked: CandidateKey
  readonly onChange: (asked: CandidateKey) => void
  readonly onFound: (name: string) => void
}

function WhoFields({ asked, onChange, onFound }: WhoFieldsProps) {
  const words = useStaffWords()
  const finding = useAction(findCandidate)
  const [isTried, setTried] = useState(false)
  const missing = isTried && asked.key.trim() === '' ? [{ field: 'key', sentence: words.fillIn.key }] : []
  const errors = missing.length > 0 ? missing : errorsOf(finding.error, words)
  const find = () => {
    setTried(true)
    if (asked.key.trim() !== '') finding.mutate(asked, { onSuccess: ({ name }) => onFound(name) })
  }
  return (
    <Form onSubmit={find} errors={errors}>
      <RadioGroup
        id="by"
        name="by"
        label={words.by}
        value={asked.by}
        onChange={(by) => onChange({ ...asked, by })}
        options={CANDIDATE_KEYS.map((value) => ({ value, label: words.byKey[value] }))}
      />
      <TextField
        id="key"
        label={words.key[asked.by]}
        autoComplete="off"
        spellCheck={false}
        {...(asked.by === 'pesel' && { inputMode: 'numeric', characters: 11 })}
        value={asked.key}
        error={errorAt(errors, 'key')}
        onChange={(key) => onChange({ ...asked, key })}
      />
      <Button type="submit" busy={finding.isPending}>
        {words.find}
      </Button>
    </Form>
  )
}
