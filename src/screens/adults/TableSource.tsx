import { FileChoice } from '../../ui/FileChoice'
import { adultWords as words } from '../../words/adults.en'

/** Enough to tell what a file is; a day is far smaller. */
const mostBytesOpened = 1_000_000

interface TableSourceProps {
  pasted: string
  onPaste: (text: string) => void
  /** A file's first bytes, the pasted text when it is to be read, or null for a file that cannot be opened. */
  onSource: (source: ArrayBuffer | string | null) => void
  /** A file that shows how it is written. */
  example?: string
  /** Takes iCalendar files too, where it is given. */
  onCalendar?: (file: File) => void
}

const dayExample = 'day-b-step-up-week-5-wednesday.csv'
const tables = '.csv,.tsv,.txt,text/csv,text/plain'
const calendars = '.ics,text/calendar'

const isCalendar = (file: File): boolean => /\.ics$/i.test(file.name) || file.type === 'text/calendar'

/** Where a table comes from: a CSV file, or a paste from a spreadsheet. */
export function TableSource({ pasted, onPaste, onSource, example = dayExample, onCalendar }: TableSourceProps) {
  const openFile = async (file: File) => {
    const bytes = file.slice(0, mostBytesOpened).arrayBuffer()
    onSource(await bytes.catch(() => null))
  }
  return (
    <>
      <FileChoice
        accept={onCalendar ? `${tables},${calendars}` : tables}
        onFile={(file) => (onCalendar && isCalendar(file) ? onCalendar(file) : openFile(file))}
      >
        {onCalendar ? words.chooseFileOrCalendar : words.chooseFile}
      </FileChoice>
      <label>
        {words.orPaste}
        <textarea value={pasted} spellcheck={false} onInput={(event) => onPaste(event.currentTarget.value)} />
      </label>
      <div class="row">
        <button type="button" onClick={() => onSource(pasted)}>
          {words.readPaste}
        </button>
        <a href={`./samples/${example}`} download>
          {words.exampleFile}
        </a>
      </div>
    </>
  )
}
