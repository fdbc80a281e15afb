import { Button } from '../../../ui/actions/Button.tsx'
import { RadioGroup } from '../../../ui/fields/RadioGroup.tsx'
import { Notice } from '../../../ui/status/Notice.tsx'
import type { Preview } from '../../rules/import/preview.ts'
import { SheetColumns } from './SheetColumns.tsx'
import type { ImportFile } from './use-import-file.ts'
import { useStop } from './use-stop.ts'
import { useImportWords } from './wording.ts'

interface SheetsStepProps {
  readonly file: ImportFile
  readonly onBack: () => void
  readonly onNext: () => void
}

const NUMBERS_QUESTION = 'import-numbers'

export function SheetsStep(props: SheetsStepProps) {
  return props.file.preview ? <Sheets {...props} preview={props.file.preview} /> : null
}

function Sheets({ file, preview, onBack, onNext }: SheetsStepProps & { preview: Preview }) {
  const words = useImportWords()
  const { settled } = file
  const isEmpty = preview.sheets.every(({ rows }) => rows.length === 0)
  const stop = useStop(file.codeBase === 'ambiguous' && settled.codes === undefined, NUMBERS_QUESTION)
  return (
    <>
      <p>
        <strong>{file.fileName}</strong>. {words.sheetsLead}
      </p>
      {isEmpty && <Notice tone="warning" title={words.noRows} />}
      {preview.sheets.map((sheet, index) => (
        <SheetColumns
          // biome-ignore lint/suspicious/noArrayIndexKey: the sheets of one file never change places
          key={index}
          sheet={sheet}
          samples={file.samples[index] ?? {}}
          isOfMany={preview.sheets.length > 1}
          settled={settled.sheets[index] ?? {}}
          onSettle={(map) => file.settle({ ...settled, sheets: { ...settled.sheets, [index]: map } })}
        />
      ))}
      <FileQuestions file={file} preview={preview} isStopped={stop.isStopped} />
      {file.refusal && <Notice tone="error" announced title={words.fileRefusals[file.refusal]} />}
      <div className="button-row">
        <Button onPress={onBack}>{words.back}</Button>
        <Button kind="primary" disabled={isEmpty} busy={file.isReading} onPress={() => stop.pass(onNext)}>
          {words.toValues}
        </Button>
      </div>
    </>
  )
}

/** What 1 means in a list that counts from 0 or from 1. */
const ONE_IS = { 0: 'B', 1: 'A', ambiguous: undefined } as const

/** What no column can tell, asked once for the whole file and only where it matters. */
function FileQuestions({ file, preview, isStopped }: { file: ImportFile; preview: Preview; isStopped: boolean }) {
  const words = useImportWords()
  const { settled, codeBase } = file
  const hasPatients = preview.sheets.some(({ columns }) => columns.some(({ field }) => field === 'patient'))
  return (
    <>
      {codeBase !== null && (
        <RadioGroup
          id={NUMBERS_QUESTION}
          label={words.codeNumbers}
          {...(isStopped && { error: words.answerNumbers })}
          help={codeBase === 'ambiguous' ? words.codeNumbersHelp : words.codeNumbersRead}
          options={[
            { value: 'A', label: words.oneIsA },
            { value: 'B', label: words.oneIsB },
          ]}
          value={settled.codes?.['1'] ?? ONE_IS[codeBase]}
          onChange={(code) => file.settle({ ...settled, codes: { '1': code } })}
        />
      )}
      {hasPatients && (
        <RadioGroup
          label={words.nameOrder}
          options={[
            { value: 'surname-first', label: words.surnameFirst },
            { value: 'given-first', label: words.givenFirst },
          ]}
          value={settled.nameOrder ?? 'surname-first'}
          onChange={(nameOrder) => file.settle({ ...settled, nameOrder })}
        />
      )}
    </>
  )
}
