# Machine-made translation from en-GB: not yet checked by a speaker.
# The page and the package: words for the people who read a child's views. The child speaks as "I".

report-page-of = { $page }: { $name }
report-page-my-views = میری رائے
report-page-profile = ایک صفحے پر میرا تعارف
report-page-section-a = سیکشن اے (میری رائے اور امیدیں)
report-page-about-me = میرے بارے میں
report-page-three-houses = میرے تین گھر
report-page-what-happened = میری رائے کا کیا ہوا
report-page-invitation = میری میٹنگ اور میرے حقوق
report-for-meeting = { $date } کو میری میٹنگ کے لیے
report-said-on = میں نے یہ { $date } کو کہا۔
report-said-with = میں نے یہ { $date } کو کہا۔ میرے ساتھ: { $people }۔
report-stopped = میری بات ابھی پوری نہیں ہوئی۔ شاید کچھ اور بھی کہنا ہو۔
report-person = { $name } ({ $role })
report-list-comma = {"، "}
report-list-last = { $first } اور { $last }
report-date = { $weekday }، { $number } { $month } { $year }
report-skip = میرے جوابوں پر جائیں

report-own-words = میرے اپنے الفاظ میں
report-felt = میرا حال کیسا تھا
report-drawing = میری بنائی ہوئی تصویر
report-drawing-about = میری بنائی ہوئی تصویر: { $about }
report-voice = میری آواز سنیں
report-voice-about = میری آواز سنیں: { $about }
report-voice-seconds = { $seconds } سیکنڈ
report-voice-minutes = { $minutes } منٹ { $seconds } سیکنڈ
report-voice-cut-off = میری بات پوری ہونے سے پہلے مائیک بند ہو گیا۔
report-picture = تصویر: { $label }
report-asked = مجھ سے پوچھا گیا: { $words }
report-placed = میں نے یہ کارڈ رکھے
report-said = میں نے کہا
report-dont-know = مجھے نہیں پتا
report-skipped = میں نے یہ چھوڑ دیا
report-worry-what = مجھے اس کی پریشانی ہے
report-worry-size = کتنی بڑی
report-worry-help = کس چیز سے مجھے مدد ملے گی

report-helped = مجھے مدد ملی: { $how }۔
report-changed = دوبارہ دیکھ کر میں نے یہ بدلا۔
report-not-checked = یہ میرے ساتھ دوبارہ نہیں دیکھا گیا۔
report-none-checked = میں نے ابھی یہ جواب دوبارہ نہیں دیکھے۔
report-checked = میں نے اپنے جواب دوبارہ دیکھے۔ جو نہیں دیکھے، ان کے ساتھ یہ لکھا ہے۔
report-on-paper = میں نے اسے کاغذ کے کارڈوں سے رکھا۔
report-not-confirmed = یہ پکا نہیں کہ یہ میری اپنی رائے ہے۔

report-how = میں نے جواب کیسے دیے
report-support-alone = خود، مدد کے بغیر
report-support-prompt = تھوڑے سہارے سے
report-support-hand = جسم چھو کر مدد سے
report-support-adult = کسی بڑے کی رائے
report-support-none = مدد درج نہیں
report-support-exactly = { $mark }: { $support }
report-support-waited = ساتھ والے بڑے نے انتظار کیا
report-support-repeated = سوال دوبارہ سنایا گیا
report-support-gesture = ساتھ والے بڑے نے سکرین کی طرف اشارہ کیا
report-support-question = ساتھ والے بڑے نے ایک سوال پوچھا
report-support-two_choices = ساتھ والے بڑے نے چننے کے لیے دو چیزیں دیں
report-support-model = ساتھ والے بڑے نے کر کے دکھایا
report-support-partly_physical = ساتھ والے بڑے نے بازو یا کہنی کو چھوا
report-support-physical = ساتھ والے بڑے نے میرے ہاتھ کے نیچے ہاتھ رکھا
report-support-adult_reported = ساتھ والے بڑے نے جواب دیا

report-adults = کسی بڑے کی بات
report-adults-not = یہ { $name } کے الفاظ نہیں ہیں۔
report-adult-view = کسی بڑے کی رائے، { $name } کے الفاظ نہیں
report-note = { $adult }، { $date }
report-note-about = { $adult }، { $date }، اس کے بارے میں: { $about }

report-who = یہ کون دیکھ سکتا ہے
report-who-yes = ان کے لیے میں نے ہاں کہا: { $names }
report-who-no = ان کے لیے میں نے ہاں نہیں کہا: { $names }
report-nothing = یہاں دکھانے کے لیے کچھ نہیں ہے۔
report-credits = تصویریں
report-credit = { $set }، { $author }، { $licence }
report-credit-no-author = { $set }، { $licence }
report-credit-photos = فوٹو: میری اپنی۔ کسی اور کو دینے سے پہلے پوچھ لیں۔
report-credit-reserved = یہاں نہیں دکھائی گئیں: { $set } کی تصویریں۔ ان کے تمام حقوق محفوظ ہیں، اس لیے ان کی جگہ ان کے الفاظ لکھے ہیں۔
report-credit-unknown = یہاں نہیں دکھائی گئیں: وہ تصویریں جن کا لائسنس کسی نے نہیں لکھا۔ ان کے تمام حقوق محفوظ ہیں، اس لیے ان کی جگہ ان کے الفاظ لکھے ہیں۔
report-made = اس صفحے پر وہ ہے جو { $name } نے دکھانے کے لیے چنا۔

report-role-family = خاندان
report-role-teacher = ٹیچر
report-role-teaching_assistant = کلاس میں مددگار
report-role-senco = سینکو
report-role-speech_therapist = بولنے اور زبان کے تھراپسٹ
report-role-doctor = ڈاکٹر
report-role-social_worker = سوشل ورکر
report-role-foster_carer = فوسٹر کیئرر
report-role-council = کونسل
report-role-friend = دوست
report-role-advocate = حمایتی

report-weekday-1 = پیر
report-weekday-2 = منگل
report-weekday-3 = بدھ
report-weekday-4 = جمعرات
report-weekday-5 = جمعہ
report-weekday-6 = ہفتہ
report-weekday-7 = اتوار
report-month-1 = جنوری
report-month-2 = فروری
report-month-3 = مارچ
report-month-4 = اپریل
report-month-5 = مئی
report-month-6 = جون
report-month-7 = جولائی
report-month-8 = اگست
report-month-9 = ستمبر
report-month-10 = اکتوبر
report-month-11 = نومبر
report-month-12 = دسمبر

# Whose words: on the pages with other people's headings, where the child is quoted.
report-quote = ”{ $words }“
report-whose-words = جو ” “ کے اندر ہے، وہ { $name } کا اپنا جواب ہے۔ { $name } نے تصویروں سے جواب دیے، اور ہر جواب پڑھ کر سنایا گیا۔ بڑوں کی بات الگ ہے، اور وہاں لکھا ہے کہ یہ بڑوں کی بات ہے۔
report-not-asked = مجھ سے اس کے بارے میں نہیں پوچھا گیا۔
report-no-answer = یہاں کوئی جواب نہیں ہے۔
report-some-adult = کوئی بڑا

# Section A of an EHC plan.
report-a-aspirations = میری امیدیں اور مقصد
report-a-communicate = مجھ سے کیسے بات کریں اور مجھے کیسے ساتھ رکھیں
report-a-play = میرا کھیل
report-a-health = میری صحت
report-a-school = میرا سکول
report-a-independence = کام خود کرنا
report-a-friendships = میرے دوست
report-a-future = میرا مستقبل: پڑھائی، کام، آگے کی زندگی
report-a-history = اب تک کی میری زندگی
report-a-history-write = یہ حصہ کوئی بڑا اور خاندان مل کر لکھیں۔ یہ میرے اپنے الفاظ نہیں ہیں۔

# "About Me" (PRSB, version 2.0).
report-p-important = میرے لیے سب سے اہم کیا ہے
report-p-people = میرے لیے اہم لوگ
report-p-communicate = میرا بات بتانے کا طریقہ اور مجھ سے بات کرنے کا طریقہ
report-p-wellness = میری صحت اور خوشی
report-p-dos = براہ کرم یہ کریں، اور یہ نہ کریں
report-p-support = میری مدد کیسے اور کب کریں
report-p-also = میرے بارے میں یہ بھی جان لیں
report-p-date = تاریخ
report-p-helped = یہ لکھنے میں کس نے مدد کی
report-please-do = براہ کرم یہ کریں
report-please-dont = براہ کرم یہ نہ کریں

# One-page profile and three houses.
report-o-like-about-me = لوگوں کو میری کیا بات پسند ہے
report-o-important = میرے لیے کیا اہم ہے
report-o-support = میری مدد کا سب سے اچھا طریقہ
report-others-write = مجھے جاننے والے لوگ یہاں لکھیں:
report-h-good = اچھی باتوں کا گھر
report-h-worries = پریشانیوں کا گھر
report-h-dreams = خوابوں کا گھر

# Last time, this time.
report-changed-since = پچھلی بار اور اس بار
report-compare-about = کس بارے میں
report-compare-last = پچھلی بار: { $date }
report-compare-now = اس بار: { $date }
report-chosen = میں نے یہ چنا۔
report-rest-the-same = انہی سوالوں کے میرے باقی جواب پچھلی بار جیسے ہیں۔
report-all-the-same = انہی سوالوں کے میرے جواب پچھلی بار جیسے ہیں۔

# What happened with my views, and the invitation: for the child, who is spoken to as "you".
report-i-said = میں نے کہا: { $words }
report-we-will = لوگ کیا کریں گے:
report-who-when = کون، اور کب:
report-your-meeting = تمہاری میٹنگ کی تاریخ: { $date }۔
report-your-told = تمہیں { $date } کو بتایا جائے گا کہ کیا ہوگا۔
report-told-after = اور اس کے بعد؟
report-told-after-tell = کوئی تمہیں بتائے گا کہ کیا ہوا۔
report-told-after-disagree = یہ کہنا ٹھیک ہے: مجھے یہ منظور نہیں۔
report-told-after-change_my_mind = فیصلہ بعد میں بدلنا ٹھیک ہے۔
report-told-review = میٹنگ کیا ہے؟
report-told-review-my_meeting = یہ تمہارے بارے میں ایک میٹنگ ہے۔
report-told-review-talk = لوگ بات کرتے ہیں کہ سب کیسا چل رہا ہے۔
report-told-review-help = وہ سوچتے ہیں کہ تمہیں کیا مدد چاہیے۔
report-told-comes = کون آتا ہے؟
report-told-comes-me = چاہو تو تم بھی آؤ۔
report-told-comes-family = تمہارا خاندان آ سکتا ہے۔
report-told-comes-teacher = ایک ٹیچر آتے ہیں۔
report-told-rights = تمہارے حقوق ہیں۔
report-told-rights-say_what_i_want = تمہیں اپنی رائے دینے کا حق ہے۔
report-told-rights-people_listen = لوگوں کو تمہاری بات پر سوچنا ہوگا۔
report-told-rights-why = اگر جواب ”نہیں“ ہو، تو پوچھو: کیوں؟
report-told-ways = اپنے طریقے سے بتانا ٹھیک ہے۔
report-told-ways-talk = بول کر بتانا ٹھیک ہے۔
report-told-ways-picture_symbols = تصویروں سے بتانا ٹھیک ہے۔
report-told-ways-drawing = تصویر بنانا ٹھیک ہے۔
report-told-ways-play_recording = اپنی ریکارڈنگ سنانا ٹھیک ہے۔
report-told-stop = رکنا ٹھیک ہے۔
report-told-stop-break_time = وقفہ لینا ٹھیک ہے۔
report-told-stop-skip = سوال چھوڑنا ٹھیک ہے۔
report-told-stop-change_my_mind = فیصلہ بعد میں بدلنا ٹھیک ہے۔
report-told-helper = کوئی بولنے میں تمہاری مدد کر سکتا ہے۔
report-told-helper-listen_to_me = حمایتی تمہاری بات سنتے ہیں۔
report-told-helper-speak_for_me = وہ تمہاری بات تمہاری طرف سے کہہ سکتے ہیں۔
report-told-helper-ask_help = حمایتی مانگنا ٹھیک ہے۔
report-told-sees = تمہاری باتیں کون دیکھتا ہے؟
report-told-sees-share_views = تم چنو کہ کون دیکھے۔
report-told-sees-private = کچھ باتیں کسی کو نہ دکھانا ٹھیک ہے۔
report-told-sees-safe = اگر تم محفوظ نہ ہو، تو ہم مدد بلائیں گے۔
report-told-next = بعد میں کیا ہوتا ہے؟
report-told-next-take_notes = لوگ لکھتے ہیں کہ کیا بات ہوئی۔
report-told-next-tell = کوئی تمہیں بتائے گا کہ کیا ہوگا۔
report-told-next-disagree = یہ کہنا ٹھیک ہے: مجھے یہ منظور نہیں۔
report-my-questions = میرے سوال
report-my-questions-write = تمہیں کیا پوچھنا ہے؟

# What adults saw of a person who shows and does not tell.
report-noticed = بڑوں نے کیا دیکھا
report-noticed-not = یہ وہ ہے جو بڑوں نے دیکھا۔ یہ { $name } کے اپنے الفاظ نہیں ہیں۔

# A plan's boards on paper.
report-cards = کاغذ کے کارڈ: { $plan }
report-cards-about = لکیروں پر کاٹیں۔ کارڈ اس سے پہلے والے صفحے کے تختے پر رکھیں۔

# What adults saw, in the words of its list, and the adults' pages about a person who shows.
report-noticing-seen-looked_longer = ایک چیز کو زیادہ دیر دیکھنا
report-noticing-seen-looked_between = کبھی ایک کو، کبھی دوسری کو دیکھنا
report-noticing-seen-reached = ہاتھ بڑھانا
report-noticing-seen-touched = چھونا یا پکڑنا
report-noticing-seen-pushed_away = پرے دھکیلنا
report-noticing-seen-turned_away = منہ موڑنا
report-noticing-seen-smiled = مسکرانا یا ہنسنا
report-noticing-seen-frowned = تیوری چڑھانا یا رونا
report-noticing-seen-sound = آواز نکالنا
report-noticing-seen-still = جسم کا ساکت ہو جانا
report-noticing-seen-moved_more = زیادہ ہلنا
report-noticing-seen-tensed = جسم اکڑانا
report-noticing-seen-relaxed = جسم ڈھیلا چھوڑنا
report-noticing-seen-breathing = سانس بدلنا
report-noticing-seen-used_word = بٹن، اشارہ یا لفظ استعمال کرنا
report-noticing-seen-closed_eyes = آنکھیں بند کرنا
report-noticing-seen-nothing = کچھ نظر نہیں آیا
report-noticing-towards = کس طرف
report-noticing-towards-left = جو بائیں تھا
report-noticing-towards-right = جو دائیں تھا
report-noticing-towards-both = دونوں
report-noticing-towards-person = کوئی شخص
report-noticing-towards-neither = کوئی بھی نہیں
report-noticing-towards-cant_tell = پتا نہیں چلتا
report-noticing-clear-very = بہت واضح
report-noticing-clear-quite = کافی واضح
report-noticing-clear-not = واضح نہیں
report-noticing-soon-at_once = فوراً
report-noticing-soon-within_15 = 15 سیکنڈ کے اندر
report-noticing-soon-later = بعد میں
report-noticing-help = دی گئی مدد
report-noticing-help-none = کوئی نہیں
report-noticing-help-waited = انتظار کیا
report-noticing-help-named = نام دوبارہ لیا
report-noticing-help-touched = چیز سے چھوا
report-noticing-help-moved_arm = بازو ہلایا (پھر یہ اُس کا اپنا انتخاب نہیں)
report-noticing-state-awake = جاگنے کی حالت، ٹھیک
report-noticing-state-sleepy = نیند آنا
report-noticing-state-hungry = بھوک
report-noticing-state-uncomfortable = بے آرامی
report-noticing-state-seizure = دورے کے بعد
report-noticing-state-medicine = نئی دوا
report-noticing-may_mean = میرے خیال میں اس کا مطلب …
report-noticing-sure-sure = یقین ہے
report-noticing-sure-fairly_sure = کافی یقین ہے
report-noticing-sure-guess = اندازہ
report-noticing-seen_once = ایک بار دیکھا
report-noticing-seen_both_ways = دونوں طرح دیکھا
report-noticing-seen_firm = دونوں طرف اور دو دن ایک جیسا
report-noticing-good_day = اچھا دن
report-noticing-hard_day = مشکل دن
report-noticing-how_i_know = مجھے کیسے پتا چلتا ہے کہ اس کا کیا کہنا ہے
report-noticing-family = خاندان کی اپنی بات
report-noticing-disagrees = کون متفق نہیں
report-noticing-decided = کس نے کیا طے کیا

# What people do about the views; the child is spoken to as "you".
report-outcomes = لوگ کیا کریں گے
report-outcome-who = کون کرے گا: { $who }۔
report-outcome-by = کب: { $date }
report-outcome-done = یہ ہو گیا ہے۔
report-outcome-partly = یہ کچھ ہوا ہے۔
report-outcome-not_done = یہ نہیں ہوا۔
report-outcome-why = کیوں: { $why }
report-outcome-told = تمہیں { $date } کو بتایا گیا۔
report-outcome-became-write = پھر کیا ہوا:
report-outcome-all = میری سب باتوں کے لیے

# The meeting sheet, for the person who leads the review.
report-page-meeting-sheet = میٹنگ کا صفحہ
report-m-for = یہ صفحہ اُس کے لیے ہے جو میٹنگ چلائے گا۔
report-m-questions = پہلے جواب دینے کے سوال
report-m-questions-about = میٹنگ سے پہلے ہر ایک کا جواب دیں، اور { $name } کو بتائیں۔ دن لکھیں۔
report-m-no-questions = کوئی سوال نہیں پوچھا گیا۔
report-m-answer-write = کس نے جواب دیا، کب، کیا کہا:
report-m-told = جواب: { $adult }، { $date }
report-m-take-part = میں حصہ کیسے لوں
report-m-who = کون آتا ہے
report-m-who-write = کون وہاں ہوگا:
report-m-place = جگہ، وقفے اور کس سے مدد ملتی ہے
report-m-place-write = کہاں اور کب، اور وقفے کب:
report-m-order = بات چیت کی ترتیب
report-m-order-write = پہلے، پھر، اور آخر میں:
report-m-after = بعد میں مجھے کون بتائے
report-m-after-write = کون کرے گا، اور کس دن:
report-m-also = میں نے اور کیا کہا

# A template for a keyguard.
report-guard = سوراخوں والی تختی
report-guard-about = ہر سوراخ کاٹیں۔ صفحوں کو ان کے کراس کے نشانوں سے جوڑیں۔
report-guard-ruler = یہ لکیر 100 ملی میٹر لمبی ہے۔ اگر نہیں، تو 100 % پر دوبارہ چھاپیں۔
report-guard-sheet = صفحہ { $number } از { $of }
report-guard-size = اسکرین { $width } × { $height } ملی میٹر، { $cells } خانے، { $across } × { $down } ملی میٹر۔

# Photos and voices that adults add to what they saw
report-seen-photo = بڑے کی لی ہوئی تصویر: { $about }
report-seen-voice = بڑے کی آواز
report-seen-voice-about = بڑے کی آواز: { $about }

## What was put right or added later

report-outcome-changed = اس کے بعد یہ بدل گیا۔
report-seen-added = بعد میں شامل کیا گیا: { $adult }، { $date }
