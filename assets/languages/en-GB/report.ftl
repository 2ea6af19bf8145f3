# The page and the package: words for the people who read a child's views. The child speaks as "I".

report-page-of = { $page }: { $name }
report-page-my-views = My views
report-page-profile = My one-page profile
report-page-section-a = Section A
report-page-about-me = About me
report-page-three-houses = My three houses
report-page-what-happened = What happened with my views
report-page-invitation = My meeting and my rights
report-for-meeting = For my meeting on { $date }
report-said-on = I said this on { $date }.
report-said-with = I said this on { $date } with { $people }.
report-stopped = I have not finished yet. There may be more to say.
report-person = { $name } ({ $role })

# Between the parts of a list; what stands in quotes keeps its space.
report-list-comma = {", "}
report-list-last = { $first } and { $last }
report-date = { $weekday } { $number } { $month } { $year }
report-skip = Go to my answers

report-own-words = In my own words
report-felt = How I felt
report-drawing = My drawing
report-drawing-about = My drawing: { $about }
report-voice = Hear my voice
report-voice-about = Hear my voice: { $about }
report-voice-seconds = { $seconds } seconds
report-voice-minutes = { $minutes } min { $seconds } s
report-voice-cut-off = The microphone stopped before I finished.
report-picture = Picture: { $label }
report-asked = I was asked: { $words }
report-placed = I placed these
report-said = I said
report-dont-know = I don't know
report-skipped = I skipped this
report-worry-what = I worry about
report-worry-size = How big
report-worry-help = What would help me

report-helped = I was helped: { $how }.
report-changed = I changed this after checking.
report-not-checked = Not checked with me.
report-none-checked = I have not checked these answers yet.
report-checked = I checked my answers. Where I did not, it says so.
report-on-paper = I placed this on paper cards.
report-not-confirmed = Not confirmed as my own view.

report-how = How I answered
report-support-alone = On my own
report-support-prompt = With a prompt
report-support-hand = With physical help
report-support-adult = Adult's view
report-support-none = Support not noted
report-support-exactly = { $mark }: { $support }
report-support-waited = the adult waited
report-support-repeated = the question was said again
report-support-gesture = the adult pointed at the screen
report-support-question = the adult asked a question
report-support-two_choices = the adult offered two choices
report-support-model = the adult showed how
report-support-partly_physical = the adult touched arm or elbow
report-support-physical = hand under hand
report-support-adult_reported = the adult answered

report-adults = An adult says
report-adults-not = These are not { $name }'s words.
report-adult-view = Adult's view, not { $name }'s words
report-note = { $adult }, { $date }
report-note-about = { $adult }, { $date }, about: { $about }

report-who = Who can see this
report-who-yes = I said yes: { $names }
report-who-no = I did not say yes: { $names }
report-nothing = There is nothing to show here.
report-credits = Pictures
report-credit = { $set }, { $author }, { $licence }
report-credit-no-author = { $set }, { $licence }
report-credit-photos = Photos: the child's own. Please ask before you pass them on.
report-credit-reserved = Not shown here: pictures of { $set }. All rights in them are reserved, so their words stand in their place.
report-credit-unknown = Not shown here: pictures whose licence nobody noted. All rights in them are reserved, so their words stand in their place.
report-made = This page holds what { $name } chose to share.

report-role-family = family
report-role-teacher = teacher
report-role-teaching_assistant = helper in class
report-role-senco = SENCO
report-role-speech_therapist = speech and language therapist
report-role-doctor = doctor
report-role-social_worker = social worker
report-role-foster_carer = foster carer
report-role-council = council
report-role-friend = friend
report-role-advocate = advocate

report-weekday-1 = Monday
report-weekday-2 = Tuesday
report-weekday-3 = Wednesday
report-weekday-4 = Thursday
report-weekday-5 = Friday
report-weekday-6 = Saturday
report-weekday-7 = Sunday
report-month-1 = January
report-month-2 = February
report-month-3 = March
report-month-4 = April
report-month-5 = May
report-month-6 = June
report-month-7 = July
report-month-8 = August
report-month-9 = September
report-month-10 = October
report-month-11 = November
report-month-12 = December

# Whose words: on the pages with other people's headings, where the child is quoted.
report-quote = “{ $words }”
report-whose-words = What stands in quotation marks is { $name }'s own answer. { $name } answered with pictures, and each answer was read back. What an adult says stands apart and says so.
report-not-asked = I was not asked about this.
report-no-answer = There is no answer here.
report-some-adult = An adult

# Section A of an EHC plan.
report-a-aspirations = My hopes and goals
report-a-communicate = How to talk with me and include me
report-a-play = My play
report-a-health = My health
report-a-school = My school
report-a-independence = Doing things by myself
report-a-friendships = My friends
report-a-future = My future: learning, work, later life
report-a-history = My history
report-a-history-write = An adult writes this with the family. It is not the child's own words.

# "About Me" (PRSB, version 2.0).
report-p-important = What is most important to me
report-p-people = People who are important to me
report-p-communicate = How I communicate and how to communicate with me
report-p-wellness = My wellness
report-p-dos = Please do and please don't
report-p-support = How and when to support me
report-p-also = Also worth knowing about me
report-p-date = Date
report-p-helped = Supported to write this by
report-please-do = Please do
report-please-dont = Please don't

# One-page profile and three houses.
report-o-like-about-me = What people like about me
report-o-important = What is important to me
report-o-support = How best to support me
report-others-write = People who know me write here:
report-h-good = House of good things
report-h-worries = House of worries
report-h-dreams = House of dreams

# Last time, this time.
report-changed-since = Last time and this time
report-compare-about = About
report-compare-last = Last time: { $date }
report-compare-now = This time: { $date }
report-chosen = I chose this.
report-rest-the-same = My other answers to the same questions are as last time.
report-all-the-same = My answers to the same questions are as last time.

# What happened with my views, and the invitation: for the child, who is spoken to as "you".
report-i-said = I said: { $words }
report-we-will = What people will do:
report-who-when = Who, and when:
report-your-meeting = Your meeting is on { $date }.
report-your-told = You are told what happens on { $date }.
report-told-after = And after?
report-told-after-tell = Someone tells you what happened.
report-told-after-disagree = You can say: I don't agree.
report-told-after-change_my_mind = You can change your mind.
report-told-review = What is the meeting?
report-told-review-my_meeting = It is a meeting about you.
report-told-review-talk = People talk about how things are.
report-told-review-help = They think about what help you need.
report-told-comes = Who comes?
report-told-comes-me = You can come.
report-told-comes-family = Your family can come.
report-told-comes-teacher = A teacher comes.
report-told-rights = You have rights.
report-told-rights-say_what_i_want = You can say what you think.
report-told-rights-people_listen = People must think about what you say.
report-told-rights-why = If they say no, ask them why.
report-told-ways = You can say it your way.
report-told-ways-talk = You can talk.
report-told-ways-picture_symbols = You can use pictures.
report-told-ways-drawing = You can draw.
report-told-ways-play_recording = You can play your recording.
report-told-stop = You can stop.
report-told-stop-break_time = You can have a break.
report-told-stop-skip = You can skip a question.
report-told-stop-change_my_mind = You can change your mind.
report-told-helper = Someone can help you speak.
report-told-helper-listen_to_me = An advocate listens to you.
report-told-helper-speak_for_me = They can say your words for you.
report-told-helper-ask_help = You can ask for an advocate.
report-told-sees = Who sees what you say?
report-told-sees-share_views = You choose who sees it.
report-told-sees-private = You can keep some things private.
report-told-sees-safe = If you are not safe, we will get help.
report-told-next = What happens after?
report-told-next-take_notes = People write down what was said.
report-told-next-tell = Someone tells you what will happen.
report-told-next-disagree = You can say: I don't agree.
report-my-questions = My questions
report-my-questions-write = What do you want to ask?

# What adults saw of a person who shows and does not tell.
report-noticed = What adults saw
report-noticed-not = These are adults' observations. They are not { $name }'s own words.

# A plan's boards on paper.
report-cards = Cards on paper: { $plan }
report-cards-about = Cut along the lines. Put the cards on the mat before this page.

# What adults saw, in the words of its list, and the adults' pages about a person who shows.
report-noticing-seen-looked_longer = Looked longer at one
report-noticing-seen-looked_between = Looked from one to the other
report-noticing-seen-reached = Reached
report-noticing-seen-touched = Touched or held
report-noticing-seen-pushed_away = Pushed away
report-noticing-seen-turned_away = Turned away
report-noticing-seen-smiled = Smiled or laughed
report-noticing-seen-frowned = Frowned or cried
report-noticing-seen-sound = Made a sound
report-noticing-seen-still = Became still
report-noticing-seen-moved_more = Moved more
report-noticing-seen-tensed = Tensed
report-noticing-seen-relaxed = Relaxed
report-noticing-seen-breathing = Breathing changed
report-noticing-seen-used_word = Used a switch, sign or word
report-noticing-seen-closed_eyes = Closed eyes
report-noticing-seen-nothing = Nothing that I could see
report-noticing-towards = Towards
report-noticing-towards-left = What was at the left
report-noticing-towards-right = What was at the right
report-noticing-towards-both = Both
report-noticing-towards-person = A person
report-noticing-towards-neither = Neither
report-noticing-towards-cant_tell = Can't tell
report-noticing-clear-very = Very clear
report-noticing-clear-quite = Quite clear
report-noticing-clear-not = Not clear
report-noticing-soon-at_once = At once
report-noticing-soon-within_15 = Within 15 seconds
report-noticing-soon-later = Later
report-noticing-help = Help given
report-noticing-help-none = None
report-noticing-help-waited = Waited
report-noticing-help-named = Named again
report-noticing-help-touched = Touched with the object
report-noticing-help-moved_arm = Moved the arm (then it is not the person's choice)
report-noticing-state-awake = Awake and well
report-noticing-state-sleepy = Sleepy
report-noticing-state-hungry = Hungry
report-noticing-state-uncomfortable = Uncomfortable
report-noticing-state-seizure = After a seizure
report-noticing-state-medicine = New medicine
report-noticing-may_mean = I think it may mean …
report-noticing-sure-sure = Sure
report-noticing-sure-fairly_sure = Fairly sure
report-noticing-sure-guess = A guess
report-noticing-seen_once = seen once
report-noticing-seen_both_ways = seen both ways
report-noticing-seen_firm = the same on two sides and two days
report-noticing-good_day = A good day
report-noticing-hard_day = A hard day
report-noticing-how_i_know = How I know what this person says
report-noticing-family = The family's own voice
report-noticing-disagrees = Who disagrees
report-noticing-decided = Who decided what

# What people do about the views; the child is spoken to as "you".
report-outcomes = What people will do
report-outcome-who = { $who } will do this.
report-outcome-by = When: { $date }
report-outcome-done = This is done.
report-outcome-partly = This is partly done.
report-outcome-not_done = This is not done.
report-outcome-why = Why: { $why }
report-outcome-told = You were told on { $date }.
report-outcome-became-write = What happened then:
report-outcome-all = For everything I said

# The meeting sheet, for the person who leads the review.
report-page-meeting-sheet = Meeting sheet
report-m-for = This sheet is for the person who leads the meeting.
report-m-questions = Questions to answer first
report-m-questions-about = Answer each before the meeting, and tell { $name }. Write down the day.
report-m-no-questions = No questions were asked.
report-m-answer-write = Answered by, on, with these words:
report-m-told = Answered: { $adult }, { $date }
report-m-take-part = How I take part
report-m-who = Who comes
report-m-who-write = Who will be there:
report-m-place = Place, breaks and what helps
report-m-place-write = Where and when, and when the breaks are:
report-m-order = Order of talking
report-m-order-write = First, then, and last:
report-m-after = Who tells me afterwards
report-m-after-write = Who does it, and on which day:
report-m-also = What else I said

# A template for a keyguard.
report-guard = Keyguard
report-guard-about = Cut out every hole. Put sheets together by their crosses.
report-guard-ruler = This line is 100 mm long. If it is not, print again at 100 %.
report-guard-sheet = Sheet { $number } of { $of }
report-guard-size = Screen { $width } × { $height } mm, { $cells } cells of { $across } × { $down } mm.

# Photos and voices that adults add to what they saw
report-seen-photo = Photo by the adult: { $about }
report-seen-voice = The adult's voice
report-seen-voice-about = The adult's voice: { $about }

## What was put right or added later

report-outcome-changed = It changed after that.
report-seen-added = Added later by { $adult }, { $date }
