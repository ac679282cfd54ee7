import { useState } from 'preact/hooks'
import { searchWords } from '../../core/symbols/searchWords'
import { images } from '../../state/images'
import { Picture } from '../../ui/Picture'
import { settingWords as words } from '../../words/settings.en'

const mostShown = 16

interface SymbolPickerProps {
  /** What is searched for at first. */
  startsWith?: string
  onPick: (symbolWord: string) => void
}

/** Picks a picture by searching for a word or one of its synonyms. */
export function SymbolPicker({ startsWith = '', onPick }: SymbolPickerProps) {
  const [search, setSearch] = useState(startsWith)
  const names = images.value.map(({ name }) => name)
  const found = search.trim() ? searchWords(search, names).slice(0, mostShown) : []
  return (
    <div class="picker">
      <label class="line">
        {words.searchSymbol}
        <input type="search" value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
      </label>
      {search.trim() !== '' && found.length === 0 && <p role="status">{words.noSymbol}</p>}
      <div class="symbols">
        {found.map((word) => (
          <button
            key={word}
            type="button"
            onClick={() => {
              onPick(word)
              setSearch('')
            }}
          >
            <Picture word={word} />
            {names.includes(word) ? word : words.pictureName(word)}
          </button>
        ))}
      </div>
    </div>
  )
}
