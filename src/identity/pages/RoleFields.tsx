import { useState } from 'react'
import type { Role, RoleFunction } from '../../kernel/actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { dateIn } from '../../platform/i18n/dates.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction } from '../../ui/api.ts'
import { DateField } from '../../ui/fields/DateField.tsx'
import { Form } from '../../ui/fields/Form.tsx'
import { RadioGroup } from '../../ui/fields/RadioGroup.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { appointStaff, type CandidateKey } from '../contract/staff.ts'
import { FUNCTIONS_OF_ROLE } from '../rules/role-function.ts'
import { errorAt, errorsOf } from './refusal-sentences.ts'
import { useStaffWords } from './staff-wording.ts'

interface RoleFieldsProps {
  readonly roles: readonly Role[]
  readonly candidate: CandidateKey & { readonly name: string }
  readonly onDone: (name: string) => void
  readonly onBack: () => void
}

interface Typed {
  readonly role?: Role | undefined
  readonly function?: RoleFunction | undefined
  readonly from?: PlainDate | undefined
  readonly until?: PlainDate | undefined
}

/** Which role the person is given, from when until when. */
export function RoleFields({ roles, candidate, onDone, onBack }: RoleFieldsProps) {
  const words = useStaffWords()
  const appointing = useAppointing(roles, candidate, onDone)
  const { typed, type, errors } = appointing
  const day = (field: 'from' | 'until') => ({
    ...{ id: field, label: words[field], error: errorAt(errors, field), value: typed[field] },
    onChange: (value: PlainDate | undefined) => type({ [field]: value }),
  })
  return (
    <Form onSubmit={appointing.submit} errors={errors}>
      <Notice title={words.found(candidate)} announced />
      <WhichRole roles={roles} {...appointing} />
      <DateField {...day('from')} />
      <DateField {...day('until')} help={words.untilHelp} optional />
      <div className="button-row">
        <Button kind="primary" type="submit" busy={appointing.isPending}>
          {words.appointDo}
        </Button>
        <Button kind="quiet" onPress={onBack}>
          {words.another}
        </Button>
      </div>
    </Form>
  )
}

type WhichRoleProps = Pick<RoleFieldsProps, 'roles'> &
  Pick<ReturnType<typeof useAppointing>, 'typed' | 'type' | 'errors'>

/** A function is asked only where the role has several. */
function WhichRole({ roles, typed, type, errors }: WhichRoleProps) {
  const words = useStaffWords()
  const functions = typed.role ? FUNCTIONS_OF_ROLE[typed.role] : []
  return (
    <>
      {roles.length > 1 && (
        <SelectField
          id="role"
          label={words.role}
          error={errorAt(errors, 'role')}
          options={roles.map((value) => ({ value, label: words.roles[value] }))}
          value={typed.role}
          onChange={(role) => type({ role, function: undefined })}
        />
      )}
      {functions.length > 1 && (
        <RadioGroup
          id="function"
          name="function"
          label={words.function}
          help={words.functionHelp}
          error={errorAt(errors, 'function')}
          options={functions.map((value) => ({ value, label: words.functions[value] }))}
          value={typed.function ?? functions[0]}
          onChange={(chosen) => type({ function: chosen })}
        />
      )}
    </>
  )
}

/** What is typed, why it does not do, and sending it. */
function useAppointing(roles: readonly Role[], { by, key }: CandidateKey, onDone: (name: string) => void) {
  const words = useStaffWords()
  const appointing = useAction(appointStaff)
  const only = roles.length === 1 ? roles[0] : undefined
  const [typed, setTyped] = useState<Typed>({ role: only, from: dateIn(new Date()) })
  const [isTried, setTried] = useState(false)
  const missing = (['role', 'from'] as const)
    .filter((field) => isTried && !typed[field])
    .map((field) => ({ field, sentence: words.fillIn[field] }))
  const errors = missing.length > 0 ? missing : errorsOf(appointing.error, words)
  const submit = () => {
    setTried(true)
    const { role, from, until } = typed
    if (!role || !from) return
    const given = { role, function: typed.function ?? FUNCTIONS_OF_ROLE[role][0], from, ...(until && { until }) }
    appointing.mutate({ by, key, ...given }, { onSuccess: ({ name }) => onDone(name) })
  }
  const type = (more: Typed) => setTyped({ ...typed, ...more })
  return { typed, type, submit, errors, isPending: appointing.isPending }
}
