# Machine-made translation from en-GB: not yet checked by a speaker.
# Words that every plan shares. Read and heard by children: at most ten words a sentence, one idea, no idiom.

## Buttons

button-back = Dib u noqo
button-next = Xiga
button-start = Bilow
button-finished = Dhammee
button-break_time = Nasasho ayaan u baahanahay
button-dont_know = Ma aqaan
button-dont_understand = Ma fahmin
button-something_else = Wax kale
button-skip = Ka bood
button-more_cards = Kuwo kale
button-hear_it = Maqal
button-talk = Hadal
button-draw_it = Sawir
button-find_picture = Sawir raadi
button-point_to_it = Farta ku fiiq
button-yes = Haa
button-no = Maya
button-hear_my_voice = Dhegeyso
button-play_again = Mar kale isku day
button-keep = Hayso
button-undo = Ka noqo
button-clear = Wada tirtir
button-rub_out = Tirtir
button-thin = Dhuuban
button-thick = Qaro weyn
button-groups = Kooxo
button-letters_abc = Xarfo
button-space = Bannaan
button-hear_my_word = Maqal eraygayga
button-record-finish = Dhammee
button-carry_on = Sii wad
button-want_help = Caawimo ayaan rabaa
button-stop_today = Maanta jooji
button-change_it = Beddel
button-take_out = Ka saar
button-private = Gaar ah
button-share = La wadaag

## Marks on cards

mark-done = Waa dhammaaday
mark-started = Waa bilaabmay
mark-unasked = Haa mise maya?
mark-yes = Haa
mark-no = Maya

## Said back

reply-dont_know = Ma ogid. Waa caadi.
reply-skip = Kan waan ka boodi karnaa.
reply-something_else = Si kale ayaad u sheegi kartaa.
reply-all_done = Dhammaantood way dhammaadeen. Waad dhaqaajin kartaa.
reply-pick_any = Mid kasta waad dooran kartaa.

## Agreement, asked in three parts

agree-primary-talk = Wax ma ku weydiin karnaa?
    .yes = Haa. Wax waan ku weydiin karnaa.
    .no = Maya. Waa caadi. Wax ku weydiin mayno.
agree-primary-talk-line-yes = Haa ama maya waad dhihi kartaa.
agree-primary-talk-line-stop = Waqti kasta waad joojin kartaa.
agree-primary-record = Codkaaga ma duubi karnaa?
    .yes = Haa. Waan ku duubi karnaa.
    .no = Maya. Sawirro waad isticmaali kartaa.
agree-primary-record-line-drawing = Sawirro waad isticmaali kartaa, adigoon hadlin.
agree-primary-record-line-change_my_mind = Waad beddeli kartaa go'aankaaga.
agree-primary-share = Yaa arki kara waxaad sheegto?
    .each = Ma la tusi karaa { $person } waxaad sheegto?
    .yes = Haa. Waa la tusi karaa { $person }.
    .no = Maya. Lama tusi doono { $person }.
agree-primary-share-line-teaching_assistant = Qofka i caawiya hadda wuu ila joogaa.
agree-primary-share-line-change_my_mind = Waad beddeli kartaa go'aankaaga.
agree-primary-safe = Haddaadan ammaan ahayn, caawimo ayaan raadinaynaa.

agree-secondary-talk = Ma oggoshahay in wax lagu weydiiyo?
    .yes = Haa. Wax waan ku weydiin karnaa.
    .no = Maya. Waa caadi. Wax ku weydiin mayno.
agree-secondary-talk-line-yes = Haa ama maya waad dhihi kartaa.
agree-secondary-talk-line-stop = Waqti kasta waad joojin kartaa.
agree-secondary-talk-line-skip = Su'aal kasta waad ka boodi kartaa.
agree-secondary-record = Codkaaga ma duubi karnaa?
    .yes = Haa. Waan ku duubi karnaa.
    .no = Maya. Sawirro waad isticmaali kartaa ama wax sawiri kartaa.
agree-secondary-record-line-drawing = Taas beddelkeeda waxaad isticmaali kartaa sawirro ama sawirid.
agree-secondary-record-line-change_my_mind = Waad beddeli kartaa go'aankaaga.
agree-secondary-share = Yaa arki kara waxaad sheegto?
    .each = Ma la tusi karaa { $person } waxaad sheegto?
    .yes = Haa. Waa la tusi karaa { $person }.
    .no = Maya. Lama tusi doono { $person }.
agree-secondary-share-line-teaching_assistant = Qofka i caawiya hadda wuu ila joogaa.
agree-secondary-share-line-change_my_mind = Waad beddeli kartaa go'aankaaga.
agree-secondary-safe = Haddaadan ammaan ahayn, caawimo ayaan raadinaynaa.

agree-adulthood-talk = Ma rabtaa inaad fikradahaaga ka hadasho?
    .yes = Haa. Maanta waxaad rabtaa inaad hadasho.
    .no = Maya. Waa caadi. Halkan waan ku joojin karnaa.
agree-adulthood-talk-line-yes = Waa doorashadaada.
agree-adulthood-talk-line-stop = Waqti kasta waad joojin kartaa.
agree-adulthood-talk-line-skip = Su'aal kasta waad ka boodi kartaa.
agree-adulthood-record = Codkaaga ma duubi karnaa?
    .yes = Haa. Waan ku duubi karnaa.
    .no = Maya. Sawirro waad isticmaali kartaa ama wax sawiri kartaa.
agree-adulthood-record-line-drawing = Taas beddelkeeda waxaad isticmaali kartaa sawirro ama sawirid.
agree-adulthood-record-line-change_my_mind = Waad beddeli kartaa go'aankaaga.
agree-adulthood-share = Adiga ayaa doorta cidda aragta fikradahaaga.
    .each = Ma la tusi karaa { $person } fikradahaaga?
    .yes = Haa. Waa la tusi karaa { $person }.
    .no = Maya. Lama tusi doono { $person }.
agree-adulthood-share-line-teaching_assistant = Qofka i caawiya hadda wuu ila joogaa.
agree-adulthood-share-line-change_my_mind = Waad beddeli kartaa go'aankaaga.
agree-adulthood-safe = Haddaadan ammaan ahayn, caawimo ayaan raadinaynaa.

## People about whom the child is asked

role-family = Qoyskayga
    .spoken = qoyskaaga
role-teacher = Macallinkayga
    .spoken = macallinkaaga
role-teaching_assistant = Caawiyahayga
    .spoken = caawiyahaaga
role-senco = SENCO-gayga
    .spoken = SENCO-gaaga
role-speech_therapist = Caawiyaha hadalka
    .spoken = caawiyahaaga hadalka
role-doctor = Dhakhtarkayga
    .spoken = dhakhtarkaaga
role-social_worker = Shaqaalaha bulshada
    .spoken = shaqaalahaaga bulshada
role-foster_carer = Daryeelaha korinta
    .spoken = daryeelahaaga korinta
role-council = Kawnsalka
    .spoken = kawnsalka
role-friend = Saaxiibkay
    .spoken = saaxiibkaa
role-advocate = U doode
    .spoken = u doodahaaga

## Break

break = Ha degdegin.
    .spoken = Ha degdegin. Ma dhegeysanayo.
    .line = Ma dhegeysanayo.
    .back = Salaan mar kale. Halkan ayaan joognay.
    .stop = Hadda waan joojin karnaa. Mahadsanid.

## Check

check = Tani ma sax baa?
    .spoken = Tani ma sax baa? Waad beddeli kartaa.
    .keep = Hayso
    .hear = Maqal codkayga
    .take-out = Ma ka saarnaa?
    .kept = Waad haysatay.
    .changed = Hadda waad beddeli kartaa.
    .taken-out = Waan ka saarnay.
    .private = Gaar ah. Tan lama wadaagi doono.
    .nothing = Maanta wax la hubiyo ma jiraan.
private = Yaa arki kara tan?
    .heading = { private }
    .line = Gaar ah. Tan lama wadaagi doono.
    .safe = Haddaadan ammaan ahayn, caawimo ayaan raadinaynaa.

## Thank you, and what happens next

thanks = Mahadsanid, { $name }.
thanks-saved = Fikradahaaga waa la kaydiyey.
thanks-meeting = Dadku kulankaaga bay ku maqlaan.
thanks-not-shared = Lama wadaagi doono.
thanks-told = Waxay kuu sheegaan waxay samayn doonaan.
thanks-next = Marka xigta waxaan weydiinaynaa: maxaa is beddelay?
thanks-stopped = Maanta waad joojisay. Waa caadi.
thanks-said-no = Waxaad tiri maya. Mahadsanid inaad noo sheegtay.
thanks-now = Hadda
thanks-soon = Dhowaan

## Days

date = { $weekday } { $number } { $month }
weekday-1 = Isniin
weekday-2 = Talaado
weekday-3 = Arbaco
weekday-4 = Khamiis
weekday-5 = Jimco
weekday-6 = Sabti
weekday-7 = Axad
month-1 = Janaayo
month-2 = Febraayo
month-3 = Maarso
month-4 = Abriil
month-5 = Maajo
month-6 = Juun
month-7 = Luulyo
month-8 = Agoosto
month-9 = Sebtembar
month-10 = Oktoobar
month-11 = Nofembar
month-12 = Desembar

## When something goes wrong

trouble-no_microphone = Kuma maqli karo. Adigu wax qalad ah ma samayn.
trouble-microphone_busy = Hadda kuma maqli karo. Adigu wax qalad ah ma samayn.
trouble-microphone_lost = Waan hayaa waxaad sheegtay.
trouble-disk_full = Meel bannaan ma hayo. Sawirro waad isticmaali kartaa.
trouble-saving_fails = Fadlan u yeer caawiyahaaga. Mar kale ayaan isku dayaynaa.
trouble-resumed = Salaan mar kale. Waan hayaa waxaad sheegtay.
trouble-silent = Cod ma maqlin. Mar kale waad isku dayi kartaa.

## Talk, draw, find a picture

talk-ready = Waad hadli kartaa markaad diyaar tahay.
talk-listening = Waan dhegeysanayaa. Ha degdegin.
talk-heard = Codkaaga waad dhegeysan kartaa.
own-card-voice = Codkayga
own-card-drawing = Sawirkayga
something_else = Sidee baad rabtaa inaad ii sheegto?
find = Sawir raadi
find-keys = b t j x kh d r s sh dh c g f q k l m n w h y a e i o u '
find-groups = Kooxdee buu ku jiraa?
find-type = Qor xarafka ugu horreeya eraygaaga.
find-nothing = Weli sawir ma jiro. Waad sawiri kartaa.
find-my_word = Eraygayga: { $word }

colour-black = madow
colour-red = casaan
colour-orange = oranji
colour-yellow = jaalle
colour-green = cagaar
colour-blue = buluug
colour-purple = carwaajis
colour-brown = bunni

## Groups of the symbol library

group-feelings = Dareen
group-people = Dad
group-body_health_pain = Jirkayga
group-school = Dugsi
group-learning_and_help = Caawimo
group-play_sport_arts_screens = Madadaalo
group-home_places_travel = Meelo
group-food_sleep = Cunto
group-friendship_bullying = Saaxiibbo
group-safety = Ammaan
group-senses_change = Dareemayaal
group-growing_up = Koritaan
group-asking_answering = Sheegid
group-meeting_rights = Kulammo

practice-name = Nuur

## Agreement, asked in three parts

agree-noticing-talk = Hadda ma waqti fiican baa?
    .spoken = Salaan, { $name }. Hadda ma waqti fiican baa?
    .yes = Haa.
    .no = Waa dhammaaday.
agree-noticing-talk-line-stop = Waad joojin kartaa.
agree-noticing-safe = Haddaadan ammaan ahayn, caawimo ayaan raadinaynaa.

## Groups of the symbol library

group-my_photos = Sawirradayda

## Boards of other programs

board-question = Maxaad ka dareentaa kuwan?
    .each = Maxaad ka dareentaa kan: { $card }?

from_paper = Kaararkaaga warqadda ah

## This is me: how the child looks in the pictures

me = Waa aniga
me-about = Qofka sawirrada ku jira waa adiga.
me-skip = Kan waad ka boodi kartaa.
me-skin = Maqaarkee ayaa kaaga u eg?
me-hair = Timahee ayaa kuwaaga u eg?
me-colour = Midabkee ayaa timahaaga u eg?
me-cloth = Midabkee baad jeceshahay inaad xirato?
me-things = Kuwan mid ma isticmaashaa?
button-me-skin = Maqaar
button-me-hair = Timo
button-me-colour = Midab
button-me-things = Alaab
skin-very_light = Aad u cad
skin-light = Cad
skin-light_brown = Bunni khafiif ah
skin-brown = Bunni
skin-dark_brown = Bunni madow
skin-very_dark_brown = Bunni aad u madow
hair-tuft = Timo foodda
hair-short = Gaaban
hair-very_short = Aad u gaaban
hair-curly = Laablaaban
hair-afro = Afro
hair-bob = Ilaa garka
hair-long = Dheer
hair-ponytail = Dib u xiran
hair-bun = Guntin
hair-plaits = Tidic
hair-puffs = Laba kuus
hair-headscarf = Masar
hair-patka = Patka
hair-no_hair = Timo la'aan
hair-colour-black = Madow
hair-colour-dark_brown = Bunni madow
hair-colour-brown = Bunni
hair-colour-light_brown = Bunni khafiif ah
hair-colour-fair = Dahabi
hair-colour-ginger = Guduudan
hair-colour-blue = Buluug
hair-colour-pink = Casaan khafiif ah
cloth-purple = Carwaajis
cloth-blue = Buluug
cloth-green = Cagaar
cloth-red = Casaan
cloth-pink = Casaan khafiif ah
cloth-orange = Oranji
cloth-white = Caddaan
cloth-black = Madow
thing-glasses = Muraayado
thing-hearing_aid = Qalabka maqalka
thing-wheelchair = Kursi taayirro leh

## Questions to an adult, on pages that tell

reply-question = Su'aashaada waxaa loo gudbiyaa qof weyn.

## Several things in one line

list-more = { $first }, { $next }

## Calm: what comes first and what then, and a break that is offered

first-then-first = Horta
    .spoken = Horta: { $what }
first-then-then = Kadib
    .spoken = Kadib: { $what }
first-then-choose = Adigaa dooran
first-then-finished = Dhammaad
first-then-nearly = Waa ku dhow
offer-break = Hadda nasasho?
button-break_now = Nasasho

## The loudness of the voice, on the break

button-quieter = Cod hoose
button-louder = Cod sare

## Find a picture: letters that have no room at once

button-more_letters = Xarfo kale

## The adult's lock, for who uses a screen reader

lock-name = Dadka waaweyn
lock-about = Saddex jeer riix si aad u furto.
lock-twice = Laba jeer oo kale riix.
lock-once = Hal jeer oo kale riix.
