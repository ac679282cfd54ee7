import { useState } from 'preact/hooks'
import { searchSymbols } from '../../core/symbols/findSymbol'
import { Picture } from '../../ui/Picture'
import { settingWords as words } from '../../words/settings.en'

const mostShown = 24

interface SymbolPickerProps {
  label: string
  chosen: string
  onPick: (symbolWord: string) => void
}

/** Picks a picture by searching for a word or one of its synonyms. */
export function SymbolPicker({ label, chosen, onPick }: SymbolPickerProps) {
  const [search, setSearch] = useState('')
  const found = search.trim() ? searchSymbols(search).slice(0, mostShown) : []
  return (
    <div>
      <div class="row">
        <span>{label}</span>
        <Picture word={chosen} />
        <label class="line">
          {words.searchSymbol}
          <input type="search" value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
        </label>
      </div>
      <div class="symbols">
        {found.map((symbol) => (
          <button
            key={symbol.id}
            type="button"
            aria-label={symbol.words[0] ?? symbol.id}
            onClick={() => {
              onPick(symbol.words[0] ?? symbol.id)
              setSearch('')
            }}
          >
            <Picture word={symbol.words[0] ?? symbol.id} />
          </button>
        ))}
      </div>
    </div>
  )
}
