import { useEffect, useState } from 'preact/hooks'
import { beginAnew, deleteAll } from '../../state/everything'
import { settingWords as words } from '../../words/settings.en'

/** Deletes everything, and shows that it did. */
export function DeleteEverything() {
  const [typed, setTyped] = useState('')
  const [counts, setCounts] = useState<Record<string, number> | null>(null)
  const [problem, setProblem] = useState('')
  const deleteNow = async () => {
    const deleted = await deleteAll()
    if (deleted.ok) setCounts(deleted.value)
    else setProblem(deleted.why === 'blocked' ? words.deleteBlocked : words.deleteFailed)
  }
  if (counts) return <Deleted counts={counts} />
  return (
    <fieldset>
      <legend>{words.deleteAll}</legend>
      <label>
        {words.deleteSays}
        <input value={typed} autocomplete="off" onInput={(event) => setTyped(event.currentTarget.value)} />
      </label>
      <p role="alert">{problem}</p>
      <div class="row">
        <button type="button" class="grave" disabled={typed !== words.deleteWord} onClick={deleteNow}>
          {words.deleteAll}
        </button>
      </div>
    </fieldset>
  )
}

/** What was deleted, until the adult or time leads on, wherever that leads: the page begins anew there. */
function Deleted({ counts }: { counts: Record<string, number> }) {
  useEffect(() => beginAnew, [])
  return (
    <div class="said deleted" role="status">
      <p>{words.deleted}</p>
      <ul class="findings">
        {Object.entries(counts).map(([store, count]) => (
          <li key={store}>{words.deletedCount(storeName(store), count)}</li>
        ))}
      </ul>
      <button type="button" class="first" onClick={beginAnew}>
        {words.startAgain}
      </button>
    </div>
  )
}

const storeName = (store: string): string => words.stores[store as keyof typeof words.stores] ?? store
