import type { SlotKind } from '../timetable/day'
import { activities } from './activities'
import { type Code, ranked } from './codes'
import { symbolWords } from './symbolWords'
import { wordsOf } from './wordsOf'

// Append-only. A word's place in its list is its number in every code ever made: no word is moved, changed or taken
// out, and a new one goes to the end. A word can be in a list once.

const places = wordsOf(`
  Classroom | Hall | Playground | Base | Library | Main door | Garden | Cloakroom | Corridor | Base table | Base nook
  | Base side door | Base door | Base kitchen | Class 1 | Class 2 | Class 3 | Class 4 | Class 5 | Class 6 | Field
  | Dinner hall | Sensory room | Quiet corner | Quiet room | Office | Music room | Computer room | Art room | Outside
  | Side door | Front door | Back door | Gym | Reception | Nursery | Year 1 | Year 2 | Year 3 | Year 4 | Year 5 | Year 6
  | Base garden | Resource base | Nurture room | Small room | Group room | Studio | Kitchen | Science room | School gate
  | Book corner | Forest | Pool | Toilets | Bus | Church | Park | Meeting room | Canteen | Foyer | Tent | Den | Lobby
`)

const seats = wordsOf(`
  By the door | By the window | Early table | My chair | My table | Front table | Back table | Carpet spot | On the mat
  | End of the row | Own table | Quiet table | By the wall | Near the door | Near the window | Near the teacher
  | Next to my adult | Front row | Back row | Corner | Corner table | Beanbag | Workstation | Carpet | Table 1 | Table 2
  | Table 3 | Table 4 | Table 5 | Table 6 | By the board | Middle table
`)

/** What comes after a title, or stands for an adult by itself: common surnames and roles. */
const names = wordsOf(`
  Khan | Okafor | Bell | Reid | Smith | Jones | Williams | Taylor | Brown | Davies | Evans | Wilson | Thomas | Roberts
  | Johnson | Lewis | Walker | Robinson | Wood | Thompson | White | Watson | Jackson | Wright | Green | Harris
  | Cooper | King | Lee | Martin | Clarke | James | Morgan | Hughes | Edwards | Hill | Moore | Clark | Harrison
  | Scott | Young | Morris | Hall | Ward | Turner | Carter | Phillips | Mitchell | Patel | Adams | Teacher
  | Class teacher | Supply teacher | Teaching assistant | TA | Lunch staff | SENDCo | ELSA | Head teacher | Key adult
  | Coach | Driver | Mum | Dad | Campbell | Anderson | Allen | Cook | Ali | Ahmed | Singh | Begum | Hussain | Bailey
  | Parker | Miller | Davis | Murphy | Price | Baker | Griffiths | Kelly | Simpson | Marshall | Collins | Bennett
  | Cox | Richardson | Fox | Gray | Rose | Chapman | Hunt | Robertson | Shaw | Reynolds | Lloyd | Ellis | Richards
  | Russell | Wilkinson | Stewart | Murray | Graham | Stevens | Palmer | Mills | Rogers | Hunter | Matthews | Webb
  | Knight | Powell | Butler | Barnes | Fisher | Jenkins | Pearson | Dixon | Harvey | Mason | Holmes | Fletcher
  | Grant | Gibson | Elliott | Andrews | Ford | Hamilton | Ross | West | Burton | Kennedy | Day | Cole | Brooks
  | Wells | Dean | Foster | Gill | Hart | Hudson | Jordan | Kaur | Kumar | Lane | Lawrence | Long | Malik | Mohammed
  | Nguyen | Newman | Nicholls | Noble | Novak | Nowak | Kowalski | O'Brien | O'Connor | O'Neill | Owen | Parry
  | Patterson | Payne | Perry | Pope | Porter | Pritchard | Rahman | Rai | Rees | Rhodes | Riley | Saunders | Sharma
  | Shah | Sharp | Spencer | Stone | Sullivan | Sutton | Tucker | Wallace | Walsh | Warren | Watts | Webster | Wheeler
  | Williamson | Willis | Woods | Akhtar | Bibi | Chowdhury | Das | Hassan | Ibrahim | Iqbal | Islam | Miah | Mahmood
  | Osman | Yusuf | Adeyemi | Mensah | Chen | Wong | Li | Wang | Silva | Santos | Garcia | Rossi | Ivanova | Popescu
  | Learning mentor | Therapist | Nurse | Office | Librarian | Caretaker | Cover teacher | Student teacher
  | Midday staff | Sports coach
`)

const choices = wordsOf(`
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

interface Dictionary {
  words: string[]
  /** How a word's number is written. */
  number: Code<number>
}

export const dictionary = {
  activities: { words: activities.map(([activity]) => activity), number: ranked(5, 7, 11) },
  places: { words: places, number: ranked(5, 6, 11) },
  seats: { words: seats, number: ranked(3, 6, 11) },
  names: { words: names, number: ranked(7, 8, 11) },
  choices: { words: choices, number: ranked(5, 7, 11) },
  symbols: { words: symbolWords, number: ranked(5, 8, 11) },
} satisfies Record<string, Dictionary>

export type WordList = keyof typeof dictionary

/** What an adult's name begins with. */
export const titles: [string, ...string[]] = ['', 'Miss ', 'Mr ', 'Mrs ', 'Ms ', 'Dr ', 'Mx ']

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
