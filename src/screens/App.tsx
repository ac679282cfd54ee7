import type { ComponentType } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { storeTrouble } from '../state/launch'
import { raise } from '../state/notices'
import { previewFills } from '../state/preview'
import { go, screen } from '../state/screen'
import { role } from '../state/wall'
import { Boundary } from '../ui/Boundary'
import { toHeading } from '../ui/heading'
import { Later } from '../ui/Later'
import { sentences } from '../words/pupil.en'
import { NoticeBar } from './NoticeBar'
import { Broken } from './pupil/Broken'
import './pupil/preferences.css'
import { Today } from './pupil/Today'

type OtherScreens = typeof import('./pupil/otherScreens')

let otherScreens: OtherScreens | undefined

/** The pupil's screens behind Today, in a file of their own, so that Today is on the wall before they are read. */
export async function loadOtherScreens(): Promise<OtherScreens> {
  otherScreens ??= await import('./pupil/otherScreens')
  return otherScreens
}

type Load = () => ComponentType | Promise<ComponentType>
const later = (load: Load, onShown?: () => void) => () => (
  <Later load={load} failed={sentences.notHere()} onShown={onShown} />
)
const pupilLater = (load: Load) => later(load, toHeading)
const behindToday = (name: keyof OtherScreens) =>
  pupilLater(() => otherScreens?.[name] ?? loadOtherScreens().then((file) => file[name]))

const pupilScreens = {
  today: Today,
  quiet: behindToday('QuietTime'),
  howAmI: behindToday('HowAmI'),
  whatHelps: behindToday('WhatHelps'),
  break: behindToday('Break'),
  myDay: behindToday('MyDay'),
  choose: behindToday('Choose'),
  myPlan: behindToday('MyPlan'),
  lookBack: behindToday('LookBack'),
  scan: pupilLater(() => import('./pupil/Scan').then((file) => file.Scan)),
  newDay: pupilLater(() => import('./pupil/NewDay').then((file) => file.NewDay)),
}

const Welcome = later(() => import('./setup/Welcome').then((file) => file.Welcome))
const TeacherDevice = later(() => import('./teacher/TeacherDevice').then((file) => file.TeacherDevice))
const Gate = later(() => import('./adults/Gate').then((file) => file.Gate))
const Adults = later(() => import('./adults/Adults').then((file) => file.Adults))
const Recovery = later(() => import('./adults/Recovery').then((file) => file.Recovery))
const PreviewBar = later(() => import('./adults/PreviewBar').then((file) => file.PreviewBar))

/** The whole app: the screen this device is on, with adult notices above it. */
export function App() {
  return (
    <>
      <NoticeBar />
      {previewFills.value && <PreviewBar />}
      <ScreenShown />
    </>
  )
}

function ScreenShown() {
  const name = screen.value
  const before = useRef(name)
  useLayoutEffect(() => {
    scrollTo(0, 0)
    if (name === 'today' && before.current !== name) toHeading()
    before.current = name
  }, [name])
  if (!previewFills.value) {
    if (storeTrouble.value) return <Recovery />
    if (role.value === null) return <Welcome />
    if (name === 'gate') return <Gate />
    if (name === 'adults') return <Adults />
    if (role.value === 'teacher') return <TeacherDevice />
  }
  const Screen = pupilScreens[name as keyof typeof pupilScreens] ?? Today
  return (
    <Boundary key={name} onError={broke} instead={(again) => <Broken again={again} />}>
      <Screen />
    </Boundary>
  )
}

/** A fault is a bug: the adult is told, and the pupil comes back to Today. */
function broke() {
  raise('somethingBroke')
  go('today')
}
