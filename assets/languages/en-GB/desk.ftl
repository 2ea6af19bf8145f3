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
desk-back-here = To get back here: hold the lock for 3 seconds, or the keys Ctrl, Shift and D. With a screen reader press “For adults” three times.
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
desk-language-unchecked = { $language }: a machine translated these words, and no speaker has checked them yet. Read them with somebody who speaks the language before you rely on them.
desk-language-not-checked = { $language }, not yet checked
desk-language-second = A second language beside it
desk-language-second-about = Every card shows both. What is kept is in the first language.
desk-language-second-none = One language
desk-language-second-is = and { $language }
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
desk-mark-hand = With physical help
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
desk-form-pdf = Pages to print (PDF)
desk-form-docx = Pages to write on (Word)
desk-form-text = Plain text, for pasting
desk-choose-page = Please tick at least one page.
desk-choose-pages = Which pages
desk-page-my-views = My views: everything that the child shares
desk-page-profile = One-page profile
desk-page-section-a = Section A of an EHC plan
desk-page-about-me = About Me
desk-page-three-houses = Three houses
desk-page-what-happened = What happened with my views, for the child
desk-page-invitation = The meeting and my rights, for the child
desk-choose-sections = Which sections
desk-choose-names = Names
desk-no-names = Without the names of those who were with the child
desk-replace-about = Names of others can be replaced wherever they stand. Voices and drawings are not changed: listen and look first.
desk-replace-name = A name
desk-replace-by = What stands in its place
desk-replace-hint = my friend
desk-replace-now = Replace this name
desk-replace-not = Do not replace { $name }
desk-choose-earlier = An earlier conversation beside it
desk-no-earlier = None
desk-preview = This leaves
desk-print-now = Print this page
desk-printed = It is at the printer.
desk-print-opened = The page is open. Print it from there.
desk-not-printed = It cannot be printed. { $why } Export it as PDF instead.
desk-sealed-for-about = The package can be sealed, so that only one person opens it. Ask them for their public key.
desk-sealed-for = Their public key
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
desk-check-signs = Letters are missing for: { $languages }
    .remedy = Install the Noto fonts (package fonts-noto-core).
desk-check-no-font = No font was found
    .remedy = Install the font Andika (package fonts-sil-andika).

## Packs of pictures

desk-pictures = Pictures
desk-packs = Packs on this tablet
desk-packs-about = A pack is a set of pictures that your school uses already. Children find its pictures beside ours.
desk-packs-none = There are no packs yet.
desk-pictures-in-none = No pictures
desk-pictures-in-one = 1 picture
desk-pictures-in-many = { $count } pictures
desk-all-rights = All rights reserved (no licence is given)
desk-author-unknown = Author not known
desk-pack-reserved = These stay on this tablet. In pages that others read, their words stand in their place.
desk-pack-removing = Remove { $set }? What children made with it stays as it is.
desk-pack-remove-now = Remove { $set } now
desk-keep-it = Keep it
desk-pack-first = Which pictures come first?
desk-pack-first-about = For every child, unless you choose another pack for a child under “Photos”.
desk-our-pictures = Our own pictures come first
desk-pack-comes-first = { $set } comes first
desk-pack-add = Bring in a pack
desk-pack-add-about = A folder or zip of pictures, OpenMoji's package file, or boards (.obf, .obz).
desk-choose-pack = Choose a folder or file
desk-take-folder = Use this whole folder
desk-pack-adding = The pictures are being read: { $share }
desk-stop-adding = Stop
desk-pack-stopped = Stopped. Add the same pack again to go on from there.
desk-pack-added = The pack is there.
desk-pack-removed = The pack is removed. Records that show its pictures keep them.
desk-add-pack = Add these pictures
desk-not-this = Not this one
desk-no-licence = No licence is given. If you know it, type it here. Without one the pictures stay on this tablet.
desk-licence = Licence
desk-author = Author
desk-left-out-none = Nothing was left out
desk-left-out-one = 1 thing was left out or changed
desk-left-out-many = { $count } things were left out or changed
desk-and-more = And { $count } more.
desk-other-picture = Another picture for one word
desk-other-picture-about = Choose the picture that your school uses for a word. It stands on every card of that word.
desk-word = Word
desk-find-pictures = Find pictures
desk-pictures-found-none = No picture is found. Try another word.
desk-pictures-found-one = 1 picture. Press it to use it.
desk-pictures-found-many = { $count } pictures. Press the one to use.
desk-picture-of-file = Use a file for { $word }
desk-own-set = Pictures of our school
desk-take-back = Use ours again for { $word }
desk-folder-or-file = Folder or file
desk-go-there = Go there
desk-folder-above = Up to the folder above
desk-folder-empty = There are no pictures and no folders here.
desk-folder-more = There is more here than is listed. Type the name above.
desk-stick = Stick: { $name }

## Photos of a child

desk-photos = Photos
desk-photos-locked = Photos are sealed
desk-whose-photos = Whose photos?
desk-photos-about = People, places and things from the child's own life. They are sealed like everything that the child says. Unlock before you start: then they come along. Those that the child uses go with the child's pages.
desk-show-photos = Show photos
desk-photos-of = Photos of { $name }
desk-photos-none = There are no photos yet.
desk-photo-person = A person
desk-photo-place = A place
desk-photo-thing = A thing
desk-photo-name = Name
desk-keep-name = Keep the name
desk-rename = Rename { $name }
desk-photo-removing = Remove this photo? Conversations that show it keep it.
desk-remove-now = Remove { $name } now
desk-record-name = Record the name of { $name }
desk-say-it-now = Say “{ $name }” now
desk-end-recording = Finish
desk-hear-name = Hear { $name }
desk-unsay = Remove the recording of { $name }
desk-add-photo = Add a photo
desk-add-photo-about = From this tablet or from a stick. Ask whoever is in the picture first. Where and with what it was taken is removed from the file.
desk-choose-photo = Choose a photo
desk-photo-what = What does { $name } call this?
desk-photo-needs-name = Please type a name for the photo.
desk-keep-photo = Keep photo
desk-photo-kept = The photo is kept.
desk-photo-gone = The photo is removed. Conversations that show it keep it.
desk-name-recorded = The name is recorded.
desk-name-silent = Nothing was heard. Come closer to the tablet and try again.
desk-pack-first-of = Which pictures come first for { $name }?
desk-as-for-everybody = As for everybody
desk-removed-photos-none = no photos
desk-removed-photos-one = 1 photo
desk-removed-photos-many = { $count } photos

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
desk-ways-no-change = Nothing is different from the usual.
desk-ways-inputs-change = Other keys and buttons are switches.
desk-ways-keep = Keep these ways in
desk-ways-not-kept = The vault is closed. These ways in are used for the next conversation of this child. To keep them, unlock on the first page and come back here.
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
desk-way-theme-own = The child's own
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

## An answer held back

desk-withhold = Hold this answer back, for safety
desk-withhold-about = It then leaves in no page and no file, and nothing shows that it is there. The answer itself stays as it was given. Talk to the safeguarding lead.
desk-withhold-why = Why (stays locked in the vault)
desk-withhold-now = Hold it back
desk-withhold-not = Do not hold it back
desk-withheld-by = Held back by { $adult }: it leaves in no page and no file.
desk-give-back = Give it back

## This tablet: what works

desk-machine = This tablet
desk-machine-works = What works
desk-need-look-none = Everything works
desk-need-look-one = 1 thing needs a look
desk-need-look-many = { $count } things need a look

## Export: what will be written, and what was

desk-export-kinds = Kinds of file
desk-form-cards = The boards as cards on paper, to cut out (PDF)
desk-form-html-short = Web page
desk-form-pdf-short = PDF
desk-form-docx-short = Word
desk-form-text-short = Text
desk-form-myviews-short = Package
desk-form-cards-short = Cards
desk-export-pages-none = no page
desk-export-pages-one = 1 page
desk-export-pages-many = { $count } pages
desk-export-nothing = Nothing is ticked yet.
desk-export-into = Into { $folder }
desk-exporting = The files are being written. You can go on working.
desk-exporting-file = File { $share }
desk-stop-export = Stop
desk-export-stopped = It was stopped. Nothing of it is left in the folder.
desk-without-font-none = Every sign has its letters.
desk-without-font-one = 1 sign has no letters on this machine: in the PDF a square stands for it. The page “This tablet” says more.
desk-without-font-many = { $count } signs have no letters on this machine: in the PDF a square stands for each. The page “This tablet” says more.
desk-preview-show = Show what leaves
desk-preview-hide = Hide what leaves

## Calm

desk-way-first-then = Show what comes first and what then
desk-way-breaks = Offer a break
desk-way-breaks-off = Never: the child asks
desk-way-breaks-1 = After every page
desk-way-breaks-2 = After two pages
desk-way-breaks-3 = After three pages
desk-way-breaks-5 = After five pages

## Voices: an adult records what the program says

desk-voices = Voices
desk-voices-about = Children often like a voice that they know. What you record is said in place of the computer's voice.
desk-voices-no-names = Sentences with a child's name stay with the computer's voice. Recordings are kept on this tablet, beside the vault.
desk-voices-in-a-row = Record in a row
desk-voices-sentences = What is said
desk-voices-reading = The sentences are being read.
desk-voices-recorded = { $share } recorded
desk-voice-recorded = Recorded
desk-voice-computer = Computer's voice
desk-voice-is-recorded = A recorded voice says this.
desk-voice-is-computer = The computer's voice says this.
desk-voice-record = Record
desk-voice-stop = Stop
desk-voice-listening = Please say it now.
desk-voice-listen = Listen
desk-voice-again = Record again
desk-voice-keep = Keep and next
desk-voice-skip = Skip
desk-voice-remove = Remove
desk-voice-taken = It is recorded. Listen, or keep it.
desk-voice-silent = Nothing was heard. Come closer to the microphone, and say it again.
desk-voice-clipped = It was too loud. Go further from the microphone, and say it again.
desk-voice-tips = Speak slowly, in a quiet room, a hand's width from the tablet. Say the words as they stand.
desk-voice-not-kept = The recording could not be kept or removed. { $why }

## The sound check

desk-sound = Sound
desk-sound-about = A voice and a tone are played, and the microphone listens. Nothing is kept.
desk-sound-check = Check the sound
desk-sound-again = Check again
desk-sound-running = Please be quiet for a moment, and listen.
desk-sound-sample = Hello. This is how loud I speak. Can you hear me well?
desk-sound-enough = Loud enough for a room: the voice is { $rise } decibels above the room.
desk-sound-quiet = Too quiet for a room: the voice is { $rise } decibels above the room, and 15 are needed. Turn the volume up, or use a larger loudspeaker.
desk-sound-no-voice = The tone was heard, and the voice was not. Install a voice for this language, as the README says.
desk-sound-nothing = The microphone heard nothing of it.
desk-sound-did-you-hear = Did you hear a voice and a tone?
desk-sound-yes = Yes
desk-sound-no = No
desk-sound-heard = You heard it. Without a microphone nobody can measure how loud it is: step back, and listen again.
desk-sound-not-heard = Nothing was heard. Turn the volume up, see that a loudspeaker is chosen in the system's settings, and pull out headphones.
desk-sound-deaf = You heard it, and the microphone did not. See that the microphone is switched on, and pull out headphones.
desk-check-loud = The voice is loud enough
desk-check-quiet = The voice was not loud enough
    .remedy = The page “This tablet” says what to do. Check the sound again there.

## Ways in: hearing

desk-way-silent = Sounds off: only the child's own voice is heard
desk-way-voice = Voice like
desk-way-voice-usual = The usual voice
desk-way-voice-woman = A woman's
desk-way-voice-man = A man's
desk-way-voice-child = A child's
desk-way-mark-words = Mark each word as it is spoken (not where nothing moves)

## After the meeting: what people will do

desk-after-meeting = After the meeting
desk-after-meeting-about = What people will do about what { $name } said. Write short sentences: { $name } reads them too.
desk-outcome-follows = It follows from
desk-outcome-everything = Everything that { $name } said
desk-outcome-will = What will be done
desk-outcome-who = Who does it
desk-outcome-by = By when
desk-outcome-by-hint = A day like 12/3/2026, or words
desk-outcome-missing = Please say what will be done, and who does it.
desk-outcome-keep = Keep what will be done
desk-outcome-does = Who: { $who }
desk-outcome-until = By: { $date }
desk-outcome-became = What became of it
desk-outcome-done = Done
desk-outcome-partly = Partly done
desk-outcome-not_done = Not done
desk-outcome-why = Why, or what is left
desk-outcome-keep-became = Keep what became of it
desk-outcome-told-on = { $name } was told on
desk-outcome-keep-day = Keep the day
desk-page-meeting-sheet = Meeting sheet

## Leaving out voices and drawings

desk-choose-media = Voices and drawings
desk-listen = Listen: { $what }
desk-media-not-changed = Voices and drawings are not changed: listen first.

## A child's own colours

desk-own-ground = Background
desk-own-ink = Words
desk-own-outline = Edges
desk-own-any = any colour, as six signs (RRGGBB)
desk-own-contrast-words = Words on the background: { $now } to 1. At least 4.5 to 1 is needed.
desk-own-contrast-edges = Edges on the background: { $now } to 1. At least 3.0 to 1 is needed.
desk-own-mended-black = These words could not be read on this background. They are shown and kept in black.
desk-own-mended-white = These words could not be read on this background. They are shown and kept in white.
desk-own-mended-edges = These edges could not be seen on this background. They are shown and kept like the words.
desk-own-sample = This is how it looks.
desk-ways-colours-change = The child's own colours are others.
desk-colour-cream = Cream
desk-colour-pale-yellow = Pale yellow
desk-colour-peach = Peach
desk-colour-pale-pink = Pale pink
desk-colour-lilac = Lilac
desk-colour-pale-blue = Pale blue
desk-colour-pale-green = Pale green
desk-colour-pale-grey = Pale grey
desk-colour-dark-blue = Dark blue
desk-colour-near-black = Near black
desk-colour-black = Black
desk-colour-ink = Ink
desk-colour-dark-green = Dark green
desk-colour-dark-red = Dark red
desk-colour-white = White
desk-colour-yellow = Yellow

## Screen size, and a keyguard

desk-glass = Screen size
desk-glass-now = This screen
desk-glass-measure = Measure it with a bank card
desk-glass-unknown = The size of this screen is not known yet.
desk-glass-told = The screen tells: { $width } × { $height } mm ({ $inches } inches).
desk-glass-measured = Measured: { $width } × { $height } mm ({ $inches } inches).
desk-glass-enough = The smallest thing that a child presses is { $size } mm on this screen. That is enough.
desk-glass-small = The smallest thing that a child presses is { $size } mm on this screen. It should be 20 mm. Use a larger screen, or turn it upright.
desk-glass-forget = Believe the screen again
desk-glass-about = What a child presses is told in millimetres. Lay a bank card on the outline, in its upper left corner. Make the outline as large as the card.
desk-glass-card = Outline of a bank card
desk-glass-less = A little narrower
desk-glass-much-less = Much narrower
desk-glass-more = A little wider
desk-glass-much-more = Much wider
desk-glass-keep = It fits: keep this size
desk-glass-kept = The size of the screen is kept.
desk-check-glass = Targets of { $size } mm
desk-check-glass-small = The screen is small: targets of { $size } mm
    .remedy = Use a larger screen, or turn it upright. A child needs 20 mm.
desk-check-glass-unknown = The screen is not measured
desk-ways-guard = Keyguard
desk-way-target = How large what is pressed shall be, where there is room
desk-way-guard = A keyguard lies on the screen
desk-way-guard-columns = Holes side by side
desk-way-guard-rows = Rows of holes
desk-way-guard-gap = Bar between two holes
desk-guard-about = Every page stands on the same cells then, and nothing moves. The template is printed in true size, to be cut out. Take the guard off to draw: the page to draw says so to the child too.
desk-guard-unmeasured = Measure the screen first: Screen size, at the right.
desk-guard-file = File of the template
desk-guard-make = Make the template
desk-guard-written = Written: { $file }. { $cells } holes of { $width } × { $height } mm.
desk-guard-small = The holes are smaller than 20 mm. Choose fewer.

## What a touch does while the tablet speaks

desk-way-while-speaking = When the child goes on while it speaks
desk-way-while-speaking-by-page = A reply comes at once, and a cue waits for it
desk-way-while-speaking-wait = Everything is said to its end
desk-way-while-speaking-cut = What is new cuts it off, a cue too
# A photo and a voice of the adult's, added to what was seen
desk-seen-add = A photo or a few words of your own
desk-seen-add-about = They are kept with this note, sealed, and are always shown as yours. Leave out other children.
desk-seen-photo-add = Add a photo
desk-seen-photo-not = No photo
desk-seen-photo = The photo for this note
desk-seen-photo-drop = Take the photo away
desk-seen-photo-by = Photo by { $adult }
desk-seen-voice-record = Record what I saw
desk-seen-voice-end = Stop recording
desk-seen-voice-length = Your voice: { $seconds } s
desk-seen-voice-listen = Listen to my voice
desk-seen-voice-drop = Take my voice away
desk-seen-voice-hear = Hear { $adult }
desk-seen-no-microphone = No microphone works here. Plug one in, and open this page again.
desk-seen-remove = Remove this observation
desk-seen-removing = It goes for ever, with its photo and its voice. Copies that were exported stay where they are.
desk-seen-remove-now = Remove it for ever

## Drawing behind a keyguard

desk-guard-draw = This child has a keyguard. Take it off when the page to draw comes, and put it back after; or leave that page out. The page says so too.
## Where cues are heard, and a screen reader beside the tablet's voice

desk-way-cue-elsewhere = The frame's voice goes to the other device
desk-way-beside-reader = The tablet speaks also while a screen reader does
desk-cues = The frame's voice
desk-cues-about = With switches, each thing can be said as the frame reaches it, for the child alone. It can go to headphones or a second loudspeaker near the child. Everything else is heard where it always is.
desk-cues-usual = Where everything is heard, only quieter
desk-cues-away = { $device } (not plugged in)
desk-cues-are-away = The other device is not plugged in. Until it is, the frame's voice comes quietly from the usual loudspeaker.
desk-cues-none = There is no second device. Plug one in, and look again. Some tablets turn their loudspeaker off when headphones are plugged in: then use headphones with a USB plug.
desk-cues-no-maker = The tablet's voice cannot go to another device by itself. Install espeak-ng. Until then only recorded voices go there.
desk-cues-no-device = No other device is chosen on this tablet. Choose one at: This tablet.
desk-cues-try = Try it
desk-cues-look = Look again
desk-cues-for-a-child = For which children it goes there is set at: Ways in, Hearing.
desk-cues-sample = This is how the frame's voice sounds.
desk-reader-speaks = A screen reader is on. It reads everything, so the tablet's own voice is quiet: it speaks only when asked.
desk-check-cues-away = Not plugged in: { $device }
    .remedy = The frame's voice comes quietly from the usual loudspeaker until it is. Plug it in, or choose another at: This tablet.
desk-check-reader = A screen reader is on: the tablet's voice is quiet
    .remedy = If a child shall hear both: Ways in, Hearing.

## A language that no voice of this tablet speaks

desk-language-voiceless = No voice on this tablet speaks { $language }. Nothing is read by another language's voice: only what you record at "Voices" is heard. Record it, or install a voice as the README says and start My Views again.
desk-check-voiceless = A voice for every language but: { $languages }
    .remedy = Record the sentences at "Voices", or install a voice for the system's speech.

## Whose words are recorded

desk-voices-boards = Boards: { $pack }
desk-voices-pictures = Pictures that a child finds
desk-voices-pictures-of = Pictures that a child finds: { $pack }
desk-voices-voiceless = No voice on this tablet speaks { $language }: only what you record here is heard.
desk-voices-parts = A sentence with a card's word in it is put together from recordings: "Today I feel", then "happy". It is said so when all of it is recorded, and else by the computer's voice.
## After the meeting: words put right

desk-outcome-right = Put the words right
desk-outcome-right-keep = Keep the new words
desk-outcome-right-not = Leave them as they were
desk-outcome-became-again = Change what became of it
desk-outcome-tell-again = The words were put right after that. Tell { $name } again, then keep the day.

## Something added to what was seen, afterwards

desk-seen-add-later = Add a photo or my voice
desk-seen-add-later-photo = Add a photo to it
desk-seen-add-later-voice = Add my voice to it
desk-seen-add-keep = Keep it with this observation
desk-seen-add-not = Add nothing
desk-seen-added-by = Added later by { $adult }
desk-seen-photo-remove = Remove this photo
desk-seen-voice-remove = Remove this voice
desk-seen-added-removing = It goes for ever. The observation stays. Copies that were exported stay where they are.

## Languages: a speaker has checked them

desk-language-check = A speaker has checked { $language }
desk-language-check-about = The page “Voices” lists every sentence. The speaker reads them all first. This is kept in the files of the language, for everybody.
desk-language-check-who = Name of the speaker
desk-language-check-missing = Please type the name of the speaker.
desk-language-check-keep = All words are right
desk-language-check-leave = Not yet
desk-language-checked-by = { $language } is checked:
desk-language-checked-not = Take this back for { $language }

## Ways in: trying them

desk-ways-try = Try them now
desk-ways-try-about = Trying keeps nothing. To come back, hold the lock for three seconds.
desk-ways-changed-none = Nothing will change.
desk-ways-changed-one = 1 setting will change.
desk-ways-changed-many = { $count } settings will change.
desk-ways-kept-of = These ways in are kept for { $name }.

## Measuring a press

desk-measure-stop = Stop measuring
## Ways in: the magnifier

desk-way-magnify = Magnifier: everything on the child's pages, larger
desk-way-magnify-100 = Off: the whole page is seen
desk-way-magnify-150 = One and a half times as large
desk-way-magnify-200 = Twice as large
desk-way-magnify-300 = Three times as large
desk-way-magnify-400 = Four times as large
desk-way-magnify-about = A part of the page is seen. It follows the voice, the frame and the keyboard, and large places at the edges of the window move it. A break, Hear it and Next stay at the foot. Behind a keyguard nothing is enlarged.
