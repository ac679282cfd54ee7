import type { ComponentChildren } from 'preact'
import './adults.css'
import { type AdultSection, leaveAdults, section } from '../../state/adults'
import { parcelShown } from '../../state/collecting'
import { boardShown, settings } from '../../state/wall'
import { Later } from '../../ui/Later'
import { adultWords as words } from '../../words/adults.en'
import { collectWords } from '../../words/collect.en'
import { BoardSwitch } from './BoardSwitch'
import { CollectCode } from './Collect'
import { HeldNow } from './HeldNow'
import { LoadDay } from './LoadDay'
import { MoveDay } from './MoveDay'
import { PupilSettings } from './PupilSettings'
import { PupilVoice } from './PupilVoice'
import { ThisTablet } from './ThisTablet'
import { UndoTake } from './UndoTake'
import { WhatNeedsYou } from './WhatNeedsYou'

const loadPrint = () => import('./PrintCards').then((file) => file.PrintCards)
const PrintLater = () => <Later load={loadPrint} failed={words.notHere} />

const sections: Record<AdultSection, { name: string; Section: () => ComponentChildren }> = {
  today: { name: words.today, Section: MoveDay },
  load: { name: words.loadDay, Section: LoadDay },
  pupil: { name: words.thisPupil, Section: PupilSettings },
  voice: { name: collectWords.pupilVoice, Section: PupilVoice },
  print: { name: words.print, Section: PrintLater },
  tablet: { name: words.thisTablet, Section: ThisTablet },
}

/** Behind the gate: moving today, loading days, this pupil and this tablet. */
export function Adults() {
  if (parcelShown.value) return <CollectCode parcel={parcelShown.value} />
  const { wholeClass } = settings.value
  const shown = wholeClass && section.value === 'voice' ? 'today' : section.value
  const { Section } = sections[shown]
  // A class says nothing of its own, and nothing is recorded of it.
  const tabs = Object.entries(sections).filter(([key]) => !(wholeClass && key === 'voice'))
  return (
    <main class="adults">
      <div class="head">
        <h1>{words.adults}</h1>
        <button type="button" class="first" onClick={leaveAdults}>
          {words.toBoard}
        </button>
      </div>
      <BoardSwitch />
      <WhatNeedsYou />
      {shown !== 'today' && <HeldNow />}
      <UndoTake key={boardShown.value} />
      <nav class="tabs" aria-label={words.sections}>
        {tabs.map(([key, { name }]) => (
          <button
            key={key}
            type="button"
            aria-pressed={key === shown}
            onClick={() => {
              section.value = key as AdultSection
            }}
          >
            {key === 'pupil' && wholeClass ? words.thisClass : name}
          </button>
        ))}
      </nav>
      <Section key={shown === 'tablet' ? shown : boardShown.value} />
    </main>
  )
}
