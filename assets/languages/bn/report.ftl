# Machine-made translation from en-GB: not yet checked by a speaker.
# The page and the package: words for the people who read a child's views. The child speaks as "I".

report-page-of = { $page }: { $name }
report-page-my-views = আমার মতামত
report-page-profile = এক পাতায় আমার পরিচয়
report-page-section-a = সেকশন এ (আমার মতামত ও আশা)
report-page-about-me = আমার বিষয়ে
report-page-three-houses = আমার তিনটি বাড়ি
report-page-what-happened = আমার মতামতের কী হলো
report-page-invitation = আমার মিটিং আর আমার অধিকার
report-for-meeting = আমার মিটিংয়ের জন্য: { $date }
report-said-on = { $date } তারিখে আমি এটা বলেছি।
report-said-with = { $date } তারিখে আমি এটা বলেছি। আমার সাথে: { $people }।
report-stopped = আমার কথা এখনো শেষ হয়নি। আরও কিছু বলার থাকতে পারে।
report-person = { $name } ({ $role })
report-list-comma = {", "}
report-list-last = { $first } আর { $last }
report-date = { $weekday } { $number } { $month } { $year }
report-skip = আমার উত্তরে যান

report-own-words = আমার নিজের কথায়
report-felt = আমার কেমন লেগেছে
report-drawing = আমার আঁকা
report-drawing-about = আমার আঁকা: { $about }
report-voice = আমার কণ্ঠ শুনুন
report-voice-about = আমার কণ্ঠ শুনুন: { $about }
report-voice-seconds = { $seconds } সেকেন্ড
report-voice-minutes = { $minutes } মিনিট { $seconds } সেকেন্ড
report-voice-cut-off = আমার কথা শেষ হওয়ার আগে মাইক থেমে গেছে।
report-picture = ছবি: { $label }
report-asked = আমাকে জিজ্ঞেস করা হয়েছে: { $words }
report-placed = আমি এই কার্ডগুলো রেখেছি
report-said = আমি বলেছি
report-dont-know = আমি জানি না
report-skipped = আমি এটা বাদ দিয়েছি
report-worry-what = যা নিয়ে আমার চিন্তা হয়
report-worry-size = কত বড়
report-worry-help = যা আমাকে সাহায্য করবে

report-helped = আমি সাহায্য পেয়েছি: { $how }।
report-changed = আবার দেখে আমি এটা বদলেছি।
report-not-checked = এটা আমার সাথে আবার দেখা হয়নি।
report-none-checked = আমি এখনো এই উত্তরগুলো আবার দেখিনি।
report-checked = আমি আমার উত্তরগুলো আবার দেখেছি। যেটা দেখিনি, তার পাশে তা লেখা আছে।
report-on-paper = আমি এটা কাগজের কার্ড দিয়ে রেখেছি।
report-not-confirmed = এটা আমার নিজের মত কি না, তা নিশ্চিত নয়।

report-how = আমি কীভাবে উত্তর দিয়েছি
report-support-alone = নিজে নিজে, সাহায্য ছাড়া
report-support-prompt = একটু সাহায্যে
report-support-hand = গায়ে হাত দিয়ে সাহায্যে
report-support-adult = বড় কারও মত
report-support-none = সাহায্য লেখা হয়নি
report-support-exactly = { $mark }: { $support }
report-support-waited = সাথের বড়জন অপেক্ষা করেছেন
report-support-repeated = প্রশ্নটা আবার বলা হয়েছে
report-support-gesture = সাথের বড়জন স্ক্রিনের দিকে দেখিয়ে দিয়েছেন
report-support-question = সাথের বড়জন একটা প্রশ্ন করেছেন
report-support-two_choices = সাথের বড়জন বাছার জন্য দুটো জিনিস দিয়েছেন
report-support-model = সাথের বড়জন করে দেখিয়েছেন
report-support-partly_physical = সাথের বড়জন বাহু বা কনুই ছুঁয়েছেন
report-support-physical = সাথের বড়জন আমার হাতের নিচে হাত রেখেছেন
report-support-adult_reported = সাথের বড়জন উত্তর দিয়েছেন

report-adults = বড় কারও কথা
report-adults-not = এগুলো { $name } বলেনি।
report-adult-view = বড় কারও মত, { $name } এটা বলেনি
report-note = { $adult }, { $date }
report-note-about = { $adult }, { $date }, এই বিষয়ে: { $about }

report-who = এটা কে দেখতে পারবে
report-who-yes = আমি হ্যাঁ বলেছি: { $names }
report-who-no = আমি হ্যাঁ বলিনি: { $names }
report-nothing = এখানে দেখানোর কিছু নেই।
report-credits = ছবি
report-credit = { $set }, { $author }, { $licence }
report-credit-no-author = { $set }, { $licence }
report-credit-photos = ফটো: আমার নিজের। অন্য কাউকে দেওয়ার আগে জিজ্ঞেস করে নিন।
report-credit-reserved = এখানে দেখানো হয়নি: { $set } থেকে নেওয়া ছবি। এগুলোর সব অধিকার সংরক্ষিত, তাই ছবির জায়গায় কথাটা লেখা আছে।
report-credit-unknown = এখানে দেখানো হয়নি: যেসব ছবির লাইসেন্স কেউ লিখে রাখেনি। এগুলোর সব অধিকার সংরক্ষিত, তাই ছবির জায়গায় কথাটা লেখা আছে।
report-made = { $name } যা দেখানোর জন্য বেছে নিয়েছে, এই পাতায় তা আছে।

report-role-family = পরিবার
report-role-teacher = শিক্ষক
report-role-teaching_assistant = ক্লাসে সাহায্যকারী
report-role-senco = সেনকো
report-role-speech_therapist = কথা ও ভাষার থেরাপিস্ট
report-role-doctor = ডাক্তার
report-role-social_worker = সমাজকর্মী
report-role-foster_carer = ফস্টার কেয়ারার
report-role-council = কাউন্সিল
report-role-friend = বন্ধু
report-role-advocate = আমার হয়ে বলার লোক

report-weekday-1 = সোমবার
report-weekday-2 = মঙ্গলবার
report-weekday-3 = বুধবার
report-weekday-4 = বৃহস্পতিবার
report-weekday-5 = শুক্রবার
report-weekday-6 = শনিবার
report-weekday-7 = রবিবার
report-month-1 = জানুয়ারি
report-month-2 = ফেব্রুয়ারি
report-month-3 = মার্চ
report-month-4 = এপ্রিল
report-month-5 = মে
report-month-6 = জুন
report-month-7 = জুলাই
report-month-8 = আগস্ট
report-month-9 = সেপ্টেম্বর
report-month-10 = অক্টোবর
report-month-11 = নভেম্বর
report-month-12 = ডিসেম্বর

# Whose words: on the pages with other people's headings, where the child is quoted.
report-quote = “{ $words }”
report-whose-words = “ ” চিহ্নের ভেতরে যা আছে, সেই উত্তর { $name } নিজে দিয়েছে। { $name } ছবি দিয়ে উত্তর দিয়েছে, আর প্রতিটা উত্তর পড়ে শোনানো হয়েছে। বড়দের কথা আলাদা আছে, আর সেখানে লেখা আছে যে এটা বড়দের কথা।
report-not-asked = এ বিষয়ে আমাকে জিজ্ঞেস করা হয়নি।
report-no-answer = এখানে কোনো উত্তর নেই।
report-some-adult = বড় কেউ

# Section A of an EHC plan.
report-a-aspirations = আমার আশা ও লক্ষ্য
report-a-communicate = আমার সাথে কীভাবে কথা বলবেন আর আমাকে সাথে রাখবেন
report-a-play = আমার খেলা
report-a-health = আমার স্বাস্থ্য
report-a-school = আমার স্কুল
report-a-independence = নিজে নিজে কাজ করা
report-a-friendships = আমার বন্ধুরা
report-a-future = আমার ভবিষ্যৎ: শেখা, কাজ, পরের জীবন
report-a-history = এখন পর্যন্ত আমার জীবন
report-a-history-write = বড় কেউ পরিবারের সাথে এটা লেখেন। এটা আমার নিজের কথা নয়।

# "About Me" (PRSB, version 2.0).
report-p-important = আমার কাছে সবচেয়ে গুরুত্বপূর্ণ কী
report-p-people = আমার কাছে গুরুত্বপূর্ণ মানুষ
report-p-communicate = আমি কীভাবে আমার কথা জানাই আর আমার সাথে কীভাবে কথা বলবেন
report-p-wellness = আমার ভালো থাকা
report-p-dos = দয়া করে যা করবেন আর যা করবেন না
report-p-support = আমাকে কীভাবে আর কখন সাহায্য করবেন
report-p-also = আমার বিষয়ে আরও যা জানা ভালো
report-p-date = তারিখ
report-p-helped = এটা লিখতে কে সাহায্য করেছেন
report-please-do = দয়া করে এটা করবেন
report-please-dont = দয়া করে এটা করবেন না

# One-page profile and three houses.
report-o-like-about-me = আমার যা মানুষের ভালো লাগে
report-o-important = আমার কাছে কী গুরুত্বপূর্ণ
report-o-support = আমাকে সাহায্য করার সবচেয়ে ভালো উপায়
report-others-write = যাঁরা আমাকে চেনেন, তাঁরা এখানে লিখুন:
report-h-good = ভালো জিনিসের বাড়ি
report-h-worries = চিন্তার বাড়ি
report-h-dreams = স্বপ্নের বাড়ি

# Last time, this time.
report-changed-since = গতবার আর এবার
report-compare-about = বিষয়
report-compare-last = গতবার: { $date }
report-compare-now = এবার: { $date }
report-chosen = আমি এটা বেছে নিয়েছি।
report-rest-the-same = একই প্রশ্নে আমার বাকি উত্তর গতবারের মতো।
report-all-the-same = একই প্রশ্নে আমার উত্তর গতবারের মতো।

# What happened with my views, and the invitation: for the child, who is spoken to as "you".
report-i-said = আমি বলেছি: { $words }
report-we-will = মানুষ কী করবে:
report-who-when = কে, আর কখন:
report-your-meeting = তোমার মিটিংয়ের তারিখ: { $date }।
report-your-told = কী হবে, তোমাকে তা জানানোর তারিখ: { $date }।
report-told-after = আর তারপর?
report-told-after-tell = কী হলো, কেউ তোমাকে জানাবে।
report-told-after-disagree = তুমি বলতে পারো: আমি রাজি না।
report-told-after-change_my_mind = তুমি মত বদলাতে পারো।
report-told-review = মিটিংটা কী?
report-told-review-my_meeting = এটা তোমাকে নিয়ে একটা মিটিং।
report-told-review-talk = সব কেমন চলছে, মানুষ তা নিয়ে কথা বলে।
report-told-review-help = তারা ভাবে, তোমার কী সাহায্য দরকার।
report-told-comes = কে আসে?
report-told-comes-me = তুমি আসতে পারো।
report-told-comes-family = তোমার পরিবার আসতে পারে।
report-told-comes-teacher = একজন শিক্ষক আসেন।
report-told-rights = তোমার অধিকার আছে।
report-told-rights-say_what_i_want = তুমি যা ভাবো, তা বলতে পারো।
report-told-rights-people_listen = তুমি যা বলো, মানুষকে তা নিয়ে ভাবতে হবে।
report-told-rights-why = তারা “না” বললে, জিজ্ঞেস করো কেন।
report-told-ways = তুমি নিজের মতো করে বলতে পারো।
report-told-ways-talk = তুমি কথা বলতে পারো।
report-told-ways-picture_symbols = তুমি ছবি ব্যবহার করতে পারো।
report-told-ways-drawing = তুমি আঁকতে পারো।
report-told-ways-play_recording = তুমি তোমার রেকর্ডিং শোনাতে পারো।
report-told-stop = তুমি থামতে পারো।
report-told-stop-break_time = তুমি বিরতি নিতে পারো।
report-told-stop-skip = তুমি প্রশ্ন বাদ দিতে পারো।
report-told-stop-change_my_mind = তুমি মত বদলাতে পারো।
report-told-helper = কেউ তোমাকে কথা বলতে সাহায্য করতে পারে।
report-told-helper-listen_to_me = তোমার হয়ে বলার লোক তোমার কথা শোনেন।
report-told-helper-speak_for_me = তিনি তোমার কথা তোমার হয়ে বলতে পারেন।
report-told-helper-ask_help = তুমি তোমার হয়ে বলার লোক চাইতে পারো।
report-told-sees = তোমার কথা কে দেখে?
report-told-sees-share_views = কে দেখবে, তা তুমি ঠিক করো।
report-told-sees-private = তুমি কিছু কথা কাউকে না-ও দেখাতে পারো।
report-told-sees-safe = তুমি নিরাপদ না থাকলে, আমরা সাহায্য আনব।
report-told-next = পরে কী হয়?
report-told-next-take_notes = কী বলা হলো, মানুষ তা লিখে রাখে।
report-told-next-tell = কী হবে, কেউ তোমাকে জানাবে।
report-told-next-disagree = তুমি বলতে পারো: আমি রাজি না।
report-my-questions = আমার প্রশ্ন
report-my-questions-write = তুমি কী জিজ্ঞেস করতে চাও?

# What adults saw of a person who shows and does not tell.
report-noticed = বড়রা কী দেখেছেন
report-noticed-not = বড়রা এগুলো দেখেছেন। { $name } নিজে এগুলো বলেনি।

# A plan's boards on paper.
report-cards = কাগজের কার্ড: { $plan }
report-cards-about = দাগ বরাবর কাটুন। কার্ডগুলো এর আগের পাতার বোর্ডে রাখুন।

# What adults saw, in the words of its list, and the adults' pages about a person who shows.
report-noticing-seen-looked_longer = একটার দিকে বেশিক্ষণ তাকানো
report-noticing-seen-looked_between = একটা থেকে আরেকটার দিকে তাকানো
report-noticing-seen-reached = হাত বাড়ানো
report-noticing-seen-touched = ছোঁয়া বা ধরা
report-noticing-seen-pushed_away = ঠেলে সরানো
report-noticing-seen-turned_away = মুখ ফেরানো
report-noticing-seen-smiled = হাসা
report-noticing-seen-frowned = ভুরু কোঁচকানো বা কাঁদা
report-noticing-seen-sound = শব্দ করা
report-noticing-seen-still = স্থির হয়ে যাওয়া
report-noticing-seen-moved_more = বেশি নড়াচড়া
report-noticing-seen-tensed = শরীর শক্ত করা
report-noticing-seen-relaxed = শরীর ছেড়ে দেওয়া
report-noticing-seen-breathing = শ্বাস বদলানো
report-noticing-seen-used_word = বোতাম, ইশারা বা শব্দ ব্যবহার করা
report-noticing-seen-closed_eyes = চোখ বন্ধ করা
report-noticing-seen-nothing = দেখার মতো কিছু না
report-noticing-towards = যেদিকে
report-noticing-towards-left = বাঁয়ে যা ছিল
report-noticing-towards-right = ডানে যা ছিল
report-noticing-towards-both = দুটোই
report-noticing-towards-person = একজন মানুষ
report-noticing-towards-neither = কোনোটাই না
report-noticing-towards-cant_tell = বলা যায় না
report-noticing-clear-very = খুব স্পষ্ট
report-noticing-clear-quite = মোটামুটি স্পষ্ট
report-noticing-clear-not = স্পষ্ট না
report-noticing-soon-at_once = সঙ্গে সঙ্গে
report-noticing-soon-within_15 = ১৫ সেকেন্ডের মধ্যে
report-noticing-soon-later = পরে
report-noticing-help = যে সাহায্য দেওয়া হয়েছে
report-noticing-help-none = কোনোটাই না
report-noticing-help-waited = অপেক্ষা করা
report-noticing-help-named = আবার নাম বলা
report-noticing-help-touched = জিনিসটা গায়ে ছোঁয়ানো
report-noticing-help-moved_arm = হাত সরিয়ে দেওয়া (তাহলে এটা তার নিজের বাছাই না)
report-noticing-state-awake = জেগে আছে, ভালো আছে
report-noticing-state-sleepy = ঘুম ঘুম
report-noticing-state-hungry = খিদে
report-noticing-state-uncomfortable = অস্বস্তি
report-noticing-state-seizure = খিঁচুনির পরে
report-noticing-state-medicine = নতুন ওষুধ
report-noticing-may_mean = মনে হয় এর মানে …
report-noticing-sure-sure = নিশ্চিত
report-noticing-sure-fairly_sure = মোটামুটি নিশ্চিত
report-noticing-sure-guess = আন্দাজ
report-noticing-seen_once = একবার দেখা গেছে
report-noticing-seen_both_ways = দুইভাবেই দেখা গেছে
report-noticing-seen_firm = দুই পাশে আর দুই দিনে একই
report-noticing-good_day = একটা ভালো দিন
report-noticing-hard_day = একটা কঠিন দিন
report-noticing-how_i_know = এই মানুষটা কী বলে, আমি কীভাবে বুঝি
report-noticing-family = পরিবারের নিজের কথা
report-noticing-disagrees = কে একমত না
report-noticing-decided = কে কী ঠিক করেছেন

# What people do about the views; the child is spoken to as "you".
report-outcomes = মানুষ কী করবে
report-outcome-who = কে করবে: { $who }।
report-outcome-by = কখন: { $date }
report-outcome-done = এটা করা হয়েছে।
report-outcome-partly = এটা কিছুটা করা হয়েছে।
report-outcome-not_done = এটা করা হয়নি।
report-outcome-why = কেন: { $why }
report-outcome-told = তোমাকে জানানোর তারিখ: { $date }।
report-outcome-became-write = তারপর কী হলো:
report-outcome-all = আমি যা যা বলেছি, সব নিয়ে

# The meeting sheet, for the person who leads the review.
report-page-meeting-sheet = মিটিংয়ের পাতা
report-m-for = যিনি মিটিং চালান, এই পাতা তাঁর জন্য।
report-m-questions = যে প্রশ্নের উত্তর আগে দিতে হবে
report-m-questions-about = মিটিংয়ের আগে প্রতিটার উত্তর দিন, আর { $name }-কে জানান। তারিখ লিখে রাখুন।
report-m-no-questions = কোনো প্রশ্ন করা হয়নি।
report-m-answer-write = কে উত্তর দিলেন, কবে, কী বলে:
report-m-told = উত্তর: { $adult }, { $date }
report-m-take-part = আমি কীভাবে যোগ দিই
report-m-who = কে আসে
report-m-who-write = কে কে থাকবে:
report-m-place = জায়গা, বিরতি আর যা সাহায্য করে
report-m-place-write = কোথায়, কখন, আর বিরতি কখন:
report-m-order = কথা বলার ক্রম
report-m-order-write = প্রথমে, তারপর, আর শেষে:
report-m-after = পরে আমাকে কে জানাবে
report-m-after-write = কে করবে, আর কোন দিন:
report-m-also = আমি আর যা বলেছি

# A template for a keyguard.
report-guard = ছিদ্রওয়ালা ঢাকনা
report-guard-about = প্রতিটি ছিদ্র কাটুন। ক্রস মিলিয়ে কাগজগুলো জোড়া দিন।
report-guard-ruler = এই রেখাটি 100 মিমি লম্বা। না হলে 100 %-এ আবার ছাপুন।
report-guard-sheet = কাগজ { $number } / { $of }
report-guard-size = পর্দা { $width } × { $height } মিমি, { $cells }টি ঘর, { $across } × { $down } মিমি।

# Photos and voices that adults add to what they saw
report-seen-photo = বড়র তোলা ছবি: { $about }
report-seen-voice = বড়র কণ্ঠ
report-seen-voice-about = বড়র কণ্ঠ: { $about }

## What was put right or added later

report-outcome-changed = তারপর এটা বদলেছে।
report-seen-added = পরে যোগ করেছেন: { $adult }, { $date }
