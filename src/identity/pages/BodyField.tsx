import type { Role } from '../../kernel/actor.ts'
import type { ApplicationDraft } from '../../kernel/application.ts'
import { useRoute } from '../../ui/api.ts'
import { ComboBox } from '../../ui/fields/ComboBox.tsx'
import { listBodies } from '../contract/register.ts'
import { PROFESSIONS } from '../rules/licence-number.ts'
import { useIdentityWords } from './wording.ts'

export interface RegisterField {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly help?: string
  readonly error?: string
  readonly value: string
  readonly onChange: (id: string) => void
  readonly answers: ApplicationDraft
  readonly round: string
}

/** One of the bodies that keep the register in question, by its name or its voivodeship. */
export function BodyField({ value, onChange, answers, round, ...field }: RegisterField) {
  const { voivodeships } = useIdentityWords()
  const profession = PROFESSIONS.find((one) => one === answers.profession)
  const { data } = useRoute(listBodies, { role: round as Role, ...(profession && { profession }) })
  const names: Readonly<Record<string, string>> = voivodeships
  const options = (data?.bodies ?? []).map(({ id, name, voivodeship }) => ({
    ...{ value: id, label: name },
    ...(voivodeship && { also: names[voivodeship] ?? '' }),
  }))
  return <ComboBox {...field} options={options} value={value || undefined} onChange={(id) => onChange(id ?? '')} />
}
