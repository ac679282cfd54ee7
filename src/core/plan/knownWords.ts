import { commonWords } from '../handover/commonWords'
import { dictionary } from '../handover/dictionary'
import { symbols } from '../symbols/table'

const listOf = (words: string): string[] => words.trim().split(/\s+/)

/** Words of the steps of a plan that no other table of the app has. In lower case; "s" at the end goes without saying. */
const stepWords = listOf(`
  a about above access across action activities activity add adds adjust adult adults afternoons again agree agreed
  agrees ahead aim aims all allowed almost alongside already also always am an and another any anyone are arrival
  arrive arrives arriving as aside asks assemblies assistant assistants at attend attendance attends available away
  back bag bags base be because been before beginning being below beside bigger books breaks breathing bring brings
  brought buddies build builder builds but call calls calmer calming camhs can can't carer carers caretaker carpet
  chairs chance change changes changing check checks child children choose chooses chose chosen classes classmate
  classmates classroom clock close coach collected come comes coming common complete completed confidence confident
  continue continues cope copes corner count dad dads daily day days daytime decide decides deputy develop dinner do
  does doesn't doing don't down drawer driver drop early easier easy eat eating eats ehcp eight eleven else elt end
  ends enjoy enjoys enough enter enters entrance ep even ever every exit expect express extended extra eyfs familiar
  favourite feel feeling feels few fewer fifteen fifty finish finishes first five focus follow follows for forty
  forward found four fourteen friendship from full gap gather gently gets give given gives go goes going goodbyes
  governor governors gradual greets group groups grow grows had half happens happy hard has have having he head
  headteacher hear hellos helped helps her here him his hlta hold home hopes hours how hub ideas if include includes
  including increase independent indoors induction instead integrate integration intervention into irp is it its job
  jobs joined joining joins just keep keeps key know known knows ks1 ks2 lasts late later lead learns least leaves
  leaving led less lesson lessons let lets level librarian like likes lining list listens little long longer look
  looks lots low lower lsa lunches lunchtimes made mainstream makes many may me meal meals meeting meets mentor met
  midday minutes more mornings most movement moving much mum mums my myself nearly need needed needs never new next
  nine no noisy non none nor not note nothing now number nurse nurture o'clock of offer offered offers office
  offsite often once one ones only onsite onto open options or other others our outdoors own ows pace paired parents
  part parts pass pastoral pathway pause peer peers per person phase phased phone picked picks place places plan planned
  plans playing plays playtimes playworker plus point possible ppa practise practises preferred prepare prepares
  present prompt provision pupil pupils quarter quick quickly quieter quietly reach reads ready really rebuild
  reduced regular regulate regulation reintegration reintroduce remain remains remind reminder repeat replace
  resource responsible rest restart returns reward rooms routine routines rule rules run safely same save say says
  seated seating second see seen sees self semh sen senco send sendco senior session sessions set settle settled
  settles shared shares she short shorter shows side simple since sit sits sitting sixty slow slowly small smaller
  so some someone something soon space spaces spot spots stable staff starting starts stay stayed staying stays step
  step-out steps still stop stops strategies strategy structured successful such supply supported supports sure ta
  table taken takes taking talk talks target targets tas task tasks taster teach teaches teaching tell tells ten
  than that the their them then therapist there these they things think thinks thirteen thirty this those through
  till time timetable timetabled timetables to together too took tour tours towards trampolines transition
  transitions trial tries trust trusted try trying turns tutor twelve twenty twice two understand understands unit
  unless unstructured until up upon us used uses using usual usually very view visited visiting visits visual
  visuals voice waits walk walks wants was way we week weekly weeks well went were what when where which while who
  whole whom why wider will wish wishes with within without wonder work working works workspace would writes you
  your zone zones
`)

/** First names, and months, that are words of a table too: nobody can tell which is meant. */
const neverKnown = new Set(
  listOf(`
  holly hazel robin rowan willow penny elsa april june july august january february march september october november
  december
`),
)

/** Words that are a name too, where they have a capital letter. So are the surnames of the dictionary. */
const knownInLowerCase = new Set([
  ...listOf(`
  ash banks bean best bird black bob brook brush bush clay drew english farmer fields fish fisher flint frank gold good
  grace grey guy hart hawk heron hope jack jean jimmy joy kit lamb little long love maple mark mat max may meadow miles
  moon newton ocean page pat peg pond pool pop potter ray reed rice rich rivers river rob roman rosy sandy short silver
  small snow spring star summer autumn sunny swan swift teddy tiger van victor waters weaver will winter wolf
`),
  ...dictionary.names.words.filter((name) => !name.includes(' ')).map((name) => name.toLowerCase()),
])

/** Names too, but written with a capital letter by schools: "Hall", "Art". */
const oftenCapital = new Set(
  listOf(`
  art best coach cook dad day driver english good green hall head little long mum nurse office short small spring star teacher
  ta librarian caretaker sendco therapist
`),
)

/** After these comes a person more often than a thing. */
const beforePerson = /^(?:with|by|mr|mrs|miss|ms|mx|dr|sir|madam|lady)$/i

const words = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu

/** The words of a text, each with its place in it. */
export const wordsIn = (text: string): { word: string; at: number }[] =>
  [...text.matchAll(words)].map(({ 0: word, index: at }) => ({ word, at }))

/** A word without "'s". */
export const withoutPossessive = (word: string): string => word.replace(/['’]s$/iu, '')

const known = new Set(
  [
    ...stepWords,
    ...commonWords,
    ...[dictionary.activities, dictionary.places, dictionary.seats, dictionary.choices, dictionary.symbols].flatMap(
      (list) => list.words,
    ),
    ...symbols.flatMap((symbol) => symbol.words),
  ]
    .flatMap((text) => wordsIn(text.toLowerCase()))
    .map(({ word }) => word)
    .filter((word) => !neverKnown.has(word) && !/\d{3}/.test(word)),
)

/**
 * Whether a word of a text is one of the app's own words, and not a name that looks like one. A word of one or two
 * digits is; a longer number is none.
 *
 * @param before the word before it; empty at the beginning of the text
 */
export function isKnownWord(written: string, before: string): boolean {
  if (/^\d{1,2}$/.test(written) || written === 'ELSA') return true
  const bare = withoutPossessive(written)
  const word = bare.toLowerCase().replaceAll('’', "'")
  const isCapital = bare !== bare.toLowerCase()
  const single = singular(word).find((one) => known.has(one))
  if (neverKnown.has(word) || single === undefined) return false
  const mayBeName = [word, single].some((one) => knownInLowerCase.has(one))
  if (!mayBeName) return true
  const isOfSchool = oftenCapital.has(word)
  if (beforePerson.test(before)) return isOfSchool && (!isCapital || isRole.test(word))
  return !isCapital || (isOfSchool && (bare === written || isRole.test(word)))
}

// Said of adults without a name.
const isRole = /^(?:coach|driver|dad|head|mum|nurse|office|teacher|ta|librarian|caretaker|sendco|therapist)$/

/** What a word may be the plural of, and itself. */
const singular = (word: string): string[] => [
  word,
  ...(word.length > 3 && word.endsWith('s') ? [word.slice(0, -1)] : []),
  ...(word.length > 4 && word.endsWith('es') ? [word.slice(0, -2)] : []),
  ...(word.length > 4 && word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : []),
]
