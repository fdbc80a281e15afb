import type { Programme } from '../rules/programme/shape.ts'
import { creditingRotations, creditOf, hasMany, placeOf } from './procedure-options.ts'
import './record.css'
import { usePhoneWords } from './wording.ts'

interface ProcedureHelpProps {
  readonly programme: Programme
  /** The key of the chosen procedure. */
  readonly item: string
}

/** Where the chosen procedure belongs, and which rotations credit it: many are folded away. */
export function ProcedureHelp({ programme, item: key }: ProcedureHelpProps) {
  const words = usePhoneWords()
  const module = programme.modules.find(({ procedures }) => procedures.some((one) => one.key === key))
  const item = module?.procedures.find((one) => one.key === key)
  if (!module || !item) return null
  const [place, credit] = [placeOf(item, module, words), creditOf(item, programme, words)]
  const rotations = creditingRotations(item, programme)
  if (credit === '' || !hasMany(rotations)) return [place, credit].filter(Boolean).join(' · ')
  return (
    <>
      {place}
      <details className="credited-by">
        <summary>{credit}</summary>
        <ul>
          {rotations.map(({ key: rotation, name }) => (
            <li key={rotation}>{name}</li>
          ))}
        </ul>
      </details>
    </>
  )
}
