# The page and the package: words for the people who read a child's views. The child speaks as "I".

report-title = My views
report-title-of = My views: { $name }
report-for-meeting = For my meeting on { $date }
report-said-on = I said this on { $date }.
report-said-with = I said this on { $date } with { $people }.
report-stopped = I have not finished yet. There may be more to say.
report-person = { $name } ({ $role })
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

report-changed = I changed this after checking.
report-not-checked = Not checked with me.
report-none-checked = I have not checked these answers yet.
report-checked = I checked my answers. Where I did not, it says so.
report-not-confirmed = Not confirmed as my own view.

report-how = How I answered
report-support-alone = On my own
report-support-prompt = With a prompt
report-support-hand = Hand over hand
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
report-who-yes = I said yes
report-who-no = I did not say yes
report-nothing = There is nothing to show here.
report-credits = Pictures
report-credit = { $set }, { $author }, { $licence }
report-credit-unknown = Some pictures have no licence noted. Please do not pass them on.
report-made = This page holds what { $name } chose to share. It needs no internet.

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

# What adults saw of a person who shows and does not tell.
report-noticed = What adults saw
report-noticed-not = These are adults' observations. They are not { $name }'s own words.
