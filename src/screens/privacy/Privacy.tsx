import { useState } from 'preact/hooks'
import { keptOn } from '../../core/dataMap'
import type { DeviceRole } from '../../core/stored'
import { print } from '../../state/printing'
import { Later } from '../../ui/Later'
import { privacyWords as words } from '../../words/privacy.en'
import { howLong } from './limits'

const loadSheet = () => import('./PrivacySheet').then((file) => file.PrivacySheet)

/** What this device keeps and how long, from the table by which it deletes; and the privacy sheet, to be printed. */
export function Privacy({ of }: { of: DeviceRole }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <section>
        <h2>{words.privacy}</h2>
        <ul class="findings">
          {words.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <h3>{words.on[of]}</h3>
        <ul class="findings">
          {keptOn(of).map((name) => (
            <li key={name}>{words.keptHow(words.kept[name].what, howLong(name))}</li>
          ))}
        </ul>
        <div class="row">
          <button type="button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            {isOpen ? words.hideSheet : words.showSheet}
          </button>
          {isOpen && (
            <button type="button" class="first" onClick={() => print(words.sheet)}>
              {words.print}
            </button>
          )}
        </div>
      </section>
      {isOpen && <Later load={loadSheet} failed={words.notHere} />}
    </>
  )
}
