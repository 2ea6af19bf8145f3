# Machine-made translation from en-GB: not yet checked by a speaker.

## Buttons

button-back = رجوع
button-next = التالي
button-start = البدء
button-finished = إنهاء
button-break_time = أحتاج إلى استراحة
button-dont_know = لا أعرف
button-dont_understand = لا أفهم
button-something_else = شيء آخر
button-skip = نترك هذا
button-more_cards = المزيد
button-hear_it = استماع
button-talk = التحدث
button-draw_it = الرسم
button-find_picture = البحث عن صورة
button-point_to_it = الإشارة
button-yes = نعم
button-no = لا
button-hear_my_voice = سماع صوتي
button-play_again = محاولة أخرى
button-keep = أحتفظ به
button-undo = تراجع
button-clear = مسح الكل
button-rub_out = مسح
button-thin = رفيع
button-thick = سميك
button-groups = مجموعات
button-letters_abc = حروف
button-space = مسافة
button-hear_my_word = سماع كلمتي
button-record-finish = إنهاء
button-carry_on = متابعة
button-want_help = أريد المساعدة
button-stop_today = التوقف لهذا اليوم
button-change_it = أغيره
button-take_out = أزيله
button-private = خاص بي
button-share = عرض على الآخرين

## Marks on cards

mark-done = تم
mark-started = بدأ
mark-unasked = نعم أم لا؟
mark-yes = نعم
mark-no = لا

## Said back

reply-dont_know = جوابك: لا أعرف. لا بأس بذلك.
reply-skip = يمكننا ترك هذا.
reply-something_else = يمكنك قول ذلك بطريقة أخرى.
reply-all_done = تم كل شيء. يمكنك نقل البطاقات.
reply-pick_any = يمكنك اختيار أي واحدة.

## Agreement

agree-primary-talk = هل يمكننا أن نسألك عن أشياء؟
    .yes = نعم. يمكننا أن نسألك.
    .no = لا. لا بأس. لن نسأل.
agree-primary-talk-line-yes = يمكنك قول نعم أو لا.
agree-primary-talk-line-stop = يمكنك التوقف في أي وقت.
agree-primary-record = هل يمكننا تسجيل صوتك؟
    .yes = نعم. يمكننا تسجيل صوتك.
    .no = لا. يمكنك استعمال الصور.
agree-primary-record-line-drawing = يمكنك استعمال الصور بدون كلام.
agree-primary-record-line-change_my_mind = يمكنك تغيير رأيك.
agree-primary-share = من يمكنه أن يرى كلامك؟
    .each = هل يمكننا عرض كلامك على { $person }؟
    .yes = نعم. يمكننا عرضه على { $person }.
    .no = لا. لن نعرضه على { $person }.
agree-primary-share-line-teaching_assistant = مساعدي معي الآن.
agree-primary-share-line-change_my_mind = يمكنك تغيير رأيك.
agree-primary-safe = إذا لم يكن الوضع آمنا لك، فسنطلب المساعدة.

agree-secondary-talk = هل من المقبول أن نسألك عن أشياء؟
    .yes = نعم. يمكننا أن نسألك.
    .no = لا. لا بأس. لن نسأل.
agree-secondary-talk-line-yes = يمكنك قول نعم أو لا.
agree-secondary-talk-line-stop = يمكنك التوقف في أي وقت.
agree-secondary-talk-line-skip = يمكنك ترك أي سؤال.
agree-secondary-record = هل يمكننا تسجيل صوتك؟
    .yes = نعم. يمكننا تسجيل صوتك.
    .no = لا. يمكنك استعمال الصور أو الرسم.
agree-secondary-record-line-drawing = يمكنك استعمال الصور أو الرسم بدلا من ذلك.
agree-secondary-record-line-change_my_mind = يمكنك تغيير رأيك.
agree-secondary-share = من يمكنه أن يرى كلامك؟
    .each = هل يمكننا عرض كلامك على { $person }؟
    .yes = نعم. يمكننا عرضه على { $person }.
    .no = لا. لن نعرضه على { $person }.
agree-secondary-share-line-teaching_assistant = مساعدي معي الآن.
agree-secondary-share-line-change_my_mind = يمكنك تغيير رأيك.
agree-secondary-safe = إذا لم يكن الوضع آمنا لك، فسنطلب المساعدة.

agree-adulthood-talk = هل عندك رغبة في الحديث عن آرائك؟
    .yes = نعم. عندك رغبة في الكلام اليوم.
    .no = لا. لا بأس. يمكننا التوقف هنا.
agree-adulthood-talk-line-yes = الاختيار لك.
agree-adulthood-talk-line-stop = يمكنك التوقف في أي وقت.
agree-adulthood-talk-line-skip = يمكنك ترك أي سؤال.
agree-adulthood-record = هل يمكننا تسجيل صوتك؟
    .yes = نعم. يمكننا تسجيل صوتك.
    .no = لا. يمكنك استعمال الصور أو الرسم.
agree-adulthood-record-line-drawing = يمكنك استعمال الصور أو الرسم بدلا من ذلك.
agree-adulthood-record-line-change_my_mind = يمكنك تغيير رأيك.
agree-adulthood-share = القرار لك: من يرى آراءك؟
    .each = هل يمكننا عرض آرائك على { $person }؟
    .yes = نعم. يمكننا عرضها على { $person }.
    .no = لا. لن نعرضها على { $person }.
agree-adulthood-share-line-teaching_assistant = مساعدي معي الآن.
agree-adulthood-share-line-change_my_mind = يمكنك تغيير رأيك.
agree-adulthood-safe = إذا لم يكن الوضع آمنا لك، فسنطلب المساعدة.

## People

role-family = عائلتي
    .spoken = عائلتك
role-teacher = معلمي
    .spoken = معلمك
role-teaching_assistant = مساعدي
    .spoken = مساعدك
role-senco = سينكو
    .spoken = السينكو في مدرستك
role-speech_therapist = مساعد الكلام
    .spoken = مساعدك في الكلام
role-doctor = طبيبي
    .spoken = طبيبك
role-social_worker = أخصائي اجتماعي
    .spoken = أخصائيك الاجتماعي
role-foster_carer = أسرتي الحاضنة
    .spoken = أسرتك الحاضنة
role-council = المجلس
    .spoken = المجلس
role-friend = صديقي
    .spoken = صديقك
role-advocate = من يتكلم باسمي
    .spoken = من يتكلم باسمك

## Break

break = على مهلك.
    .spoken = على مهلك. أنا لا أستمع الآن.
    .line = أنا لا أستمع الآن.
    .back = مرحبا من جديد. كنا هنا.
    .stop = يمكننا التوقف الآن. شكرا.

## Check

check = هل هذا صحيح؟
    .spoken = هل هذا صحيح؟ يمكنك تغييره.
    .keep = أحتفظ به
    .hear = سماع صوتي
    .take-out = هل نزيله؟
    .kept = بقي كما هو.
    .changed = يمكنك تغييره الآن.
    .taken-out = أزلناه.
    .private = خاص بك. لن نعرض هذا على أحد.
    .nothing = لا شيء للتأكد منه اليوم.
private = من يمكنه أن يرى هذا؟
    .heading = { private }
    .line = خاص بك. لن نعرض هذا على أحد.
    .safe = إذا لم يكن الوضع آمنا لك، فسنطلب المساعدة.

## Thank you

thanks = شكرا يا { $name }.
thanks-saved = آراؤك محفوظة.
thanks-meeting = سيسمعها الناس في اجتماعك.
thanks-not-shared = لن نعرضها على أحد.
thanks-told = سيخبرونك بما سيفعلون.
thanks-next = في المرة القادمة نسأل: ماذا تغير؟
thanks-stopped = توقفنا اليوم. لا بأس.
thanks-said-no = جوابك: لا. شكرا على إخبارنا.
thanks-now = الآن
thanks-soon = قريبا

## Days

date = { $weekday } { $number } { $month }
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر

## When something goes wrong

trouble-no_microphone = لا أستطيع سماعك. لم يكن هذا خطأك.
trouble-microphone_busy = لا أستطيع سماعك الآن. لم يكن هذا خطأك.
trouble-microphone_lost = احتفظنا بكلامك.
trouble-disk_full = لا مكان عندي. يمكنك استعمال الصور.
trouble-saving_fails = نحتاج إلى مساعدك من فضلك. نحن نحاول من جديد.
trouble-resumed = مرحبا من جديد. احتفظنا بكلامك.
trouble-silent = لم أسمع صوتا. يمكنك المحاولة من جديد.

## Talk, draw, find a picture

talk-ready = يمكنك الكلام عندما يناسبك.
talk-listening = أنا أستمع. على مهلك.
talk-heard = يمكنك سماع صوتك.
own-card-voice = صوتي
own-card-drawing = رسمي
something_else = أي طريقة تناسبك لإخبارنا؟
find = البحث عن صورة
find-keys = ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي ة ى ء أ إ آ ؤ ئ
find-groups = في أي مجموعة هي؟
find-type = يمكنك كتابة أول حرف من كلمتك.
find-nothing = لا توجد صورة بعد. يمكنك رسمها.
find-my_word = كلمتي: { $word }

colour-black = أسود
colour-red = أحمر
colour-orange = برتقالي
colour-yellow = أصفر
colour-green = أخضر
colour-blue = أزرق
colour-purple = بنفسجي
colour-brown = بني

## Groups of the symbol library

group-feelings = مشاعر
group-people = ناس
group-body_health_pain = جسمي
group-school = المدرسة
group-learning_and_help = مساعدة
group-play_sport_arts_screens = مرح
group-home_places_travel = أماكن
group-food_sleep = طعام
group-friendship_bullying = أصدقاء
group-safety = أمان
group-senses_change = حواس
group-growing_up = النمو
group-asking_answering = كلام
group-meeting_rights = اجتماعات

practice-name = سام

## Agreement, asked in three parts

agree-noticing-talk = هل الوقت مناسب الآن؟
    .spoken = مرحبا { $name }. هل الوقت مناسب الآن؟
    .yes = نعم.
    .no = انتهى.
agree-noticing-talk-line-stop = يمكنك التوقف.
agree-noticing-safe = إذا لم يكن الوضع آمنا لك، فسنطلب المساعدة.

## Groups of the symbol library

group-my_photos = صوري

## Boards of other programs

board-question = ما شعورك نحو هذه الأشياء؟
    .each = ما شعورك نحو هذا: { $card }؟

from_paper = من بطاقاتك الورقية

## This is me: how the child looks in the pictures

me = هذا شكلي
me-about = هكذا شكلك في الصور.
me-skip = يمكنك ترك هذا.
me-skin = أي بشرة تشبه بشرتك؟
me-hair = أي شعر يشبه شعرك؟
me-colour = أي لون يشبه لون شعرك؟
me-cloth = ما لون الملابس الذي يعجبك؟
me-things = هل عندك شيء من هذه؟
button-me-skin = لون البشرة
button-me-hair = الشعر
button-me-colour = اللون
button-me-things = أشياء
skin-very_light = فاتح جدا
skin-light = فاتح
skin-light_brown = بني فاتح
skin-brown = بني
skin-dark_brown = بني غامق
skin-very_dark_brown = بني غامق جدا
hair-tuft = غرة
hair-short = قصير
hair-very_short = قصير جدا
hair-curly = مجعد
hair-afro = أفرو
hair-bob = إلى الذقن
hair-long = طويل
hair-ponytail = ذيل حصان
hair-bun = كعكة شعر
hair-plaits = ضفائر
hair-puffs = كرتان من الشعر
hair-headscarf = حجاب
hair-patka = باتكا
hair-no_hair = بدون شعر
hair-colour-black = أسود
hair-colour-dark_brown = بني غامق
hair-colour-brown = بني
hair-colour-light_brown = بني فاتح
hair-colour-fair = أشقر
hair-colour-ginger = أصهب
hair-colour-blue = أزرق
hair-colour-pink = وردي
cloth-purple = بنفسجي
cloth-blue = أزرق
cloth-green = أخضر
cloth-red = أحمر
cloth-pink = وردي
cloth-orange = برتقالي
cloth-white = أبيض
cloth-black = أسود
thing-glasses = نظارة
thing-hearing_aid = سماعة أذن
thing-wheelchair = كرسي متحرك

## Questions to an adult, on pages that tell

reply-question = سيصل سؤالك إلى شخص كبير.

## Several things in one line

list-more = { $first }، { $next }

## Calm: what comes first and what then, and a break that is offered

first-then-first = أولاً
    .spoken = أولاً: { $what }
first-then-then = ثم
    .spoken = ثم: { $what }
first-then-choose = أنت تختار
first-then-finished = النهاية
first-then-nearly = أوشكنا على النهاية
offer-break = هل تريد استراحة الآن؟
button-break_now = استراحة

## The loudness of the voice, on the break

button-quieter = أخفض
button-louder = أعلى

## Find a picture: letters that have no room at once

button-more_letters = حروف أخرى

## The adult's lock, for who uses a screen reader

lock-name = للكبار
lock-about = اضغط ثلاث مرات للفتح.
lock-twice = اضغط مرتين أخريين.
lock-once = اضغط مرة أخرى.
