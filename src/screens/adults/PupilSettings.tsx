import { useEffect, useState } from 'preact/hooks'
import './settings.css'
import { quietStyles, type Settings, themes, views } from '../../core/settings'
import { longestName } from '../../core/timetable/day'
import { zoneIds } from '../../core/zones/zones'
import { changeSettings } from '../../state/settings'
import { settings } from '../../state/wall'
import { Picture } from '../../ui/Picture'
import { settingWords as words } from '../../words/settings.en'
import { BreakPlaces } from './BreakPlaces'
import { Choice } from './Choice'
import { HearingFields } from './HearingFields'
import { SwitchFields } from './SwitchFields'
import { SymbolPicker } from './SymbolPicker'
import { TextField } from './TextField'
import { Helps, ZoneFields } from './ZoneFields'

const longestNickname = 12
const keptShowsMs = 3000

type Keep = (change: (before: Settings) => Partial<Settings>) => void

/** Settings for this pupil, kept one by one as they are changed. */
export function PupilSettings() {
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (said !== words.kept) return
    const timer = setTimeout(() => setSaid(''), keptShowsMs)
    return () => clearTimeout(timer)
  }, [said])
  const keep: Keep = (change) =>
    void changeSettings((before) => ({ ...before, ...change(before) })).then((kept) =>
      setSaid(kept.ok ? words.kept : words.notSaved),
    )
  return (
    <div class="settings">
      <BoardFields keep={keep} />
      <WallFields keep={keep} />
      {!settings.value.wholeClass && <ForOnePupil keep={keep} />}
      <HearingFields onChange={(part) => keep(({ hearing }) => ({ hearing: { ...hearing, ...part } }))} />
      <SwitchFields onChange={(part) => keep(({ switches }) => ({ switches: { ...switches, ...part } }))} />
      <p role="status" class={said === words.kept ? 'kept' : said && 'kept problem'}>
        {said}
      </p>
    </div>
  )
}

/** What a class's board has nothing of. */
function ForOnePupil({ keep }: { keep: Keep }) {
  const { breakPlaces, zones } = settings.value
  return (
    <>
      <BreakPlaces
        places={breakPlaces}
        zones={zones}
        onChange={(change) => keep((before) => ({ breakPlaces: change(before.breakPlaces) }))}
      />
      <Zones keep={keep} />
    </>
  )
}

function BoardFields({ keep }: { keep: Keep }) {
  const { board, keyAdult } = settings.value
  return (
    <section class="part" aria-labelledby="board">
      <h2 id="board">{words.board}</h2>
      <div class="board-symbol">
        <Picture word={board.symbol} otherwise={board.nickname} />
        <SymbolPicker onPick={(symbol) => keep((before) => ({ board: { ...before.board, symbol } }))} />
      </div>
      <div class="two">
        <TextField
          label={words.nickname}
          value={board.nickname}
          longest={longestNickname}
          problemWith={(text) => (text ? '' : words.emptyName(board.nickname))}
          onWrite={(nickname) => keep((before) => ({ board: { ...before.board, nickname } }))}
        />
        <TextField
          label={words.keyAdult}
          value={keyAdult}
          longest={longestName}
          onWrite={(text) => keep(() => ({ keyAdult: text }))}
        />
      </div>
    </section>
  )
}

function WallFields({ keep }: { keep: Keep }) {
  const { view, quietStyle, theme, clockTimes } = settings.value
  return (
    <section class="part" aria-labelledby="on-the-wall">
      <h2 id="on-the-wall">{words.onTheWall}</h2>
      <Choice
        label={words.shows}
        values={views}
        names={words.views}
        chosen={view}
        onPick={(picked) => keep(() => ({ view: picked }))}
      />
      <Choice
        label={words.quietStyle}
        values={quietStyles}
        names={words.quietStyles}
        chosen={quietStyle}
        onPick={(picked) => keep(() => ({ quietStyle: picked }))}
      />
      <Choice
        label={words.theme}
        values={themes}
        names={words.themes}
        chosen={theme}
        onPick={(picked) => keep(() => ({ theme: picked }))}
      />
      <div class="row">
        <label class="option">
          <input
            type="checkbox"
            checked={clockTimes}
            onChange={(event) => {
              const ticked = event.currentTarget.checked
              keep(() => ({ clockTimes: ticked }))
            }}
          />
          {words.clockTimes}
        </label>
      </div>
    </section>
  )
}

function Zones({ keep }: { keep: Keep }) {
  const { zones, anyTimeStrategies } = settings.value
  return (
    <section class="part" aria-labelledby="zones">
      <h2 id="zones">{words.zones}</h2>
      <p class="soft">{words.zonesSay}</p>
      <div class="two">
        {zoneIds.map((zone) => (
          <ZoneFields
            key={zone}
            zone={zone}
            present={zones[zone]}
            onChange={(change) =>
              keep((before) => ({ zones: { ...before.zones, [zone]: change(before.zones[zone]) } }))
            }
          />
        ))}
        <fieldset class="zone-fields">
          <legend>{words.anyTime}</legend>
          <Helps
            strategies={anyTimeStrategies}
            onChange={(change) => keep((before) => ({ anyTimeStrategies: change(before.anyTimeStrategies) }))}
          />
        </fieldset>
      </div>
    </section>
  )
}
