# Machine-made translation from en-GB: not yet checked by a speaker.
# The page and the package: words for the people who read a child's views. The child speaks as "I".

report-page-of = { $page }: { $name }
report-page-my-views = ਮੇਰੇ ਵਿਚਾਰ
report-page-profile = ਇੱਕ ਪੰਨੇ ਉੱਤੇ ਮੇਰੀ ਜਾਣ-ਪਛਾਣ
report-page-section-a = ਸੈਕਸ਼ਨ ਏ (ਮੇਰੇ ਵਿਚਾਰ ਅਤੇ ਆਸਾਂ)
report-page-about-me = ਮੇਰੇ ਬਾਰੇ
report-page-three-houses = ਮੇਰੇ ਤਿੰਨ ਘਰ
report-page-what-happened = ਮੇਰੇ ਵਿਚਾਰਾਂ ਦਾ ਕੀ ਹੋਇਆ
report-page-invitation = ਮੇਰੀ ਮੀਟਿੰਗ ਅਤੇ ਮੇਰੇ ਹੱਕ
report-for-meeting = { $date } ਨੂੰ ਮੇਰੀ ਮੀਟਿੰਗ ਲਈ
report-said-on = ਮੈਂ ਇਹ { $date } ਨੂੰ ਕਿਹਾ।
report-said-with = ਮੈਂ ਇਹ { $date } ਨੂੰ ਕਿਹਾ। ਮੇਰੇ ਨਾਲ: { $people }।
report-stopped = ਮੇਰੀ ਗੱਲ ਅਜੇ ਪੂਰੀ ਨਹੀਂ ਹੋਈ। ਸ਼ਾਇਦ ਹੋਰ ਵੀ ਕੁਝ ਕਹਿਣਾ ਹੋਵੇ।
report-person = { $name } ({ $role })
report-list-comma = {", "}
report-list-last = { $first } ਅਤੇ { $last }
report-date = { $weekday } { $number } { $month } { $year }
report-skip = ਮੇਰੇ ਜਵਾਬਾਂ ਉੱਤੇ ਜਾਓ

report-own-words = ਮੇਰੇ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ
report-felt = ਮੇਰਾ ਹਾਲ ਕੀ ਸੀ
report-drawing = ਮੇਰੀ ਬਣਾਈ ਤਸਵੀਰ
report-drawing-about = ਮੇਰੀ ਬਣਾਈ ਤਸਵੀਰ: { $about }
report-voice = ਮੇਰੀ ਆਵਾਜ਼ ਸੁਣੋ
report-voice-about = ਮੇਰੀ ਆਵਾਜ਼ ਸੁਣੋ: { $about }
report-voice-seconds = { $seconds } ਸਕਿੰਟ
report-voice-minutes = { $minutes } ਮਿੰਟ { $seconds } ਸਕਿੰਟ
report-voice-cut-off = ਮੇਰੀ ਗੱਲ ਪੂਰੀ ਹੋਣ ਤੋਂ ਪਹਿਲਾਂ ਮਾਈਕ ਬੰਦ ਹੋ ਗਿਆ।
report-picture = ਤਸਵੀਰ: { $label }
report-asked = ਮੈਨੂੰ ਪੁੱਛਿਆ ਗਿਆ: { $words }
report-placed = ਮੈਂ ਇਹ ਕਾਰਡ ਰੱਖੇ
report-said = ਮੈਂ ਕਿਹਾ
report-dont-know = ਮੈਨੂੰ ਨਹੀਂ ਪਤਾ
report-skipped = ਮੈਂ ਇਹ ਛੱਡ ਦਿੱਤਾ
report-worry-what = ਮੈਨੂੰ ਇਸ ਦਾ ਫ਼ਿਕਰ ਹੈ
report-worry-size = ਕਿੰਨਾ ਵੱਡਾ
report-worry-help = ਕਿਸ ਚੀਜ਼ ਨਾਲ ਮੈਨੂੰ ਮਦਦ ਮਿਲੇਗੀ

report-helped = ਮੈਨੂੰ ਮਦਦ ਮਿਲੀ: { $how }।
report-changed = ਦੁਬਾਰਾ ਦੇਖ ਕੇ ਮੈਂ ਇਹ ਬਦਲਿਆ।
report-not-checked = ਇਹ ਮੇਰੇ ਨਾਲ ਦੁਬਾਰਾ ਨਹੀਂ ਦੇਖਿਆ ਗਿਆ।
report-none-checked = ਮੈਂ ਅਜੇ ਇਹ ਜਵਾਬ ਦੁਬਾਰਾ ਨਹੀਂ ਦੇਖੇ।
report-checked = ਮੈਂ ਆਪਣੇ ਜਵਾਬ ਦੁਬਾਰਾ ਦੇਖੇ। ਜੋ ਨਹੀਂ ਦੇਖੇ, ਉਨ੍ਹਾਂ ਦੇ ਨਾਲ ਇਹ ਲਿਖਿਆ ਹੈ।
report-on-paper = ਮੈਂ ਇਸ ਨੂੰ ਕਾਗਜ਼ ਦੇ ਕਾਰਡਾਂ ਨਾਲ ਰੱਖਿਆ।
report-not-confirmed = ਇਹ ਪੱਕਾ ਨਹੀਂ ਕਿ ਇਹ ਮੇਰਾ ਆਪਣਾ ਵਿਚਾਰ ਹੈ।

report-how = ਮੈਂ ਜਵਾਬ ਕਿਵੇਂ ਦਿੱਤੇ
report-support-alone = ਆਪਣੇ ਆਪ, ਮਦਦ ਤੋਂ ਬਿਨਾਂ
report-support-prompt = ਥੋੜ੍ਹੇ ਸਹਾਰੇ ਨਾਲ
report-support-hand = ਸਰੀਰ ਛੂਹ ਕੇ ਮਦਦ ਨਾਲ
report-support-adult = ਕਿਸੇ ਵੱਡੇ ਦਾ ਵਿਚਾਰ
report-support-none = ਮਦਦ ਦਰਜ ਨਹੀਂ
report-support-exactly = { $mark }: { $support }
report-support-waited = ਨਾਲ ਵਾਲੇ ਵੱਡੇ ਨੇ ਉਡੀਕ ਕੀਤੀ
report-support-repeated = ਸਵਾਲ ਦੁਬਾਰਾ ਸੁਣਾਇਆ ਗਿਆ
report-support-gesture = ਨਾਲ ਵਾਲੇ ਵੱਡੇ ਨੇ ਸਕ੍ਰੀਨ ਵੱਲ ਇਸ਼ਾਰਾ ਕੀਤਾ
report-support-question = ਨਾਲ ਵਾਲੇ ਵੱਡੇ ਨੇ ਇੱਕ ਸਵਾਲ ਪੁੱਛਿਆ
report-support-two_choices = ਨਾਲ ਵਾਲੇ ਵੱਡੇ ਨੇ ਚੁਣਨ ਲਈ ਦੋ ਚੀਜ਼ਾਂ ਦਿੱਤੀਆਂ
report-support-model = ਨਾਲ ਵਾਲੇ ਵੱਡੇ ਨੇ ਕਰ ਕੇ ਦਿਖਾਇਆ
report-support-partly_physical = ਨਾਲ ਵਾਲੇ ਵੱਡੇ ਨੇ ਬਾਂਹ ਜਾਂ ਕੂਹਣੀ ਨੂੰ ਛੂਹਿਆ
report-support-physical = ਨਾਲ ਵਾਲੇ ਵੱਡੇ ਨੇ ਮੇਰੇ ਹੱਥ ਹੇਠਾਂ ਹੱਥ ਰੱਖਿਆ
report-support-adult_reported = ਨਾਲ ਵਾਲੇ ਵੱਡੇ ਨੇ ਜਵਾਬ ਦਿੱਤਾ

report-adults = ਕਿਸੇ ਵੱਡੇ ਦੀ ਗੱਲ
report-adults-not = ਇਹ { $name } ਦੇ ਸ਼ਬਦ ਨਹੀਂ ਹਨ।
report-adult-view = ਕਿਸੇ ਵੱਡੇ ਦਾ ਵਿਚਾਰ, { $name } ਦੇ ਸ਼ਬਦ ਨਹੀਂ
report-note = { $adult }, { $date }
report-note-about = { $adult }, { $date }, ਇਸ ਬਾਰੇ: { $about }

report-who = ਇਹ ਕੌਣ ਦੇਖ ਸਕਦਾ ਹੈ
report-who-yes = ਇਨ੍ਹਾਂ ਲਈ ਮੈਂ ਹਾਂ ਕਹੀ: { $names }
report-who-no = ਇਨ੍ਹਾਂ ਲਈ ਮੈਂ ਹਾਂ ਨਹੀਂ ਕਹੀ: { $names }
report-nothing = ਇੱਥੇ ਦਿਖਾਉਣ ਲਈ ਕੁਝ ਨਹੀਂ ਹੈ।
report-credits = ਤਸਵੀਰਾਂ
report-credit = { $set }, { $author }, { $licence }
report-credit-no-author = { $set }, { $licence }
report-credit-photos = ਫੋਟੋਆਂ: ਮੇਰੀਆਂ ਆਪਣੀਆਂ। ਕਿਸੇ ਹੋਰ ਨੂੰ ਦੇਣ ਤੋਂ ਪਹਿਲਾਂ ਪੁੱਛ ਲਓ।
report-credit-reserved = ਇੱਥੇ ਨਹੀਂ ਦਿਖਾਈਆਂ: { $set } ਦੀਆਂ ਤਸਵੀਰਾਂ। ਇਨ੍ਹਾਂ ਦੇ ਸਾਰੇ ਹੱਕ ਰਾਖਵੇਂ ਹਨ, ਇਸ ਲਈ ਇਨ੍ਹਾਂ ਦੀ ਥਾਂ ਇਨ੍ਹਾਂ ਦੇ ਸ਼ਬਦ ਲਿਖੇ ਹਨ।
report-credit-unknown = ਇੱਥੇ ਨਹੀਂ ਦਿਖਾਈਆਂ: ਉਹ ਤਸਵੀਰਾਂ ਜਿਨ੍ਹਾਂ ਦਾ ਲਾਇਸੈਂਸ ਕਿਸੇ ਨੇ ਨਹੀਂ ਲਿਖਿਆ। ਇਨ੍ਹਾਂ ਦੇ ਸਾਰੇ ਹੱਕ ਰਾਖਵੇਂ ਹਨ, ਇਸ ਲਈ ਇਨ੍ਹਾਂ ਦੀ ਥਾਂ ਇਨ੍ਹਾਂ ਦੇ ਸ਼ਬਦ ਲਿਖੇ ਹਨ।
report-made = ਇਸ ਪੰਨੇ ਉੱਤੇ ਉਹ ਹੈ ਜੋ { $name } ਨੇ ਦਿਖਾਉਣ ਲਈ ਚੁਣਿਆ।

report-role-family = ਪਰਿਵਾਰ
report-role-teacher = ਟੀਚਰ
report-role-teaching_assistant = ਕਲਾਸ ਵਿੱਚ ਮਦਦਗਾਰ
report-role-senco = ਸੈਂਕੋ
report-role-speech_therapist = ਬੋਲਣ ਅਤੇ ਭਾਸ਼ਾ ਦੇ ਥੈਰੇਪਿਸਟ
report-role-doctor = ਡਾਕਟਰ
report-role-social_worker = ਸੋਸ਼ਲ ਵਰਕਰ
report-role-foster_carer = ਫੋਸਟਰ ਕੇਅਰਰ
report-role-council = ਕੌਂਸਲ
report-role-friend = ਦੋਸਤ
report-role-advocate = ਮੇਰੇ ਵੱਲੋਂ ਬੋਲਣ ਵਾਲੇ

report-weekday-1 = ਸੋਮਵਾਰ
report-weekday-2 = ਮੰਗਲਵਾਰ
report-weekday-3 = ਬੁੱਧਵਾਰ
report-weekday-4 = ਵੀਰਵਾਰ
report-weekday-5 = ਸ਼ੁੱਕਰਵਾਰ
report-weekday-6 = ਸ਼ਨਿੱਚਰਵਾਰ
report-weekday-7 = ਐਤਵਾਰ
report-month-1 = ਜਨਵਰੀ
report-month-2 = ਫ਼ਰਵਰੀ
report-month-3 = ਮਾਰਚ
report-month-4 = ਅਪ੍ਰੈਲ
report-month-5 = ਮਈ
report-month-6 = ਜੂਨ
report-month-7 = ਜੁਲਾਈ
report-month-8 = ਅਗਸਤ
report-month-9 = ਸਤੰਬਰ
report-month-10 = ਅਕਤੂਬਰ
report-month-11 = ਨਵੰਬਰ
report-month-12 = ਦਸੰਬਰ

# Whose words: on the pages with other people's headings, where the child is quoted.
report-quote = “{ $words }”
report-whose-words = ਜੋ “ ” ਦੇ ਅੰਦਰ ਹੈ, ਉਹ { $name } ਦਾ ਆਪਣਾ ਜਵਾਬ ਹੈ। { $name } ਨੇ ਤਸਵੀਰਾਂ ਨਾਲ ਜਵਾਬ ਦਿੱਤੇ, ਅਤੇ ਹਰ ਜਵਾਬ ਪੜ੍ਹ ਕੇ ਸੁਣਾਇਆ ਗਿਆ। ਵੱਡਿਆਂ ਦੀ ਗੱਲ ਵੱਖਰੀ ਹੈ, ਅਤੇ ਉੱਥੇ ਲਿਖਿਆ ਹੈ ਕਿ ਇਹ ਵੱਡਿਆਂ ਦੀ ਗੱਲ ਹੈ।
report-not-asked = ਮੈਨੂੰ ਇਸ ਬਾਰੇ ਨਹੀਂ ਪੁੱਛਿਆ ਗਿਆ।
report-no-answer = ਇੱਥੇ ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਹੈ।
report-some-adult = ਕੋਈ ਵੱਡਾ

# Section A of an EHC plan.
report-a-aspirations = ਮੇਰੀਆਂ ਆਸਾਂ ਅਤੇ ਟੀਚੇ
report-a-communicate = ਮੇਰੇ ਨਾਲ ਗੱਲ ਕਿਵੇਂ ਕੀਤੀ ਜਾਵੇ ਅਤੇ ਮੈਨੂੰ ਨਾਲ ਕਿਵੇਂ ਰੱਖਿਆ ਜਾਵੇ
report-a-play = ਮੇਰੀ ਖੇਡ
report-a-health = ਮੇਰੀ ਸਿਹਤ
report-a-school = ਮੇਰਾ ਸਕੂਲ
report-a-independence = ਕੰਮ ਆਪਣੇ ਆਪ ਕਰਨਾ
report-a-friendships = ਮੇਰੇ ਦੋਸਤ
report-a-future = ਮੇਰਾ ਭਵਿੱਖ: ਪੜ੍ਹਾਈ, ਕੰਮ, ਅੱਗੇ ਦੀ ਜ਼ਿੰਦਗੀ
report-a-history = ਹੁਣ ਤੱਕ ਦੀ ਮੇਰੀ ਜ਼ਿੰਦਗੀ
report-a-history-write = ਇਹ ਹਿੱਸਾ ਕੋਈ ਵੱਡਾ ਅਤੇ ਪਰਿਵਾਰ ਮਿਲ ਕੇ ਲਿਖਣ। ਇਹ ਮੇਰੇ ਆਪਣੇ ਸ਼ਬਦ ਨਹੀਂ ਹਨ।

# "About Me" (PRSB, version 2.0).
report-p-important = ਮੇਰੇ ਲਈ ਸਭ ਤੋਂ ਜ਼ਰੂਰੀ ਕੀ ਹੈ
report-p-people = ਮੇਰੇ ਲਈ ਜ਼ਰੂਰੀ ਲੋਕ
report-p-communicate = ਮੇਰਾ ਗੱਲ ਦੱਸਣ ਦਾ ਤਰੀਕਾ ਅਤੇ ਮੇਰੇ ਨਾਲ ਗੱਲ ਕਰਨ ਦਾ ਤਰੀਕਾ
report-p-wellness = ਮੇਰੀ ਸਿਹਤ ਅਤੇ ਖ਼ੁਸ਼ੀ
report-p-dos = ਕਿਰਪਾ ਕਰਕੇ ਇਹ ਕਰੋ, ਅਤੇ ਇਹ ਨਾ ਕਰੋ
report-p-support = ਮੇਰੀ ਮਦਦ ਕਿਵੇਂ ਅਤੇ ਕਦੋਂ ਕੀਤੀ ਜਾਵੇ
report-p-also = ਮੇਰੇ ਬਾਰੇ ਇਹ ਵੀ ਜਾਣ ਲਓ
report-p-date = ਤਾਰੀਖ਼
report-p-helped = ਇਹ ਲਿਖਣ ਵਿੱਚ ਕਿਸ ਨੇ ਮਦਦ ਕੀਤੀ
report-please-do = ਕਿਰਪਾ ਕਰਕੇ ਇਹ ਕਰੋ
report-please-dont = ਕਿਰਪਾ ਕਰਕੇ ਇਹ ਨਾ ਕਰੋ

# One-page profile and three houses.
report-o-like-about-me = ਲੋਕਾਂ ਨੂੰ ਮੇਰੀ ਕੀ ਗੱਲ ਚੰਗੀ ਲੱਗਦੀ ਹੈ
report-o-important = ਮੇਰੇ ਲਈ ਕੀ ਜ਼ਰੂਰੀ ਹੈ
report-o-support = ਮੇਰੀ ਮਦਦ ਦਾ ਸਭ ਤੋਂ ਵਧੀਆ ਤਰੀਕਾ
report-others-write = ਮੈਨੂੰ ਜਾਣਨ ਵਾਲੇ ਲੋਕ ਇੱਥੇ ਲਿਖਣ:
report-h-good = ਚੰਗੀਆਂ ਗੱਲਾਂ ਦਾ ਘਰ
report-h-worries = ਫ਼ਿਕਰਾਂ ਦਾ ਘਰ
report-h-dreams = ਸੁਪਨਿਆਂ ਦਾ ਘਰ

# Last time, this time.
report-changed-since = ਪਿਛਲੀ ਵਾਰ ਅਤੇ ਇਸ ਵਾਰ
report-compare-about = ਕਿਸ ਬਾਰੇ
report-compare-last = ਪਿਛਲੀ ਵਾਰ: { $date }
report-compare-now = ਇਸ ਵਾਰ: { $date }
report-chosen = ਮੈਂ ਇਹ ਚੁਣਿਆ।
report-rest-the-same = ਉਨ੍ਹਾਂ ਹੀ ਸਵਾਲਾਂ ਦੇ ਮੇਰੇ ਬਾਕੀ ਜਵਾਬ ਪਿਛਲੀ ਵਾਰ ਵਰਗੇ ਹਨ।
report-all-the-same = ਉਨ੍ਹਾਂ ਹੀ ਸਵਾਲਾਂ ਦੇ ਮੇਰੇ ਜਵਾਬ ਪਿਛਲੀ ਵਾਰ ਵਰਗੇ ਹਨ।

# What happened with my views, and the invitation: for the child, who is spoken to as "you".
report-i-said = ਮੈਂ ਕਿਹਾ: { $words }
report-we-will = ਲੋਕ ਕੀ ਕਰਨਗੇ:
report-who-when = ਕੌਣ, ਅਤੇ ਕਦੋਂ:
report-your-meeting = ਤੇਰੀ ਮੀਟਿੰਗ ਦੀ ਤਾਰੀਖ਼: { $date }।
report-your-told = ਤੈਨੂੰ { $date } ਨੂੰ ਦੱਸਿਆ ਜਾਵੇਗਾ ਕਿ ਕੀ ਹੋਵੇਗਾ।
report-told-after = ਅਤੇ ਇਸ ਤੋਂ ਬਾਅਦ?
report-told-after-tell = ਕੋਈ ਤੈਨੂੰ ਦੱਸੇਗਾ ਕਿ ਕੀ ਹੋਇਆ।
report-told-after-disagree = ਇਹ ਕਹਿਣਾ ਠੀਕ ਹੈ: ਮੈਨੂੰ ਮਨਜ਼ੂਰ ਨਹੀਂ।
report-told-after-change_my_mind = ਬਾਅਦ ਵਿੱਚ ਫ਼ੈਸਲਾ ਬਦਲਣਾ ਠੀਕ ਹੈ।
report-told-review = ਮੀਟਿੰਗ ਕੀ ਹੈ?
report-told-review-my_meeting = ਇਹ ਤੇਰੇ ਬਾਰੇ ਇੱਕ ਮੀਟਿੰਗ ਹੈ।
report-told-review-talk = ਲੋਕ ਗੱਲ ਕਰਦੇ ਹਨ ਕਿ ਸਭ ਕਿਵੇਂ ਚੱਲਦਾ ਹੈ।
report-told-review-help = ਉਹ ਸੋਚਦੇ ਹਨ ਕਿ ਤੈਨੂੰ ਕੀ ਮਦਦ ਚਾਹੀਦੀ ਹੈ।
report-told-comes = ਕੌਣ ਆਉਂਦਾ ਹੈ?
report-told-comes-me = ਤੂੰ ਚਾਹੇਂ ਤਾਂ ਤੂੰ ਵੀ ਆ।
report-told-comes-family = ਤੇਰਾ ਪਰਿਵਾਰ ਆ ਸਕਦਾ ਹੈ।
report-told-comes-teacher = ਇੱਕ ਟੀਚਰ ਆਉਂਦੇ ਹਨ।
report-told-rights = ਤੇਰੇ ਹੱਕ ਹਨ।
report-told-rights-say_what_i_want = ਤੈਨੂੰ ਆਪਣੇ ਵਿਚਾਰ ਦੱਸਣ ਦਾ ਹੱਕ ਹੈ।
report-told-rights-people_listen = ਲੋਕਾਂ ਨੂੰ ਤੇਰੀ ਗੱਲ ਬਾਰੇ ਸੋਚਣਾ ਪਵੇਗਾ।
report-told-rights-why = ਜੇ ਉਹ ਨਾਂਹ ਕਹਿਣ, ਤਾਂ ਪੁੱਛ: ਕਿਉਂ?
report-told-ways = ਆਪਣੇ ਤਰੀਕੇ ਨਾਲ ਦੱਸਣਾ ਠੀਕ ਹੈ।
report-told-ways-talk = ਬੋਲ ਕੇ ਦੱਸਣਾ ਠੀਕ ਹੈ।
report-told-ways-picture_symbols = ਤਸਵੀਰਾਂ ਨਾਲ ਦੱਸਣਾ ਠੀਕ ਹੈ।
report-told-ways-drawing = ਤਸਵੀਰ ਬਣਾਉਣੀ ਠੀਕ ਹੈ।
report-told-ways-play_recording = ਆਪਣੀ ਰਿਕਾਰਡਿੰਗ ਸੁਣਾਉਣੀ ਠੀਕ ਹੈ।
report-told-stop = ਰੁਕਣਾ ਠੀਕ ਹੈ।
report-told-stop-break_time = ਬ੍ਰੇਕ ਲੈਣੀ ਠੀਕ ਹੈ।
report-told-stop-skip = ਸਵਾਲ ਛੱਡਣਾ ਠੀਕ ਹੈ।
report-told-stop-change_my_mind = ਬਾਅਦ ਵਿੱਚ ਫ਼ੈਸਲਾ ਬਦਲਣਾ ਠੀਕ ਹੈ।
report-told-helper = ਕੋਈ ਬੋਲਣ ਵਿੱਚ ਤੇਰੀ ਮਦਦ ਕਰ ਸਕਦਾ ਹੈ।
report-told-helper-listen_to_me = ਤੇਰੇ ਵੱਲੋਂ ਬੋਲਣ ਵਾਲੇ ਤੇਰੀ ਗੱਲ ਸੁਣਦੇ ਹਨ।
report-told-helper-speak_for_me = ਉਹ ਤੇਰੀ ਗੱਲ ਤੇਰੇ ਵੱਲੋਂ ਕਹਿ ਸਕਦੇ ਹਨ।
report-told-helper-ask_help = ਆਪਣੇ ਵੱਲੋਂ ਬੋਲਣ ਵਾਲਾ ਕੋਈ ਮੰਗਣਾ ਠੀਕ ਹੈ।
report-told-sees = ਤੇਰੀਆਂ ਗੱਲਾਂ ਕੌਣ ਦੇਖਦਾ ਹੈ?
report-told-sees-share_views = ਕੌਣ ਦੇਖੇ, ਤੂੰ ਚੁਣ।
report-told-sees-private = ਕੁਝ ਗੱਲਾਂ ਕਿਸੇ ਨੂੰ ਨਾ ਦਿਖਾਉਣਾ ਠੀਕ ਹੈ।
report-told-sees-safe = ਜੇ ਤੂੰ ਸੁਰੱਖਿਅਤ ਨਾ ਹੋਵੇਂ, ਤਾਂ ਅਸੀਂ ਮਦਦ ਲਿਆਵਾਂਗੇ।
report-told-next = ਬਾਅਦ ਵਿੱਚ ਕੀ ਹੁੰਦਾ ਹੈ?
report-told-next-take_notes = ਲੋਕ ਲਿਖਦੇ ਹਨ ਕਿ ਕੀ ਗੱਲ ਹੋਈ।
report-told-next-tell = ਕੋਈ ਤੈਨੂੰ ਦੱਸੇਗਾ ਕਿ ਕੀ ਹੋਵੇਗਾ।
report-told-next-disagree = ਇਹ ਕਹਿਣਾ ਠੀਕ ਹੈ: ਮੈਨੂੰ ਮਨਜ਼ੂਰ ਨਹੀਂ।
report-my-questions = ਮੇਰੇ ਸਵਾਲ
report-my-questions-write = ਤੂੰ ਕੀ ਪੁੱਛਣਾ ਹੈ?

# What adults saw of a person who shows and does not tell.
report-noticed = ਵੱਡਿਆਂ ਨੇ ਕੀ ਦੇਖਿਆ
report-noticed-not = ਇਹ ਉਹ ਹੈ ਜੋ ਵੱਡਿਆਂ ਨੇ ਦੇਖਿਆ। ਇਹ { $name } ਦੇ ਆਪਣੇ ਸ਼ਬਦ ਨਹੀਂ ਹਨ।

# A plan's boards on paper.
report-cards = ਕਾਗਜ਼ ਦੇ ਕਾਰਡ: { $plan }
report-cards-about = ਲਕੀਰਾਂ ਉੱਤੇ ਕੱਟੋ। ਕਾਰਡ ਇਸ ਤੋਂ ਪਹਿਲੇ ਪੰਨੇ ਦੇ ਬੋਰਡ ਉੱਤੇ ਰੱਖੋ।

# What adults saw, in the words of its list, and the adults' pages about a person who shows.
report-noticing-seen-looked_longer = ਇੱਕ ਚੀਜ਼ ਨੂੰ ਵੱਧ ਦੇਰ ਦੇਖਣਾ
report-noticing-seen-looked_between = ਕਦੇ ਇੱਕ ਵੱਲ, ਕਦੇ ਦੂਜੀ ਵੱਲ ਦੇਖਣਾ
report-noticing-seen-reached = ਹੱਥ ਵਧਾਉਣਾ
report-noticing-seen-touched = ਛੂਹਣਾ ਜਾਂ ਫੜਨਾ
report-noticing-seen-pushed_away = ਪਰ੍ਹੇ ਧੱਕਣਾ
report-noticing-seen-turned_away = ਮੂੰਹ ਮੋੜਨਾ
report-noticing-seen-smiled = ਮੁਸਕਰਾਉਣਾ ਜਾਂ ਹੱਸਣਾ
report-noticing-seen-frowned = ਮੱਥੇ ਵੱਟ ਪਾਉਣਾ ਜਾਂ ਰੋਣਾ
report-noticing-seen-sound = ਆਵਾਜ਼ ਕੱਢਣਾ
report-noticing-seen-still = ਸਰੀਰ ਦਾ ਹਿੱਲਣਾ ਰੁਕਣਾ
report-noticing-seen-moved_more = ਵੱਧ ਹਿੱਲਣਾ
report-noticing-seen-tensed = ਸਰੀਰ ਕੱਸਣਾ
report-noticing-seen-relaxed = ਸਰੀਰ ਢਿੱਲਾ ਛੱਡਣਾ
report-noticing-seen-breathing = ਸਾਹ ਬਦਲਣਾ
report-noticing-seen-used_word = ਬਟਨ, ਇਸ਼ਾਰਾ ਜਾਂ ਸ਼ਬਦ ਵਰਤਣਾ
report-noticing-seen-closed_eyes = ਅੱਖਾਂ ਬੰਦ ਕਰਨਾ
report-noticing-seen-nothing = ਕੁਝ ਨਜ਼ਰ ਨਹੀਂ ਆਇਆ
report-noticing-towards = ਕਿਸ ਵੱਲ
report-noticing-towards-left = ਜੋ ਖੱਬੇ ਸੀ
report-noticing-towards-right = ਜੋ ਸੱਜੇ ਸੀ
report-noticing-towards-both = ਦੋਵੇਂ
report-noticing-towards-person = ਕੋਈ ਇਨਸਾਨ
report-noticing-towards-neither = ਕੋਈ ਵੀ ਨਹੀਂ
report-noticing-towards-cant_tell = ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ
report-noticing-clear-very = ਬਹੁਤ ਸਾਫ਼
report-noticing-clear-quite = ਕਾਫ਼ੀ ਸਾਫ਼
report-noticing-clear-not = ਸਾਫ਼ ਨਹੀਂ
report-noticing-soon-at_once = ਉਸੇ ਵੇਲੇ
report-noticing-soon-within_15 = 15 ਸਕਿੰਟਾਂ ਵਿੱਚ
report-noticing-soon-later = ਬਾਅਦ ਵਿੱਚ
report-noticing-help = ਦਿੱਤੀ ਗਈ ਮਦਦ
report-noticing-help-none = ਕੋਈ ਨਹੀਂ
report-noticing-help-waited = ਉਡੀਕ ਕੀਤੀ
report-noticing-help-named = ਨਾਂ ਦੁਬਾਰਾ ਲਿਆ
report-noticing-help-touched = ਚੀਜ਼ ਨਾਲ ਛੂਹਿਆ
report-noticing-help-moved_arm = ਬਾਂਹ ਹਿਲਾਈ (ਫਿਰ ਇਹ ਉਸ ਦੀ ਆਪਣੀ ਚੋਣ ਨਹੀਂ)
report-noticing-state-awake = ਜਾਗਦਾ ਸਰੀਰ, ਠੀਕ ਹਾਲ
report-noticing-state-sleepy = ਨੀਂਦ ਆਉਣਾ
report-noticing-state-hungry = ਭੁੱਖ
report-noticing-state-uncomfortable = ਬੇਆਰਾਮੀ
report-noticing-state-seizure = ਦੌਰੇ ਤੋਂ ਬਾਅਦ
report-noticing-state-medicine = ਨਵੀਂ ਦਵਾਈ
report-noticing-may_mean = ਮੇਰੇ ਖ਼ਿਆਲ ਵਿੱਚ ਇਸ ਦਾ ਮਤਲਬ …
report-noticing-sure-sure = ਪੱਕਾ
report-noticing-sure-fairly_sure = ਕਾਫ਼ੀ ਪੱਕਾ
report-noticing-sure-guess = ਅੰਦਾਜ਼ਾ
report-noticing-seen_once = ਇੱਕ ਵਾਰ ਦੇਖਿਆ
report-noticing-seen_both_ways = ਦੋਵੇਂ ਤਰ੍ਹਾਂ ਦੇਖਿਆ
report-noticing-seen_firm = ਦੋਵੇਂ ਪਾਸੇ ਅਤੇ ਦੋ ਦਿਨ ਇੱਕੋ ਜਿਹਾ
report-noticing-good_day = ਚੰਗਾ ਦਿਨ
report-noticing-hard_day = ਔਖਾ ਦਿਨ
report-noticing-how_i_know = ਮੈਨੂੰ ਕਿਵੇਂ ਪਤਾ ਲੱਗਦਾ ਹੈ ਕਿ ਇਸ ਦਾ ਕੀ ਕਹਿਣਾ ਹੈ
report-noticing-family = ਪਰਿਵਾਰ ਦੀ ਆਪਣੀ ਗੱਲ
report-noticing-disagrees = ਕੌਣ ਸਹਿਮਤ ਨਹੀਂ
report-noticing-decided = ਕਿਸ ਨੇ ਕੀ ਤੈਅ ਕੀਤਾ

# What people do about the views; the child is spoken to as "you".
report-outcomes = ਲੋਕ ਕੀ ਕਰਨਗੇ
report-outcome-who = ਕੌਣ ਕਰੇਗਾ: { $who }।
report-outcome-by = ਕਦੋਂ: { $date }
report-outcome-done = ਇਹ ਹੋ ਗਿਆ ਹੈ।
report-outcome-partly = ਇਹ ਥੋੜ੍ਹਾ ਹੋਇਆ ਹੈ।
report-outcome-not_done = ਇਹ ਨਹੀਂ ਹੋਇਆ।
report-outcome-why = ਕਿਉਂ: { $why }
report-outcome-told = ਤੈਨੂੰ { $date } ਨੂੰ ਦੱਸਿਆ ਗਿਆ।
report-outcome-became-write = ਫਿਰ ਕੀ ਹੋਇਆ:
report-outcome-all = ਮੇਰੀਆਂ ਸਾਰੀਆਂ ਗੱਲਾਂ ਲਈ

# The meeting sheet, for the person who leads the review.
report-page-meeting-sheet = ਮੀਟਿੰਗ ਦਾ ਪੰਨਾ
report-m-for = ਇਹ ਪੰਨਾ ਉਸ ਲਈ ਹੈ ਜੋ ਮੀਟਿੰਗ ਚਲਾਏਗਾ।
report-m-questions = ਪਹਿਲਾਂ ਜਵਾਬ ਦੇਣ ਵਾਲੇ ਸਵਾਲ
report-m-questions-about = ਮੀਟਿੰਗ ਤੋਂ ਪਹਿਲਾਂ ਹਰ ਇੱਕ ਦਾ ਜਵਾਬ ਦਿਓ, ਅਤੇ { $name } ਨੂੰ ਦੱਸੋ। ਦਿਨ ਲਿਖੋ।
report-m-no-questions = ਕੋਈ ਸਵਾਲ ਨਹੀਂ ਪੁੱਛਿਆ ਗਿਆ।
report-m-answer-write = ਕਿਸ ਨੇ ਜਵਾਬ ਦਿੱਤਾ, ਕਦੋਂ, ਕੀ ਕਿਹਾ:
report-m-told = ਜਵਾਬ: { $adult }, { $date }
report-m-take-part = ਮੈਂ ਹਿੱਸਾ ਕਿਵੇਂ ਲਵਾਂ
report-m-who = ਕੌਣ ਆਉਂਦਾ ਹੈ
report-m-who-write = ਕੌਣ ਉੱਥੇ ਹੋਵੇਗਾ:
report-m-place = ਥਾਂ, ਬ੍ਰੇਕ ਅਤੇ ਕਿਸ ਨਾਲ ਮਦਦ ਮਿਲਦੀ ਹੈ
report-m-place-write = ਕਿੱਥੇ ਅਤੇ ਕਦੋਂ, ਅਤੇ ਬ੍ਰੇਕ ਕਦੋਂ:
report-m-order = ਗੱਲਬਾਤ ਦਾ ਕ੍ਰਮ
report-m-order-write = ਪਹਿਲਾਂ, ਫਿਰ, ਅਤੇ ਅਖ਼ੀਰ ਵਿੱਚ:
report-m-after = ਬਾਅਦ ਵਿੱਚ ਮੈਨੂੰ ਕੌਣ ਦੱਸੇ
report-m-after-write = ਕੌਣ ਕਰੇਗਾ, ਅਤੇ ਕਿਸ ਦਿਨ:
report-m-also = ਮੈਂ ਹੋਰ ਕੀ ਕਿਹਾ

# A template for a keyguard.
report-guard = ਮੋਰੀਆਂ ਵਾਲੀ ਤਖ਼ਤੀ
report-guard-about = ਹਰ ਮੋਰੀ ਕੱਟੋ। ਕਾਗ਼ਜ਼ਾਂ ਨੂੰ ਉਹਨਾਂ ਦੇ ਕਰਾਸਾਂ ਨਾਲ ਜੋੜੋ।
report-guard-ruler = ਇਹ ਰੇਖਾ 100 ਮਿ.ਮੀ. ਲੰਬੀ ਹੈ। ਜੇ ਨਹੀਂ, ਤਾਂ 100 % ਉੱਤੇ ਫਿਰ ਛਾਪੋ।
report-guard-sheet = ਕਾਗ਼ਜ਼ { $number } / { $of }
report-guard-size = ਸਕ੍ਰੀਨ { $width } × { $height } ਮਿ.ਮੀ., { $cells } ਖਾਨੇ, { $across } × { $down } ਮਿ.ਮੀ.।

# Photos and voices that adults add to what they saw
report-seen-photo = ਵੱਡੇ ਵੱਲੋਂ ਫ਼ੋਟੋ: { $about }
report-seen-voice = ਵੱਡੇ ਦੀ ਆਵਾਜ਼
report-seen-voice-about = ਵੱਡੇ ਦੀ ਆਵਾਜ਼: { $about }

## What was put right or added later

report-outcome-changed = ਉਸ ਤੋਂ ਬਾਅਦ ਇਹ ਬਦਲ ਗਿਆ।
report-seen-added = ਬਾਅਦ ਵਿੱਚ ਜੋੜਿਆ ਗਿਆ: { $adult }, { $date }
