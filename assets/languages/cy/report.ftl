# Machine-made translation from en-GB: not yet checked by a speaker.
# The page and the package: words for the people who read a child's views. The child speaks as "I".

report-page-of = { $page }: { $name }
report-page-my-views = Fy marn i
report-page-profile = Fy mhroffil un dudalen
report-page-section-a = Adran A y cynllun (Section A)
report-page-about-me = Amdana i
report-page-three-houses = Fy nhri thŷ
report-page-what-happened = Beth ddigwyddodd gyda fy marn
report-page-invitation = Fy nghyfarfod a fy hawliau
report-for-meeting = Ar gyfer fy nghyfarfod. Dyddiad: { $date }
report-said-on = Dywedais i hyn ar y dyddiad hwn: { $date }.
report-said-with = Dywedais i hyn ar y dyddiad hwn: { $date }. Gyda fi: { $people }.
report-stopped = Dw i ddim wedi gorffen eto. Efallai fod mwy i'w ddweud.
report-person = { $name } ({ $role })
report-list-comma = {", "}
report-list-last = { $first }, { $last }
report-date = { $weekday } { $number } { $month } { $year }
report-skip = Mynd at fy atebion

report-own-words = Yn fy ngeiriau fy hun
report-felt = Sut roeddwn i'n teimlo
report-drawing = Fy llun
report-drawing-about = Fy llun: { $about }
report-voice = Clywed fy llais
report-voice-about = Clywed fy llais: { $about }
report-voice-seconds = { $seconds } eiliad
report-voice-minutes = { $minutes } mun { $seconds } eil
report-voice-cut-off = Stopiodd y meicroffon cyn i fi orffen.
report-picture = Llun: { $label }
report-asked = Y cwestiwn i fi: { $words }
report-placed = Gosodais i'r rhain
report-said = Dywedais i
report-dont-know = Dw i ddim yn gwybod
report-skipped = Dewisais i adael hwn
report-worry-what = Dw i'n poeni am
report-worry-size = Faint
report-worry-help = Beth fyddai'n fy helpu

report-helped = Cefais i help: { $how }.
report-changed = Newidiais i hwn ar ôl gwirio.
report-not-checked = Heb ei wirio gyda fi.
report-none-checked = Dw i ddim wedi gwirio'r atebion hyn eto.
report-checked = Dw i wedi gwirio fy atebion. Lle nad ydw i, mae hynny wedi ei nodi.
report-on-paper = Gosodais i hyn gyda chardiau papur.
report-not-confirmed = Heb ei gadarnhau fel fy marn i.

report-how = Sut atebais i
report-support-alone = Ar fy mhen fy hun
report-support-prompt = Gydag awgrym
report-support-hand = Gyda help corfforol
report-support-adult = Barn oedolyn
report-support-none = Help heb ei nodi
report-support-exactly = { $mark }: { $support }
report-support-waited = arhosodd yr oedolyn
report-support-repeated = cafodd y cwestiwn ei ddweud eto
report-support-gesture = pwyntiodd yr oedolyn at y sgrin
report-support-question = gofynnodd yr oedolyn gwestiwn
report-support-two_choices = cynigiodd yr oedolyn ddau ddewis
report-support-model = dangosodd yr oedolyn sut
report-support-partly_physical = cyffyrddodd yr oedolyn â'r fraich neu'r penelin
report-support-physical = llaw'r oedolyn o dan fy llaw i
report-support-adult_reported = atebodd yr oedolyn

report-adults = Mae oedolyn yn dweud
report-adults-not = Nid geiriau { $name } yw'r rhain.
report-adult-view = Barn oedolyn, nid geiriau { $name }
report-note = { $adult }, { $date }
report-note-about = { $adult }, { $date }, am hyn: { $about }

report-who = Pwy gaiff weld hwn
report-who-yes = Dywedais i ie: { $names }
report-who-no = Ddywedais i ddim ie: { $names }
report-nothing = Does dim byd i'w ddangos yma.
report-credits = Lluniau
report-credit = { $set }, { $author }, { $licence }
report-credit-no-author = { $set }, { $licence }
report-credit-photos = Ffotograffau: rhai'r plentyn ei hun. Gofynnwch cyn eu rhoi i neb arall, os gwelwch yn dda.
report-credit-reserved = Heb eu dangos yma: lluniau { $set }. Cedwir pob hawl ynddyn nhw, felly mae eu geiriau yn eu lle.
report-credit-unknown = Heb eu dangos yma: lluniau heb drwydded wedi ei nodi. Cedwir pob hawl ynddyn nhw, felly mae eu geiriau yn eu lle.
report-made = Ar y dudalen hon mae beth mae { $name } wedi dewis ei rannu.

report-role-family = teulu
report-role-teacher = athro
report-role-teaching_assistant = helpwr yn y dosbarth
report-role-senco = CADY
report-role-speech_therapist = therapydd lleferydd ac iaith
report-role-doctor = meddyg
report-role-social_worker = gweithiwr cymdeithasol
report-role-foster_carer = gofalwr maeth
report-role-council = y cyngor
report-role-friend = ffrind
report-role-advocate = eiriolwr

report-weekday-1 = Dydd Llun
report-weekday-2 = Dydd Mawrth
report-weekday-3 = Dydd Mercher
report-weekday-4 = Dydd Iau
report-weekday-5 = Dydd Gwener
report-weekday-6 = Dydd Sadwrn
report-weekday-7 = Dydd Sul
report-month-1 = Ionawr
report-month-2 = Chwefror
report-month-3 = Mawrth
report-month-4 = Ebrill
report-month-5 = Mai
report-month-6 = Mehefin
report-month-7 = Gorffennaf
report-month-8 = Awst
report-month-9 = Medi
report-month-10 = Hydref
report-month-11 = Tachwedd
report-month-12 = Rhagfyr

# Whose words: on the pages with other people's headings, where the child is quoted.
report-quote = “{ $words }”
report-whose-words = Atebion { $name } yw'r geiriau mewn dyfynodau. Atebodd { $name } gyda lluniau, a chafodd pob ateb ei ddarllen yn ôl. Mae geiriau oedolion ar wahân, ac mae hynny wedi ei nodi.
report-not-asked = Ofynnodd neb i fi am hyn.
report-no-answer = Does dim ateb yma.
report-some-adult = Oedolyn

# Section A of an EHC plan.
report-a-aspirations = Fy ngobeithion a fy nodau
report-a-communicate = Sut i siarad â fi a fy nghynnwys i
report-a-play = Fy chwarae
report-a-health = Fy iechyd
report-a-school = Fy ysgol
report-a-independence = Gwneud pethau ar fy mhen fy hun
report-a-friendships = Fy ffrindiau
report-a-future = Fy nyfodol: dysgu, gwaith, bywyd yn nes ymlaen
report-a-history = Fy hanes
report-a-history-write = Mae oedolyn yn ysgrifennu hwn gyda'r teulu. Nid geiriau'r plentyn ei hun yw'r rhain.

# "About Me" (PRSB, version 2.0).
report-p-important = Beth sydd bwysicaf i fi
report-p-people = Pobl sy'n bwysig i fi
report-p-communicate = Sut dw i'n cyfathrebu a sut i gyfathrebu â fi
report-p-wellness = Fy lles
report-p-dos = Plîs gwnewch, plîs peidiwch
report-p-support = Sut a phryd i fy nghefnogi
report-p-also = Pethau eraill sy'n werth eu gwybod amdana i
report-p-date = Dyddiad
report-p-helped = Pwy helpodd fi i ysgrifennu hwn
report-please-do = Plîs gwnewch
report-please-dont = Plîs peidiwch

# One-page profile and three houses.
report-o-like-about-me = Beth mae pobl yn ei hoffi amdana i
report-o-important = Beth sy'n bwysig i fi
report-o-support = Y ffordd orau i fy nghefnogi
report-others-write = Mae pobl sy'n fy nabod i yn ysgrifennu yma:
report-h-good = Tŷ'r pethau da
report-h-worries = Tŷ'r pethau sy'n fy mhoeni
report-h-dreams = Tŷ'r breuddwydion

# Last time, this time.
report-changed-since = Y tro diwethaf a'r tro hwn
report-compare-about = Am beth
report-compare-last = Y tro diwethaf: { $date }
report-compare-now = Y tro hwn: { $date }
report-chosen = Dewisais i hwn.
report-rest-the-same = Mae fy atebion eraill i'r un cwestiynau yr un fath â'r tro diwethaf.
report-all-the-same = Mae fy atebion i'r un cwestiynau yr un fath â'r tro diwethaf.

# What happened with my views, and the invitation: for the child, who is spoken to as "you".
report-i-said = Dywedais i: { $words }
report-we-will = Beth fydd pobl yn ei wneud:
report-who-when = Pwy, a phryd:
report-your-meeting = Dyddiad dy gyfarfod: { $date }.
report-your-told = Ar y dyddiad hwn byddi di'n clywed beth sy'n digwydd: { $date }.
report-told-after = Ac wedyn?
report-told-after-tell = Bydd rhywun yn dweud wrthot ti beth ddigwyddodd.
report-told-after-disagree = Gelli di ddweud: Dw i ddim yn cytuno.
report-told-after-change_my_mind = Gelli di newid dy feddwl.
report-told-review = Beth yw'r cyfarfod?
report-told-review-my_meeting = Cyfarfod amdanat ti yw hwn.
report-told-review-talk = Mae pobl yn siarad am sut mae pethau.
report-told-review-help = Maen nhw'n meddwl pa help sydd ei angen arnat ti.
report-told-comes = Pwy sy'n dod?
report-told-comes-me = Gelli di ddod.
report-told-comes-family = Gall dy deulu ddod.
report-told-comes-teacher = Mae athro yn dod.
report-told-rights = Mae gyda ti hawliau.
report-told-rights-say_what_i_want = Gelli di ddweud beth rwyt ti'n ei feddwl.
report-told-rights-people_listen = Rhaid i bobl feddwl am beth rwyt ti'n ei ddweud.
report-told-rights-why = Os ydyn nhw'n dweud na, gofynna pam.
report-told-ways = Gelli di ei ddweud yn dy ffordd di.
report-told-ways-talk = Gelli di siarad.
report-told-ways-picture_symbols = Gelli di ddefnyddio lluniau.
report-told-ways-drawing = Gelli di dynnu llun.
report-told-ways-play_recording = Gelli di chwarae dy recordiad.
report-told-stop = Gelli di stopio.
report-told-stop-break_time = Gelli di gael seibiant.
report-told-stop-skip = Gelli di adael cwestiwn.
report-told-stop-change_my_mind = Gelli di newid dy feddwl.
report-told-helper = Gall rhywun dy helpu i siarad.
report-told-helper-listen_to_me = Mae eiriolwr yn gwrando arnat ti.
report-told-helper-speak_for_me = Gallan nhw ddweud dy eiriau drosot ti.
report-told-helper-ask_help = Gelli di ofyn am eiriolwr.
report-told-sees = Pwy sy'n gweld beth rwyt ti'n ei ddweud?
report-told-sees-share_views = Ti sy'n dewis pwy sy'n ei weld.
report-told-sees-private = Gelli di gadw rhai pethau'n breifat.
report-told-sees-safe = Os nad wyt ti'n ddiogel, byddwn ni'n cael help.
report-told-next = Beth sy'n digwydd wedyn?
report-told-next-take_notes = Mae pobl yn ysgrifennu beth gafodd ei ddweud.
report-told-next-tell = Bydd rhywun yn dweud wrthot ti beth fydd yn digwydd.
report-told-next-disagree = Gelli di ddweud: Dw i ddim yn cytuno.
report-my-questions = Fy nghwestiynau
report-my-questions-write = Beth wyt ti eisiau ei ofyn?

# What adults saw of a person who shows and does not tell.
report-noticed = Beth welodd oedolion
report-noticed-not = Dyma beth welodd oedolion. Nid geiriau { $name } ydyn nhw.

# A plan's boards on paper.
report-cards = Cardiau papur: { $plan }
report-cards-about = Torrwch ar hyd y llinellau. Rhowch y cardiau ar y mat ar y dudalen cyn hon.

# What adults saw, in the words of its list, and the adults' pages about a person who shows.
report-noticing-seen-looked_longer = Edrych yn hirach ar un peth
report-noticing-seen-looked_between = Edrych o un i'r llall
report-noticing-seen-reached = Estyn at y peth
report-noticing-seen-touched = Cyffwrdd neu ddal
report-noticing-seen-pushed_away = Gwthio i ffwrdd
report-noticing-seen-turned_away = Troi i ffwrdd
report-noticing-seen-smiled = Gwenu neu chwerthin
report-noticing-seen-frowned = Gwgu neu grio
report-noticing-seen-sound = Gwneud sŵn
report-noticing-seen-still = Mynd yn llonydd
report-noticing-seen-moved_more = Symud mwy
report-noticing-seen-tensed = Tynhau'r corff
report-noticing-seen-relaxed = Ymlacio'r corff
report-noticing-seen-breathing = Yr anadlu'n newid
report-noticing-seen-used_word = Defnyddio switsh, arwydd neu air
report-noticing-seen-closed_eyes = Cau llygaid
report-noticing-seen-nothing = Dim byd i'w weld
report-noticing-towards = Tuag at
report-noticing-towards-left = Beth oedd ar y chwith
report-noticing-towards-right = Beth oedd ar y dde
report-noticing-towards-both = Y ddau
report-noticing-towards-person = Person
report-noticing-towards-neither = Dim un o'r ddau
report-noticing-towards-cant_tell = Amhosib dweud
report-noticing-clear-very = Clir iawn
report-noticing-clear-quite = Eithaf clir
report-noticing-clear-not = Ddim yn glir
report-noticing-soon-at_once = Ar unwaith
report-noticing-soon-within_15 = O fewn 15 eiliad
report-noticing-soon-later = Yn hwyrach
report-noticing-help = Help a roddwyd
report-noticing-help-none = Dim
report-noticing-help-waited = Aros
report-noticing-help-named = Enwi eto
report-noticing-help-touched = Cyffwrdd â'r peth
report-noticing-help-moved_arm = Symud y fraich (nid dewis y person yw hynny)
report-noticing-state-awake = Ar ddihun ac yn iach
report-noticing-state-sleepy = Cysglyd
report-noticing-state-hungry = Llwglyd
report-noticing-state-uncomfortable = Anghyfforddus
report-noticing-state-seizure = Ar ôl ffit
report-noticing-state-medicine = Meddyginiaeth newydd
report-noticing-may_mean = Efallai ei fod yn golygu …
report-noticing-sure-sure = Yn siŵr
report-noticing-sure-fairly_sure = Eithaf siŵr
report-noticing-sure-guess = Dyfaliad
report-noticing-seen_once = wedi ei weld unwaith
report-noticing-seen_both_ways = wedi ei weld y ddwy ffordd
report-noticing-seen_firm = yr un peth ar y ddwy ochr ac ar ddau ddiwrnod
report-noticing-good_day = Diwrnod da
report-noticing-hard_day = Diwrnod anodd
report-noticing-how_i_know = Sut rydw i'n gwybod beth mae'r person hwn yn ei ddweud
report-noticing-family = Llais y teulu
report-noticing-disagrees = Pwy sy'n anghytuno
report-noticing-decided = Pwy benderfynodd beth

# What people do about the views; the child is spoken to as "you".
report-outcomes = Beth fydd pobl yn ei wneud
report-outcome-who = Pwy fydd yn gwneud hyn: { $who }.
report-outcome-by = Pryd: { $date }
report-outcome-done = Mae hyn wedi'i wneud.
report-outcome-partly = Mae rhan o hyn wedi'i wneud.
report-outcome-not_done = Dydy hyn ddim wedi'i wneud.
report-outcome-why = Pam: { $why }
report-outcome-told = Cest ti wybod ar y dyddiad hwn: { $date }.
report-outcome-became-write = Beth ddigwyddodd wedyn:
report-outcome-all = Am bopeth ddywedais i

# The meeting sheet, for the person who leads the review.
report-page-meeting-sheet = Taflen y cyfarfod
report-m-for = Mae'r daflen hon i'r person sy'n arwain y cyfarfod.
report-m-questions = Cwestiynau i'w hateb yn gyntaf
report-m-questions-about = Atebwch bob un cyn y cyfarfod, a dywedwch wrth { $name }. Ysgrifennwch y diwrnod.
report-m-no-questions = Chafodd dim cwestiwn ei ofyn.
report-m-answer-write = Pwy atebodd, pryd, a gyda pha eiriau:
report-m-told = Ateb: { $adult }, { $date }
report-m-take-part = Sut rydw i'n cymryd rhan
report-m-who = Pwy sy'n dod
report-m-who-write = Pwy fydd yno:
report-m-place = Lle, egwyl a beth sy'n helpu
report-m-place-write = Ble a phryd, a phryd mae'r egwyl:
report-m-order = Trefn y siarad
report-m-order-write = Yn gyntaf, wedyn, ac yn olaf:
report-m-after = Pwy sy'n dweud wrthyf i wedyn
report-m-after-write = Pwy fydd yn gwneud, ac ar ba ddiwrnod:
report-m-also = Beth arall ddywedais i

# A template for a keyguard.
report-guard = Gorchudd tyllog
report-guard-about = Torrwch bob twll allan. Rhowch y dalennau at ei gilydd wrth eu croesau.
report-guard-ruler = Mae'r llinell hon yn 100 mm o hyd. Os nad yw, argraffwch eto ar 100 %.
report-guard-sheet = Dalen { $number } o { $of }
report-guard-size = Sgrin { $width } × { $height } mm, { $cells } cell o { $across } × { $down } mm.

# Photos and voices that adults add to what they saw
report-seen-photo = Ffoto gan yr oedolyn: { $about }
report-seen-voice = Llais yr oedolyn
report-seen-voice-about = Llais yr oedolyn: { $about }

## What was put right or added later

report-outcome-changed = Newidiodd hyn ar ôl hynny.
report-seen-added = Ychwanegwyd yn ddiweddarach gan { $adult }, { $date }
