import { wordsOf } from './wordsOf'

/**
 * Words for symbols. A word's place is its number in every code ever made: the list only grows at its end, and no word is
 * moved, changed or taken out. It is a list of its own, so that the table of pictures stays free to change.
 */
export const symbolWords = wordsOf(`
  waving hand | teddy bear | three boxes | book | jumping | cubes | apple | two chairs | star | house | pencil | ball
  | magnifying glass | box | open book | tap | plate | mirror | people | tick | trainer | maths | reading | writing
  | story | science | phonics | spelling | handwriting | geography | history | re | pshe | languages | computing | dt
  | cooking | art | painting | music | singing | drama | dance | pe | swimming | move | running | forest school
  | assembly | experiment | telling the time | shape | measuring | money | test | homework | hello | register
  | my plan | look back | home | quiet time | choose time | golden time | carpet time | chair | job | snack | lunch
  | breakfast | packed lunch | wash hands | toilet | soap | brush teeth | get changed | tidy up | wet play
  | school trip | sports day | party | birthday | scan | fire drill | lego | draw | wall push | trampette | sand
  | train | scooter | bike | stretch | digging | end of the row | quiet bench | help the teacher | join in | walk
  | watch | board game | jigsaw | role play | dinosaurs | toy cars | sensory room | cutting | knitting | sewing | film
  | tv | tablet | picture | rugby | basketball | cricket | tennis | hockey | badminton | goal | climbing | judo
  | guitar | drum | violin | recorder | magnet | play dough | skipping | dolls | animals | rocks | map | flag
  | telephone | telescope | robot | wipe tables | water the plants | recycling | message | bag | coat | shoes | socks
  | hat | gloves | sun cream | present | first aid | hall | classroom | base | quiet corner | base kitchen | door
  | window | early table | playground | garden | library | office | outside | bus | minibus | taxi | car
  | after school club | lift | staff room | place | hospital | road safety | adult | key adult | ta | head teacher
  | sendco | elsa | speech and language | occupational therapy | nurse | lunchtime staff | caretaker | visitor
  | friend | parent | police officer | fire engine | water | breathing | talk | carry on | headphones | fidget
  | hug a cushion | rest | yoga | ask for help | timer | count to ten | drink | milk | toast | baking | on my own
  | calm | happy | okay | tired | poorly | fox | owl | badger | hedgehog | rabbit | squirrel | deer | otter | frog
  | tortoise | duck | penguin | dolphin | whale | fish | octopus | robin | butterfly | bee | ladybird | snail | cat
  | dog | horse | bear | panda | koala | lion | tiger | elephant | giraffe | monkey | sloth | rocket | rainbow | kite
  | boat | balloon | leaf | tractor | aeroplane | cloud | snow | break please | my day | listen | hear | finished
  | change | not now | i don't know | settings | print | lock | moon | sun | light bulb | bell | key | bin
  | mathematics | numeracy | sums | number | times tables | arithmetic | counting | fractions | place value | read
  | pen | write | english | literacy | investigate | look closely | search | sounds | alphabet | abc | words
  | vocabulary | grammar | spag | topic | world | globe | humanities | earth | castle | religious education | candle
  | circle time | rse | wellbeing | heart | kindness | feelings | french | spanish | german | mfl | computer | ict
  | laptop | coding | design and technology | tools | making | make | cook | food technology | craft | paint
  | paintbrush | piano | keyboard | instruments | sing | choir | song | microphone | acting | show | rehearsal
  | puppets | mask | nativity | stage | theatre | dancing | ballet | games | gym | physical education | sports | swim
  | pool | movement | brain break | gymnastics | jump | cartwheel | run | daily mile | athletics | woods | forest
  | worship | everyone | children | group work | small group | test tube | clock | geometry | angles | measure | ruler
  | coins | shop | shopping | quiz | assessment | sats | home learning | welcome | arrive | good morning
  | meet and greet | soft start | goodbye | wave | registration | morning work | early work | plan | pre brief
  | clipboard | now and next | post brief | review | leave | end of day | calm time | teddy | choosing | choice
  | choose | free time | celebration | show and tell | mat | carpet | rug | floor | table | desk | workstation
  | sit together | one to one | 1 to 1 | time with | check in | check out | mentor | meeting | intervention
  | nurture group | helper | set the table | fruit | banana | dinner | lunchtime | meal | eat | bowl | cereal
  | porridge | sandwich | lunch box | picnic | washing hands | sink | wash | loo | bathroom | wc | clean hands
  | toothbrush | teeth | dentist | kit | t shirt | uniform | clothes | pe kit | broom | sweep | tidy | clean up | play
  | football | playtime | break | indoor play | wet break | rain | umbrella | trip | visit | ticket | museum | medal
  | disco | fair | fete | cake | camera | photo | photograph | fire alarm | fire extinguisher | bricks | blocks
  | building | construction | duplo | build | wall | drawing | colouring | crayon | colour in | mark making | push
  | heavy work | push the wall | trampoline | bounce | bouncing | up and down | sandpit | bucket | water play
  | water tray | water table | bicycle | bikeability | stretching | reach up | dig | gardening | planting | grow
  | seeds | soil | mud | seat | row | bench | tree | helping | together | teamwork | partner | buddy | team
  | turn taking | lego therapy | share | walk together | corridor | hallway | line up | walking | transition | look
  | eyes | dice | games club | chess | draughts | cards | card game | snakes and ladders | puzzle | dressing up
  | crown | pretend play | home corner | small world | racing car | bubbles | sensory | sensory play | sensory break
  | scissors | cut | collage | sticking | wool | yarn | weaving | thread | textiles | threading | video | cinema
  | television | screen time | ipad | device | phone | display | board | whiteboard | netball | catch | throw
  | rounders | bat and ball | racket | field | climb | climbing wall | karate | martial arts | ukulele | drumming
  | percussion | strings | flute | dough | slime | clay | skip | rope | knot | hamster | guinea pig | stone | fossils
  | phone call | space | sponge | washing up | wipe | clean | plant | eco club | recycle | letter | envelope | post
  | letter home | backpack | book bag | pack away | pack up | get ready | getting ready | rucksack | cloakroom | peg
  | jacket | boots | wellies | shoes off | cap | mittens | hand cream | lotion | gift | plaster | medical | hurt
  | welfare room | sports hall | gymnasium | class | school | form room | nursery | reception | year | unit | inside
  | indoors | irp | hub | sofa | nurture | base nook | nook | corner | den | tent | reading corner | quiet room
  | book corner | safe space | quiet space | quiet place | quiet area | kitchen | base door | entrance | gate | foyer
  | lobby | exit | school gate | door seat | side door | window seat | dining room | dining hall | lunch hall
  | canteen | dinner hall | slide | park | swing | soft play | play area | trim trail | sunflower | flowers
  | sensory garden | school garden | base garden | library book | book fair | reception desk | school office
  | outdoors | weather | fresh air | nature | outdoor play | coach | school bus | van | school transport | driver
  | car park | club | table tennis | childcare | wraparound | elevator | hot chocolate | tea | hot drink | room
  | studio | appointment | crossing | road | teacher | grown up | mr | mrs | miss | ms | mx | dr | sir | class teacher
  | key worker | trusted adult | teaching assistant | lsa | learning support assistant | hlta | head | deputy
  | head of school | senco | inclusion manager | emotional literacy | counsellor | counselling | therapy | therapist
  | thrive | learning mentor | play therapy | salt | speech therapy | slt | social skills | communication
  | speech therapist | ot | fine motor | finger gym | doctor | stethoscope | school nurse | lunch staff | dinner lady
  | midday supervisor | site manager | repair | supply teacher | supply | cover teacher | cover | name badge | pupil
  | child | classmate | carer | mum | dad | family | grandparent | grandad | police | firefighter | fire service
  | droplet | thirsty | breathe | breath | blow | wind | star breathing | chat | speech bubble | speak | speech
  | discussion | keep going | start | begin | noise cancelling | audio book | defenders | fidget toy | yo yo | spinner
  | stress ball | hug | cushion | cuddle | squeeze | deep pressure | pillow | lie down | bed | nap | blanket
  | rest break | sleep | bean bag | mindfulness | relax | help | hand up | ask | hands up | sand timer | hourglass
  | count | juice | squash | bread | bake | bun | alone | by myself | own space | relaxed | quiet | smile | proud
  | good | ready | ok | thumbs up | well done | sleepy | unwell | ill | thermometer | sick | bunny | chipmunk | pond
  | turtle | duckling | goldfish | bird | caterpillar | honeybee | bug hunt | minibeasts | insects | kitten | puppy
  | school dog | therapy dog | reading dog | pet | pony | riding | spaceship | sailing | farm | plane | snowflake
  | winter | cold | raised hand | my break | stop | take a break | break card | i need a break | exit card | calendar
  | today | timetable | schedule | speaker | listening | ear | good listening | done | finish | arrow | next | swap
  | pause | wait | hold | think | thinking | not sure | question | gear | set up | this tablet | printer | locked
  | padlock | dark | night | sunny | summer | lights | unlock | delete | rubbish
`)
