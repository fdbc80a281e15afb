import { useState } from 'react'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction, useRoute } from '../../ui/api.ts'
import { ComboBox } from '../../ui/fields/ComboBox.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import { Form } from '../../ui/fields/Form.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { ErrorWithRetry } from '../../ui/status/ErrorWithRetry.tsx'
import { LoadingSkeleton } from '../../ui/status/LoadingSkeleton.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { type Candidate, listDeputyCandidates, nameDeputy } from '../contract/deputies.ts'
import type { Me } from '../contract/shapes.ts'
import { DEPUTIES } from '../rules/deputy.ts'
import { useDeputyWords } from './deputy-wording.ts'
import { errorAt, errorsOf } from './refusal-sentences.ts'

interface DeputyFormProps {
  readonly who: Extract<Me, { signedIn: true }>
}

/** For the role in which one acts: a deputy in somebody else's role names nobody, and some roles have no deputies. */
export function DeputyForm({ who }: DeputyFormProps) {
  const words = useDeputyWords()
  const refused = refusalFor(who, words)
  return (
    <Section title={words.add} lead={refused ?? words.forRole({ role: words.roles[who.role] })}>
      {!refused && who.activeHoldingId && <Naming holdingId={who.activeHoldingId} />}
    </Section>
  )
}

function refusalFor({ role, activeDeputyId }: DeputyFormProps['who'], words: ReturnType<typeof useDeputyWords>) {
  if (activeDeputyId) return words.asDeputy
  return DEPUTIES[role] ? undefined : words.noDeputies
}

function Naming({ holdingId }: { holdingId: string }) {
  const words = useDeputyWords()
  const { data, error, refetch } = useRoute(listDeputyCandidates, { holdingId })
  if (error && !data) return <ErrorWithRetry error={error} onRetry={() => void refetch()} />
  if (!data) return <LoadingSkeleton rows={3} />
  if (data.candidates.length === 0) return <Notice title={words.noCandidates} />
  return <Fields holdingId={holdingId} candidates={data.candidates} />
}

interface Asked {
  readonly deputyPersonId?: string | undefined
  readonly from?: PlainDate | undefined
  readonly until?: PlainDate | undefined
}
const NEEDED = ['deputyPersonId', 'from', 'until'] as const

function Fields({ holdingId, candidates }: { holdingId: string; candidates: readonly Candidate[] }) {
  const words = useDeputyWords()
  const { asked, setAsked, submit, errors, naming } = useNaming(holdingId)
  const day = (field: 'from' | 'until') => ({
    ...{ id: field, label: words[field], error: errorAt(errors, field), value: asked[field] },
    onChange: (value: PlainDate | undefined) => setAsked({ ...asked, [field]: value }),
  })
  return (
    <>
      {naming.data && <Notice tone="success" title={words.named} announced />}
      <Form onSubmit={submit} errors={errors}>
        <ComboBox
          id="deputyPersonId"
          label={words.person}
          help={words.personHelp}
          error={errorAt(errors, 'deputyPersonId')}
          options={candidates.map(({ id, name, holding }) => ({
            ...{ value: id, label: name, note: words.roles[holding.role] },
          }))}
          value={asked.deputyPersonId}
          onChange={(deputyPersonId) => setAsked({ ...asked, deputyPersonId })}
        />
        <DateField {...day('from')} />
        <DateField {...day('until')} />
        <Button kind="primary" type="submit" busy={naming.isPending}>
          {words.name}
        </Button>
      </Form>
    </>
  )
}

/** What is typed, why it does not do, and sending it. */
function useNaming(holdingId: string) {
  const words = useDeputyWords()
  const naming = useAction(nameDeputy)
  const [asked, setAsked] = useState<Asked>({})
  const [isTried, setTried] = useState(false)
  const missing = isTried
    ? NEEDED.filter((field) => !asked[field]).map((field) => ({ field, sentence: words.fillIn[field] }))
    : []
  const errors = missing.length > 0 ? missing : errorsOf(naming.error, words)
  const clear = () => {
    setAsked({})
    setTried(false)
  }
  const submit = () => {
    setTried(true)
    const { deputyPersonId, from, until } = asked
    if (deputyPersonId && from && until) naming.mutate({ holdingId, deputyPersonId, from, until }, { onSuccess: clear })
  }
  return { asked, setAsked, submit, errors, naming }
}
