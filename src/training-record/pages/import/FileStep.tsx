import { FileDrop } from '../../../ui/fields/FileDrop.tsx'
import { LoadingSkeleton } from '../../../ui/status/LoadingSkeleton.tsx'
import { Notice } from '../../../ui/status/Notice.tsx'
import { ImportHistory } from './ImportHistory.tsx'
import type { ImportFile } from './use-import-file.ts'
import { useImportWords } from './wording.ts'

const ENDINGS = ['.xlsx', '.xlsm', '.xls', '.xlsb', '.ods', '.xml', '.csv', '.tsv', '.txt']

export function FileStep({ file, recordId }: { file: ImportFile; recordId: string }) {
  const words = useImportWords()
  return (
    <>
      <FileDrop
        label={words.drop}
        help={words.dropHelp}
        endings={ENDINGS}
        onFile={file.open}
        onPaste={(text) => file.paste(text, words.pasted)}
      />
      {file.isReading && (
        <>
          <p role="status">{words.reading}</p>
          <LoadingSkeleton rows={3} />
        </>
      )}
      {file.refusal && (
        <Notice tone="error" announced title={words.fileRefused}>
          <p>{words.fileRefusals[file.refusal]}</p>
        </Notice>
      )}
      <ImportHistory recordId={recordId} />
    </>
  )
}
