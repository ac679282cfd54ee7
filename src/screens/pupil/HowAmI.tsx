import { zoneIds } from '../../core/zones/zones'
import { go } from '../../state/screen'
import { shownSettings } from '../../state/shown'
import { pick } from '../../state/zoneCheck'
import { BigButton } from '../../ui/BigButton'
import { ZoneShape } from '../../ui/ZoneShape'
import { labels } from '../../words/pupil.en'
import { PupilFrame } from './PupilFrame'
import { RecordNote } from './RecordNote'

/** Four equal tiles. All zones are OK; none comes first by being bigger or better. */
export function HowAmI() {
  const { zones } = shownSettings.value
  return (
    <PupilFrame
      class="how-am-i"
      title={labels.howAmI}
      before={<BigButton label={labels.iDontKnow} onPress={() => pick('unknown')} />}
      after={<BigButton label={labels.notNow} onPress={() => go('today')} />}
    >
      <div class="zone-tiles">
        {zoneIds.map((zone) => (
          <button key={zone} type="button" class={`zone-tile ${zone}`} onClick={() => pick(zone)}>
            <ZoneShape zone={zone} />
            <strong dir="auto">{zones[zone].word}</strong>
            <span>
              {zones[zone].feelings.map((feeling) => (
                <span key={feeling} dir="auto">
                  {feeling}
                </span>
              ))}
            </span>
          </button>
        ))}
      </div>
      <RecordNote />
    </PupilFrame>
  )
}
