# Machine-made translation from en-GB: not yet checked by a speaker.
# The page and the package: words for the people who read a child's views. The child speaks as "I".

report-page-of = { $page }: { $name }
report-page-my-views = آرائي
report-page-profile = تعريف بي في صفحة واحدة
report-page-section-a = القسم أ (آرائي وأمنياتي)
report-page-about-me = عني
report-page-three-houses = بيوتي الثلاثة
report-page-what-happened = ماذا حدث لآرائي
report-page-invitation = الاجتماع عني، وحقوقي
report-for-meeting = للاجتماع عني يوم { $date }
report-said-on = قلتُ هذا يوم { $date }.
report-said-with = قلتُ هذا يوم { $date } مع { $people }.
report-stopped = لم أكمل بعد. قد يكون عندي كلام آخر.
report-person = { $name } ({ $role })
report-list-comma = {"، "}
report-list-last = { $first } و{ $last }
report-date = { $weekday } { $number } { $month } { $year }
report-skip = الانتقال إلى إجاباتي

report-own-words = بكلماتي
report-felt = شعوري
report-drawing = رسمي
report-drawing-about = رسمي: { $about }
report-voice = استمعوا إلى صوتي
report-voice-about = استمعوا إلى صوتي: { $about }
report-voice-seconds = المدة بالثواني: { $seconds }
report-voice-minutes = الدقائق: { $minutes }، الثواني: { $seconds }
report-voice-cut-off = توقف الميكروفون قبل أن أكمل.
report-picture = صورة: { $label }
report-asked = سألوني: { $words }
report-placed = وضعتُ هذه البطاقات
report-said = قلتُ
report-dont-know = لا أعرف
report-skipped = تركتُ هذا
report-worry-what = ما يقلقني
report-worry-size = حجم القلق
report-worry-help = ما قد يساعدني

report-helped = وصلتني مساعدة: { $how }.
report-changed = غيرتُ هذا بعد التأكد منه.
report-not-checked = لم يتم التأكد من هذا معي.
report-none-checked = لم أتأكد بعد من هذه الإجابات.
report-checked = تأكدتُ من إجاباتي. وإن لم أتأكد من إجابة، فهذا مكتوب عندها.
report-on-paper = وضعتُ هذا ببطاقات ورقية.
report-not-confirmed = ليس مؤكدا أن هذا رأيي أنا.

report-how = كيف أجبتُ
report-support-alone = بنفسي
report-support-prompt = بمساعدة بسيطة
report-support-hand = بمساعدة جسدية
report-support-adult = رأي شخص كبير
report-support-none = المساعدة غير مسجلة
report-support-exactly = { $mark }: { $support }
report-support-waited = انتظر الشخص الكبير
report-support-repeated = سمعتُ السؤال مرة أخرى
report-support-gesture = أشار الشخص الكبير إلى الشاشة
report-support-question = طرح الشخص الكبير سؤالا
report-support-two_choices = عرض الشخص الكبير شيئين للاختيار
report-support-model = أظهر الشخص الكبير كيف يتم ذلك
report-support-partly_physical = لمس الشخص الكبير ذراعي أو مرفقي
report-support-physical = وضع الشخص الكبير يده تحت يدي
report-support-adult_reported = أجاب الشخص الكبير

report-adults = كلام شخص كبير
report-adults-not = هذا ليس كلام { $name }.
report-adult-view = رأي شخص كبير، وليس كلام { $name }
report-note = { $adult }، { $date }
report-note-about = { $adult }، { $date }، عن: { $about }

report-who = من يمكنه أن يرى هذا
report-who-yes = قلتُ نعم: { $names }
report-who-no = لم أقل نعم: { $names }
report-nothing = لا شيء هنا للعرض.
report-credits = الصور
report-credit = { $set }، { $author }، { $licence }
report-credit-no-author = { $set }، { $licence }
report-credit-photos = الصور الفوتوغرافية: صوري الخاصة. يرجى السؤال قبل إعطائها لغيركم.
report-credit-reserved = لا تظهر هنا: صور من { $set }. جميع حقوقها محفوظة، لذلك تظهر كلماتها مكانها.
report-credit-unknown = لا تظهر هنا: صور لم يكتب أحد ترخيصها. جميع حقوقها محفوظة، لذلك تظهر كلماتها مكانها.
report-made = هذه الصفحة هي اختيار { $name } لما يراه الآخرون.

report-role-family = العائلة
report-role-teacher = معلم
report-role-teaching_assistant = مساعد في الصف
report-role-senco = سينكو
report-role-speech_therapist = أخصائي النطق واللغة
report-role-doctor = طبيب
report-role-social_worker = أخصائي اجتماعي
report-role-foster_carer = أسرة حاضنة
report-role-council = المجلس
report-role-friend = صديق
report-role-advocate = من يتكلم باسمي

report-weekday-1 = الاثنين
report-weekday-2 = الثلاثاء
report-weekday-3 = الأربعاء
report-weekday-4 = الخميس
report-weekday-5 = الجمعة
report-weekday-6 = السبت
report-weekday-7 = الأحد
report-month-1 = يناير
report-month-2 = فبراير
report-month-3 = مارس
report-month-4 = أبريل
report-month-5 = مايو
report-month-6 = يونيو
report-month-7 = يوليو
report-month-8 = أغسطس
report-month-9 = سبتمبر
report-month-10 = أكتوبر
report-month-11 = نوفمبر
report-month-12 = ديسمبر

# Whose words: on the pages with other people's headings, where the child is quoted.
report-quote = «{ $words }»
report-whose-words = ما بين العلامتين « » هو جواب مباشر من { $name }. كانت إجابات { $name } بالصور، وبعد كل إجابة تمت قراءتها من جديد. أما كلام الكبار فهو منفصل، ومكتوب هناك أنه كلام الكبار.
report-not-asked = لم يسألني أحد عن هذا.
report-no-answer = لا توجد إجابة هنا.
report-some-adult = شخص كبير

# Section A of an EHC plan.
report-a-aspirations = أمنياتي وأهدافي
report-a-communicate = كيف تتكلمون معي وتشركونني
report-a-play = لعبي
report-a-health = صحتي
report-a-school = مدرستي
report-a-independence = ما أفعله بنفسي
report-a-friendships = أصدقائي
report-a-future = مستقبلي: التعلم والعمل والحياة فيما بعد
report-a-history = حياتي حتى الآن
report-a-history-write = يكتب هذا شخص كبير مع العائلة. هذا ليس كلامي.

# "About Me" (PRSB, version 2.0).
report-p-important = أهم الأشياء بالنسبة لي
report-p-people = ناس مهمون بالنسبة لي
report-p-communicate = كيف أتواصل وكيف تتواصلون معي
report-p-wellness = صحتي وراحتي
report-p-dos = ما أرجو فعله وما أرجو تجنبه
report-p-support = كيف ومتى تساعدونني
report-p-also = أشياء أخرى من المفيد معرفتها عني
report-p-date = التاريخ
report-p-helped = من ساعدني في كتابة هذا
report-please-do = أرجو فعل هذا
report-please-dont = أرجو تجنب هذا

# One-page profile and three houses.
report-o-like-about-me = ما يعجب الناس في شخصيتي
report-o-important = ما هو مهم بالنسبة لي
report-o-support = أفضل طريقة لمساعدتي
report-others-write = يكتب هنا من يعرفني:
report-h-good = بيت الأشياء الجيدة
report-h-worries = بيت القلق
report-h-dreams = بيت الأحلام

# Last time, this time.
report-changed-since = المرة الماضية وهذه المرة
report-compare-about = عن ماذا
report-compare-last = المرة الماضية: { $date }
report-compare-now = هذه المرة: { $date }
report-chosen = اخترتُ هذا.
report-rest-the-same = إجاباتي الأخرى عن الأسئلة نفسها هي كما في المرة الماضية.
report-all-the-same = إجاباتي عن الأسئلة نفسها هي كما في المرة الماضية.

# What happened with my views, and the invitation: for the child, who is spoken to as "you".
report-i-said = قلتُ: { $words }
report-we-will = ماذا سيفعل الناس:
report-who-when = من، ومتى:
report-your-meeting = موعد اجتماعك: { $date }.
report-your-told = موعد إخبارك بما سيحدث: { $date }.
report-told-after = وبعد ذلك؟
report-told-after-tell = يخبرك شخص بما حدث.
report-told-after-disagree = يمكنك قول: لا أوافق.
report-told-after-change_my_mind = يمكنك تغيير رأيك.
report-told-review = ما هو الاجتماع؟
report-told-review-my_meeting = هذا اجتماع عنك.
report-told-review-talk = يتكلم الناس عن أحوالك.
report-told-review-help = يفكرون في المساعدة اللازمة لك.
report-told-comes = من يأتي؟
report-told-comes-me = يمكنك الحضور.
report-told-comes-family = يمكن لعائلتك الحضور.
report-told-comes-teacher = يحضر معلم.
report-told-rights = لك حقوق.
report-told-rights-say_what_i_want = من حقك قول رأيك.
report-told-rights-people_listen = يجب أن يفكر الناس في كلامك.
report-told-rights-why = إذا قالوا «لا»، فيمكنك السؤال عن السبب.
report-told-ways = يمكنك قول ذلك بطريقتك.
report-told-ways-talk = يمكنك الكلام.
report-told-ways-picture_symbols = يمكنك استعمال الصور.
report-told-ways-drawing = يمكنك الرسم.
report-told-ways-play_recording = يمكنك تشغيل تسجيلك.
report-told-stop = يمكنك التوقف.
report-told-stop-break_time = يمكنك أخذ استراحة.
report-told-stop-skip = يمكنك ترك سؤال.
report-told-stop-change_my_mind = يمكنك تغيير رأيك.
report-told-helper = يمكن لشخص أن يساعدك على الكلام.
report-told-helper-listen_to_me = من يتكلم باسمك يستمع إليك.
report-told-helper-speak_for_me = يمكنه قول كلامك بدلا منك.
report-told-helper-ask_help = يمكنك طلب شخص يتكلم باسمك.
report-told-sees = من يرى كلامك؟
report-told-sees-share_views = القرار لك: من يراه؟
report-told-sees-private = يمكنك إبقاء بعض الأشياء خاصة بك.
report-told-sees-safe = إذا لم يكن الوضع آمنا لك، فسنطلب المساعدة.
report-told-next = ماذا يحدث بعد ذلك؟
report-told-next-take_notes = يكتب الناس ما قيل.
report-told-next-tell = يخبرك شخص بما سيحدث.
report-told-next-disagree = يمكنك قول: لا أوافق.
report-my-questions = أسئلتي
report-my-questions-write = ما هي أسئلتك؟

# What adults saw of a person who shows and does not tell.
report-noticed = ما رآه الكبار
report-noticed-not = هذا ما لاحظه الكبار. وهو ليس كلام { $name }.

# A plan's boards on paper.
report-cards = بطاقات ورقية: { $plan }
report-cards-about = يرجى القص على الخطوط، ثم وضع البطاقات على اللوحة التي قبل هذه الصفحة.

# What adults saw, in the words of its list, and the adults' pages about a person who shows.
report-noticing-seen-looked_longer = النظر إلى شيء واحد مدة أطول
report-noticing-seen-looked_between = النظر من شيء إلى الآخر
report-noticing-seen-reached = مدّ اليد
report-noticing-seen-touched = اللمس أو الإمساك
report-noticing-seen-pushed_away = الإبعاد باليد
report-noticing-seen-turned_away = الالتفات بعيدا
report-noticing-seen-smiled = الابتسام أو الضحك
report-noticing-seen-frowned = العبوس أو البكاء
report-noticing-seen-sound = إصدار صوت
report-noticing-seen-still = السكون عن الحركة
report-noticing-seen-moved_more = حركة أكثر
report-noticing-seen-tensed = شدّ الجسم
report-noticing-seen-relaxed = ارتخاء الجسم
report-noticing-seen-breathing = تغيّر التنفس
report-noticing-seen-used_word = استعمال مفتاح أو إشارة أو كلمة
report-noticing-seen-closed_eyes = إغماض العينين
report-noticing-seen-nothing = لا شيء ظاهر
report-noticing-towards = نحو
report-noticing-towards-left = ما كان على اليسار
report-noticing-towards-right = ما كان على اليمين
report-noticing-towards-both = كلاهما
report-noticing-towards-person = شخص
report-noticing-towards-neither = لا هذا ولا ذاك
report-noticing-towards-cant_tell = غير واضح إلى أين
report-noticing-clear-very = واضح جدا
report-noticing-clear-quite = واضح إلى حد ما
report-noticing-clear-not = غير واضح
report-noticing-soon-at_once = على الفور
report-noticing-soon-within_15 = خلال 15 ثانية
report-noticing-soon-later = فيما بعد
report-noticing-help = المساعدة
report-noticing-help-none = لا شيء
report-noticing-help-waited = الانتظار
report-noticing-help-named = ذكر الاسم مرة أخرى
report-noticing-help-touched = اللمس بالشيء
report-noticing-help-moved_arm = تحريك الذراع (وعندها ليس هذا اختيار الشخص)
report-noticing-state-awake = يقظة وحال جيدة
report-noticing-state-sleepy = نعاس
report-noticing-state-hungry = جوع
report-noticing-state-uncomfortable = عدم راحة
report-noticing-state-seizure = بعد نوبة
report-noticing-state-medicine = دواء جديد
report-noticing-may_mean = أظن أن المعنى قد يكون …
report-noticing-sure-sure = أكيد
report-noticing-sure-fairly_sure = شبه أكيد
report-noticing-sure-guess = تخمين
report-noticing-seen_once = لوحظ مرة واحدة
report-noticing-seen_both_ways = لوحظ بالشكلين
report-noticing-seen_firm = نفس الشيء من الجهتين وفي يومين
report-noticing-good_day = يوم جيد
report-noticing-hard_day = يوم صعب
report-noticing-how_i_know = كيف أعرف ما يقوله هذا الشخص
report-noticing-family = صوت العائلة نفسها
report-noticing-disagrees = من لا يوافق
report-noticing-decided = من قرر ماذا

# What people do about the views; the child is spoken to as "you".
report-outcomes = ماذا سيفعل الناس
report-outcome-who = من سيفعل هذا: { $who }.
report-outcome-by = متى: { $date }
report-outcome-done = تم هذا.
report-outcome-partly = تم جزء من هذا.
report-outcome-not_done = لم يتم هذا.
report-outcome-why = لماذا: { $why }
report-outcome-told = تم إخبارك يوم { $date }.
report-outcome-became-write = ماذا حدث بعدها:
report-outcome-all = عن كل ما قلته

# The meeting sheet, for the person who leads the review.
report-page-meeting-sheet = ورقة الاجتماع
report-m-for = هذه الورقة لمن يدير الاجتماع.
report-m-questions = أسئلة تحتاج إلى جواب أولا
report-m-questions-about = يحتاج كل سؤال إلى جواب قبل الاجتماع، ويجب إخبار { $name } به. يُكتب اليوم.
report-m-no-questions = لم تُطرح أسئلة.
report-m-answer-write = من أجاب، ومتى، وماذا قال:
report-m-told = الجواب: { $adult }، { $date }
report-m-take-part = كيف أشارك
report-m-who = من يأتي
report-m-who-write = من سيكون هناك:
report-m-place = المكان والاستراحات وما يساعد
report-m-place-write = أين ومتى، ومتى الاستراحات:
report-m-order = ترتيب الكلام
report-m-order-write = أولا، ثم، وأخيرا:
report-m-after = من يخبرني بعد ذلك
report-m-after-write = من سيفعل ذلك، وفي أي يوم:
report-m-also = ماذا قلت أيضا

# A template for a keyguard.
report-guard = لوح مثقوب
report-guard-about = قص كل ثقب. اجمع الأوراق بحسب علامات التقاطع.
report-guard-ruler = طول هذا الخط 100 مم. إن لم يكن كذلك، فاطبع مرة أخرى بنسبة 100 %.
report-guard-sheet = ورقة { $number } من { $of }
report-guard-size = الشاشة { $width } × { $height } مم، الخانات { $cells }، كل منها { $across } × { $down } مم.

# Photos and voices that adults add to what they saw
report-seen-photo = صورة التقطها الشخص الكبير: { $about }
report-seen-voice = صوت الشخص الكبير
report-seen-voice-about = صوت الشخص الكبير: { $about }

## What was put right or added later

report-outcome-changed = تغيّر هذا بعد ذلك.
report-seen-added = أُضيف لاحقًا: { $adult }، { $date }
