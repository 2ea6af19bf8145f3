# Words that every plan shares. Read and heard by children: at most ten words a sentence, one idea, no idiom.
# .spoken: said in place of what is shown.

## Buttons

button-back = Back
button-next = Next
button-start = Start
button-finished = Finish
button-break_time = I need a break
button-dont_know = I don't know
button-dont_understand = I don't understand
button-something_else = Something else
button-skip = Skip
button-more_cards = More
button-hear_it = Hear it
button-talk = Talk
button-draw_it = Draw
button-find_picture = Find a picture
button-point_to_it = Point
button-yes = Yes
button-no = No
button-hear_my_voice = Listen
button-play_again = Try again
button-keep = Keep it
button-undo = Undo
button-clear = Clear
button-rub_out = Rub out
button-thin = Thin
button-thick = Thick
button-groups = Groups
button-letters_abc = Letters
button-space = Space
button-hear_my_word = Hear my word
button-record-finish = Finish
button-carry_on = Carry on
button-want_help = I want help
button-stop_today = Stop for today
button-change_it = Change
button-take_out = Take out
button-private = Private
button-share = Share

## Marks on cards

mark-done = Done
mark-started = Started
mark-unasked = Yes or no?
mark-yes = Yes
mark-no = No

## Said back

reply-dont_know = You don't know. That is fine.
reply-skip = We can skip this one.
reply-something_else = You can say it another way.
reply-all_done = All done. You can move them.
reply-pick_any = You can pick any one.

## Agreement, asked in three parts. The columns are primary, secondary, adulthood.

agree-primary-talk = Can we ask you things?
    .yes = Yes. We can ask you things.
    .no = No. That is fine. We will not ask.
agree-primary-talk-line-yes = You can say yes or no.
agree-primary-talk-line-stop = You can stop at any time.
agree-primary-record = Can we record your voice?
    .yes = Yes. We can record you.
    .no = No. You can use pictures.
agree-primary-record-line-drawing = You can use pictures and not talk.
agree-primary-record-line-change_my_mind = You can change your mind.
agree-primary-share = Who can see what you say?
    .each = Can { $person } see what you say?
    .yes = Yes. We can show { $person }.
    .no = No. We will not show { $person }.
agree-primary-share-line-teaching_assistant = My helper is with me now.
agree-primary-share-line-change_my_mind = You can change your mind.
agree-primary-safe = If you are not safe, we will get help.

agree-secondary-talk = Is it okay to ask you things?
    .yes = Yes. We can ask you things.
    .no = No. That is fine. We will not ask.
agree-secondary-talk-line-yes = You can say yes or no.
agree-secondary-talk-line-stop = You can stop at any time.
agree-secondary-talk-line-skip = You can skip any question.
agree-secondary-record = Can we record your voice?
    .yes = Yes. We can record you.
    .no = No. You can use pictures or draw.
agree-secondary-record-line-drawing = You can use pictures or drawings instead.
agree-secondary-record-line-change_my_mind = You can change your mind.
agree-secondary-share = Who can see what you say?
    .each = Can { $person } see what you say?
    .yes = Yes. We can show { $person }.
    .no = No. We will not show { $person }.
agree-secondary-share-line-teaching_assistant = My helper is with me now.
agree-secondary-share-line-change_my_mind = You can change your mind.
agree-secondary-safe = If you are not safe, we will get help.

agree-adulthood-talk = Do you want to talk about your views?
    .yes = Yes. You want to talk today.
    .no = No. That is fine. We can stop here.
agree-adulthood-talk-line-yes = It is your choice.
agree-adulthood-talk-line-stop = You can stop at any time.
agree-adulthood-talk-line-skip = You can skip any question.
agree-adulthood-record = Can we record your voice?
    .yes = Yes. We can record you.
    .no = No. You can use pictures or draw.
agree-adulthood-record-line-drawing = You can use pictures or drawings instead.
agree-adulthood-record-line-change_my_mind = You can change your mind.
agree-adulthood-share = You choose who sees your views.
    .each = Can { $person } see your views?
    .yes = Yes. We can show { $person }.
    .no = No. We will not show { $person }.
agree-adulthood-share-line-teaching_assistant = My helper is with me now.
agree-adulthood-share-line-change_my_mind = You can change your mind.
agree-adulthood-safe = If you are not safe, we will get help.

# Of the plan "What I show you": yes and no are signs that an adult sees. Recording and sharing are not asked of the person, but
# of whoever may decide for them.
agree-noticing-talk = Is now a good time?
    .spoken = Hello { $name }. Is now a good time?
    .yes = Yes.
    .no = Finished.
agree-noticing-talk-line-stop = You can stop.
agree-noticing-safe = If you are not safe, we will get help.

## People about whom the child is asked. .spoken: as { $person } within a sentence.

role-family = My family
    .spoken = your family
role-teacher = My teacher
    .spoken = your teacher
role-teaching_assistant = My helper
    .spoken = your helper
role-senco = My SENCO
    .spoken = your SENCO
role-speech_therapist = Talk helper
    .spoken = your talk helper
role-doctor = My doctor
    .spoken = your doctor
role-social_worker = Social worker
    .spoken = your social worker
role-foster_carer = Foster carer
    .spoken = your foster carer
role-council = The council
    .spoken = the council
role-friend = My friend
    .spoken = your friend
role-advocate = Advocate
    .spoken = your advocate

## Break

break = Take your time.
    .spoken = Take your time. I am not listening.
    .line = I am not listening.
    .back = Hello again. We were here.
    .stop = We can stop now. Thank you.

## Check. .keep and .hear: the buttons of this page, where they differ from those of the talk page.

check = Is this right?
    .spoken = Is this right? You can change it.
    .keep = Keep
    .hear = Hear my voice
    .take-out = Take it out?
    .kept = You kept it.
    .changed = You can change it now.
    .taken-out = We took it out.
    .private = Private. We will not share this.
    .nothing = There is nothing to check today.
private = Who can see this?
    .heading = { private }
    .line = Private. We will not share this.
    .safe = If you are not safe, we will get help.

## Thank you, and what happens next

thanks = Thank you, { $name }.
thanks-saved = Your views are saved.
thanks-meeting = People hear them at your meeting.
thanks-not-shared = We will not share them.
thanks-told = They tell you what they will do.
thanks-next = Next time we ask: what changed?
thanks-stopped = You stopped today. That is fine.
thanks-said-no = You said no. Thank you for telling us.
thanks-now = Now
thanks-soon = Soon

## Days. $day is a day such as 2026-03-12; the program adds $number and the words of the weekday and the month.

date = { $weekday } { $number } { $month }
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## When something goes wrong

trouble-no_microphone = I cannot hear you. You did nothing wrong.
trouble-microphone_busy = I cannot hear you now. You did nothing wrong.
trouble-microphone_lost = I kept what you said.
trouble-disk_full = I am full. You can use pictures.
trouble-saving_fails = Please get your helper. We are trying again.
trouble-resumed = Hello again. We kept what you said.
trouble-silent = I did not hear a voice. You can try again.

## Talk, draw, find a picture

talk-ready = You can talk when you are ready.
talk-listening = I am listening. Take your time.
talk-heard = You can listen to your voice.
own-card-voice = My voice
own-card-drawing = My drawing
something_else = How do you want to tell me?
find = Find a picture

# The keys, in the order of the alphabet; apart by spaces where a key has more than one sign.
find-keys = abcdefghijklmnopqrstuvwxyz
find-groups = Which group is it in?
find-type = Type the first letter of your word.
find-nothing = No picture yet. You can draw it.
find-my_word = My word: { $word }

colour-black = black
colour-red = red
colour-orange = orange
colour-yellow = yellow
colour-green = green
colour-blue = blue
colour-purple = purple
colour-brown = brown

## Groups of the symbol library

group-feelings = Feelings
group-people = People
group-body_health_pain = My body
group-school = School
group-learning_and_help = Help
group-play_sport_arts_screens = Fun
group-home_places_travel = Places
group-food_sleep = Food
group-friendship_bullying = Friends
group-safety = Safety
group-my_photos = My photos
group-senses_change = Senses
group-growing_up = Growing up
group-asking_answering = Saying it
group-meeting_rights = Meetings

## Boards of other programs

board-question = How do you feel about these?
    .each = How do you feel about { $card }?

# Shown while what the child placed on cards on paper is entered on the screen.
from_paper = From your paper cards

# The child of a conversation of which nothing is kept.
practice-name = Sam

## This is me: how the child looks in the pictures. Said for a card that is tapped; the colours are those of crayons and paper.

me = This is me
me-about = This is you in the pictures.
me-skip = You can skip this.
me-skin = Which skin looks like yours?
me-hair = Which hair looks like yours?
me-colour = Which hair colour looks like yours?
me-cloth = Which colour do you like to wear?
me-things = Do you use any of these?
button-me-skin = Skin
button-me-hair = Hair
button-me-colour = Colour
button-me-things = Things
skin-very_light = Very light
skin-light = Light
skin-light_brown = Light brown
skin-brown = Brown
skin-dark_brown = Dark brown
skin-very_dark_brown = Very dark brown
hair-tuft = Fringe
hair-short = Short
hair-very_short = Very short
hair-curly = Curly
hair-afro = Afro
hair-bob = Bob
hair-long = Long
hair-ponytail = Ponytail
hair-bun = Bun
hair-plaits = Plaits
hair-puffs = Two puffs
hair-headscarf = Headscarf
hair-patka = Patka
hair-no_hair = No hair
hair-colour-black = Black
hair-colour-dark_brown = Dark brown
hair-colour-brown = Brown
hair-colour-light_brown = Light brown
hair-colour-fair = Fair
hair-colour-ginger = Ginger
hair-colour-blue = Blue
hair-colour-pink = Pink
cloth-purple = Purple
cloth-blue = Blue
cloth-green = Green
cloth-red = Red
cloth-pink = Pink
cloth-orange = Orange
cloth-white = White
cloth-black = Black
thing-glasses = Glasses
thing-hearing_aid = Hearing aid
thing-wheelchair = Wheelchair

## Questions to an adult, on pages that tell

reply-question = Your question goes to an adult.

## Several things in one line

list-more = { $first }, { $next }

## Calm: what comes first and what then, and a break that is offered

first-then-first = First
    .spoken = First: { $what }
first-then-then = Then
    .spoken = Then: { $what }
first-then-choose = You choose
first-then-finished = Finished
first-then-nearly = Nearly done
offer-break = A break now?
button-break_now = A break

## The loudness of the voice, on the break

button-quieter = Quieter
button-louder = Louder

## Find a picture: letters that have no room at once

button-more_letters = More letters

## The adult's lock, for who uses a screen reader

lock-name = For adults
lock-about = Press three times to open.
lock-twice = Press two more times.
lock-once = Press one more time.
