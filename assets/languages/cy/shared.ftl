# Machine-made translation from en-GB: not yet checked by a speaker.
# Words that every plan shares. Read and heard by children: at most ten words a sentence, one idea, no idiom.

## Buttons

button-back = Yn ôl
button-next = Nesaf
button-start = Dechrau
button-finished = Gorffen
button-break_time = Dw i angen seibiant
button-dont_know = Dw i ddim yn gwybod
button-dont_understand = Dw i ddim yn deall
button-something_else = Rhywbeth arall
button-skip = Gadael hwn
button-more_cards = Mwy
button-hear_it = Clywed
button-talk = Siarad
button-draw_it = Tynnu llun
button-find_picture = Chwilio am lun
button-point_to_it = Pwyntio
button-yes = Ie
button-no = Na
button-hear_my_voice = Gwrando
button-play_again = Ceisio eto
button-keep = Cadw hwn
button-undo = Dadwneud
button-clear = Clirio
button-rub_out = Rhwbio allan
button-thin = Tenau
button-thick = Trwchus
button-groups = Grwpiau
button-letters_abc = Llythrennau
button-space = Bwlch
button-hear_my_word = Clywed fy ngair
button-record-finish = Gorffen
button-carry_on = Mynd ymlaen
button-want_help = Dw i eisiau help
button-stop_today = Stopio am heddiw
button-change_it = Newid
button-take_out = Tynnu allan
button-private = Preifat
button-share = Rhannu

## Marks on cards

mark-done = Wedi gorffen
mark-started = Wedi dechrau
mark-unasked = Ie neu na?
mark-yes = Ie
mark-no = Na

## Said back

reply-dont_know = Dwyt ti ddim yn gwybod. Mae hynny'n iawn.
reply-skip = Gallwn ni adael hwn.
reply-something_else = Gelli di ei ddweud mewn ffordd arall.
reply-all_done = Wedi gorffen i gyd. Gelli di eu symud nhw.
reply-pick_any = Gelli di ddewis unrhyw un.

## Agreement, asked in three parts

agree-primary-talk = Gawn ni ofyn pethau i ti?
    .yes = Iawn. Cawn ni ofyn pethau i ti.
    .no = Na. Mae hynny'n iawn. Fyddwn ni ddim yn gofyn.
agree-primary-talk-line-yes = Gelli di ddweud ie neu na.
agree-primary-talk-line-stop = Gelli di stopio unrhyw bryd.
agree-primary-record = Gawn ni recordio dy lais di?
    .yes = Iawn. Cawn ni dy recordio di.
    .no = Na. Gelli di ddefnyddio lluniau.
agree-primary-record-line-drawing = Gelli di ddefnyddio lluniau a pheidio siarad.
agree-primary-record-line-change_my_mind = Gelli di newid dy feddwl.
agree-primary-share = Pwy gaiff weld beth rwyt ti'n ei ddweud?
    .each = Gaiff { $person } weld beth rwyt ti'n ei ddweud?
    .yes = Iawn. Caiff { $person } weld hyn.
    .no = Na. Fydd { $person } ddim yn gweld hyn.
agree-primary-share-line-teaching_assistant = Mae fy helpwr gyda fi nawr.
agree-primary-share-line-change_my_mind = Gelli di newid dy feddwl.
agree-primary-safe = Os nad wyt ti'n ddiogel, byddwn ni'n cael help.

agree-secondary-talk = Ydy hi'n iawn gofyn pethau i ti?
    .yes = Iawn. Cawn ni ofyn pethau i ti.
    .no = Na. Mae hynny'n iawn. Fyddwn ni ddim yn gofyn.
agree-secondary-talk-line-yes = Gelli di ddweud ie neu na.
agree-secondary-talk-line-stop = Gelli di stopio unrhyw bryd.
agree-secondary-talk-line-skip = Gelli di adael unrhyw gwestiwn.
agree-secondary-record = Gawn ni recordio dy lais di?
    .yes = Iawn. Cawn ni dy recordio di.
    .no = Na. Gelli di ddefnyddio lluniau neu dynnu llun.
agree-secondary-record-line-drawing = Gelli di ddefnyddio lluniau neu dynnu llun yn lle hynny.
agree-secondary-record-line-change_my_mind = Gelli di newid dy feddwl.
agree-secondary-share = Pwy gaiff weld beth rwyt ti'n ei ddweud?
    .each = Gaiff { $person } weld beth rwyt ti'n ei ddweud?
    .yes = Iawn. Caiff { $person } weld hyn.
    .no = Na. Fydd { $person } ddim yn gweld hyn.
agree-secondary-share-line-teaching_assistant = Mae fy helpwr gyda fi nawr.
agree-secondary-share-line-change_my_mind = Gelli di newid dy feddwl.
agree-secondary-safe = Os nad wyt ti'n ddiogel, byddwn ni'n cael help.

agree-adulthood-talk = Wyt ti eisiau siarad am dy farn?
    .yes = Iawn. Rwyt ti eisiau siarad heddiw.
    .no = Na. Mae hynny'n iawn. Gallwn ni stopio yma.
agree-adulthood-talk-line-yes = Dy ddewis di yw hyn.
agree-adulthood-talk-line-stop = Gelli di stopio unrhyw bryd.
agree-adulthood-talk-line-skip = Gelli di adael unrhyw gwestiwn.
agree-adulthood-record = Gawn ni recordio dy lais di?
    .yes = Iawn. Cawn ni dy recordio di.
    .no = Na. Gelli di ddefnyddio lluniau neu dynnu llun.
agree-adulthood-record-line-drawing = Gelli di ddefnyddio lluniau neu dynnu llun yn lle hynny.
agree-adulthood-record-line-change_my_mind = Gelli di newid dy feddwl.
agree-adulthood-share = Ti sy'n dewis pwy sy'n gweld dy farn.
    .each = Gaiff { $person } weld dy farn?
    .yes = Iawn. Caiff { $person } weld hyn.
    .no = Na. Fydd { $person } ddim yn gweld hyn.
agree-adulthood-share-line-teaching_assistant = Mae fy helpwr gyda fi nawr.
agree-adulthood-share-line-change_my_mind = Gelli di newid dy feddwl.
agree-adulthood-safe = Os nad wyt ti'n ddiogel, byddwn ni'n cael help.

## People about whom the child is asked

role-family = Fy nheulu
    .spoken = dy deulu
role-teacher = Fy athro
    .spoken = dy athro
role-teaching_assistant = Fy helpwr
    .spoken = dy helpwr
role-senco = Fy CADY
    .spoken = dy CADY
role-speech_therapist = Helpwr siarad
    .spoken = dy helpwr siarad
role-doctor = Fy meddyg
    .spoken = dy feddyg
role-social_worker = Gweithiwr cymdeithasol
    .spoken = dy weithiwr cymdeithasol
role-foster_carer = Gofalwr maeth
    .spoken = dy ofalwr maeth
role-council = Y cyngor
    .spoken = y cyngor
role-friend = Fy ffrind
    .spoken = dy ffrind
role-advocate = Eiriolwr
    .spoken = dy eiriolwr

## Break

break = Cymer dy amser.
    .spoken = Cymer dy amser. Dw i ddim yn gwrando.
    .line = Dw i ddim yn gwrando.
    .back = Helo eto. Roedden ni yma.
    .stop = Gallwn ni stopio nawr. Diolch.

## Check

check = Ydy hyn yn iawn?
    .spoken = Ydy hyn yn iawn? Gelli di ei newid.
    .keep = Cadw
    .hear = Clywed fy llais
    .take-out = Tynnu hwn allan?
    .kept = Rwyt ti wedi ei gadw.
    .changed = Gelli di ei newid nawr.
    .taken-out = Rydyn ni wedi ei dynnu allan.
    .private = Preifat. Fyddwn ni ddim yn rhannu hwn.
    .nothing = Does dim byd i'w wirio heddiw.
private = Pwy sy'n cael gweld hwn?
    .heading = { private }
    .line = Preifat. Fyddwn ni ddim yn rhannu hwn.
    .safe = Os nad wyt ti'n ddiogel, byddwn ni'n cael help.

## Thank you, and what happens next

thanks = Diolch, { $name }.
thanks-saved = Mae dy farn wedi ei chadw.
thanks-meeting = Bydd pobl yn ei chlywed yn dy gyfarfod.
thanks-not-shared = Fyddwn ni ddim yn ei rhannu.
thanks-told = Byddan nhw'n dweud wrthot ti beth fyddan nhw'n ei wneud.
thanks-next = Y tro nesaf byddwn ni'n gofyn: beth sydd wedi newid?
thanks-stopped = Rwyt ti wedi stopio heddiw. Mae hynny'n iawn.
thanks-said-no = Dywedaist ti na. Diolch am ddweud wrthon ni.
thanks-now = Nawr
thanks-soon = Cyn hir

## Days

date = { $weekday } { $number } { $month }
weekday-1 = Dydd Llun
weekday-2 = Dydd Mawrth
weekday-3 = Dydd Mercher
weekday-4 = Dydd Iau
weekday-5 = Dydd Gwener
weekday-6 = Dydd Sadwrn
weekday-7 = Dydd Sul
month-1 = Ionawr
month-2 = Chwefror
month-3 = Mawrth
month-4 = Ebrill
month-5 = Mai
month-6 = Mehefin
month-7 = Gorffennaf
month-8 = Awst
month-9 = Medi
month-10 = Hydref
month-11 = Tachwedd
month-12 = Rhagfyr

## When something goes wrong

trouble-no_microphone = Dw i ddim yn gallu dy glywed di. Wnest ti ddim byd o'i le.
trouble-microphone_busy = Dw i ddim yn gallu dy glywed di nawr. Wnest ti ddim byd o'i le.
trouble-microphone_lost = Dw i wedi cadw beth ddywedaist ti.
trouble-disk_full = Dw i'n llawn. Gelli di ddefnyddio lluniau.
trouble-saving_fails = Gofynna i dy helpwr ddod, plîs. Rydyn ni'n ceisio eto.
trouble-resumed = Helo eto. Rydyn ni wedi cadw beth ddywedaist ti.
trouble-silent = Chlywais i ddim llais. Gelli di geisio eto.

## Talk, draw, find a picture

talk-ready = Gelli di siarad pan fyddi di'n barod.
talk-listening = Dw i'n gwrando. Cymer dy amser.
talk-heard = Gelli di wrando ar dy lais.
own-card-voice = Fy llais
own-card-drawing = Fy llun
something_else = Sut wyt ti eisiau dweud wrtha i?
find = Chwilio am lun
find-keys = a b c ch d dd e f ff g ng h i j l ll m n o p ph r rh s t th u w y
find-groups = Ym mha grŵp mae e?
find-type = Teipia lythyren gyntaf dy air.
find-nothing = Dim llun eto. Gelli di dynnu ei lun.
find-my_word = Fy ngair: { $word }

colour-black = du
colour-red = coch
colour-orange = oren
colour-yellow = melyn
colour-green = gwyrdd
colour-blue = glas
colour-purple = porffor
colour-brown = brown

## Groups of the symbol library

group-feelings = Teimladau
group-people = Pobl
group-body_health_pain = Fy nghorff
group-school = Ysgol
group-learning_and_help = Help
group-play_sport_arts_screens = Hwyl
group-home_places_travel = Lleoedd
group-food_sleep = Bwyd
group-friendship_bullying = Ffrindiau
group-safety = Diogelwch
group-senses_change = Synhwyrau
group-growing_up = Tyfu i fyny
group-asking_answering = Dweud pethau
group-meeting_rights = Cyfarfodydd

practice-name = Sam

## Agreement, asked in three parts

agree-noticing-talk = Ydy hi'n amser da nawr?
    .spoken = Helo { $name }. Ydy hi'n amser da nawr?
    .yes = Iawn.
    .no = Wedi gorffen.
agree-noticing-talk-line-stop = Gelli di stopio.
agree-noticing-safe = Os nad wyt ti'n ddiogel, byddwn ni'n cael help.

## Groups of the symbol library

group-my_photos = Fy lluniau

## Boards of other programs

board-question = Sut wyt ti'n teimlo am y rhain?
    .each = Sut wyt ti'n teimlo am hyn: { $card }?

from_paper = O dy gardiau papur

## This is me: how the child looks in the pictures

me = Dyma fi
me-about = Dyma ti yn y lluniau.
me-skip = Gelli di adael hwn.
me-skin = Pa groen sy'n debyg i dy groen di?
me-hair = Pa wallt sy'n debyg i dy wallt di?
me-colour = Pa liw sy'n debyg i dy wallt di?
me-cloth = Pa liw wyt ti'n hoffi ei wisgo?
me-things = Wyt ti'n defnyddio un o'r rhain?
button-me-skin = Croen
button-me-hair = Gwallt
button-me-colour = Lliw
button-me-things = Pethau
skin-very_light = Golau iawn
skin-light = Golau
skin-light_brown = Brown golau
skin-brown = Brown
skin-dark_brown = Brown tywyll
skin-very_dark_brown = Brown tywyll iawn
hair-tuft = Ffrinj
hair-short = Byr
hair-very_short = Byr iawn
hair-curly = Cyrliog
hair-afro = Affro
hair-bob = Bob
hair-long = Hir
hair-ponytail = Cynffon
hair-bun = Bynsen
hair-plaits = Plethi
hair-puffs = Dau bwff
hair-headscarf = Sgarff pen
hair-patka = Patka
hair-no_hair = Dim gwallt
hair-colour-black = Du
hair-colour-dark_brown = Brown tywyll
hair-colour-brown = Brown
hair-colour-light_brown = Brown golau
hair-colour-fair = Melyn
hair-colour-ginger = Coch
hair-colour-blue = Glas
hair-colour-pink = Pinc
cloth-purple = Porffor
cloth-blue = Glas
cloth-green = Gwyrdd
cloth-red = Coch
cloth-pink = Pinc
cloth-orange = Oren
cloth-white = Gwyn
cloth-black = Du
thing-glasses = Sbectol
thing-hearing_aid = Cymorth clyw
thing-wheelchair = Cadair olwyn

## Questions to an adult, on pages that tell

reply-question = Mae dy gwestiwn yn mynd at oedolyn.

## Several things in one line

list-more = { $first }, { $next }

## Calm: what comes first and what then, and a break that is offered

first-then-first = Cyntaf
    .spoken = Yn gyntaf: { $what }
first-then-then = Wedyn
    .spoken = Wedyn: { $what }
first-then-choose = Ti sy’n dewis
first-then-finished = Gorffen
first-then-nearly = Bron ar ben
offer-break = Seibiant nawr?
button-break_now = Seibiant

## The loudness of the voice, on the break

button-quieter = Tawelach
button-louder = Uwch

## Find a picture: letters that have no room at once

button-more_letters = Mwy o lythrennau

## The adult's lock, for who uses a screen reader

lock-name = I oedolion
lock-about = Pwyswch dair gwaith i agor.
lock-twice = Pwyswch ddwywaith eto.
lock-once = Pwyswch unwaith eto.
