import { useMemo } from 'react'
import { Button } from '../../../ui/actions/Button.tsx'
import { Checkbox } from '../../../ui/fields/Checkbox.tsx'
import { RadioGroup } from '../../../ui/fields/RadioGroup.tsx'
import type { RecordView } from '../../contract/records.ts'
import { type Choices, rowsWithoutCode, textsToSettle } from '../../rules/import/settle-texts.ts'
import { AssistedCode } from './AssistedCode.tsx'
import { optionsOf } from './item-options.ts'
import type { Start } from './start-choices.ts'
import type { ImportFile } from './use-import-file.ts'
import { useStop } from './use-stop.ts'
import { ValueFields } from './ValueFields.tsx'
import { useImportWords } from './wording.ts'

interface ValuesStepProps {
  readonly file: ImportFile
  readonly record: RecordView
  readonly choices: Choices
  /** Items that a text could mean as well as the one that is suggested. */
  readonly alike: Start['alike']
  readonly onChoices: (more: Partial<Choices>) => void
  readonly onBack: () => void
  readonly onNext: () => void
}

const CODE_QUESTION = 'import-code'

/** Each name of the file once, however many rows carry it, beside the item of the programme that it means. */
export function ValuesStep({ onBack, onNext, ...settling }: ValuesStepProps) {
  const words = useImportWords()
  const { file, record, choices } = settling
  const withoutCode = file.preview ? rowsWithoutCode(file.preview, choices, record.programme) : 0
  const stop = useStop(withoutCode > 0 && choices.code === null, CODE_QUESTION)
  return (
    <>
      <Names {...settling} />
      <FileChoices {...settling} withoutCode={withoutCode} isStopped={stop.isStopped} />
      <div className="button-row">
        <Button onPress={onBack}>{words.back}</Button>
        <Button kind="primary" onPress={() => stop.pass(onNext)}>
          {words.toReview}
        </Button>
      </div>
    </>
  )
}

type Settling = Omit<ValuesStepProps, 'onBack' | 'onNext'>

function Names({ file, record, choices, alike, onChoices }: Settling) {
  const words = useImportWords()
  const { preview } = file
  const texts = useMemo(() => preview && textsToSettle(preview), [preview])
  const { procedures, rotations } = useMemo(() => optionsOf(record, words), [record, words])
  if (!texts) return null
  const ofItems = { options: procedures, chosen: choices.items }
  const ofRotations = { options: rotations, chosen: choices.rotations }
  const onItem = (text: string, key: string) => onChoices({ items: { [text]: key } })
  const onRotation = (text: string, key: string) => onChoices({ rotations: { [text]: key } })
  return (
    <>
      <ValueFields
        title={words.services}
        lead={words.servicesLead}
        texts={texts.services}
        {...ofItems}
        alike={alike}
        onChoose={onItem}
      />
      <ValueFields
        title={words.duties}
        lead={words.dutiesLead}
        texts={texts.duties}
        {...ofRotations}
        onChoose={onRotation}
      />
      <ValueFields
        title={words.rotations}
        lead={words.rotationsLead}
        texts={texts.rotations}
        {...ofRotations}
        onChoose={onRotation}
      />
    </>
  )
}

type Asked = Settling & { readonly withoutCode: number; readonly isStopped: boolean }

function FileChoices({ file, choices, onChoices, withoutCode, isStopped }: Asked) {
  const words = useImportWords()
  const repeated = file.preview?.summary.duplicate ?? 0
  return (
    <>
      {withoutCode > 0 && (
        <RadioGroup
          id={CODE_QUESTION}
          label={words.missingCode({ count: withoutCode })}
          help={words.missingCodeHelp}
          {...(isStopped && { error: words.answerCode })}
          options={[
            { value: 'A', label: words.codeA },
            { value: 'B', label: words.codeB },
          ]}
          value={choices.code ?? undefined}
          onChange={(code) => onChoices({ code })}
        />
      )}
      <AssistedCode {...{ file, choices, onChoices }} />
      {repeated > 0 && (
        <Checkbox
          label={words.withRepeated({ count: repeated })}
          help={words.withRepeatedHelp}
          checked={choices.withRepeated}
          onChange={(withRepeated) => onChoices({ withRepeated })}
        />
      )}
    </>
  )
}
