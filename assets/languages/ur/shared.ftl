# Machine-made translation from en-GB: not yet checked by a speaker.

## Buttons

button-back = پیچھے
button-next = آگے
button-start = شروع کرو
button-finished = ختم
button-break_time = مجھے وقفہ چاہیے
button-dont_know = مجھے نہیں پتا
button-dont_understand = مجھے سمجھ نہیں آئی
button-something_else = کچھ اور
button-skip = یہ چھوڑ دو
button-more_cards = اور
button-hear_it = سنو
button-talk = بولو
button-draw_it = تصویر بناؤ
button-find_picture = تصویر ڈھونڈو
button-point_to_it = اشارہ کرو
button-yes = ہاں
button-no = نہیں
button-hear_my_voice = آواز سنو
button-play_again = پھر کوشش کرو
button-keep = یہ رکھو
button-undo = واپس لو
button-clear = سب مٹاؤ
button-rub_out = مٹاؤ
button-thin = باریک
button-thick = موٹا
button-groups = گروپ
button-letters_abc = حروف
button-space = خالی جگہ
button-hear_my_word = میرا لفظ سنو
button-record-finish = ختم
button-carry_on = جاری رکھو
button-want_help = مجھے مدد چاہیے
button-stop_today = آج کے لیے بس
button-change_it = بدلو
button-take_out = نکالو
button-private = صرف میرے لیے
button-share = دوسروں کو دکھاؤ

## Marks on cards

mark-done = ہو گیا
mark-started = شروع ہوا
mark-unasked = ہاں یا نہیں؟
mark-yes = ہاں
mark-no = نہیں

## Said back

reply-dont_know = تمہیں نہیں پتا۔ یہ ٹھیک ہے۔
reply-skip = ہم اسے چھوڑ سکتے ہیں۔
reply-something_else = کسی اور طرح بتانا بھی ٹھیک ہے۔
reply-all_done = سب ہو گیا۔ چاہو تو ان کی جگہ بدلو۔
reply-pick_any = کوئی بھی ایک چن لو۔

## Agreement

agree-primary-talk = کیا ہم تم سے کچھ پوچھیں؟
    .yes = ہاں۔ ہم تم سے پوچھ سکتے ہیں۔
    .no = نہیں۔ یہ ٹھیک ہے۔ ہم نہیں پوچھیں گے۔
agree-primary-talk-line-yes = ہاں یا نہیں، دونوں ٹھیک ہیں۔
agree-primary-talk-line-stop = کسی بھی وقت رکنا ٹھیک ہے۔
agree-primary-record = کیا ہم تمہاری آواز ریکارڈ کریں؟
    .yes = ہاں۔ ہم ریکارڈ کر سکتے ہیں۔
    .no = نہیں۔ تصویروں سے بتانا ٹھیک ہے۔
agree-primary-record-line-drawing = بولے بغیر تصویروں سے بتانا بھی ٹھیک ہے۔
agree-primary-record-line-change_my_mind = فیصلہ بعد میں بدلنا ٹھیک ہے۔
agree-primary-share = تمہاری باتیں کون دیکھ سکتا ہے؟
    .each = { $person }: کیا انہیں تمہاری باتیں دکھانا ٹھیک ہے؟
    .yes = ہاں۔ ہم انہیں دکھا سکتے ہیں: { $person }۔
    .no = نہیں۔ ہم انہیں نہیں دکھائیں گے: { $person }۔
agree-primary-share-line-teaching_assistant = میرے مددگار ابھی میرے ساتھ ہیں۔
agree-primary-share-line-change_my_mind = فیصلہ بعد میں بدلنا ٹھیک ہے۔
agree-primary-safe = اگر تم محفوظ نہ ہو، تو ہم مدد بلائیں گے۔

agree-secondary-talk = کیا تم سے کچھ پوچھنا ٹھیک ہے؟
    .yes = ہاں۔ ہم تم سے پوچھ سکتے ہیں۔
    .no = نہیں۔ یہ ٹھیک ہے۔ ہم نہیں پوچھیں گے۔
agree-secondary-talk-line-yes = ہاں یا نہیں، دونوں ٹھیک ہیں۔
agree-secondary-talk-line-stop = کسی بھی وقت رکنا ٹھیک ہے۔
agree-secondary-talk-line-skip = کوئی بھی سوال چھوڑنا ٹھیک ہے۔
agree-secondary-record = کیا ہم تمہاری آواز ریکارڈ کریں؟
    .yes = ہاں۔ ہم ریکارڈ کر سکتے ہیں۔
    .no = نہیں۔ تصویریں چننا یا بنانا ٹھیک ہے۔
agree-secondary-record-line-drawing = بولنے کی جگہ تصویریں چننا یا بنانا ٹھیک ہے۔
agree-secondary-record-line-change_my_mind = فیصلہ بعد میں بدلنا ٹھیک ہے۔
agree-secondary-share = تمہاری باتیں کون دیکھ سکتا ہے؟
    .each = { $person }: کیا انہیں تمہاری باتیں دکھانا ٹھیک ہے؟
    .yes = ہاں۔ ہم انہیں دکھا سکتے ہیں: { $person }۔
    .no = نہیں۔ ہم انہیں نہیں دکھائیں گے: { $person }۔
agree-secondary-share-line-teaching_assistant = میرے مددگار ابھی میرے ساتھ ہیں۔
agree-secondary-share-line-change_my_mind = فیصلہ بعد میں بدلنا ٹھیک ہے۔
agree-secondary-safe = اگر تم محفوظ نہ ہو، تو ہم مدد بلائیں گے۔

agree-adulthood-talk = کیا ہم تمہاری رائے پر بات کریں؟
    .yes = ہاں۔ آج بات کرنا ٹھیک ہے۔
    .no = نہیں۔ یہ ٹھیک ہے۔ ہم یہیں رک سکتے ہیں۔
agree-adulthood-talk-line-yes = یہ تمہاری مرضی ہے۔
agree-adulthood-talk-line-stop = کسی بھی وقت رکنا ٹھیک ہے۔
agree-adulthood-talk-line-skip = کوئی بھی سوال چھوڑنا ٹھیک ہے۔
agree-adulthood-record = کیا ہم تمہاری آواز ریکارڈ کریں؟
    .yes = ہاں۔ ہم ریکارڈ کر سکتے ہیں۔
    .no = نہیں۔ تصویریں چننا یا بنانا ٹھیک ہے۔
agree-adulthood-record-line-drawing = بولنے کی جگہ تصویریں چننا یا بنانا ٹھیک ہے۔
agree-adulthood-record-line-change_my_mind = فیصلہ بعد میں بدلنا ٹھیک ہے۔
agree-adulthood-share = تم چنو کہ تمہاری رائے کون دیکھے۔
    .each = { $person }: کیا انہیں تمہاری رائے دکھانا ٹھیک ہے؟
    .yes = ہاں۔ ہم انہیں دکھا سکتے ہیں: { $person }۔
    .no = نہیں۔ ہم انہیں نہیں دکھائیں گے: { $person }۔
agree-adulthood-share-line-teaching_assistant = میرے مددگار ابھی میرے ساتھ ہیں۔
agree-adulthood-share-line-change_my_mind = فیصلہ بعد میں بدلنا ٹھیک ہے۔
agree-adulthood-safe = اگر تم محفوظ نہ ہو، تو ہم مدد بلائیں گے۔

## People

role-family = میرا خاندان
    .spoken = تمہارا خاندان
role-teacher = میرے ٹیچر
    .spoken = تمہارے ٹیچر
role-teaching_assistant = میرے مددگار
    .spoken = تمہارے مددگار
role-senco = میرے سینکو
    .spoken = تمہارے سینکو
role-speech_therapist = بولنے میں مددگار
    .spoken = بولنے میں تمہارے مددگار
role-doctor = میرے ڈاکٹر
    .spoken = تمہارے ڈاکٹر
role-social_worker = سوشل ورکر
    .spoken = تمہارے سوشل ورکر
role-foster_carer = فوسٹر کیئرر
    .spoken = تمہارے فوسٹر کیئرر
role-council = کونسل
    .spoken = کونسل
role-friend = دوست
    .spoken = تمہارے دوست
role-advocate = میرے حمایتی
    .spoken = تمہارے حمایتی

## Break

break = آرام سے، کوئی جلدی نہیں۔
    .spoken = آرام سے، کوئی جلدی نہیں۔ ہم ابھی نہیں سن رہے۔
    .line = ہم ابھی نہیں سن رہے۔
    .back = پھر سے سلام۔ ہم یہیں تھے۔
    .stop = ہم اب رک سکتے ہیں۔ شکریہ۔

## Check

check = کیا یہ صحیح ہے؟
    .spoken = کیا یہ صحیح ہے؟ اسے بدلنا بھی ٹھیک ہے۔
    .keep = رکھو
    .hear = میری آواز سنو
    .take-out = کیا اسے نکال دیں؟
    .kept = تم نے یہ رکھ لیا۔
    .changed = اب اسے بدلنا ٹھیک ہے۔
    .taken-out = ہم نے اسے نکال دیا۔
    .private = صرف تمہارے لیے۔ ہم یہ کسی کو نہیں دکھائیں گے۔
    .nothing = آج دیکھنے کے لیے کچھ نہیں ہے۔
private = یہ کون دیکھ سکتا ہے؟
    .heading = { private }
    .line = صرف تمہارے لیے۔ ہم یہ کسی کو نہیں دکھائیں گے۔
    .safe = اگر تم محفوظ نہ ہو، تو ہم مدد بلائیں گے۔

## Thank you

thanks = شکریہ، { $name }۔
thanks-saved = تمہاری رائے محفوظ ہے۔
thanks-meeting = لوگ اسے تمہاری میٹنگ میں سنیں گے۔
thanks-not-shared = ہم یہ کسی کو نہیں دکھائیں گے۔
thanks-told = وہ تمہیں بتائیں گے کہ کیا کریں گے۔
thanks-next = اگلی بار ہم پوچھیں گے: کیا بدلا؟
thanks-stopped = تم نے آج بات روک دی۔ یہ ٹھیک ہے۔
thanks-said-no = تم نے کہا: نہیں۔ بتانے کا شکریہ۔
thanks-now = ابھی
thanks-soon = جلد

## Days

date = { $weekday }، { $number } { $month }
weekday-1 = پیر
weekday-2 = منگل
weekday-3 = بدھ
weekday-4 = جمعرات
weekday-5 = جمعہ
weekday-6 = ہفتہ
weekday-7 = اتوار
month-1 = جنوری
month-2 = فروری
month-3 = مارچ
month-4 = اپریل
month-5 = مئی
month-6 = جون
month-7 = جولائی
month-8 = اگست
month-9 = ستمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = دسمبر

## When something goes wrong

trouble-no_microphone = آواز نہیں آ رہی۔ تمہاری کوئی غلطی نہیں۔
trouble-microphone_busy = ابھی آواز نہیں آ رہی۔ تمہاری کوئی غلطی نہیں۔
trouble-microphone_lost = تمہاری کہی ہوئی بات محفوظ ہے۔
trouble-disk_full = جگہ بھر گئی ہے۔ تصویروں سے بتانا ٹھیک ہے۔
trouble-saving_fails = اپنے مددگار کو بلاؤ۔ ہم پھر کوشش کر رہے ہیں۔
trouble-resumed = پھر سے سلام۔ تمہاری باتیں محفوظ ہیں۔
trouble-silent = کوئی آواز نہیں آئی۔ چاہو تو پھر کوشش کرو۔

## Talk, draw, find a picture

talk-ready = جب تیار ہو، بولو۔
talk-listening = ہم سن رہے ہیں۔ کوئی جلدی نہیں۔
talk-heard = چاہو تو اپنی آواز سنو۔
own-card-voice = میری آواز
own-card-drawing = میری تصویر
something_else = تمہیں کس طرح بتانا ہے؟
find = تصویر ڈھونڈو
find-keys = ا آ ب پ ت ٹ ث ج چ ح خ د ڈ ذ ر ڑ ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن ں و ہ ھ ء ئ ی ے
find-groups = یہ کس گروپ میں ہے؟
find-type = اپنے لفظ کا پہلا حرف دباؤ۔
find-nothing = ابھی کوئی تصویر نہیں۔ چاہو تو خود بناؤ۔
find-my_word = میرا لفظ: { $word }

colour-black = کالا
colour-red = لال
colour-orange = نارنجی
colour-yellow = پیلا
colour-green = ہرا
colour-blue = نیلا
colour-purple = جامنی
colour-brown = بھورا

## Groups of the symbol library

group-feelings = احساسات
group-people = لوگ
group-body_health_pain = میرا جسم
group-school = سکول
group-learning_and_help = مدد
group-play_sport_arts_screens = مزہ
group-home_places_travel = جگہیں
group-food_sleep = کھانا
group-friendship_bullying = دوست
group-safety = حفاظت
group-senses_change = حواس
group-growing_up = بڑا ہونا
group-asking_answering = بات کہنا
group-meeting_rights = میٹنگ

practice-name = سیم

## Agreement, asked in three parts

agree-noticing-talk = کیا ابھی ٹھیک وقت ہے؟
    .spoken = سلام { $name }۔ کیا ابھی ٹھیک وقت ہے؟
    .yes = ہاں۔
    .no = ختم۔
agree-noticing-talk-line-stop = رکنا ٹھیک ہے۔
agree-noticing-safe = اگر تم محفوظ نہ ہو، تو ہم مدد بلائیں گے۔

## Groups of the symbol library

group-my_photos = میری فوٹو

## Boards of other programs

board-question = تمہیں یہ چیزیں کیسی لگتی ہیں؟
    .each = { $card }: یہ تمہیں کیسا لگتا ہے؟

from_paper = تمہارے کاغذ کے کارڈوں سے

## This is me: how the child looks in the pictures

me = یہ میں ہوں
me-about = تصویروں میں یہ تم ہو۔
me-skip = اسے چھوڑنا ٹھیک ہے۔
me-skin = کون سی جلد تمہاری جلد جیسی ہے؟
me-hair = کون سے بال تمہارے بالوں جیسے ہیں؟
me-colour = کون سا رنگ تمہارے بالوں جیسا ہے؟
me-cloth = تمہیں کون سا رنگ پہننا پسند ہے؟
me-things = کیا ان میں سے کچھ تمہارے پاس ہے؟
button-me-skin = جلد کا رنگ
button-me-hair = بال
button-me-colour = رنگ
button-me-things = چیزیں
skin-very_light = بہت ہلکا
skin-light = ہلکا
skin-light_brown = ہلکا بھورا
skin-brown = بھورا
skin-dark_brown = گہرا بھورا
skin-very_dark_brown = بہت گہرا بھورا
hair-tuft = ماتھے پر بال
hair-short = چھوٹے
hair-very_short = بہت چھوٹے
hair-curly = گھنگریالے
hair-afro = افرو
hair-bob = ٹھوڑی تک
hair-long = لمبے
hair-ponytail = پونی
hair-bun = جوڑا
hair-plaits = چوٹیاں
hair-puffs = دو گچھے
hair-headscarf = سر پر سکارف
hair-patka = پٹکا
hair-no_hair = بال نہیں
hair-colour-black = کالا
hair-colour-dark_brown = گہرا بھورا
hair-colour-brown = بھورا
hair-colour-light_brown = ہلکا بھورا
hair-colour-fair = سنہرا
hair-colour-ginger = سرخی مائل
hair-colour-blue = نیلا
hair-colour-pink = گلابی
cloth-purple = جامنی
cloth-blue = نیلا
cloth-green = ہرا
cloth-red = لال
cloth-pink = گلابی
cloth-orange = نارنجی
cloth-white = سفید
cloth-black = کالا
thing-glasses = عینک
thing-hearing_aid = سننے کا آلہ
thing-wheelchair = وہیل چیئر

## Questions to an adult, on pages that tell

reply-question = تمہارا سوال کسی بڑے تک پہنچے گا۔

## Several things in one line

list-more = { $first }، { $next }

## Calm: what comes first and what then, and a break that is offered

first-then-first = پہلے
    .spoken = پہلے: { $what }
first-then-then = پھر
    .spoken = پھر: { $what }
first-then-choose = تم چنو گے
first-then-finished = ختم
first-then-nearly = تقریباً ختم
offer-break = کیا ابھی وقفہ چاہیے؟
button-break_now = وقفہ

## The loudness of the voice, on the break

button-quieter = آہستہ آواز
button-louder = اونچی آواز

## Find a picture: letters that have no room at once

button-more_letters = مزید حروف

## The adult's lock, for who uses a screen reader

lock-name = بڑوں کے لیے
lock-about = کھولنے کے لیے تین بار دبائیں۔
lock-twice = دو بار اور دبائیں۔
lock-once = ایک بار اور دبائیں۔
