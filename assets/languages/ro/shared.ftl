# Machine-made translation from en-GB: not yet checked by a speaker.
# Words that every plan shares. Read and heard by children: at most ten words a sentence, one idea, no idiom.

## Buttons

button-back = Înapoi
button-next = Mai departe
button-start = Începe
button-finished = Gata
button-break_time = Am nevoie de o pauză
button-dont_know = Nu știu
button-dont_understand = Nu înțeleg
button-something_else = Altceva
button-skip = Sari peste
button-more_cards = Mai multe
button-hear_it = Ascultă
button-talk = Vorbește
button-draw_it = Desenează
button-find_picture = Găsește o imagine
button-point_to_it = Arată cu degetul
button-yes = Da
button-no = Nu
button-hear_my_voice = Ascultă
button-play_again = Încearcă din nou
button-keep = Păstrează
button-undo = Anulează
button-clear = Șterge tot
button-rub_out = Șterge
button-thin = Subțire
button-thick = Gros
button-groups = Grupe
button-letters_abc = Litere
button-space = Spațiu
button-hear_my_word = Ascultă cuvântul meu
button-record-finish = Gata
button-carry_on = Continuă
button-want_help = Vreau ajutor
button-stop_today = Mă opresc pe azi
button-change_it = Schimbă
button-take_out = Scoate
button-private = Privat
button-share = Arată altora

## Marks on cards

mark-done = Terminat
mark-started = Început
mark-unasked = Da sau nu?
mark-yes = Da
mark-no = Nu

## Said back

reply-dont_know = Nu știi. E în regulă.
reply-skip = Putem sări peste asta.
reply-something_else = Poți spune asta în alt fel.
reply-all_done = Totul e gata. Le poți muta.
reply-pick_any = Poți alege ce vrei tu.

## Agreement, asked in three parts

agree-primary-talk = Putem să te întrebăm câte ceva?
    .yes = Da. Putem să te întrebăm.
    .no = Nu. E în regulă. Nu te vom întreba.
agree-primary-talk-line-yes = Poți spune da sau nu.
agree-primary-talk-line-stop = Te poți opri oricând.
agree-primary-record = Putem să-ți înregistrăm vocea?
    .yes = Da. Putem să te înregistrăm.
    .no = Nu. Poți folosi imagini.
agree-primary-record-line-drawing = Poți folosi imagini, fără să vorbești.
agree-primary-record-line-change_my_mind = Te poți răzgândi.
agree-primary-share = Cine poate vedea ce spui?
    .each = Poate { $person } să vadă ce spui?
    .yes = Da. Poate vedea { $person }.
    .no = Nu. Nu va vedea { $person }.
agree-primary-share-line-teaching_assistant = Persoana care mă ajută este cu mine acum.
agree-primary-share-line-change_my_mind = Te poți răzgândi.
agree-primary-safe = Dacă nu ești în siguranță, vom cere ajutor.

agree-secondary-talk = Ești de acord să te întrebăm câte ceva?
    .yes = Da. Putem să te întrebăm.
    .no = Nu. E în regulă. Nu te vom întreba.
agree-secondary-talk-line-yes = Poți spune da sau nu.
agree-secondary-talk-line-stop = Te poți opri oricând.
agree-secondary-talk-line-skip = Poți sări peste orice întrebare.
agree-secondary-record = Putem să-ți înregistrăm vocea?
    .yes = Da. Putem să te înregistrăm.
    .no = Nu. Poți folosi imagini sau poți desena.
agree-secondary-record-line-drawing = Poți folosi în schimb imagini sau desene.
agree-secondary-record-line-change_my_mind = Te poți răzgândi.
agree-secondary-share = Cine poate vedea ce spui?
    .each = Poate { $person } să vadă ce spui?
    .yes = Da. Poate vedea { $person }.
    .no = Nu. Nu va vedea { $person }.
agree-secondary-share-line-teaching_assistant = Persoana care mă ajută este cu mine acum.
agree-secondary-share-line-change_my_mind = Te poți răzgândi.
agree-secondary-safe = Dacă nu ești în siguranță, vom cere ajutor.

agree-adulthood-talk = Vrei să vorbești despre părerile tale?
    .yes = Da. Vrei să vorbești azi.
    .no = Nu. E în regulă. Ne putem opri aici.
agree-adulthood-talk-line-yes = Este alegerea ta.
agree-adulthood-talk-line-stop = Te poți opri oricând.
agree-adulthood-talk-line-skip = Poți sări peste orice întrebare.
agree-adulthood-record = Putem să-ți înregistrăm vocea?
    .yes = Da. Putem să te înregistrăm.
    .no = Nu. Poți folosi imagini sau poți desena.
agree-adulthood-record-line-drawing = Poți folosi în schimb imagini sau desene.
agree-adulthood-record-line-change_my_mind = Te poți răzgândi.
agree-adulthood-share = Tu alegi cine îți vede părerile.
    .each = Poate { $person } să vadă părerile tale?
    .yes = Da. Poate vedea { $person }.
    .no = Nu. Nu va vedea { $person }.
agree-adulthood-share-line-teaching_assistant = Persoana care mă ajută este cu mine acum.
agree-adulthood-share-line-change_my_mind = Te poți răzgândi.
agree-adulthood-safe = Dacă nu ești în siguranță, vom cere ajutor.

## People about whom the child is asked

role-family = Familia mea
    .spoken = familia ta
role-teacher = Profesorul meu
    .spoken = profesorul tău
role-teaching_assistant = Cine mă ajută
    .spoken = persoana care te ajută
role-senco = Profesorul SENCO
    .spoken = profesorul tău SENCO
role-speech_therapist = Logoped
    .spoken = logopedul tău
role-doctor = Doctorul meu
    .spoken = doctorul tău
role-social_worker = Asistent social
    .spoken = asistentul tău social
role-foster_carer = Asistent maternal
    .spoken = asistentul tău maternal
role-council = Consiliul local
    .spoken = consiliul local
role-friend = Prietenul meu
    .spoken = prietenul tău
role-advocate = Susținător
    .spoken = susținătorul tău

## Break

break = Ai timp.
    .spoken = Ai timp. Nu ascult.
    .line = Nu ascult.
    .back = Bună din nou. Aici eram.
    .stop = Ne putem opri acum. Mulțumim.

## Check

check = E corect așa?
    .spoken = E corect așa? Poți să schimbi asta.
    .keep = Păstrează
    .hear = Ascultă vocea mea
    .take-out = Scoatem asta?
    .kept = Ai păstrat asta.
    .changed = Poți schimba asta acum.
    .taken-out = Am scos asta.
    .private = Privat. Nu vom arăta asta.
    .nothing = Azi nu este nimic de verificat.
private = Cine poate vedea asta?
    .heading = { private }
    .line = Privat. Nu vom arăta asta.
    .safe = Dacă nu ești în siguranță, vom cere ajutor.

## Thank you, and what happens next

thanks = Mulțumim, { $name }.
thanks-saved = Părerile tale sunt salvate.
thanks-meeting = Oamenii le aud la întâlnirea ta.
thanks-not-shared = Nu le vom arăta.
thanks-told = Ei îți vor spune ce vor face.
thanks-next = Data viitoare întrebăm: ce s-a schimbat?
thanks-stopped = Te-ai oprit azi. E în regulă.
thanks-said-no = Ai spus nu. Mulțumim că ne-ai spus.
thanks-now = Acum
thanks-soon = Curând

## Days

date = { $weekday } { $number } { $month }
weekday-1 = Luni
weekday-2 = Marți
weekday-3 = Miercuri
weekday-4 = Joi
weekday-5 = Vineri
weekday-6 = Sâmbătă
weekday-7 = Duminică
month-1 = ianuarie
month-2 = februarie
month-3 = martie
month-4 = aprilie
month-5 = mai
month-6 = iunie
month-7 = iulie
month-8 = august
month-9 = septembrie
month-10 = octombrie
month-11 = noiembrie
month-12 = decembrie

## When something goes wrong

trouble-no_microphone = Nu te pot auzi. Nu ai greșit cu nimic.
trouble-microphone_busy = Nu te pot auzi acum. Nu ai greșit cu nimic.
trouble-microphone_lost = Am păstrat ce ai spus.
trouble-disk_full = Nu mai am loc. Poți folosi imagini.
trouble-saving_fails = Cheamă persoana care te ajută, te rog. Încercăm din nou.
trouble-resumed = Bună din nou. Am păstrat ce ai spus.
trouble-silent = Nu am auzit nicio voce. Poți încerca din nou.

## Talk, draw, find a picture

talk-ready = Poți vorbi când vrei tu.
talk-listening = Ascult. Ai timp.
talk-heard = Îți poți asculta vocea.
own-card-voice = Vocea mea
own-card-drawing = Desenul meu
something_else = Cum vrei să-mi spui?
find = Găsește o imagine
find-keys = aăâbcdefghiîjklmnopqrsștțuvwxyz
find-groups = În ce grupă este?
find-type = Scrie prima literă a cuvântului tău.
find-nothing = Încă nu e nicio imagine. O poți desena.
find-my_word = Cuvântul meu: { $word }

colour-black = negru
colour-red = roșu
colour-orange = portocaliu
colour-yellow = galben
colour-green = verde
colour-blue = albastru
colour-purple = mov
colour-brown = maro

## Groups of the symbol library

group-feelings = Sentimente
group-people = Oameni
group-body_health_pain = Corpul meu
group-school = Școală
group-learning_and_help = Ajutor
group-play_sport_arts_screens = Distracție
group-home_places_travel = Locuri
group-food_sleep = Mâncare
group-friendship_bullying = Prieteni
group-safety = Siguranță
group-senses_change = Simțuri
group-growing_up = Când cresc
group-asking_answering = Cum spun
group-meeting_rights = Întâlniri

practice-name = Alex

## Agreement, asked in three parts

agree-noticing-talk = E un moment bun acum?
    .spoken = Bună, { $name }. E un moment bun acum?
    .yes = Da.
    .no = Gata.
agree-noticing-talk-line-stop = Te poți opri.
agree-noticing-safe = Dacă nu ești în siguranță, vom cere ajutor.

## Groups of the symbol library

group-my_photos = Fotografiile mele

## Boards of other programs

board-question = Cum te simți cu acestea?
    .each = Cum te simți cu asta: { $card }?

from_paper = De pe cartonașele tale de hârtie

## This is me: how the child looks in the pictures

me = Așa arăt eu
me-about = Așa apari tu în imagini.
me-skip = Poți sări peste asta.
me-skin = Care piele seamănă cu a ta?
me-hair = Care păr seamănă cu al tău?
me-colour = Care culoare seamănă cu părul tău?
me-cloth = Ce culoare îți place să porți?
me-things = Folosești ceva din acestea?
button-me-skin = Piele
button-me-hair = Păr
button-me-colour = Culoare
button-me-things = Lucruri
skin-very_light = Foarte deschisă
skin-light = Deschisă
skin-light_brown = Maro deschis
skin-brown = Maro
skin-dark_brown = Maro închis
skin-very_dark_brown = Maro foarte închis
hair-tuft = Breton
hair-short = Scurt
hair-very_short = Foarte scurt
hair-curly = Creț
hair-afro = Afro
hair-bob = Până la bărbie
hair-long = Lung
hair-ponytail = Coadă de cal
hair-bun = Coc
hair-plaits = Codițe împletite
hair-puffs = Două pufuri
hair-headscarf = Eșarfă pe cap
hair-patka = Patka
hair-no_hair = Fără păr
hair-colour-black = Negru
hair-colour-dark_brown = Maro închis
hair-colour-brown = Maro
hair-colour-light_brown = Maro deschis
hair-colour-fair = Blond
hair-colour-ginger = Roșcat
hair-colour-blue = Albastru
hair-colour-pink = Roz
cloth-purple = Mov
cloth-blue = Albastru
cloth-green = Verde
cloth-red = Roșu
cloth-pink = Roz
cloth-orange = Portocaliu
cloth-white = Alb
cloth-black = Negru
thing-glasses = Ochelari
thing-hearing_aid = Aparat auditiv
thing-wheelchair = Scaun cu rotile

## Questions to an adult, on pages that tell

reply-question = Întrebarea ta ajunge la un adult.

## Several things in one line

list-more = { $first }, { $next }

## Calm: what comes first and what then, and a break that is offered

first-then-first = Întâi
    .spoken = Întâi: { $what }
first-then-then = Apoi
    .spoken = Apoi: { $what }
first-then-choose = Tu alegi
first-then-finished = Gata
first-then-nearly = Aproape gata
offer-break = O pauză acum?
button-break_now = O pauză

## The loudness of the voice, on the break

button-quieter = Mai încet
button-louder = Mai tare

## Find a picture: letters that have no room at once

button-more_letters = Mai multe litere

## The adult's lock, for who uses a screen reader

lock-name = Pentru adulți
lock-about = Apăsați de trei ori pentru a deschide.
lock-twice = Mai apăsați de două ori.
lock-once = Mai apăsați o dată.
