import type { SlotKind } from '../timetable/day'
import { activities } from './activities'

// Append-only. A word's place in its list is its number in every code ever made: no word is moved, changed or taken
// out, and a new one goes to the end. A word can be in a list once.

const words = (text: string): string[] => text.trim().split(/\s*\|\s*/)

const places = words(`
  Classroom | Hall | Playground | Base | Library | Main door | Garden | Cloakroom | Corridor | Base table | Base nook
  | Base side door | Base door | Base kitchen | Class 1 | Class 2 | Class 3 | Class 4 | Class 5 | Class 6 | Field
  | Dinner hall | Sensory room | Quiet corner | Quiet room | Office | Music room | Computer room | Art room | Outside
  | Side door | Front door | Back door | Gym | Reception | Nursery | Year 1 | Year 2 | Year 3 | Year 4 | Year 5 | Year 6
  | Base garden | Resource base | Nurture room | Small room | Group room | Studio | Kitchen | Science room | School gate
  | Book corner | Forest | Pool | Toilets | Bus | Church | Park | Meeting room | Canteen | Foyer | Tent | Den | Lobby
`)

const seats = words(`
  By the door | By the window | Early table | My chair | My table | Front table | Back table | Carpet spot | On the mat
  | End of the row | Own table | Quiet table | By the wall | Near the door | Near the window | Near the teacher
  | Next to my adult | Front row | Back row | Corner | Corner table | Beanbag | Workstation | Carpet | Table 1 | Table 2
  | Table 3 | Table 4 | Table 5 | Table 6 | By the board | Middle table
`)

const adults = words(`
  Class teacher | Supply teacher | Teaching assistant | TA | Lunch staff | SENDCo | ELSA | Head teacher | Key adult
  | Miss Khan | Mr Okafor | Mrs Bell | Mr Reid | Coach | Driver | Mum | Dad | Learning mentor | Therapist | Nurse
`)

const choices = words(`
  Lego | Draw | Book | Sit together | Walk together | Reading first | Maths first | Wall push | Trampette | Sand | Train
  | Scooter | Stretch | Ball | Digging | Register | Books | Mat | Chair | End of the row | By the door | Quiet bench
  | Play | Join in | Help the teacher | Writing first | Inside | Outside | Music | Puzzle | Puzzles | Colouring | Paint
  | Play dough | Water | Computer | Tablet | iPad | Board game | Cards | Walk | Run | Swing | Slide | Climb | Bike
  | Bikes | Trampoline | Yoga | Dance | Football | Skipping | Garden | Library | Base | Hall | Quiet corner | Beanbag
  | Headphones | Fidget | Blanket | Story | Audio book | Reading | Writing | Maths | Science | Art | Watch | Help
  | On my own | With a friend | With an adult | Pencil | Pen | Laptop | Whiteboard | Carpet | Table | Cushion | Cars
  | Dolls | Animals | Dinosaurs | Bricks | Jigsaw | Marbles | Bubbles | Slime | Kinetic sand | Rest | Talk | Snack
  | Apple | Banana | Toast | Milk | Juice | Sandwich | Hot dinner | Packed lunch | Eat in the hall | Eat in the Base
`)

const symbols = words(`
  waving hand | teddy bear | three boxes | book | jumping | cubes | apple | two chairs | star | house | pencil | ball
  | magnifying glass | box | open book | tap | plate | mirror | people | tick | trainer | globe | castle | candle | music
  | paint | scissors | computer | speech bubble | mask | dancing | swimming | tree | cooking | plant | bowl | milk | water
  | coat | clothes | toilet | cushion | sensory | stretch | walking | scooter | bike | board game | lego | puzzle | sand
  | play dough | heart | dog | bus | car | film | camera | bell | flower | sun | rain | umbrella | door | chair | table
  | bag | shoe | hat | clock | calendar | question | school | playground | football | running | yoga | drum | guitar
  | microphone | telephone | tablet | headphones | drink | bread | banana | sandwich | cake | fish | cat | rabbit | fox
  | bear | owl | bird | train | aeroplane | rocket | moon | cloud | leaf | rock | map | flag | medal | gift | balloon
`)

export const dictionary = {
  activities: activities.map(([activity]) => activity),
  places,
  seats,
  adults,
  choices,
  symbols,
}

export type WordList = keyof typeof dictionary

/** Kinds by their number, in an order of their own: `slotKinds` may be put in another order, this list may not. */
export const kindNumbers: [SlotKind, ...SlotKind[]] = [
  'lesson',
  'arrive',
  'quiet',
  'move',
  'sensory',
  'social',
  'food',
  'care',
  'job',
  'support',
  'choose',
  'preBrief',
  'postBrief',
  'leave',
]

const usual = new Map(activities.map(([activity, kind, symbol]) => [activity, { kind, symbol }]))

/** The kind and symbol an activity has when nothing else is said; those of a lesson without a symbol if unknown. */
export const usualFor = (activity: string): { kind: SlotKind; symbol: string } =>
  usual.get(activity) ?? { kind: 'lesson', symbol: '' }
