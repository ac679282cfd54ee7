import { keptOn } from '../../core/dataMap'
import { deviceRoles } from '../../core/stored'
import { Sheet } from '../../ui/Sheet'
import { privacyWords as words } from '../../words/privacy.en'
import { howLong } from './limits'
import './privacy.css'

/** The data map and the beginning of a DPIA on paper. */
export function PrivacySheet() {
  return (
    <Sheet class="privacy-sheet">
      <h1>{words.sheet}</h1>
      <p>{words.sheetSays}</p>
      <h2>{words.purpose}</h2>
      <p>{words.purposeSays}</p>
      <h2>{words.dataMap}</h2>
      {deviceRoles.map((role) => (
        <table key={role}>
          <caption>{words.on[role]}</caption>
          <thead>
            <tr>
              <th scope="col">{words.what}</th>
              <th scope="col">{words.whyHead}</th>
              <th scope="col">{words.howLong}</th>
            </tr>
          </thead>
          <tbody>
            {keptOn(role).map((name) => (
              <tr key={name}>
                <td>{words.kept[name].what}</td>
                <td>{words.kept[name].why}</td>
                <td>{howLong(name)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <h2>{words.never}</h2>
      <p>{words.neverSays}</p>
      <h2>{words.flow}</h2>
      <ul class="findings">
        {words.flows.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{words.risks}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.riskHead}</th>
            <th scope="col">{words.measureHead}</th>
            <th scope="col">{words.schoolHead}</th>
          </tr>
        </thead>
        <tbody>
          {words.riskRows.map(({ risk, measure, school }) => (
            <tr key={risk}>
              <td>{risk}</td>
              <td>{measure}</td>
              <td>{school}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2 class="by-hand">{words.school}</h2>
      {[...words.schoolBlanks, words.signatures].map((label) => (
        <p key={label} class="blank">
          <span>{label}</span>
          <i />
        </p>
      ))}
    </Sheet>
  )
}
