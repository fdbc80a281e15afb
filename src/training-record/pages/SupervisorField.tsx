import { useRoute } from '../../ui/api.ts'
import { ComboBox } from '../../ui/fields/ComboBox.tsx'
import type { FieldProps } from '../../ui/fields/Field.tsx'
import { listSupervisors } from '../contract/supervision.ts'
import { usePhoneWords } from './wording.ts'

interface SupervisorFieldProps extends FieldProps {
  readonly value: string | undefined
  readonly onChange: (person: string | undefined) => void
}

/** Somebody who may supervise in the unit, with how many trainees they have already. */
export function SupervisorField(props: SupervisorFieldProps) {
  const words = usePhoneWords()
  const found = useRoute(listSupervisors, {}).data?.supervisors ?? []
  const options = found.map(({ id, name, trainees }) => ({
    value: id,
    label: name,
    note: words.trainees({ trainees }),
  }))
  return <ComboBox {...props} options={options} />
}
