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

desk-remove-it = Remove
desk-earlier-ones = Earlier ones
desk-look-again-since = Look again since { $day }

## The lock of the vault

desk-first-key = Before the first child: a passphrase
desk-first-key-about = It keeps what children say closed to everybody else. It takes two minutes.
desk-choose-passphrase = Choose a passphrase
desk-none-yet-no-key = Nobody has talked yet. Choose a passphrase first.
desk-passphrase-why = What children say is locked on this tablet. The passphrase opens it.
desk-passphrase-who = Adults need it to read, print or carry on. A child never needs it.
desk-passphrase-lost = Nobody can open the vault without it, not even the makers of My Views.
desk-key-name = The school's word for this key
desk-key-name-hint = School key
desk-make-passphrase = Make one for me
desk-write-it-down = Write it down now. Keep it in the school office, not with the tablet.
desk-no-lot = This machine gives no random numbers. Type a passphrase of your own.
desk-new-passphrase = New passphrase
desk-new-passphrase-again = The same once more
desk-strength-weak = Weak: a computer guesses this within days.
desk-strength-fair = Fair: it keeps out somebody who finds the tablet.
desk-strength-strong = Strong: nobody guesses this.
desk-not-the-same = The two are not the same. Please type them again.
desk-too-weak = Please take a stronger one. Several words that do not belong together are good.
desk-use-passphrase = Use this passphrase
desk-vault-ready = The vault is ready. Now add a recovery key, on the page “Keys”.
desk-passphrase = Passphrase
desk-locked-about = What was said before is locked. You can start with a child without it.
desk-unlock = Unlock
desk-unlocking = Opening. This takes a moment.
desk-wait-seconds = Please wait { $seconds } seconds before you try again.
desk-wrong-passphrase = This passphrase does not open the vault. Look at capital letters and spaces.
desk-lock-now = Lock now
desk-lost-passphrase = I lost the passphrase
desk-lost-about = A recovery key opens the vault. Name its file, then choose a new passphrase.
desk-key-file = File of the recovery key
desk-key-file-hint = For example on a stick
desk-type-key-file = Please type the name of the file.
desk-restore = Make a new passphrase
desk-list-put-back = The list of keys was changed or damaged. It is as it was again.
desk-foreign-keys = A key that is not yours was on the list: { $names }. Tell your data protection officer.
desk-were-open = Others on this tablet could read the vault's folder. It is closed again.

## Keys

desk-keys = Keys
desk-keys-now = Keys that open the vault
desk-school-key = opens with the passphrase
desk-no-recovery = There is no recovery key. A lost passphrase would lose everything.
desk-fingerprint-about = Compare the four groups with the owner of the key, for example by telephone.
desk-passphrase-of-today = Passphrase of today
desk-passphrase-for-changes = Every change on this page needs it.
desk-type-passphrase = Please type the passphrase of today first.
desk-add-key = Add a recovery key
desk-add-key-about = For the day on which the passphrase is lost: another adult, the office, the authority.
desk-whose-key = Whose key it is
desk-whose-key-hint = School office
desk-new-key-file = Make a new key, and put it on a stick
desk-have-public = They have a key already
desk-public-key = Their public key
desk-new-file = Into which new file
desk-new-file-hint = For example /media/stick/office.key
desk-add-this-key = Add this key
desk-key-incomplete = Please type whose key it is, and the key or its file.
desk-key-added = The key is added. Take its file away from this tablet and keep it safe.
desk-key-removed = The key is removed. Copies made before still open with it.
desk-sealing = Locking everything for the new keys: { $share } conversations. You can go on working.
desk-sealed = Everything is locked for the keys of today.
desk-not-all-sealed-one = 1 file stays as it was: this key does not open it, or it is damaged.
desk-not-all-sealed-many = { $count } files stay as they were: this key does not open them, or they are damaged.
desk-not-all-sealed-none = Everything is locked for the keys of today.
desk-change-passphrase = Change the passphrase
desk-change-passphrase-now = Change it
desk-passphrase-changed = The passphrase is changed. Copies of the vault made before open with the old one.
desk-restored = There is a new passphrase. Nothing is lost.
desk-export-key = The school's key for a safe place
desk-export-key-about = Whoever has this file opens everything. Keep it in a safe, never on the tablet.
desk-export-key-file = Into which new file
desk-export-key-now = Write the file
desk-key-exported = It is written. Take the file away from this tablet.

## Keeping

desk-keeping = Keeping
desk-look-again = When the school looks again
desk-look-again-about = After the last visit. Nothing is ever removed by itself.
desk-months = After { $months } months
desk-raw-takes = Recordings that a child did not keep
desk-raw-takes-about = They are in no page and no package.
desk-raw-takes-remove = Remove them when the child has finished
desk-check-everything = Is everything whole?
desk-unlock-to-check = Unlock the vault first.
desk-check-now = Look at everything
desk-checking = Looking at everything. This takes a moment.
desk-all-whole-none = Everything is whole.
desk-all-whole-one = Everything is whole: 1 conversation.
desk-all-whole-many = Everything is whole: { $count } conversations.
desk-damaged-none = Nothing is damaged.
desk-damaged-one = 1 thing is damaged. Everything else opens.
desk-damaged-many = { $count } things are damaged. Everything else opens.
desk-set-aside-about = Damaged files can be put aside. Nothing is deleted. A backup may have them whole.
desk-set-aside = Put damaged files aside
desk-aside-none = No file lies aside.
desk-aside-one = 1 file lies aside.
desk-aside-many = { $count } files lie aside.
desk-backups = Backups
desk-backups-about = Copy the vault's folder at any time, also while a child talks. The copy opens with the same passphrase. To restore, put the copy in its place and start My Views.

## Removing

desk-remove-of = Remove what { $name } said
desk-remove-this-answer = Remove this answer
desk-remove-answer = This answer
desk-remove-answer-now = Remove this answer for ever
desk-remove-conversation = This conversation
desk-remove-day = The last visit was on { $day }.
desk-look-again-on = The school looks at it again on { $day }.
desk-remove-conversation-now = Remove this conversation for ever
desk-remove-child = Everything of { $name }
desk-remove-child-none = There is no conversation of this name.
desk-remove-child-one = There is 1 conversation of this name.
desk-remove-child-many = There are { $count } conversations of this name.
desk-remove-child-now = Remove everything of { $name } for ever
desk-copies-elsewhere = Copies made before are elsewhere: exports, backups, printed pages. They are not removed.
desk-removed = Removed: { $what }. Copies made before are elsewhere.
desk-removed-conversations-none = no conversation
desk-removed-conversations-one = 1 conversation
desk-removed-conversations-many = { $count } conversations
desk-removed-events-none = nothing said
desk-removed-events-one = 1 thing said or done
desk-removed-events-many = { $count } things said or done
desk-removed-clips-none = no recording
desk-removed-clips-one = 1 recording
desk-removed-clips-many = { $count } recordings
desk-removed-drawings-none = no drawing
desk-removed-drawings-one = 1 drawing
desk-removed-drawings-many = { $count } drawings

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
desk-plan = Which conversation
desk-plan-primary = Primary: ages 5 to 11
    .about = What the child likes, what worries them, what they hope for, at school and at home.
desk-plan-secondary = Secondary: ages 11 to 16
    .about = The same for young people, in their words and with their topics.
desk-plan-adulthood = Preparing for adulthood: ages 13 to 25
    .about = Work, home, community, health, and making choices. From 16 the young person decides who sees it.
desk-plan-noticing = Noticing: for people who show, not tell
    .about = Two pictures or real things at a time. You note what you see; it is kept as your observation.
desk-plan-rights = My rights and my meeting: to prepare
    .about = What a review is, who comes, and how to take part. Best two weeks before the meeting.
desk-language = Language of the conversation
desk-language-unchecked = A machine translated these words, and no speaker has checked them yet. Read them with somebody who speaks the language before you rely on them.
desk-boards = Boards from other programs
desk-boards-about = Each becomes a topic that the child can open.
desk-from-paper = We used cards on paper, and enter now where they were put
desk-from-paper-about = Each answer is marked as placed on paper. Go through it with the child beside you.
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
desk-check-storage = Saving works
desk-check-full = The disk is full
    .remedy = Make room on it. What was said is held until then, so do not switch off.
desk-check-failing = Saving fails
    .remedy = Look at the disk. What was said is held until then, so do not switch off.
desk-check-microphone = Microphone works
desk-check-no-microphone = No microphone
    .remedy = Plug one in, or switch it on in the sound settings.
desk-check-loudspeaker = Loudspeaker works
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

## What a plan lets the adult set for one child

desk-stage = How far through school
desk-stage-about = Some questions have other words after year 6, and again after year 11.
desk-stage-primary = Up to year 6
desk-stage-secondary = Years 7 to 11
desk-stage-after = After year 11
desk-true-for-child = What is true for this child
desk-has-ehc = There is an EHC plan
desk-true-for-child-about = Take the tick away from each line that is not true. The child does not hear it.
desk-more-pages = More pages
desk-more-pages-about = These pages are not asked unless you tick them.
desk-pairs = Pairs of things to offer
desk-pairs-about = Tick two to four, and have the real things ready. Another day, offer others.
desk-pick-pairs = Please tick two to four pairs of things.
desk-objects-noticing-sound = A hand drum; a soft blanket.
desk-objects-noticing-taste = Two safe foods, checked with the eating plan. Fed by tube: two smells instead.
desk-objects-noticing-touch = A bowl of warm water; a tray of sand.
desk-objects-noticing-move = The swing's seat or strap; the mat's corner.
desk-objects-noticing-music = A speaker that plays; the same speaker switched off, a hand laid on it.
desk-objects-noticing-light = A light toy, steady and never flashing; the cloth of a dark tent.
desk-objects-noticing-play = A bubble wand; two bricks.
desk-objects-noticing-place = A coat or a leaf; the object that means your room.
desk-objects-noticing-people = Photos of two people who are there today; or the two people, one at each side.
desk-objects-noticing-with = Photos of the same activity in company and alone. Then try both for real, and note.
desk-objects-noticing-care = The brush; the flannel. Both must be done anyway: the choice is which comes first.
desk-objects-noticing-seat = The chair's strap; the mat's corner. Only where the physiotherapy plan allows both.
desk-objects-noticing-story = The well-known story's object; the tablet with a favourite film of their own day.
desk-one-line = Where something is told, show one line at a time
desk-pairs-on-screen = Show pictures of the two things on the screen
desk-pairs-on-screen-about = Leave it empty when you offer real things: the screen then stays still.

## What must be heard the same day, and what the child asked

desk-hear-today = Ask about this today
desk-hear-about = Ask { $name } about this today
desk-hear-private = { $name } keeps the answer private. Ask how they are, and follow your school's steps.
desk-hear-done = I have asked
desk-heard-by = { $adult } has asked about it.
desk-questions = { $name } asked
desk-questions-about = Answer each before the meeting, and tell the child. It is no view of theirs.
desk-question-answer = What I told the child
desk-question-told = I told { $name }
desk-told-by = { $adult } told the child

## Noticing: what an adult saw

desk-noticing-title = Note what I saw
desk-noticing-about = This is your observation, and is shown as yours. Tick what you saw, not what you think.
desk-noticing-more = More to note
desk-noticing-less = Less
desk-noticing-nothing-ticked = Please tick what you saw first.
desk-noticing-keep-more = Keep it, then “More or finished?”
desk-noticing-keep-on = Keep it and go on
desk-noticing-keep-finish = Keep it and finish
desk-noticing-no-note = Back without a note
desk-noticing-turn = Turn
desk-noticing-turn-first = First
desk-noticing-turn-second = Second, sides swapped
desk-noticing-turn-third = Third, on another day
desk-noticing-as = Offered as
desk-noticing-as-object = The real thing
desk-noticing-as-photo = A photo
desk-noticing-as-symbol = A symbol
desk-noticing-seen = What I saw
desk-noticing-seen-looked_longer = Looked longer at one
desk-noticing-seen-looked_between = Looked from one to the other
desk-noticing-seen-reached = Reached
desk-noticing-seen-touched = Touched or held
desk-noticing-seen-pushed_away = Pushed away
desk-noticing-seen-turned_away = Turned away
desk-noticing-seen-smiled = Smiled or laughed
desk-noticing-seen-frowned = Frowned or cried
desk-noticing-seen-sound = Made a sound
desk-noticing-seen-still = Became still
desk-noticing-seen-moved_more = Moved more
desk-noticing-seen-tensed = Tensed
desk-noticing-seen-relaxed = Relaxed
desk-noticing-seen-breathing = Breathing changed
desk-noticing-seen-used_word = Used a switch, sign or word
desk-noticing-seen-closed_eyes = Closed eyes
desk-noticing-seen-nothing = Nothing that I could see
desk-noticing-towards = Towards
desk-noticing-towards-left = What was at the left
desk-noticing-towards-right = What was at the right
desk-noticing-towards-both = Both
desk-noticing-towards-person = A person
desk-noticing-towards-neither = Neither
desk-noticing-towards-cant_tell = Can't tell
desk-noticing-clear = How clear
desk-noticing-clear-very = Very clear
desk-noticing-clear-quite = Quite clear
desk-noticing-clear-not = Not clear
desk-noticing-again = Again?
desk-noticing-again-same = Same in the swapped turn
desk-noticing-again-different = Different in the swapped turn
desk-noticing-again-not_tried = Not tried
desk-noticing-soon = How soon
desk-noticing-soon-at_once = At once
desk-noticing-soon-within_15 = Within 15 seconds
desk-noticing-soon-later = Later
desk-noticing-help = Help given
desk-noticing-help-none = None
desk-noticing-help-waited = Waited
desk-noticing-help-named = Named again
desk-noticing-help-touched = Touched with the object
desk-noticing-help-moved_arm = Moved the arm (then it is not the person's choice)
desk-noticing-state = How the person was
desk-noticing-state-awake = Awake and well
desk-noticing-state-sleepy = Sleepy
desk-noticing-state-hungry = Hungry
desk-noticing-state-uncomfortable = Uncomfortable
desk-noticing-state-seizure = After a seizure
desk-noticing-state-medicine = New medicine
desk-noticing-who_else = Who else was there
desk-noticing-happened = Exactly what happened
desk-noticing-happened-about = Your own words: what was seen and heard, no feelings named.
desk-noticing-may_mean = I think it may mean …
desk-noticing-may_mean-about = A guess stands apart from what you saw.
desk-noticing-sure-sure = Sure
desk-noticing-sure-fairly_sure = Fairly sure
desk-noticing-sure-guess = A guess
desk-noticing-who_thinks_so = Who else thinks so
desk-noticing-who_differs = Who sees it differently
desk-noticed = What adults saw
desk-noticing-no-pair = Before the pairs
desk-noticing-seen_once = seen once
desk-noticing-seen_both_ways = seen both ways
desk-noticing-seen_firm = the same on two sides and two days
desk-noticing-good_day = A good day
desk-noticing-good_day-about = What was different, who was there, what the person did.
desk-noticing-hard_day = A hard day
desk-noticing-hard_day-about = What was different, who was there, what the person did.
desk-noticing-how_i_know = How I know what this person says
desk-noticing-how_i_know-about = One line each, and who has seen it: yes, no, more, stop, hurt, tired, happy.
desk-noticing-family = The family's own voice
desk-noticing-family-about = In its own place, with the name of who says it. Never merged with other notes.
desk-noticing-disagrees = Who disagrees
desk-noticing-disagrees-about = Who sees it differently, and about what.
desk-noticing-decided = Who decided what
desk-noticing-decided-about = For example about recording and sharing: who, why, and on which day.
desk-viewers-about-after = From 16 the young person decides who sees it. These are only proposals.
desk-keep-page = Keep “{ $page }”
