import { Checkbox } from '../../ui/fields/Checkbox.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import { filterBy, type TableView } from '../../ui/table/table-view.ts'
import { TURNS } from './inbox-filters.ts'
import type { SaidProcess } from './processes.ts'
import { useInboxWords } from './wording.ts'

interface InboxFiltersProps {
  readonly processes: readonly SaidProcess[]
  readonly view: TableView
  readonly onView: (view: TableView) => void
}

const OTHER_TURNS = TURNS.filter((one) => one !== 'mine')

/** Whose turn, which kind, only what is late, and whose. */
export function InboxFilters({ processes, view, onView }: InboxFiltersProps) {
  const words = useInboxWords()
  const say = (name: string) => (value: string | undefined) => onView(filterBy(view, name, value))
  const kinds = processes.map(({ definition, said }) => ({ value: definition.process, label: said.title }))
  return (
    <>
      <SelectField
        label={words.turn}
        emptyLabel={words.turns.mine}
        options={OTHER_TURNS.map((value) => ({ value, label: words.turns[value] }))}
        value={OTHER_TURNS.find((one) => one === view.filters.turn)}
        onChange={say('turn')}
      />
      {kinds.length > 1 && (
        <SelectField
          label={words.process}
          emptyLabel={words.allProcesses}
          options={kinds}
          value={view.filters.process || undefined}
          onChange={say('process')}
        />
      )}
      <TextField label={words.find} value={view.filters.find ?? ''} onChange={say('find')} />
      <Checkbox
        label={words.onlyLate}
        checked={Boolean(view.filters.late)}
        onChange={(isChecked) => say('late')(isChecked ? '1' : undefined)}
      />
    </>
  )
}
