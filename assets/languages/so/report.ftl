# Machine-made translation from en-GB: not yet checked by a speaker.
# The page and the package: words for the people who read a child's views. The child speaks as "I".

report-page-of = { $page }: { $name }
report-page-my-views = Fikradahayga
report-page-profile = Hal bog oo igu saabsan
report-page-section-a = Qaybta A ee qorshaha (Section A)
report-page-about-me = Wax igu saabsan
report-page-three-houses = Saddexdayda guri
report-page-what-happened = Wixii laga qabtay fikradahayga
report-page-invitation = Kulankayga iyo xuquuqdayda
report-for-meeting = Waxaa loogu talagalay kulankayga. Taariikh: { $date }
report-said-on = Sidan waxaan sheegay taariikhda: { $date }.
report-said-with = Sidan waxaan sheegay taariikhda: { $date }. Waxaa ila joogay: { $people }.
report-stopped = Weli ma dhammayn. Waxaa laga yaabaa in wax kale la sheego.
report-person = { $name } ({ $role })
report-list-comma = {", "}
report-list-last = { $first } iyo { $last }
report-date = { $weekday } { $number } { $month } { $year }
report-skip = U gudub jawaabahayga

report-own-words = Erayadayda
report-felt = Sidaan dareemay
report-drawing = Sawirkayga
report-drawing-about = Sawirkayga: { $about }
report-voice = Maqal codkayga
report-voice-about = Maqal codkayga: { $about }
report-voice-seconds = { $seconds } ilbiriqsi
report-voice-minutes = { $minutes } daqiiqo { $seconds } ilbiriqsi
report-voice-cut-off = Makarafoonku wuu istaagay intaanan dhammayn.
report-picture = Sawir: { $label }
report-asked = Waxaa la i weydiiyey: { $words }
report-placed = Kuwan sidan baan u dhigay
report-said = Waxaan sheegay
report-dont-know = Ma aqaan
report-skipped = Kan waan ka booday
report-worry-what = Waxaan ka walaacsanahay
report-worry-size = Inta uu le'eg yahay
report-worry-help = Waxa i caawin lahaa

report-helped = Waa la i caawiyey: { $how }.
report-changed = Hubinta kadib kan waan beddelay.
report-not-checked = La ilama hubin.
report-none-checked = Weli jawaabahan ma hubin.
report-checked = Jawaabahayga waan hubiyey. Meeshii aanan hubin way ku qoran tahay.
report-on-paper = Kan waxaan ku dhigay kaarar warqad ah.
report-not-confirmed = Lama xaqiijin inay tahay fikraddayda.

report-how = Sidaan u jawaabay
report-support-alone = Keligay
report-support-prompt = Iyadoo la i tilmaamay
report-support-hand = Caawimo jireed
report-support-adult = Fikradda qof weyn
report-support-none = Caawimada lama qorin
report-support-exactly = { $mark }: { $support }
report-support-waited = qofka weyn wuu sugay
report-support-repeated = su'aasha mar kale ayaa la sheegay
report-support-gesture = qofka weyn shaashadda ayuu farta ku fiiqay
report-support-question = qofka weyn su'aal ayuu weydiiyey
report-support-two_choices = qofka weyn laba wax oo la kala doorto ayuu soo bandhigay
report-support-model = qofka weyn wuxuu tusay sida loo sameeyo
report-support-partly_physical = qofka weyn wuxuu taabtay gacanta ama xusulka
report-support-physical = gacanta qofka weyn oo gacantayda ka hoosaysa
report-support-adult_reported = qofka weyn ayaa jawaabay

report-adults = Qof weyn ayaa sheegaya
report-adults-not = Kuwani maaha erayada { $name }.
report-adult-view = Fikradda qof weyn, maaha erayada { $name }
report-note = { $adult }, { $date }
report-note-about = { $adult }, { $date }, ku saabsan: { $about }

report-who = Yaa arki kara tan
report-who-yes = Haa ayaan iri: { $names }
report-who-no = Haa ma oran: { $names }
report-nothing = Halkan wax la tuso kuma jiraan.
report-credits = Sawirro
report-credit = { $set }, { $author }, { $licence }
report-credit-no-author = { $set }, { $licence }
report-credit-photos = Sawirrada kaamirada: waa kuwa ilmaha. Fadlan weydii intaadan cid kale siin.
report-credit-reserved = Halkan laguma muujin: sawirrada { $set }. Xuquuqdooda oo dhan way dhowran tahay, sidaas darteed erayadooda ayaa meeshooda ku qoran.
report-credit-unknown = Halkan laguma muujin: sawirro aan cidna shatigooda qorin. Xuquuqdooda oo dhan way dhowran tahay, sidaas darteed erayadooda ayaa meeshooda ku qoran.
report-made = Boggan waxaa ku jira doorashada { $name }: waxa la wadaago.

report-role-family = qoys
report-role-teacher = macallin
report-role-teaching_assistant = caawiyaha fasalka
report-role-senco = SENCO
report-role-speech_therapist = caawiyaha hadalka
report-role-doctor = dhakhtar
report-role-social_worker = shaqaalaha bulshada
report-role-foster_carer = daryeelaha korinta
report-role-council = kawnsalka
report-role-friend = saaxiib
report-role-advocate = u doode

report-weekday-1 = Isniin
report-weekday-2 = Talaado
report-weekday-3 = Arbaco
report-weekday-4 = Khamiis
report-weekday-5 = Jimco
report-weekday-6 = Sabti
report-weekday-7 = Axad
report-month-1 = Janaayo
report-month-2 = Febraayo
report-month-3 = Maarso
report-month-4 = Abriil
report-month-5 = Maajo
report-month-6 = Juun
report-month-7 = Luulyo
report-month-8 = Agoosto
report-month-9 = Sebtembar
report-month-10 = Oktoobar
report-month-11 = Nofembar
report-month-12 = Desembar

# Whose words: on the pages with other people's headings, where the child is quoted.
report-quote = “{ $words }”
report-whose-words = Waxa ku dhex jira calaamadaha xigashada waa jawaabaha { $name }. Jawaabaha { $name } waxaa lagu bixiyey sawirro, jawaab kastana dib ayaa loo akhriyey. Waxa qof weyn sheego gooni ayuu u yaal, waana ku qoran tahay.
report-not-asked = Tan la ima weydiin.
report-no-answer = Halkan jawaab kuma jirto.
report-some-adult = Qof weyn

# Section A of an EHC plan.
report-a-aspirations = Rajooyinkayga iyo yoolalkayga
report-a-communicate = Sida la iila hadlo oo la iiga qayb geliyo
report-a-play = Ciyaartayda
report-a-health = Caafimaadkayga
report-a-school = Dugsigayga
report-a-independence = Waxaan keligay sameeyo
report-a-friendships = Saaxiibbaday
report-a-future = Mustaqbalkayga: waxbarasho, shaqo, nolosha dambe
report-a-history = Taariikhda noloshayda
report-a-history-write = Qof weyn ayaa tan la qora qoyska. Maaha erayada ilmaha.

# "About Me" (PRSB, version 2.0).
report-p-important = Waxa iigu muhiimsan
report-p-people = Dadka muhiimka ii ah
report-p-communicate = Sidaan wax u sheego iyo sida wax la iigu sheego
report-p-wellness = Ladnaantayda
report-p-dos = Fadlan samee iyo fadlan ha samayn
report-p-support = Sida iyo goorta la i taageero
report-p-also = Wax kale oo mudan in la iga ogaado
report-p-date = Taariikh
report-p-helped = Waxaa qoraalka iga caawiyey
report-please-do = Fadlan samee
report-please-dont = Fadlan ha samayn

# One-page profile and three houses.
report-o-like-about-me = Waxa dadku igu jecel yihiin
report-o-important = Waxa muhiimka ii ah
report-o-support = Sida ugu fiican ee la i taageero
report-others-write = Dadka i yaqaan halkan ayay wax ku qoraan:
report-h-good = Guriga waxyaabaha fiican
report-h-worries = Guriga walaacyada
report-h-dreams = Guriga riyooyinka

# Last time, this time.
report-changed-since = Markii u dambaysay iyo markan
report-compare-about = Ku saabsan
report-compare-last = Markii u dambaysay: { $date }
report-compare-now = Markan: { $date }
report-chosen = Kan ayaan doortay.
report-rest-the-same = Jawaabahayga kale ee isla su'aalahaas waa sidii markii u dambaysay.
report-all-the-same = Jawaabahayga isla su'aalahaas waa sidii markii u dambaysay.

# What happened with my views, and the invitation: for the child, who is spoken to as "you".
report-i-said = Waxaan sheegay: { $words }
report-we-will = Waxa dadku samayn doonaan:
report-who-when = Yaa, goorma:
report-your-meeting = Taariikhda kulankaaga: { $date }.
report-your-told = Waxa dhici doona waa laguu sheegi doonaa taariikhda: { $date }.
report-told-after = Kadibna?
report-told-after-tell = Qof baa kuu sheega wixii dhacay.
report-told-after-disagree = Waxaad dhihi kartaa: ma oggoli.
report-told-after-change_my_mind = Waad beddeli kartaa go'aankaaga.
report-told-review = Waa maxay kulanku?
report-told-review-my_meeting = Waa kulan adiga kugu saabsan.
report-told-review-talk = Dadku waxay ka hadlaan sida wax yihiin.
report-told-review-help = Waxay ka fikiraan caawimada aad u baahan tahay.
report-told-comes = Yaa imanaya?
report-told-comes-me = Adigu waad iman kartaa.
report-told-comes-family = Qoyskaagu way iman karaan.
report-told-comes-teacher = Macallin baa imanaya.
report-told-rights = Xuquuq baad leedahay.
report-told-rights-say_what_i_want = Waxaad u malaynayso waad sheegi kartaa.
report-told-rights-people_listen = Dadku waa inay ka fikiraan waxaad sheegto.
report-told-rights-why = Haddii ay maya yiraahdaan, weydii sababta.
report-told-ways = Sidaad rabto ayaad u sheegi kartaa.
report-told-ways-talk = Waad hadli kartaa.
report-told-ways-picture_symbols = Sawirro waad isticmaali kartaa.
report-told-ways-drawing = Waad sawiri kartaa.
report-told-ways-play_recording = Codkaaga la duubay waad daari kartaa.
report-told-stop = Waad joojin kartaa.
report-told-stop-break_time = Nasasho waad qaadan kartaa.
report-told-stop-skip = Su'aal waad ka boodi kartaa.
report-told-stop-change_my_mind = Waad beddeli kartaa go'aankaaga.
report-told-helper = Qof baa hadalka kaa caawin kara.
report-told-helper-listen_to_me = U dooduhu wuu ku dhegeystaa.
report-told-helper-speak_for_me = Wuxuu erayadaada u sheegi karaa dadka kale.
report-told-helper-ask_help = U doode waad weydiisan kartaa.
report-told-sees = Yaa arka waxaad sheegto?
report-told-sees-share_views = Adiga ayaa doorta cidda aragta.
report-told-sees-private = Waxyaabaha qaar gaar baad ka dhigan kartaa.
report-told-sees-safe = Haddaadan ammaan ahayn, caawimo ayaan raadinaynaa.
report-told-next = Maxaa dhaca kadib?
report-told-next-take_notes = Dadku waxay qoraan wixii la yiri.
report-told-next-tell = Qof baa kuu sheega waxa dhici doona.
report-told-next-disagree = Waxaad dhihi kartaa: ma oggoli.
report-my-questions = Su'aalahayga
report-my-questions-write = Maxaad rabtaa inaad weydiiso?

# What adults saw of a person who shows and does not tell.
report-noticed = Waxa ay dadka waaweyni arkeen
report-noticed-not = Kuwani waa waxa ay dadka waaweyni arkeen. Maaha erayada { $name }.

# A plan's boards on paper.
report-cards = Kaarar warqad ah: { $plan }
report-cards-about = Ku jar xariiqyada. Kaararka saar looxa ku yaal bogga kan ka horreeya.

# What adults saw, in the words of its list, and the adults' pages about a person who shows.
report-noticing-seen-looked_longer = Mid ayuu muddo dheer eegayaa
report-noticing-seen-looked_between = Indhaha ayuu labada u kala wareejinayaa
report-noticing-seen-reached = Gacanta ayuu u fidinayaa
report-noticing-seen-touched = Wuu taabanayaa ama hayaa
report-noticing-seen-pushed_away = Wuu iska riixayaa
report-noticing-seen-turned_away = Wuu ka jeesanayaa
report-noticing-seen-smiled = Wuu dhoola caddaynayaa ama qoslayaa
report-noticing-seen-frowned = Wejiga ayuu xumaynayaa ama ooyayaa
report-noticing-seen-sound = Cod ayuu samaynayaa
report-noticing-seen-still = Wuu dhaqdhaqaaq joojinayaa
report-noticing-seen-moved_more = Dhaqdhaqaaq badan
report-noticing-seen-tensed = Jirka ayuu adkaynayaa
report-noticing-seen-relaxed = Jirka ayuu debcinayaa
report-noticing-seen-breathing = Neefsashada ayaa isbeddelaysa
report-noticing-seen-used_word = Badhan, calaamad ama eray ayuu isticmaalayaa
report-noticing-seen-closed_eyes = Indhaha ayuu isku qabanayaa
report-noticing-seen-nothing = Wax la arki karo ma jirin
report-noticing-towards = Dhanka
report-noticing-towards-left = Wixii bidixda yaallay
report-noticing-towards-right = Wixii midigta yaallay
report-noticing-towards-both = Labadaba
report-noticing-towards-person = Qof
report-noticing-towards-neither = Midna
report-noticing-towards-cant_tell = Lama garan karo
report-noticing-clear-very = Aad bay u caddahay
report-noticing-clear-quite = Way yara caddahay
report-noticing-clear-not = Ma cadda
report-noticing-soon-at_once = Isla markiiba
report-noticing-soon-within_15 = 15 ilbiriqsi gudahood
report-noticing-soon-later = Goor dambe
report-noticing-help = Caawimada la bixiyey
report-noticing-help-none = Midna
report-noticing-help-waited = Waa la sugay
report-noticing-help-named = Magaca mar kale ayaa la sheegay
report-noticing-help-touched = Shayga ayaa lagu taabtay
report-noticing-help-moved_arm = Gacanta ayaa la dhaqaajiyey (markaas maaha doorashada qofka)
report-noticing-state-awake = Soo jeeda oo fiican
report-noticing-state-sleepy = Hurdo ayaa haysa
report-noticing-state-hungry = Gaajo
report-noticing-state-uncomfortable = Raaxo darro
report-noticing-state-seizure = Suuxdin ka dib
report-noticing-state-medicine = Daawo cusub
report-noticing-may_mean = Waxay ila tahay inay noqon karto …
report-noticing-sure-sure = Waa hubaal
report-noticing-sure-fairly_sure = Ku dhowaad waa hubaal
report-noticing-sure-guess = Male
report-noticing-seen_once = hal mar ayaa la arkay
report-noticing-seen_both_ways = labada siba waa la arkay
report-noticing-seen_firm = labada dhinac iyo laba maalmood waa isku mid
report-noticing-good_day = Maalin fiican
report-noticing-hard_day = Maalin adag
report-noticing-how_i_know = Sida aan ku garto waxa qofkani leeyahay
report-noticing-family = Codka qoyska
report-noticing-disagrees = Cidda aan raacsanayn
report-noticing-decided = Yaa maxaa go'aamiyey

# What people do about the views; the child is spoken to as "you".
report-outcomes = Waxa dadku samayn doonaan
report-outcome-who = Yaa samayn doona: { $who }.
report-outcome-by = Goorma: { $date }
report-outcome-done = Tan waa la sameeyey.
report-outcome-partly = Tan qayb baa la sameeyey.
report-outcome-not_done = Tan lama samayn.
report-outcome-why = Sababta: { $why }
report-outcome-told = Waa laguu sheegay taariikhda: { $date }.
report-outcome-became-write = Wixii markaas dhacay:
report-outcome-all = Wax kasta oo aan sheegay

# The meeting sheet, for the person who leads the review.
report-page-meeting-sheet = Warqadda kulanka
report-m-for = Warqaddan waxaa loogu talagalay qofka kulanka hoggaaminaya.
report-m-questions = Su'aalaha marka hore laga jawaabayo
report-m-questions-about = Mid kasta kulanka ka hor ka jawaab, una sheeg { $name }. Maalinta qor.
report-m-no-questions = Su'aal lama weydiin.
report-m-answer-write = Yaa ka jawaabay, goorma, iyo erayada:
report-m-told = Jawaab: { $adult }, { $date }
report-m-take-part = Sida aan u qayb galo
report-m-who = Cidda imanaysa
report-m-who-write = Cidda joogi doonta:
report-m-place = Goobta, nasashada iyo waxa caawiya
report-m-place-write = Halkee iyo goorma, iyo goorta la nasanayo:
report-m-order = Sida hadalku isu daba maro
report-m-order-write = Marka hore, ka dib, iyo ugu dambayn:
report-m-after = Yaa ii sheega ka dib
report-m-after-write = Yaa sameeya, iyo maalinta:
report-m-also = Waxa kale ee aan sheegay

# A template for a keyguard.
report-guard = Daboolka godadka leh
report-guard-about = Jar god kasta. Xaashiyaha isku xir calaamadaha iskutallaabta.
report-guard-ruler = Xariiqdani waa 100 mm. Haddii kale, mar kale ku daabac 100 %.
report-guard-sheet = Xaashi { $number } ee { $of }
report-guard-size = Shaashad { $width } × { $height } mm, { $cells } unug oo ah { $across } × { $down } mm.

# Photos and voices that adults add to what they saw
report-seen-photo = Sawir uu qofka weyn qaaday: { $about }
report-seen-voice = Codka qofka weyn
report-seen-voice-about = Codka qofka weyn: { $about }

## What was put right or added later

report-outcome-changed = Taas kadib way is beddeshay.
report-seen-added = Waxaa hadhow ku daray { $adult }, { $date }
