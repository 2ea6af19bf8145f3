# Machine-made translation from en-GB: not yet checked by a speaker.
# The page and the package: words for the people who read a child's views. The child speaks as "I".

report-page-of = { $page }: { $name }
report-page-my-views = Părerile mele
report-page-profile = Profilul meu pe o pagină
report-page-section-a = Secțiunea A a planului (Section A)
report-page-about-me = Despre mine
report-page-three-houses = Cele trei case ale mele
report-page-what-happened = Ce s-a întâmplat cu părerile mele
report-page-invitation = Întâlnirea mea și drepturile mele
report-for-meeting = Pentru întâlnirea mea. Data: { $date }
report-said-on = Am spus asta la data: { $date }.
report-said-with = Am spus asta la data: { $date }. Au fost cu mine: { $people }.
report-stopped = Nu am terminat încă. Poate mai este ceva de spus.
report-person = { $name } ({ $role })
report-list-comma = {", "}
report-list-last = { $first } și { $last }
report-date = { $weekday }, { $number } { $month } { $year }
report-skip = Mergeți la răspunsurile mele

report-own-words = Cu cuvintele mele
report-felt = Cum m-am simțit
report-drawing = Desenul meu
report-drawing-about = Desenul meu: { $about }
report-voice = Ascultați vocea mea
report-voice-about = Ascultați vocea mea: { $about }
report-voice-seconds = { $seconds } s
report-voice-minutes = { $minutes } min { $seconds } s
report-voice-cut-off = Microfonul s-a oprit înainte să termin.
report-picture = Imagine: { $label }
report-asked = Întrebarea pentru mine: { $words }
report-placed = Am așezat acestea
report-said = Am spus
report-dont-know = Nu știu
report-skipped = Am sărit peste asta
report-worry-what = Mă îngrijorează
report-worry-size = Cât de mult
report-worry-help = Ce m-ar ajuta

report-helped = Am primit ajutor: { $how }.
report-changed = Am schimbat asta după verificare.
report-not-checked = Nu s-a verificat cu mine.
report-none-checked = Încă nu am verificat aceste răspunsuri.
report-checked = Am verificat răspunsurile mele. Unde nu am verificat, scrie acolo.
report-on-paper = Am așezat asta cu cartonașe de hârtie.
report-not-confirmed = Nu s-a confirmat că e părerea mea.

report-how = Cum am răspuns
report-support-alone = Fără ajutor
report-support-prompt = Cu o indicație
report-support-hand = Cu ajutor fizic
report-support-adult = Părerea unui adult
report-support-none = Ajutorul nu s-a notat
report-support-exactly = { $mark }: { $support }
report-support-waited = adultul a așteptat
report-support-repeated = întrebarea a fost spusă din nou
report-support-gesture = adultul a arătat spre ecran
report-support-question = adultul a pus o întrebare
report-support-two_choices = adultul a oferit două variante
report-support-model = adultul a arătat cum se face
report-support-partly_physical = adultul a atins brațul sau cotul
report-support-physical = mâna adultului sub mâna mea
report-support-adult_reported = adultul a răspuns

report-adults = Un adult spune
report-adults-not = Asta spun adulții, nu { $name }.
report-adult-view = Părerea unui adult. Nu { $name } spune asta
report-note = { $adult }, { $date }
report-note-about = { $adult }, { $date }, despre: { $about }

report-who = Cine poate vedea asta
report-who-yes = Am spus da: { $names }
report-who-no = Nu am spus da: { $names }
report-nothing = Nu este nimic de arătat aici.
report-credits = Imagini
report-credit = { $set }, { $author }, { $licence }
report-credit-no-author = { $set }, { $licence }
report-credit-photos = Fotografii: ale copilului. Vă rugăm să întrebați înainte de a le da mai departe.
report-credit-reserved = Nu apar aici: imagini din setul { $set }. Toate drepturile sunt rezervate, de aceea în locul lor stau cuvintele lor.
report-credit-unknown = Nu apar aici: imagini a căror licență nu a notat-o nimeni. Toate drepturile sunt rezervate, de aceea în locul lor stau cuvintele lor.
report-made = Pe această pagină este ce a ales { $name } să arate altora.

report-role-family = familie
report-role-teacher = profesor
report-role-teaching_assistant = ajutor în clasă
report-role-senco = profesor SENCO
report-role-speech_therapist = logoped
report-role-doctor = doctor
report-role-social_worker = asistent social
report-role-foster_carer = asistent maternal
report-role-council = consiliul local
report-role-friend = prieten
report-role-advocate = susținător

report-weekday-1 = Luni
report-weekday-2 = Marți
report-weekday-3 = Miercuri
report-weekday-4 = Joi
report-weekday-5 = Vineri
report-weekday-6 = Sâmbătă
report-weekday-7 = Duminică
report-month-1 = ianuarie
report-month-2 = februarie
report-month-3 = martie
report-month-4 = aprilie
report-month-5 = mai
report-month-6 = iunie
report-month-7 = iulie
report-month-8 = august
report-month-9 = septembrie
report-month-10 = octombrie
report-month-11 = noiembrie
report-month-12 = decembrie

# Whose words: on the pages with other people's headings, where the child is quoted.
report-quote = „{ $words }”
report-whose-words = Între ghilimele sunt răspunsurile date de { $name }. { $name } a răspuns cu imagini, iar fiecare răspuns a fost apoi citit cu voce tare. Ce spune un adult stă separat și este notat așa.
report-not-asked = Nu m-a întrebat nimeni despre asta.
report-no-answer = Aici nu este niciun răspuns.
report-some-adult = Un adult

# Section A of an EHC plan.
report-a-aspirations = Speranțele și scopurile mele
report-a-communicate = Cum să vorbiți cu mine și cum să mă includeți
report-a-play = Joaca mea
report-a-health = Sănătatea mea
report-a-school = Școala mea
report-a-independence = Ce fac fără ajutor
report-a-friendships = Prietenii mei
report-a-future = Viitorul meu: învățat, muncă, viața de mai târziu
report-a-history = Povestea mea până acum
report-a-history-write = Un adult scrie asta împreună cu familia. Nu sunt cuvintele copilului.

# "About Me" (PRSB, version 2.0).
report-p-important = Ce este cel mai important pentru mine
report-p-people = Oameni importanți pentru mine
report-p-communicate = Cum comunic și cum să comunicați cu mine
report-p-wellness = Starea mea de bine
report-p-dos = Vă rog să faceți și vă rog să nu faceți
report-p-support = Cum și când să mă sprijiniți
report-p-also = Ce mai e bine de știut despre mine
report-p-date = Data
report-p-helped = Cine a ajutat la scris
report-please-do = Vă rog să faceți
report-please-dont = Vă rog să nu faceți

# One-page profile and three houses.
report-o-like-about-me = Ce le place oamenilor la mine
report-o-important = Ce este important pentru mine
report-o-support = Cum mă puteți sprijini cel mai bine
report-others-write = Oamenii care mă cunosc scriu aici:
report-h-good = Casa lucrurilor bune
report-h-worries = Casa grijilor
report-h-dreams = Casa viselor

# Last time, this time.
report-changed-since = Data trecută și de data aceasta
report-compare-about = Despre
report-compare-last = Data trecută: { $date }
report-compare-now = De data aceasta: { $date }
report-chosen = Am ales asta.
report-rest-the-same = Celelalte răspunsuri ale mele la aceleași întrebări sunt ca data trecută.
report-all-the-same = Răspunsurile mele la aceleași întrebări sunt ca data trecută.

# What happened with my views, and the invitation: for the child, who is spoken to as "you".
report-i-said = Am spus: { $words }
report-we-will = Ce vor face oamenii:
report-who-when = Cine și când:
report-your-meeting = Data întâlnirii tale: { $date }.
report-your-told = Ți se va spune ce urmează. Data: { $date }.
report-told-after = Și după aceea?
report-told-after-tell = Cineva îți spune ce s-a întâmplat.
report-told-after-disagree = Poți spune: nu sunt de acord.
report-told-after-change_my_mind = Te poți răzgândi.
report-told-review = Ce este întâlnirea?
report-told-review-my_meeting = Este o întâlnire despre tine.
report-told-review-talk = Oamenii vorbesc despre cum merg lucrurile.
report-told-review-help = Se gândesc de ce ajutor ai nevoie.
report-told-comes = Cine vine?
report-told-comes-me = Tu poți veni.
report-told-comes-family = Familia ta poate veni.
report-told-comes-teacher = Vine un profesor.
report-told-rights = Ai drepturi.
report-told-rights-say_what_i_want = Poți spune ce crezi.
report-told-rights-people_listen = Oamenii trebuie să se gândească la ce spui.
report-told-rights-why = Dacă spun nu, întreabă-i de ce.
report-told-ways = Poți spune în felul tău.
report-told-ways-talk = Poți vorbi.
report-told-ways-picture_symbols = Poți folosi imagini.
report-told-ways-drawing = Poți desena.
report-told-ways-play_recording = Poți porni înregistrarea ta.
report-told-stop = Te poți opri.
report-told-stop-break_time = Poți lua o pauză.
report-told-stop-skip = Poți sări peste o întrebare.
report-told-stop-change_my_mind = Te poți răzgândi.
report-told-helper = Cineva te poate ajuta să vorbești.
report-told-helper-listen_to_me = Un susținător te ascultă.
report-told-helper-speak_for_me = Poate spune cuvintele tale în locul tău.
report-told-helper-ask_help = Poți cere un susținător.
report-told-sees = Cine vede ce spui?
report-told-sees-share_views = Tu alegi cine vede.
report-told-sees-private = Unele lucruri pot rămâne private.
report-told-sees-safe = Dacă nu ești în siguranță, vom cere ajutor.
report-told-next = Ce se întâmplă după?
report-told-next-take_notes = Oamenii scriu ce s-a spus.
report-told-next-tell = Cineva îți spune ce se va întâmpla.
report-told-next-disagree = Poți spune: nu sunt de acord.
report-my-questions = Întrebările mele
report-my-questions-write = Ce vrei să întrebi?

# What adults saw of a person who shows and does not tell.
report-noticed = Ce au văzut adulții
report-noticed-not = Acestea sunt observații ale adulților. Nu { $name } spune asta despre sine.

# A plan's boards on paper.
report-cards = Cartonașe de hârtie: { $plan }
report-cards-about = Tăiați de-a lungul liniilor. Puneți cartonașele pe planșa de pe pagina dinainte.

# What adults saw, in the words of its list, and the adults' pages about a person who shows.
report-noticing-seen-looked_longer = Se uită mai mult la un lucru
report-noticing-seen-looked_between = Se uită de la unul la altul
report-noticing-seen-reached = Întinde mâna
report-noticing-seen-touched = Atinge sau ține
report-noticing-seen-pushed_away = Împinge la o parte
report-noticing-seen-turned_away = Se întoarce
report-noticing-seen-smiled = Zâmbește sau râde
report-noticing-seen-frowned = Se încruntă sau plânge
report-noticing-seen-sound = Scoate un sunet
report-noticing-seen-still = Rămâne nemișcat corpul
report-noticing-seen-moved_more = Se mișcă mai mult
report-noticing-seen-tensed = Își încordează corpul
report-noticing-seen-relaxed = Își relaxează corpul
report-noticing-seen-breathing = Se schimbă respirația
report-noticing-seen-used_word = Folosește un comutator, un semn sau un cuvânt
report-noticing-seen-closed_eyes = Închide ochii
report-noticing-seen-nothing = Nimic care se putea vedea
report-noticing-towards = Spre
report-noticing-towards-left = Ce era în stânga
report-noticing-towards-right = Ce era în dreapta
report-noticing-towards-both = Amândouă
report-noticing-towards-person = O persoană
report-noticing-towards-neither = Niciunul
report-noticing-towards-cant_tell = Nu se poate spune
report-noticing-clear-very = Foarte clar
report-noticing-clear-quite = Destul de clar
report-noticing-clear-not = Neclar
report-noticing-soon-at_once = Imediat
report-noticing-soon-within_15 = În 15 secunde
report-noticing-soon-later = Mai târziu
report-noticing-help = Ajutor dat
report-noticing-help-none = Niciunul
report-noticing-help-waited = S-a așteptat
report-noticing-help-named = S-a spus din nou numele lucrului
report-noticing-help-touched = S-a atins cu obiectul
report-noticing-help-moved_arm = S-a mișcat brațul (atunci nu este alegerea persoanei)
report-noticing-state-awake = Treaz și bine
report-noticing-state-sleepy = Somnolență
report-noticing-state-hungry = Foame
report-noticing-state-uncomfortable = Disconfort
report-noticing-state-seizure = După o criză
report-noticing-state-medicine = Medicament nou
report-noticing-may_mean = Cred că poate însemna …
report-noticing-sure-sure = Sigur
report-noticing-sure-fairly_sure = Destul de sigur
report-noticing-sure-guess = O presupunere
report-noticing-seen_once = văzut o dată
report-noticing-seen_both_ways = văzut în ambele feluri
report-noticing-seen_firm = la fel pe două părți și în două zile
report-noticing-good_day = O zi bună
report-noticing-hard_day = O zi grea
report-noticing-how_i_know = Cum știu ce spune această persoană
report-noticing-family = Vocea familiei
report-noticing-disagrees = Cine nu este de acord
report-noticing-decided = Cine ce a hotărât

# What people do about the views; the child is spoken to as "you".
report-outcomes = Ce vor face oamenii
report-outcome-who = Cine va face asta: { $who }.
report-outcome-by = Când: { $date }
report-outcome-done = Asta s-a făcut.
report-outcome-partly = Asta s-a făcut în parte.
report-outcome-not_done = Asta nu s-a făcut.
report-outcome-why = De ce: { $why }
report-outcome-told = Ți s-a spus la data: { $date }.
report-outcome-became-write = Ce s-a întâmplat apoi:
report-outcome-all = Pentru tot ce am spus

# The meeting sheet, for the person who leads the review.
report-page-meeting-sheet = Fișa întâlnirii
report-m-for = Această fișă este pentru persoana care conduce întâlnirea.
report-m-questions = Întrebări la care se răspunde mai întâi
report-m-questions-about = Fiecare întrebare are nevoie de răspuns înainte de întâlnire. Răspunsul se spune și se scrie ziua. Îl aude: { $name }.
report-m-no-questions = Nu au fost întrebări.
report-m-answer-write = Cine răspunde, când și cum:
report-m-told = Răspuns: { $adult }, { $date }
report-m-take-part = Cum particip
report-m-who = Cine vine
report-m-who-write = Cine va fi acolo:
report-m-place = Locul, pauzele și ce ajută
report-m-place-write = Unde și când, și când sunt pauzele:
report-m-order = Ordinea discuțiilor
report-m-order-write = Întâi, apoi și la final:
report-m-after = Cine îmi spune după aceea
report-m-after-write = Cine o face și în ce zi:
report-m-also = Ce am mai spus

# A template for a keyguard.
report-guard = Placă cu găuri
report-guard-about = Decupați fiecare gaură. Puneți foile împreună după cruci.
report-guard-ruler = Această linie are 100 mm. Dacă nu, tipăriți din nou la 100 %.
report-guard-sheet = Foaia { $number } din { $of }
report-guard-size = Ecran { $width } × { $height } mm, { $cells } celule de { $across } × { $down } mm.

# Photos and voices that adults add to what they saw
report-seen-photo = Fotografie de la adult: { $about }
report-seen-voice = Vocea adultului
report-seen-voice-about = Vocea adultului: { $about }

## What was put right or added later

report-outcome-changed = După aceea s-a schimbat.
report-seen-added = Adăugat mai târziu: { $adult }, { $date }
