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

## Ways in: what suits one child.

desk-ways = Ways in
desk-ways-for = Who is this for?
desk-ways-name = First name of the child for these ways in
desk-ways-kept-for = Already kept for
desk-ways-presets = Begin with
desk-ways-presets-about = Choose what is nearest. Then change what does not fit. Nothing is kept until you say so.
desk-ways-touch = Touch
desk-ways-switches = Switches
desk-ways-dwell = Eye gaze and head mouse
desk-ways-speech = Hearing
desk-ways-sight = Seeing
desk-ways-calm = Calm
desk-ways-next = Keys and buttons that move on
desk-ways-choose = Keys and buttons that choose
desk-ways-less = Less: { $what }
desk-ways-more = More: { $what }
desk-ways-change = What will change
desk-ways-change-about = Look at this first. Before, and after.
desk-ways-practise = Practise, at the left, tries it and keeps nothing.
desk-ways-no-change = Nothing is different from the usual.
desk-ways-inputs-change = Other keys and buttons are switches.
desk-ways-keep = Keep these ways in
desk-ways-not-kept = The vault is closed. These ways in are used for the next conversation of this child, and not kept.
desk-ways-read-back = Kept for { $name }, and read back. This is what differs from the usual:
desk-ways-file = To another tablet
desk-ways-file-about = The file holds these settings and no name.
desk-ways-file-name = File
desk-ways-export = Write the file
desk-ways-import = Read the file
desk-ways-written = Written: { $file }
desk-ways-read = The file was read. Look at what will change, then keep it.
desk-yes = yes
desk-no = no

desk-preset-usual = Touch, as usual
desk-preset-tremor = Touch with a hand that trembles
desk-preset-one-switch = One switch
desk-preset-eye-gaze = Eye gaze
desk-preset-low-vision = Low vision, or none
desk-preset-calm = Calm
desk-preset-older = Older student

desk-way-activate = What counts
desk-way-activate-release = Lifting the finger
desk-way-activate-first = The first touch
desk-way-hold = Hold before it counts
desk-way-ignore-repeat = Ignore the same again for
desk-way-settle = Ignore everything on a new page for
desk-way-switches = Switches
desk-way-switches-off = No switch
desk-way-switches-one-auto = One switch, the frame moves by itself
desk-way-switches-one-step = One switch: short moves on, long chooses
desk-way-switches-two = Two switches: one moves on, one chooses
desk-way-style = The frame goes
desk-way-style-items = One by one
desk-way-style-rows = Row by row, then one by one
desk-way-style-groups = By parts of the page, then one by one
desk-way-on-item = Time on a thing
desk-way-first-item = Time on the first thing
desk-way-loops = Rounds before it rests (0: never)
desk-way-acceptance = Hold the switch before it counts
desk-way-switch-repeat = Ignore the same switch for
desk-way-reselect = Ignore another choice for
desk-way-step-hold = Hold to choose
desk-way-cues = Say each thing as the frame reaches it
desk-way-dwell = Choose by looking
desk-way-lock-on = Before a look counts
desk-way-complete = To choose
desk-way-memory = Kept when the look slips off
desk-way-mark = Progress is shown by
desk-way-mark-pie = A disc that fills
desk-way-mark-dot = A dot that shrinks
desk-way-rest-place = A place to rest the eyes
desk-way-hide-pointer = Hide the pointer
desk-way-speed = Speed of the voice
desk-way-volume = Loudness
desk-way-cue-volume = Loudness of the frame's voice
desk-way-quiet = Quiet: the tablet speaks only when asked
desk-way-hear-first = Hear first: the first choice says it, the second one chooses
desk-way-theme = Colours
desk-way-theme-warm = Warm paper
desk-way-theme-calm = Few, quiet colours
desk-way-theme-dark = Light on black
desk-way-theme-light = Black on white
desk-way-theme-yellow = Black on yellow
desk-way-theme-blue = White on dark blue
desk-way-theme-own = The child's own, from a file; else ink on pale yellow
desk-way-words-size = Size of words on cards
desk-way-pictures-size = Size of pictures on cards
desk-way-words = Words stand
desk-way-words-under = Under the picture
desk-way-words-over = Over the picture
desk-way-words-off = Nowhere
desk-way-grid = Things on a page at most
desk-way-grid-1 = One
desk-way-grid-2 = Two
desk-way-grid-4 = Four
desk-way-grid-6 = Six
desk-way-grid-9 = Nine
desk-way-grid-12 = Twelve
desk-way-still = Nothing moves
desk-way-fewer-choices = At most four things on a page

desk-input-space = Space
desk-input-enter = Enter
desk-input-tab = Tab
desk-input-digit-1 = 1
desk-input-digit-2 = 2
desk-input-f7 = F7
desk-input-f8 = F8
desk-input-arrow-left = Left arrow
desk-input-arrow-right = Right arrow
desk-input-mouse-left = Left mouse button
desk-input-mouse-right = Right mouse button
desk-input-mouse-middle = Middle mouse button
desk-input-screen = A touch anywhere
desk-input-pad-south = Gamepad: lower button
desk-input-pad-east = Gamepad: right button
desk-input-pad-west = Gamepad: left button
desk-input-pad-north = Gamepad: upper button
desk-input-pad-left = Gamepad: left shoulder
desk-input-pad-right = Gamepad: right shoulder

desk-measure = How long on a thing?
desk-measure-about = A light moves eight times. The child presses the switch each time. The time on a thing is the mean press divided by 0.65, so that a usual press comes well before the frame moves on (Simpson, RESNA 2006).
desk-measure-begin = Begin to measure
desk-measure-press = Press when the light moves
desk-measure-found = { $count } presses, { $mean } s on average. { $mean } ÷ 0.65 = { $time } s on a thing.
desk-measure-take = Use this time
desk-measure-too-few = Too few presses to tell. Try again, or set the time by hand.
desk-measure-again = Measure again
desk-ways-kept = The ways in are kept.
