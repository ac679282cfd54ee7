import type { Settings } from '../../core/settings'
import { Picture } from '../../ui/Picture'
import { adultWords as words } from '../../words/adults.en'

export type Face = Settings['board']

const pictures = [
  'fox',
  'owl',
  'cat',
  'dog',
  'rabbit',
  'tiger',
  'panda',
  'koala',
  'turtle',
  'whale',
  'butterfly',
  'rocket',
]
const longestNickname = 12

/** A board with the name of its picture: "Fox". */
const faceOf = (symbol: string): Face => ({ symbol, nickname: symbol.charAt(0).toUpperCase() + symbol.slice(1) })

/** The first picture whose name no other board has. */
export const freeFace = (taken: Face[]): Face =>
  faceOf(pictures.find((symbol) => !taken.some((one) => one.symbol === symbol)) ?? 'fox')

interface BoardChoiceProps {
  face: Face
  onChange: (face: Face) => void
}

/** Chooses a board's picture, and its name with it. */
export function BoardChoice({ face, onChange }: BoardChoiceProps) {
  return (
    <>
      <fieldset>
        <legend>{words.board}</legend>
        <div class="symbols">
          {pictures.map((symbol) => (
            <button
              key={symbol}
              type="button"
              aria-label={symbol}
              aria-pressed={symbol === face.symbol}
              onClick={() => onChange(faceOf(symbol))}
            >
              <Picture word={symbol} />
            </button>
          ))}
        </div>
      </fieldset>
      <label>
        {words.nickname}
        <input
          value={face.nickname}
          maxLength={longestNickname}
          autocomplete="off"
          onInput={(event) => onChange({ ...face, nickname: event.currentTarget.value })}
        />
      </label>
    </>
  )
}
