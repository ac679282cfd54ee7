import { go } from '../../state/screen'
import { shownSettings } from '../../state/shown'
import { HoldButton } from '../../ui/HoldButton'
import { Picture } from '../../ui/Picture'
import { sentences } from '../../words/pupil.en'

/** Whose board it is. An adult holds it to come to the gate; a touch does nothing. */
export function AdultsButton() {
  const { symbol, nickname } = shownSettings.value.board
  return (
    <HoldButton class="adults-button" label={sentences.adultsOnly(nickname)} onHeld={() => go('gate')}>
      <Picture word={symbol} otherwise={nickname} />
      <span dir="auto">{nickname}</span>
    </HoldButton>
  )
}
