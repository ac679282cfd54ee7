/**
 * Common words of school life, for texts that no dictionary has. A word's place is its number in every code ever made: the
 * list only grows at its end (up to 1,024 words), and no word is moved, changed or taken out.
 */
export const commonWords = `
  willow maple beech birch pine holly chestnut acorn sycamore hazel rowan cedar robin eagle hawk falcon kestrel
  kingfisher swan heron puffin penguin penny squirrel hedgehog badger rabbit otter dolphin turtle butterfly ladybird
  bumblebee dragonfly tiger lion panda bear monkey elephant giraffe zebra dinosaur dragon unicorn fish horse pony
  sheep goat chicken duck frog snail worm spider bird orange yellow green blue purple pink black white grey gold
  silver bronze rainbow sunshine sunny moon star planet rocket space ocean river lake beach island mountain hill
  valley meadow forest wood jungle farm castle bridge tower village town city street road airport train minibus coach
  taxi bike scooter boat ship plane tractor engine monday tuesday wednesday thursday friday saturday sunday week month
  january february march april june july august september october november december spring summer autumn winter
  morning afternoon evening today tomorrow minute hour year term half easter diwali hanukkah harvest festival nativity
  pantomime fair fete disco celebration award certificate parade remembrance world nose pyjama dress costume food cook
  bake bread cake biscuit cookie pizza pasta sandwich soup salad fruit apple banana pear carrot vegetable cheese milk
  juice toast breakfast dinner supper picnic barbecue menu mummy daddy gran grandad uncle aunt brother sister baby
  family parent carer guest author artist farmer scientist engineer builder driver officer leader head deputy manager
  assistant cover student volunteer therapist therapy speech language sign makaton occupational physio counsellor
  mentor support sensory circuit swing trampoline tunnel beanbag cushion blanket weighted headphones fidget bubble
  lamp tent nook suite centre unit lodge cabin studio stage pool pitch court track trail shed greenhouse pond
  allotment shelter gate fence path steps stairs lift foyer lobby office reception kitchen canteen toilet cloakroom
  locker tray drawer shelf cupboard desk board whiteboard screen tablet laptop ipad printer camera robot phone radio
  television film video cartoon cinema theatre puppet mask drum guitar piano violin recorder ukulele keyboard choir
  song sing dance drama perform listen hear watch find count measure weigh build make stick glue fold knit weave print
  clay model craft collage sketch pencil crayon felt chalk brush scissors ruler rubber paper card notebook folder coat
  shoe boot wellies glove scarf jumper shirt uniform clothes socks wash clean tidy sweep wipe carry fetch deliver feed
  collect post plant grow pick rake seed flower leaf tree grass stone rock shell soil snow rain wind weather cloud
  storm jump skip climb crawl roll throw catch kick push pull stretch yoga breathe relax rest sleep stand wait stop
  start finish open close begin choose choice turn share take give bring meet greet hello goodbye welcome thank please
  sorry well done good great best favourite alone together partner pair team club council captain football cricket
  rugby tennis netball hockey rounders basketball gymnastics swimming athletics cycling skating golf bowling chess
  cards dominoes puzzle jigsaw lego brick block marble tile magnet doll figure role shop hospital check test quiz exam
  spell phonics sound word sentence grammar poem poetry fiction diary newspaper dictionary alphabet addition multiply
  division fraction decimal percentage money coin problem solve reason geometry symmetry graph chart data history
  geography science french spanish german latin religious education computing coding technology design engineering
  roman greek egypt viking tudor victorian ancient globe country climate volcano earthquake electricity magnetism
  force material body heart tooth teeth hand foot hair medical appointment optician hearing vaccination safety drill
  alarm bell queue line register worship prayer mosque temple synagogue trust charity raise special different extra
  mental guided shared free live online outdoor indoor outside inside cold warm busy calm upstairs downstairs middle
  left right bottom next last second third fourth fifth sixth after before until during between behind near around
  across along over under away only again more less three four five seven eight nine
`
  .trim()
  .split(/\s+/)
