# Machine-made translation from en-GB: not yet checked by a speaker.
# The page and the package: words for the people who read a child's views. The child speaks as "I".

report-page-of = { $page }: { $name }
report-page-my-views = Moje zdanie
report-page-profile = Mój profil na jednej stronie
report-page-section-a = Część A planu (Section A)
report-page-about-me = O mnie
report-page-three-houses = Moje trzy domy
report-page-what-happened = Co wynikło z mojego zdania
report-page-invitation = Moje spotkanie i moje prawa
report-for-meeting = Na moje spotkanie. Data: { $date }
report-said-on = To moje słowa. Data: { $date }.
report-said-with = To moje słowa. Data: { $date }. Ze mną: { $people }.
report-stopped = To jeszcze nie koniec. Może jest coś więcej do powiedzenia.
report-person = { $name } ({ $role })
report-list-comma = {", "}
report-list-last = { $first } i { $last }
report-date = { $weekday }, { $number } { $month } { $year }
report-skip = Przejdź do moich odpowiedzi

report-own-words = Moimi słowami
report-felt = Moje uczucie tego dnia
report-drawing = Mój rysunek
report-drawing-about = Mój rysunek: { $about }
report-voice = Posłuchajcie mojego głosu
report-voice-about = Posłuchajcie mojego głosu: { $about }
report-voice-seconds = { $seconds } s
report-voice-minutes = { $minutes } min { $seconds } s
report-voice-cut-off = Mikrofon wyłączył się przed końcem moich słów.
report-picture = Obrazek: { $label }
report-asked = Zapytano mnie: { $words }
report-placed = Tak leżą moje karty
report-said = Moje słowa
report-dont-know = Nie wiem
report-skipped = Pomijam to
report-worry-what = Martwi mnie
report-worry-size = Jak bardzo
report-worry-help = Co by mi pomogło

report-helped = Tak mi pomożono: { $how }.
report-changed = To moja zmiana po sprawdzeniu.
report-not-checked = Nie sprawdzono tego ze mną.
report-none-checked = Nie sprawdzono jeszcze ze mną tych odpowiedzi.
report-checked = Sprawdzono ze mną moje odpowiedzi. Tam, gdzie nie sprawdzono, jest to napisane.
report-on-paper = Ta odpowiedź jest z papierowych kart.
report-not-confirmed = Nie potwierdzono, że to moje własne zdanie.

report-how = Jak odpowiadam
report-support-alone = Samodzielnie
report-support-prompt = Ze wskazówką
report-support-hand = Z pomocą fizyczną
report-support-adult = Zdanie osoby dorosłej
report-support-none = Pomocy nie zapisano
report-support-exactly = { $mark }: { $support }
report-support-waited = osoba dorosła poczekała
report-support-repeated = pytanie powtórzono
report-support-gesture = osoba dorosła wskazała na ekran
report-support-question = osoba dorosła zadała pytanie
report-support-two_choices = osoba dorosła dała dwie możliwości do wyboru
report-support-model = osoba dorosła pokazała, jak to zrobić
report-support-partly_physical = osoba dorosła dotknęła ręki albo łokcia
report-support-physical = ręka osoby dorosłej pod moją ręką
report-support-adult_reported = odpowiedziała osoba dorosła

report-adults = Mówi osoba dorosła
report-adults-not = Mówią to osoby dorosłe, a nie { $name }.
report-adult-view = Zdanie osoby dorosłej. Nie mówi tego { $name }
report-note = { $adult }, { $date }
report-note-about = { $adult }, { $date }, temat: { $about }

report-who = Kto może to zobaczyć
report-who-yes = Mówię „tak”: { $names }
report-who-no = Nie mówię „tak”: { $names }
report-nothing = Nie ma tu nic do pokazania.
report-credits = Obrazki
report-credit = { $set }, { $author }, { $licence }
report-credit-no-author = { $set }, { $licence }
report-credit-photos = Zdjęcia: własne zdjęcia dziecka. Prosimy zapytać, zanim zostaną przekazane dalej.
report-credit-reserved = Nie pokazano tu obrazków z zestawu: { $set }. Wszystkie prawa do nich są zastrzeżone, dlatego w ich miejscu są słowa.
report-credit-unknown = Nie pokazano tu obrazków, których licencji nikt nie zapisał. Wszystkie prawa do nich są zastrzeżone, dlatego w ich miejscu są słowa.
report-made = Na tej stronie jest to, co { $name } chce pokazać innym.

report-role-family = rodzina
report-role-teacher = nauczyciel
report-role-teaching_assistant = pomocnik w klasie
report-role-senco = osoba SENCO
report-role-speech_therapist = logopeda
report-role-doctor = lekarz
report-role-social_worker = pracownik socjalny
report-role-foster_carer = opiekun zastępczy
report-role-council = urząd
report-role-friend = przyjaciel
report-role-advocate = rzecznik

report-weekday-1 = Poniedziałek
report-weekday-2 = Wtorek
report-weekday-3 = Środa
report-weekday-4 = Czwartek
report-weekday-5 = Piątek
report-weekday-6 = Sobota
report-weekday-7 = Niedziela
report-month-1 = stycznia
report-month-2 = lutego
report-month-3 = marca
report-month-4 = kwietnia
report-month-5 = maja
report-month-6 = czerwca
report-month-7 = lipca
report-month-8 = sierpnia
report-month-9 = września
report-month-10 = października
report-month-11 = listopada
report-month-12 = grudnia

# Whose words: on the pages with other people's headings, where the child is quoted.
report-quote = „{ $words }”
report-whose-words = Słowa w cudzysłowie to odpowiedzi, które daje { $name }. { $name } odpowiada za pomocą obrazków, a każdą odpowiedź odczytano potem na głos. To, co mówi osoba dorosła, stoi osobno i jest tak podpisane.
report-not-asked = Nie zapytano mnie o to.
report-no-answer = Tu nie ma odpowiedzi.
report-some-adult = Osoba dorosła

# Section A of an EHC plan.
report-a-aspirations = Moje nadzieje i cele
report-a-communicate = Jak ze mną rozmawiać i jak mnie włączać
report-a-play = Moja zabawa
report-a-health = Moje zdrowie
report-a-school = Moja szkoła
report-a-independence = Co robię samodzielnie
report-a-friendships = Moi przyjaciele
report-a-future = Moja przyszłość: nauka, praca, późniejsze życie
report-a-history = Moja historia
report-a-history-write = To pisze osoba dorosła razem z rodziną. To nie są własne słowa dziecka.

# "About Me" (PRSB, version 2.0).
report-p-important = Co jest dla mnie najważniejsze
report-p-people = Osoby, które są dla mnie ważne
report-p-communicate = Jak się porozumiewam i jak porozumiewać się ze mną
report-p-wellness = Moje dobre samopoczucie
report-p-dos = Proszę to robić i proszę tego nie robić
report-p-support = Jak i kiedy mi pomagać
report-p-also = Co jeszcze warto o mnie wiedzieć
report-p-date = Data
report-p-helped = Osoby, które pomogły to napisać
report-please-do = Proszę to robić
report-please-dont = Proszę tego nie robić

# One-page profile and three houses.
report-o-like-about-me = Co ludzie we mnie lubią
report-o-important = Co jest dla mnie ważne
report-o-support = Jak najlepiej mi pomagać
report-others-write = Tu piszą osoby, które mnie znają:
report-h-good = Dom dobrych rzeczy
report-h-worries = Dom zmartwień
report-h-dreams = Dom marzeń

# Last time, this time.
report-changed-since = Poprzednim razem i tym razem
report-compare-about = Temat
report-compare-last = Poprzednim razem: { $date }
report-compare-now = Tym razem: { $date }
report-chosen = To mój wybór.
report-rest-the-same = Moje inne odpowiedzi na te same pytania są takie jak poprzednim razem.
report-all-the-same = Moje odpowiedzi na te same pytania są takie jak poprzednim razem.

# What happened with my views, and the invitation: for the child, who is spoken to as "you".
report-i-said = Moje słowa: { $words }
report-we-will = Co ludzie zrobią:
report-who-when = Kto i kiedy:
report-your-meeting = Data twojego spotkania: { $date }.
report-your-told = Powiedzą ci, co będzie dalej. Data: { $date }.
report-told-after = A potem?
report-told-after-tell = Ktoś powie ci, co się stało.
report-told-after-disagree = Możesz powiedzieć: nie zgadzam się.
report-told-after-change_my_mind = Możesz zmienić zdanie.
report-told-review = Co to za spotkanie?
report-told-review-my_meeting = To spotkanie o tobie.
report-told-review-talk = Ludzie mówią, jak teraz jest.
report-told-review-help = Myślą, jakiej pomocy potrzebujesz.
report-told-comes = Kto przychodzi?
report-told-comes-me = Możesz przyjść.
report-told-comes-family = Twoja rodzina może przyjść.
report-told-comes-teacher = Przychodzi nauczyciel.
report-told-rights = Masz prawa.
report-told-rights-say_what_i_want = Możesz powiedzieć, co myślisz.
report-told-rights-people_listen = Ludzie muszą pomyśleć o tym, co mówisz.
report-told-rights-why = Jeśli powiedzą „nie”, zapytaj dlaczego.
report-told-ways = Możesz powiedzieć to po swojemu.
report-told-ways-talk = Możesz mówić.
report-told-ways-picture_symbols = Możesz używać obrazków.
report-told-ways-drawing = Możesz rysować.
report-told-ways-play_recording = Możesz odtworzyć swoje nagranie.
report-told-stop = Możesz skończyć.
report-told-stop-break_time = Możesz zrobić przerwę.
report-told-stop-skip = Możesz pominąć pytanie.
report-told-stop-change_my_mind = Możesz zmienić zdanie.
report-told-helper = Ktoś może pomóc ci mówić.
report-told-helper-listen_to_me = Rzecznik cię słucha.
report-told-helper-speak_for_me = Może powiedzieć twoje słowa za ciebie.
report-told-helper-ask_help = Możesz poprosić o rzecznika.
report-told-sees = Kto zobaczy, co mówisz?
report-told-sees-share_views = Ty wybierasz, kto to zobaczy.
report-told-sees-private = Niektóre rzeczy mogą być prywatne.
report-told-sees-safe = Jeśli coś ci grozi, znajdziemy pomoc.
report-told-next = Co będzie potem?
report-told-next-take_notes = Ludzie zapisują, co zostało powiedziane.
report-told-next-tell = Ktoś powie ci, co będzie dalej.
report-told-next-disagree = Możesz powiedzieć: nie zgadzam się.
report-my-questions = Moje pytania
report-my-questions-write = O co chcesz zapytać?

# What adults saw of a person who shows and does not tell.
report-noticed = Co zauważyli dorośli
report-noticed-not = To spostrzeżenia dorosłych. To nie { $name } tak mówi o sobie.

# A plan's boards on paper.
report-cards = Papierowe karty: { $plan }
report-cards-about = Proszę ciąć wzdłuż linii. Karty proszę położyć na planszy z poprzedniej strony.

# What adults saw, in the words of its list, and the adults' pages about a person who shows.
report-noticing-seen-looked_longer = Dłużej patrzy na jedną rzecz
report-noticing-seen-looked_between = Patrzy to na jedno, to na drugie
report-noticing-seen-reached = Sięga
report-noticing-seen-touched = Dotyka albo trzyma
report-noticing-seen-pushed_away = Odpycha
report-noticing-seen-turned_away = Odwraca się
report-noticing-seen-smiled = Uśmiecha się albo śmieje
report-noticing-seen-frowned = Krzywi się albo płacze
report-noticing-seen-sound = Wydaje dźwięk
report-noticing-seen-still = Nieruchomieje
report-noticing-seen-moved_more = Więcej się rusza
report-noticing-seen-tensed = Napina ciało
report-noticing-seen-relaxed = Rozluźnia ciało
report-noticing-seen-breathing = Zmienia się oddech
report-noticing-seen-used_word = Używa przycisku, gestu albo słowa
report-noticing-seen-closed_eyes = Zamyka oczy
report-noticing-seen-nothing = Nic, co można było zobaczyć
report-noticing-towards = W stronę
report-noticing-towards-left = To, co było po lewej
report-noticing-towards-right = To, co było po prawej
report-noticing-towards-both = Jedno i drugie
report-noticing-towards-person = Jakaś osoba
report-noticing-towards-neither = Ani jedno, ani drugie
report-noticing-towards-cant_tell = Nie wiadomo
report-noticing-clear-very = Bardzo wyraźnie
report-noticing-clear-quite = Dość wyraźnie
report-noticing-clear-not = Niewyraźnie
report-noticing-soon-at_once = Od razu
report-noticing-soon-within_15 = W ciągu 15 sekund
report-noticing-soon-later = Później
report-noticing-help = Pomoc
report-noticing-help-none = Żadna
report-noticing-help-waited = Czekanie
report-noticing-help-named = Nazwano jeszcze raz
report-noticing-help-touched = Dotknięto rzeczą
report-noticing-help-moved_arm = Poruszono ręką (wtedy to nie jest wybór tej osoby)
report-noticing-state-awake = Nie śpi i czuje się dobrze
report-noticing-state-sleepy = Senność
report-noticing-state-hungry = Głód
report-noticing-state-uncomfortable = Niewygoda
report-noticing-state-seizure = Po napadzie
report-noticing-state-medicine = Nowe leki
report-noticing-may_mean = To może znaczyć …
report-noticing-sure-sure = Na pewno
report-noticing-sure-fairly_sure = Raczej na pewno
report-noticing-sure-guess = Domysł
report-noticing-seen_once = widziane raz
report-noticing-seen_both_ways = widziane raz tak, raz inaczej
report-noticing-seen_firm = tak samo po obu stronach i przez dwa dni
report-noticing-good_day = Dobry dzień
report-noticing-hard_day = Trudny dzień
report-noticing-how_i_know = Skąd wiem, co ta osoba mówi
report-noticing-family = Głos rodziny
report-noticing-disagrees = Kto się nie zgadza
report-noticing-decided = Kto o czym zdecydował

# What people do about the views; the child is spoken to as "you".
report-outcomes = Co ludzie zrobią
report-outcome-who = Kto to zrobi: { $who }.
report-outcome-by = Kiedy: { $date }
report-outcome-done = To jest zrobione.
report-outcome-partly = To jest zrobione częściowo.
report-outcome-not_done = To nie jest zrobione.
report-outcome-why = Dlaczego: { $why }
report-outcome-told = Powiedziano ci o tym. Data: { $date }.
report-outcome-became-write = Co było potem:
report-outcome-all = Do wszystkich moich słów

# The meeting sheet, for the person who leads the review.
report-page-meeting-sheet = Karta spotkania
report-m-for = Ta karta jest dla osoby, która prowadzi spotkanie.
report-m-questions = Pytania, na które trzeba odpowiedzieć najpierw
report-m-questions-about = Każde pytanie potrzebuje odpowiedzi przed spotkaniem. Odpowiedź ma usłyszeć { $name }. Trzeba zapisać dzień.
report-m-no-questions = Nie było pytań.
report-m-answer-write = Kto odpowiada, kiedy i jak:
report-m-told = Odpowiedź: { $adult }, { $date }
report-m-take-part = Jak biorę udział
report-m-who = Kto przychodzi
report-m-who-write = Kto będzie:
report-m-place = Miejsce, przerwy i co pomaga
report-m-place-write = Gdzie i kiedy, i kiedy są przerwy:
report-m-order = Kolejność rozmowy
report-m-order-write = Najpierw, potem i na końcu:
report-m-after = Kto mi potem powie
report-m-after-write = Kto to zrobi i którego dnia:
report-m-also = Co jeszcze mówię

# A template for a keyguard.
report-guard = Nakładka z otworami
report-guard-about = Wytnij każdy otwór. Złóż arkusze według krzyżyków.
report-guard-ruler = Ta linia ma 100 mm. Jeśli nie, wydrukuj jeszcze raz w skali 100 %.
report-guard-sheet = Arkusz { $number } z { $of }
report-guard-size = Ekran { $width } × { $height } mm, pola: { $cells }, każde { $across } × { $down } mm.

# Photos and voices that adults add to what they saw
report-seen-photo = Zdjęcie od osoby dorosłej: { $about }
report-seen-voice = Głos osoby dorosłej
report-seen-voice-about = Głos osoby dorosłej: { $about }

## What was put right or added later

report-outcome-changed = Potem to się zmieniło.
report-seen-added = Dodano później: { $adult }, { $date }
