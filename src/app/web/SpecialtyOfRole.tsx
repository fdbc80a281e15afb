import type { RegisterFieldProps } from '../../applications/pages/processes.ts'
import { listSpecialties } from '../../training-record/contract/programmes.ts'
import { useRoute } from '../../ui/api.ts'
import { ComboBox } from '../../ui/fields/ComboBox.tsx'

/** The field of a consultant, of those that have a code: the register of one capability in the form of another. */
export function SpecialtyOfRole({ value, onChange, answers: _answers, round: _round, ...field }: RegisterFieldProps) {
  const { data } = useRoute(listSpecialties, {})
  const options = (data?.specialties ?? []).flatMap(({ code, name }) => (code ? [{ value: code, label: name }] : []))
  return <ComboBox {...field} options={options} value={value || undefined} onChange={(code) => onChange(code ?? '')} />
}
