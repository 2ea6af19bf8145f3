# Machine-made translation from en-GB: not yet checked by a speaker.
# Words that every plan shares. Read and heard by children: at most ten words a sentence, one idea, no idiom.

## Buttons

button-back = Wstecz
button-next = Dalej
button-start = Zaczynamy
button-finished = Koniec
button-break_time = Potrzebuję przerwy
button-dont_know = Nie wiem
button-dont_understand = Nie rozumiem
button-something_else = Coś innego
button-skip = Pomiń
button-more_cards = Więcej
button-hear_it = Posłuchaj
button-talk = Mów
button-draw_it = Rysuj
button-find_picture = Znajdź obrazek
button-point_to_it = Pokaż palcem
button-yes = Tak
button-no = Nie
button-hear_my_voice = Posłuchaj
button-play_again = Spróbuj jeszcze raz
button-keep = Zachowaj to
button-undo = Cofnij
button-clear = Wyczyść
button-rub_out = Zmaż
button-thin = Cienka
button-thick = Gruba
button-groups = Grupy
button-letters_abc = Litery
button-space = Odstęp
button-hear_my_word = Posłuchaj słowa
button-record-finish = Koniec
button-carry_on = Idziemy dalej
button-want_help = Chcę pomocy
button-stop_today = Na dziś koniec
button-change_it = Zmień
button-take_out = Usuń
button-private = Prywatne
button-share = Pokaż innym

## Marks on cards

mark-done = Gotowe
mark-started = Zaczęte
mark-unasked = Tak czy nie?
mark-yes = Tak
mark-no = Nie

## Said back

reply-dont_know = Nie wiesz. To w porządku.
reply-skip = Możemy to pominąć.
reply-something_else = Możesz to powiedzieć inaczej.
reply-all_done = Wszystko gotowe. Możesz je przesuwać.
reply-pick_any = Możesz wybrać, co chcesz.

## Agreement, asked in three parts

agree-primary-talk = Czy możemy cię o coś pytać?
    .yes = Tak. Możemy cię o coś pytać.
    .no = Nie. To w porządku. Nie będziemy pytać.
agree-primary-talk-line-yes = Możesz powiedzieć tak albo nie.
agree-primary-talk-line-stop = Możesz skończyć w każdej chwili.
agree-primary-record = Czy możemy nagrać twój głos?
    .yes = Tak. Możemy cię nagrać.
    .no = Nie. Możesz używać obrazków.
agree-primary-record-line-drawing = Możesz używać obrazków i nie mówić.
agree-primary-record-line-change_my_mind = Możesz zmienić zdanie.
agree-primary-share = Kto może zobaczyć, co mówisz?
    .each = Czy { $person } może zobaczyć, co mówisz?
    .yes = Tak. To może zobaczyć { $person }.
    .no = Nie. Tego nie zobaczy { $person }.
agree-primary-share-line-teaching_assistant = Jest teraz ze mną mój pomocnik.
agree-primary-share-line-change_my_mind = Możesz zmienić zdanie.
agree-primary-safe = Jeśli coś ci grozi, znajdziemy pomoc.

agree-secondary-talk = Czy możemy pytać cię o różne rzeczy?
    .yes = Tak. Możemy cię o coś pytać.
    .no = Nie. To w porządku. Nie będziemy pytać.
agree-secondary-talk-line-yes = Możesz powiedzieć tak albo nie.
agree-secondary-talk-line-stop = Możesz skończyć w każdej chwili.
agree-secondary-talk-line-skip = Możesz pominąć każde pytanie.
agree-secondary-record = Czy możemy nagrać twój głos?
    .yes = Tak. Możemy cię nagrać.
    .no = Nie. Możesz używać obrazków albo rysować.
agree-secondary-record-line-drawing = Możesz zamiast tego używać obrazków albo rysować.
agree-secondary-record-line-change_my_mind = Możesz zmienić zdanie.
agree-secondary-share = Kto może zobaczyć, co mówisz?
    .each = Czy { $person } może zobaczyć, co mówisz?
    .yes = Tak. To może zobaczyć { $person }.
    .no = Nie. Tego nie zobaczy { $person }.
agree-secondary-share-line-teaching_assistant = Jest teraz ze mną mój pomocnik.
agree-secondary-share-line-change_my_mind = Możesz zmienić zdanie.
agree-secondary-safe = Jeśli coś ci grozi, znajdziemy pomoc.

agree-adulthood-talk = Czy chcesz porozmawiać o tym, co myślisz?
    .yes = Tak. Chcesz dziś porozmawiać.
    .no = Nie. To w porządku. Możemy tu skończyć.
agree-adulthood-talk-line-yes = To twój wybór.
agree-adulthood-talk-line-stop = Możesz skończyć w każdej chwili.
agree-adulthood-talk-line-skip = Możesz pominąć każde pytanie.
agree-adulthood-record = Czy możemy nagrać twój głos?
    .yes = Tak. Możemy cię nagrać.
    .no = Nie. Możesz używać obrazków albo rysować.
agree-adulthood-record-line-drawing = Możesz zamiast tego używać obrazków albo rysować.
agree-adulthood-record-line-change_my_mind = Możesz zmienić zdanie.
agree-adulthood-share = Ty wybierasz, kto zobaczy twoje zdanie.
    .each = Czy { $person } może zobaczyć twoje zdanie?
    .yes = Tak. To może zobaczyć { $person }.
    .no = Nie. Tego nie zobaczy { $person }.
agree-adulthood-share-line-teaching_assistant = Jest teraz ze mną mój pomocnik.
agree-adulthood-share-line-change_my_mind = Możesz zmienić zdanie.
agree-adulthood-safe = Jeśli coś ci grozi, znajdziemy pomoc.

## People about whom the child is asked

role-family = Moja rodzina
    .spoken = twoja rodzina
role-teacher = Mój nauczyciel
    .spoken = twój nauczyciel
role-teaching_assistant = Mój pomocnik
    .spoken = twój pomocnik
role-senco = Moja osoba SENCO
    .spoken = twoja osoba SENCO
role-speech_therapist = Logopeda
    .spoken = twój logopeda
role-doctor = Mój lekarz
    .spoken = twój lekarz
role-social_worker = Pracownik socjalny
    .spoken = twój pracownik socjalny
role-foster_carer = Opiekun zastępczy
    .spoken = twój opiekun zastępczy
role-council = Urząd
    .spoken = urząd
role-friend = Mój przyjaciel
    .spoken = twój przyjaciel
role-advocate = Rzecznik
    .spoken = twój rzecznik

## Break

break = Masz czas.
    .spoken = Masz czas. Nie słucham.
    .line = Nie słucham.
    .back = Cześć jeszcze raz. Jesteśmy w tym miejscu.
    .stop = Możemy teraz skończyć. Dziękujemy.

## Check

check = Czy to się zgadza?
    .spoken = Czy to się zgadza? Możesz to zmienić.
    .keep = Zachowaj
    .hear = Posłuchaj nagrania
    .take-out = Usunąć to?
    .kept = To zostaje.
    .changed = Możesz to teraz zmienić.
    .taken-out = To jest usunięte.
    .private = Prywatne. Nie będziemy tego pokazywać.
    .nothing = Dziś nie ma nic do sprawdzenia.
private = Kto może to zobaczyć?
    .heading = { private }
    .line = Prywatne. Nie będziemy tego pokazywać.
    .safe = Jeśli coś ci grozi, znajdziemy pomoc.

## Thank you, and what happens next

thanks = Dziękujemy, { $name }.
thanks-saved = Twoje zdanie jest zapisane.
thanks-meeting = Ludzie usłyszą je na twoim spotkaniu.
thanks-not-shared = Nie będziemy go pokazywać.
thanks-told = Powiedzą ci, co zrobią.
thanks-next = Następnym razem zapytamy: co się zmieniło?
thanks-stopped = Na dziś koniec. To w porządku.
thanks-said-no = Twoja odpowiedź to: nie. Dziękujemy za odpowiedź.
thanks-now = Teraz
thanks-soon = Niedługo

## Days

date = { $weekday } { $number } { $month }
weekday-1 = Poniedziałek
weekday-2 = Wtorek
weekday-3 = Środa
weekday-4 = Czwartek
weekday-5 = Piątek
weekday-6 = Sobota
weekday-7 = Niedziela
month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia

## When something goes wrong

trouble-no_microphone = Nie słyszę cię. To nie twoja wina.
trouble-microphone_busy = Teraz cię nie słyszę. To nie twoja wina.
trouble-microphone_lost = Twoje słowa są zapisane.
trouble-disk_full = Nie mam już miejsca. Możesz używać obrazków.
trouble-saving_fails = Poproś pomocnika, żeby tu przyszedł. Próbujemy jeszcze raz.
trouble-resumed = Cześć jeszcze raz. Twoje słowa są zapisane.
trouble-silent = Nie słychać głosu. Możesz spróbować jeszcze raz.

## Talk, draw, find a picture

talk-ready = Możesz mówić, kiedy chcesz.
talk-listening = Słucham. Masz czas.
talk-heard = Możesz posłuchać swojego głosu.
own-card-voice = Mój głos
own-card-drawing = Mój rysunek
something_else = Jak chcesz mi to powiedzieć?
find = Znajdź obrazek
find-keys = aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż
find-groups = W której to jest grupie?
find-type = Wpisz pierwszą literę swojego słowa.
find-nothing = Nie ma jeszcze obrazka. Możesz go narysować.
find-my_word = Moje słowo: { $word }

colour-black = czarny
colour-red = czerwony
colour-orange = pomarańczowy
colour-yellow = żółty
colour-green = zielony
colour-blue = niebieski
colour-purple = fioletowy
colour-brown = brązowy

## Groups of the symbol library

group-feelings = Uczucia
group-people = Ludzie
group-body_health_pain = Moje ciało
group-school = Szkoła
group-learning_and_help = Pomoc
group-play_sport_arts_screens = Zabawa
group-home_places_travel = Miejsca
group-food_sleep = Jedzenie
group-friendship_bullying = Przyjaciele
group-safety = Bezpieczeństwo
group-senses_change = Zmysły
group-growing_up = Dorastanie
group-asking_answering = Mówienie
group-meeting_rights = Spotkania

practice-name = Alex

## Agreement, asked in three parts

agree-noticing-talk = Czy teraz jest dobra pora?
    .spoken = Cześć, { $name }. Czy teraz jest dobra pora?
    .yes = Tak.
    .no = Koniec.
agree-noticing-talk-line-stop = Możesz skończyć.
agree-noticing-safe = Jeśli coś ci grozi, znajdziemy pomoc.

## Groups of the symbol library

group-my_photos = Moje zdjęcia

## Boards of other programs

board-question = Jak się z tym czujesz?
    .each = Jak się z tym czujesz: { $card }?

from_paper = Z twoich papierowych kart

## This is me: how the child looks in the pictures

me = To ja
me-about = Na obrazkach to ty.
me-skip = Możesz to pominąć.
me-skin = Która skóra wygląda jak twoja?
me-hair = Które włosy wyglądają jak twoje?
me-colour = Który kolor jest jak twoje włosy?
me-cloth = Jaki kolor lubisz nosić?
me-things = Czy używasz czegoś z tego?
button-me-skin = Skóra
button-me-hair = Włosy
button-me-colour = Kolor
button-me-things = Rzeczy
skin-very_light = Bardzo jasna
skin-light = Jasna
skin-light_brown = Jasnobrązowa
skin-brown = Brązowa
skin-dark_brown = Ciemnobrązowa
skin-very_dark_brown = Bardzo ciemnobrązowa
hair-tuft = Grzywka
hair-short = Krótkie
hair-very_short = Bardzo krótkie
hair-curly = Kręcone
hair-afro = Afro
hair-bob = Do brody
hair-long = Długie
hair-ponytail = Kucyk
hair-bun = Kok
hair-plaits = Warkocze
hair-puffs = Dwa pompony
hair-headscarf = Chusta na głowę
hair-patka = Patka
hair-no_hair = Bez włosów
hair-colour-black = Czarny
hair-colour-dark_brown = Ciemnobrązowy
hair-colour-brown = Brązowy
hair-colour-light_brown = Jasnobrązowy
hair-colour-fair = Blond
hair-colour-ginger = Rudy
hair-colour-blue = Niebieski
hair-colour-pink = Różowy
cloth-purple = Fioletowy
cloth-blue = Niebieski
cloth-green = Zielony
cloth-red = Czerwony
cloth-pink = Różowy
cloth-orange = Pomarańczowy
cloth-white = Biały
cloth-black = Czarny
thing-glasses = Okulary
thing-hearing_aid = Aparat słuchowy
thing-wheelchair = Wózek

## Questions to an adult, on pages that tell

reply-question = Twoje pytanie trafi do osoby dorosłej.

## Several things in one line

list-more = { $first }, { $next }

## Calm: what comes first and what then, and a break that is offered

first-then-first = Najpierw
    .spoken = Najpierw: { $what }
first-then-then = Potem
    .spoken = Potem: { $what }
first-then-choose = Ty wybierasz
first-then-finished = Koniec
first-then-nearly = Prawie koniec
offer-break = Przerwa teraz?
button-break_now = Przerwa

## The loudness of the voice, on the break

button-quieter = Ciszej
button-louder = Głośniej

## Find a picture: letters that have no room at once

button-more_letters = Więcej liter

## The adult's lock, for who uses a screen reader

lock-name = Dla dorosłych
lock-about = Proszę nacisnąć trzy razy, aby otworzyć.
lock-twice = Jeszcze dwa razy.
lock-once = Jeszcze raz.
