import { useRoute } from '../../ui/api.ts'
import { ComboBox } from '../../ui/fields/ComboBox.tsx'
import { listBodies } from '../contract/register.ts'
import { useIdentityWords } from './wording.ts'

interface BodyFieldProps {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly help?: string
  readonly error?: string
  readonly value: string
  readonly onChange: (id: string) => void
}

/** One of the bodies that keep the register in question, by its name or its voivodeship. */
export function BodyField({ value, onChange, ...field }: BodyFieldProps) {
  const { voivodeships } = useIdentityWords()
  const { data } = useRoute(listBodies, { kind: 'medical-chamber' })
  const names: Readonly<Record<string, string>> = voivodeships
  const options = (data?.bodies ?? []).map(({ id, name, voivodeship }) => ({
    ...{ value: id, label: name },
    ...(voivodeship && { also: names[voivodeship] ?? '' }),
  }))
  return (
    <ComboBox
      {...field}
      options={options}
      value={value === '' ? undefined : value}
      onChange={(id) => onChange(id ?? '')}
    />
  )
}
