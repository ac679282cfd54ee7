import { commonWords } from '../handover/commonWords'
import { dictionary } from '../handover/dictionary'
import { symbols } from '../symbols/table'
import { titles } from '../titles'

const listOf = (words: string): string[] => words.trim().split(/\s+/)

/** Words of the steps of a plan that no other table of the app has. In lower case; "s" at the end goes without saying. */
const stepWords = listOf(`
  a able about above absence accept accepts access achieve achieves across action active activities activity
  actually adapted adapting add adds adjust adjusted adult adults after afternoons afterwards again age agree agreed
  agreement agrees ahead aim aims all allowed almost alongside already also alternative always am among amount an
  and another anxiety anxious any anybody anyone anything approach appropriate are area aren't arranged arrangement
  arrival arrive arrives arriving as aside asks assemblies assembly assessed assistance assistant assistants at
  attend attendance attends attention audience available awareness away back bag bags balance base based baths bay
  be because become becomes been before beginning begins being belongs below benefit beside beyond bigger bits books
  booster boundaries box breakfast breaks breaktime breaktimes breathing bring brings brought bubbles buddies build
  builder builds built busier but call calls calmer calming calms came camhs can can't carefully carer carers
  caretaker caring carpet carries carrying catch celebrate celebrated celebrates certain chairs chance change
  changes changing check checked checking checkout checks cheerful child children choose chooser chooses chose
  chosen christmas circle class classes classmate classmates classroom classwork clear clearly cloakrooms clock
  close closer closing coach collected come comes comfort comfortable coming comments common communicate
  communicates community complete completed concentration concert concrete confidence confident connect consecutive
  consider consistent contact content continue continues contribute control conversation cope copes corner correct
  corridors couldn't counselling count countdown counts cpd creative crowd crowded cue cues current curriculum cut
  dad dads daily day days daytime decide decides decision decisions deeper deliver demand demands deputy describe
  describes detail develop didn't different difficult dining dinner direct directed direction discuss discussed
  distraction do does doesn't doing don't doors double down drawer driver drop dropoff due duration during each
  early easier easily easy eat eating eats educational effective effort ehc ehcp eight eleven else elt emerging
  encourage encouraged encourages end ends engage engaged engagement enjoy enjoyed enjoying enjoys enough enrichment
  ensure enter enters entrance entry environment ep equal equipment especially essential establish established even
  event events ever every everybody everything everywhere example except exercise exit expect expectation
  expectations expected experience explain explains explore explores exploring express extended external extra eyfs
  fade fades fading fairly familiar fast favourite feedback feel feeling feels few fewer fifteen fifty final find
  finds fine finish finishes first fit fits five flexible focus focused follow follows for form formal former forms
  forty forward found four fourteen friend friendly friendship from full fulltime fun function further future gap
  gather gave gcse general gently gets getting give given gives giving go goal goals goes going gone goodbyes
  governor governors gradual gradually greets grounding grounds group groups groupwork grow grows guidance had half
  hall handed handover hands happens happy hard has hasn't have haven't having he head headphone headteacher
  headteachers health healthy hear held hellos helped helper helps her here higher him his hlta hold holding holds
  home homeroom homework hopes host hour hours how however hub hung hungry hydrotherapy i'm idea ideas identified
  identify ieps if impact importance important improve in incident include includes including inclusive increase
  independence independent independently individual indoors induction informed initial initially input ins inset
  instead instruction instructions integrate integration interact interaction interest interests intervention
  interventions into introduce introduced introduces introduction invite invited invites involve involved irp is
  isn't issue it it's items its itself job jobs joined joining joins just keep keeping keeps kept key kind know
  knowing known knows ks1 ks2 ks3 label laid large largest lasts late later latest layout lead leads learned learner
  learners learns learnt least leaves leaving led length lengths less lesson lessons let let's lets letting level
  librarian library like likely likes limit limited lining list listens lists little local location lockers long
  longer longest look looks lots lovely low lower lowest lsa lunch lunchbox lunches lunchtimes made main mainstream
  maintain maintains makaton makes manage managed manages managing many match matched matching may me meal meals
  meaning means measured medium meeting meets member members mentor mentoring mentors met method midday minute
  minutes model modelled models moderate moment moments monitor monitored month monthly months more mornings most
  motivated move movement moving much multi mum mums mutual my myself named natural navigate nearby nearly need
  needed needs nervous never new next nice nine no nobody noisier noisy non none nor normal normally not note noted
  notes nothing notice notices now number nurse nurture o'clock observation observe observed obtain occasional
  occasionally occupational of off offer offered offers office offsite often older on once one ones ongoing only
  onsite onto open opening opens opportunity optional options or ordinary organise organised organises original
  other others our out outdoors overall overview overwhelmed own ows pace pack packs paired pairs parents part
  participate participates particular parts pass passes passing pastoral path pathway patience patient pause paying
  pdr peer peers per performance period periods permanent person personal phase phased phone phonics physiotherapy
  pick picked picks pickup piece pieces place places plan planned planning plans play played player playgrounds
  playing plays playtimes playworker pleasure plus point popular position positive possible possibly ppa practice
  practise practises prefer preference preferences preferred preparation prepare prepared prepares presence present
  presenting press pressure previous primary priority private process programme progress project promise prompt
  proud provide provided provides provision psychologist public pupil pupils purpose qualified quality quantity
  quarter question questions quick quickly quieten quieter quietly ran range rate re reach reached reaches reaction
  reads ready real really reasonable rebound rebuild rebuilt receive received recent recognise recommend record
  recorded recording recovery reduce reduced reduces reflect reflection refresh regular regularly regulate
  regulation reintegration reintroduce relationship relationships relaxes released relevant reliable remain
  remaining remains remember remind reminder remove removed repeat repeated replace replaced report requested
  requests required residential resilience resource resources respect respond responds response responsible rest
  restart result resume resumes retell return returning returns reviewed reviews revisit reward role rooms rota
  rotate routine routines rule rules run safe safely safer same save say says scheduled scheme school script
  scripted seated seating second section secure see seen sees select selected self semh sen senco sencos send sendco
  senior sense separate series serious serve served serves session sessions set setting settle settled settles
  several shaded share shared shares sharing she shop short shorter shouldn't showing shows side signal signed signs
  similar simple since single sit sits sitting situation sixty skill sleeve slow slowly small smaller smoothly so
  social socialise socially soft softer solo some somebody someone something sometime sometimes somewhere soon
  soothing sort sorted sorting source space spaces speaks specialist specific spend spends split spoken spot spots
  stable staff staggered standard stands starting starts station stay stayed staying stays step step-out stepped
  stepping steps still stop stops strategies strategy strength strengths strong stronger structure structured
  structures struggle student students study style subject subjects success successful such suitable suited summary
  supervised supervision supply supported supporting supportive supports sure surroundings system ta table tables
  tabletop taken takes taking talk talks target targets tas task tasks taster teach teacher teachers teaches
  teaching technique techniques tell tells ten tenth term termly terms than that that's the their them theme themed
  then therapist therapists there these they they're things think thinks thirteen thirty this those thoughts through
  tidies tidying till time timed timer times timetable timetabled timetables to today together tolerate tolerates
  tone too took toolkit topics total touch tour tours toward towards track tracks trained training trampolines
  transition transitions trial tries trips trust trusted try trying turn turns tutor twelve twenty twice two type
  types typical under understand understands underway uniformed unit unless unstructured until unusual up updated
  upon upper us used useful uses using usual usually variety various venue verbal very via view visible visited
  visiting visits visual visuals voice waiting waits wake walk walked walking walks wanted wants warm was wasn't
  watches watching way ways we we're wear wears week weekend weekends weekly weeks welcomed welcomes welfare well
  wellbeing went were what when whenever where whereas wherever whether which while whisper whispers who whole whom
  why wider widgit will winding wish wishes with within without won't wonder wonderful work workbook worked working
  workload works worksheet workspace workstations worried worries worry worth would wouldn't writes writing written
  yesterday yet you you're younger your yours yourself zone zones
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
  grace grey guy hart hawk heron hope hung jack jean jimmy joy kit lamb little long love maple mark mat max may meadow miles
  moon newton ocean page pat patience peg pond pool pop potter ray reed rice rich rivers river rob roman rosy sandy short silver
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
const beforePerson = /^(?:with|by)$/i
// And after these always.
const title = new RegExp(`^${titles}$`, 'i')

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
  if (title.test(before)) return isRole.test(word)
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
