# The adult's screens. At most fifteen words a sentence.
# Fluent's plural rules need numbers; here each count has its own message: -none, -one, -many.

desk-brand = My views
desk-home = Home
desk-practice = Practise
desk-back = Back
desk-back-to = Back to { $name }
desk-quit = Close My Views
desk-stays-here = Stays on this tablet
desk-trouble = { $what }.

## Home

desk-who-today = Who is talking today?
desk-start-title = Start with a child
desk-start-about = About 15 minutes. You can stop and carry on later. It saves by itself.
desk-child-name = The child's first name
desk-your-name = Your name
desk-not-needed = You can leave this empty
desk-start = Start
desk-more-choices = More choices
desk-type-name = Please type the child's first name.
desk-under-way = { $name }'s conversation is open
desk-under-way-about = It is saved. You can go back to it now.
desk-back-to-child = Back to { $name }
desk-conversations = Conversations
desk-latest-first = Latest first
desk-none-yet = Nobody has talked yet. Type a name above and press Start.
desk-on-this-tablet-none = No conversation on this tablet
desk-on-this-tablet-one = 1 conversation on this tablet
desk-on-this-tablet-many = { $count } conversations on this tablet
desk-finished = Finished { $day }
desk-stopped = Stopped { $day }
desk-answers-none = No answers
desk-answers-one = 1 answer
desk-answers-many = { $count } answers
desk-carry-on = Carry on
desk-add-notes = Add notes
desk-export = Export

## While you help

desk-while-you-help = While you help
desk-more-tips = More tips
desk-back-here = To get back here: press and hold the lock for 3 seconds.
desk-tip-1 = Sit beside the child
desk-tip-1-more = Not opposite. Put your own papers away.
desk-tip-2 = Ask once, then wait
desk-tip-2-more = Count to ten before you speak.
desk-tip-3 = Say nothing about an answer
desk-tip-3-more = No praise and no surprise.
desk-tip-4 = Let the child finish
desk-tip-4-more = Don't say the word for them. Don't move their hand to an answer.
desk-tip-5 = Any answer counts
desk-tip-5-more = “I don't know”, “skip” and “stop” are answers too.
desk-tip-6 = Start with what they know well
desk-tip-6-more = Leave worries for later.
desk-tip-7 = Check before you start
desk-tip-7-more = The sound, the light, the seat and the time.
desk-tip-8 = Stop when they are tired
desk-tip-8-more = Stop at the first sign. A second day is good.
desk-tip-9 = Say how much you helped
desk-tip-9-more = Nobody is marked down for it.
desk-tip-10 = If you hear about harm
desk-tip-10-more = Listen, and promise no secret. Follow your school's safeguarding steps now.

## Before a conversation

desk-begin-title = Start with a child
desk-who = Who is here
desk-child-name-about = What the child likes to be called. Please don't type a surname.
desk-with-child = With the child
desk-with-name-now = With { $name } now
desk-name = Name
desk-add-adult = Add somebody
desk-present-name = Name of adult { $number }
desk-present-role = Role of adult { $number }
desk-remove = Remove { $name }
desk-unnamed-adult = An adult helper
desk-viewers = Who may see the views
desk-viewers-about = The child is asked about each of them. They can say no.
desk-add-viewer = Add somebody who may see
desk-viewer-name = Card { $number }
desk-viewer-role = Role on card { $number }
desk-what-for = What it is for
desk-meeting = Day of the meeting
desk-told = Day the child is told what happens
desk-day-hint = For example 12/3/2026
desk-no-such-day = There is no such day. Type it like 12/3/2026.
desk-wrong-meeting = The day of the meeting is not a day. Type it like 12/3/2026.
desk-wrong-told = The day the child is told is not a day. Type it like 12/3/2026.
desk-how-it-goes = How it goes
desk-two-places = Two places to put cards, not three
desk-talk-page = Ask “Anything else?” by voice
desk-draw-page = Ask “Anything else?” by drawing
desk-part-of-life = Part of this child's life
desk-part-of-life-about = These cards stay hidden unless you tick them.
desk-carry-on-with = Carry on with { $name }
desk-carry-on-about = It opens at the page where you stopped.

## Purposes

desk-purpose-sen_support = A review of SEN Support
desk-purpose-needs_assessment = An EHC needs assessment
desk-purpose-plan_drafting = Drafting an EHC plan
desk-purpose-annual_review = An annual review
desk-purpose-adulthood = Preparing for adulthood

## Roles

desk-role-family = Family
desk-role-teacher = Teacher
desk-role-teaching_assistant = Teaching assistant
desk-role-senco = SENCO
desk-role-speech_therapist = Speech and language therapist
desk-role-doctor = Doctor
desk-role-social_worker = Social worker
desk-role-foster_carer = Foster carer
desk-role-council = Local authority
desk-role-friend = Friend
desk-role-advocate = Advocate or supporter

## Words on the child's card for a person. A child reads these.

desk-viewer-family = My family
desk-viewer-teacher = My teacher
desk-viewer-teaching_assistant = My helper
desk-viewer-senco = My SENCO
desk-viewer-speech_therapist = Talk helper
desk-viewer-doctor = My doctor
desk-viewer-social_worker = Social worker
desk-viewer-foster_carer = Foster carer
desk-viewer-council = The council
desk-viewer-friend = My friend
desk-viewer-advocate = Advocate

## Notes

desk-notes = Notes
desk-notes-for = Notes for { $name }
desk-opening = Opening the notes.
desk-notes-by = Notes by
desk-type-your-name = Please type your name first. A note needs a name.
desk-what-said = What { $name } said
desk-cannot-change = (you can't change this)
desk-how-answered = How { $name } answered
desk-what-saw = What I saw
desk-adults-notes = (adult's notes)
desk-adults-view = Adult's view. Not { $name }'s words.
desk-no-answers = There are no answers yet.
desk-with-pictures = Answered with pictures. No recording.
desk-drawings-none = No drawing
desk-drawings-one = 1 drawing
desk-drawings-many = { $count } drawings
desk-play = Play { $name }'s voice
desk-stop-playing = Stop playing
desk-cut-off = The microphone stopped before the end.
desk-note = What I saw
desk-note-hint = What you saw, not what you think
desk-keep-note = Keep note
desk-noted-by = Noted by { $adult }
desk-whole-note = About the whole conversation
desk-private-not-shown = Private answers are not shown, printed or sent.
desk-most-help = What was the most help you gave?
desk-mark-own = On my own
desk-mark-prompt = With a prompt
desk-mark-hand = Hand over hand
desk-mark-adult = Adult's view
desk-support-independent = Without help
desk-support-waited = I waited
desk-support-repeated = I said it again
desk-support-gesture = I pointed at the screen
desk-support-question = I asked a question
desk-support-two_choices = I offered two cards
desk-support-model = I showed how
desk-support-partly_physical = I touched an arm
desk-support-physical = I helped the hand
desk-support-adult_reported = I answered

## Export

desk-export-for = Export for { $name }
desk-export-about = Files for the people who may see the views.
desk-form-html = A page for any browser
desk-form-myviews = The whole package (.myviews)
desk-folder = Folder
desk-export-now = Export
desk-choose-form = Please tick at least one kind of file.
desk-type-folder = Please type a folder.
desk-exported = It is done. The files are here:
desk-not-exported = It did not work. { $why }

## Days

desk-date = { $weekday } { $day } { $month }
desk-weekday-1 = Mon
desk-weekday-2 = Tue
desk-weekday-3 = Wed
desk-weekday-4 = Thu
desk-weekday-5 = Fri
desk-weekday-6 = Sat
desk-weekday-7 = Sun
desk-month-1 = January
desk-month-2 = February
desk-month-3 = March
desk-month-4 = April
desk-month-5 = May
desk-month-6 = June
desk-month-7 = July
desk-month-8 = August
desk-month-9 = September
desk-month-10 = October
desk-month-11 = November
desk-month-12 = December

## What works on this machine

desk-disk-behind = The disk is still busy. Wait a moment and try again.
desk-check-microphone = The microphone works
desk-check-no-microphone = No microphone
    .remedy = Plug one in, or switch it on in the sound settings.
desk-check-loudspeaker = The loudspeaker works
desk-check-no-loudspeaker = No loudspeaker
    .remedy = Plug one in, or switch it on in the sound settings.
desk-check-voice = The kiosk can speak
desk-check-no-voice = The kiosk has no voice
    .remedy = Install speech-dispatcher and a voice such as espeak-ng.
desk-check-font = The letters are right
desk-check-other-font = The letters are not Andika
    .remedy = Install the font Andika (package fonts-sil-andika).
desk-check-no-font = No font was found
    .remedy = Install the font Andika (package fonts-sil-andika).
