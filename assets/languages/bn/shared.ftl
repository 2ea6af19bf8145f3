# Machine-made translation from en-GB: not yet checked by a speaker.

## Buttons

button-back = পেছনে
button-next = পরেরটা
button-start = শুরু
button-finished = শেষ
button-break_time = বিরতি দরকার
button-dont_know = জানি না
button-dont_understand = আমি বুঝিনি
button-something_else = অন্য কিছু
button-skip = বাদ দাও
button-more_cards = আরও
button-hear_it = শোনো
button-talk = কথা বলো
button-draw_it = আঁকো
button-find_picture = ছবি খোঁজো
button-point_to_it = দেখিয়ে দাও
button-yes = হ্যাঁ
button-no = না
button-hear_my_voice = কণ্ঠ শোনো
button-play_again = আবার চেষ্টা করো
button-keep = এটা রাখো
button-undo = ফিরিয়ে নাও
button-clear = সব মোছো
button-rub_out = মোছো
button-thin = চিকন
button-thick = মোটা
button-groups = দল
button-letters_abc = অক্ষর
button-space = ফাঁকা
button-hear_my_word = আমার শব্দ শোনো
button-record-finish = শেষ
button-carry_on = চালিয়ে যাও
button-want_help = আমি সাহায্য চাই
button-stop_today = আজকের মতো থামো
button-change_it = বদলাও
button-take_out = সরিয়ে দাও
button-private = শুধু আমার জন্য
button-share = অন্যদের দেখাও

## Marks on cards

mark-done = হয়ে গেছে
mark-started = শুরু হয়েছে
mark-unasked = হ্যাঁ নাকি না?
mark-yes = হ্যাঁ
mark-no = না

## Said back

reply-dont_know = তুমি জানো না। তাতে সমস্যা নেই।
reply-skip = আমরা এটা বাদ দিতে পারি।
reply-something_else = তুমি অন্যভাবে বলতে পারো।
reply-all_done = সব হয়ে গেছে। তুমি এগুলোর জায়গা বদলাতে পারো।
reply-pick_any = তুমি যেকোনো একটা বেছে নিতে পারো।

## Agreement

agree-primary-talk = আমরা কি তোমাকে কিছু জিজ্ঞেস করতে পারি?
    .yes = হ্যাঁ। আমরা তোমাকে জিজ্ঞেস করতে পারি।
    .no = না। তাতে সমস্যা নেই। আমরা জিজ্ঞেস করব না।
agree-primary-talk-line-yes = তুমি হ্যাঁ বা না বলতে পারো।
agree-primary-talk-line-stop = তুমি যেকোনো সময় থামতে পারো।
agree-primary-record = আমরা কি তোমার কণ্ঠ রেকর্ড করতে পারি?
    .yes = হ্যাঁ। আমরা রেকর্ড করতে পারি।
    .no = না। তুমি ছবি ব্যবহার করতে পারো।
agree-primary-record-line-drawing = তুমি কথা না বলে ছবি ব্যবহার করতে পারো।
agree-primary-record-line-change_my_mind = তুমি মত বদলাতে পারো।
agree-primary-share = তোমার কথা কে দেখতে পারবে?
    .each = { $person }: তাদের কি তোমার কথা দেখানো যাবে?
    .yes = হ্যাঁ। আমরা দেখাতে পারি: { $person }।
    .no = না। আমরা দেখাব না: { $person }।
agree-primary-share-line-teaching_assistant = আমার সাহায্যকারী এখন আমার সাথে আছে।
agree-primary-share-line-change_my_mind = তুমি মত বদলাতে পারো।
agree-primary-safe = তুমি নিরাপদ না থাকলে, আমরা সাহায্য আনব।

agree-secondary-talk = তোমাকে কি কিছু জিজ্ঞেস করা যাবে?
    .yes = হ্যাঁ। আমরা তোমাকে জিজ্ঞেস করতে পারি।
    .no = না। তাতে সমস্যা নেই। আমরা জিজ্ঞেস করব না।
agree-secondary-talk-line-yes = তুমি হ্যাঁ বা না বলতে পারো।
agree-secondary-talk-line-stop = তুমি যেকোনো সময় থামতে পারো।
agree-secondary-talk-line-skip = তুমি যেকোনো প্রশ্ন বাদ দিতে পারো।
agree-secondary-record = আমরা কি তোমার কণ্ঠ রেকর্ড করতে পারি?
    .yes = হ্যাঁ। আমরা রেকর্ড করতে পারি।
    .no = না। তুমি ছবি বাছতে বা আঁকতে পারো।
agree-secondary-record-line-drawing = তার বদলে তুমি ছবি বাছতে বা আঁকতে পারো।
agree-secondary-record-line-change_my_mind = তুমি মত বদলাতে পারো।
agree-secondary-share = তোমার কথা কে দেখতে পারবে?
    .each = { $person }: তাদের কি তোমার কথা দেখানো যাবে?
    .yes = হ্যাঁ। আমরা দেখাতে পারি: { $person }।
    .no = না। আমরা দেখাব না: { $person }।
agree-secondary-share-line-teaching_assistant = আমার সাহায্যকারী এখন আমার সাথে আছে।
agree-secondary-share-line-change_my_mind = তুমি মত বদলাতে পারো।
agree-secondary-safe = তুমি নিরাপদ না থাকলে, আমরা সাহায্য আনব।

agree-adulthood-talk = তুমি কি তোমার মতামত নিয়ে কথা বলতে চাও?
    .yes = হ্যাঁ। তুমি আজ কথা বলতে চাও।
    .no = না। তাতে সমস্যা নেই। আমরা এখানে থামতে পারি।
agree-adulthood-talk-line-yes = এটা তোমার ইচ্ছা।
agree-adulthood-talk-line-stop = তুমি যেকোনো সময় থামতে পারো।
agree-adulthood-talk-line-skip = তুমি যেকোনো প্রশ্ন বাদ দিতে পারো।
agree-adulthood-record = আমরা কি তোমার কণ্ঠ রেকর্ড করতে পারি?
    .yes = হ্যাঁ। আমরা রেকর্ড করতে পারি।
    .no = না। তুমি ছবি বাছতে বা আঁকতে পারো।
agree-adulthood-record-line-drawing = তার বদলে তুমি ছবি বাছতে বা আঁকতে পারো।
agree-adulthood-record-line-change_my_mind = তুমি মত বদলাতে পারো।
agree-adulthood-share = তোমার মতামত কে দেখবে, তা তুমি ঠিক করো।
    .each = { $person }: তাদের কি তোমার মতামত দেখানো যাবে?
    .yes = হ্যাঁ। আমরা দেখাতে পারি: { $person }।
    .no = না। আমরা দেখাব না: { $person }।
agree-adulthood-share-line-teaching_assistant = আমার সাহায্যকারী এখন আমার সাথে আছে।
agree-adulthood-share-line-change_my_mind = তুমি মত বদলাতে পারো।
agree-adulthood-safe = তুমি নিরাপদ না থাকলে, আমরা সাহায্য আনব।

## People

role-family = আমার পরিবার
    .spoken = তোমার পরিবার
role-teacher = আমার শিক্ষক
    .spoken = তোমার শিক্ষক
role-teaching_assistant = আমার সাহায্যকারী
    .spoken = তোমার সাহায্যকারী
role-senco = আমার সেনকো
    .spoken = তোমার সেনকো
role-speech_therapist = কথার সাহায্যকারী
    .spoken = তোমার কথার সাহায্যকারী
role-doctor = আমার ডাক্তার
    .spoken = তোমার ডাক্তার
role-social_worker = সমাজকর্মী
    .spoken = তোমার সমাজকর্মী
role-foster_carer = ফস্টার কেয়ারার
    .spoken = তোমার ফস্টার কেয়ারার
role-council = কাউন্সিল
    .spoken = কাউন্সিল
role-friend = আমার বন্ধু
    .spoken = তোমার বন্ধু
role-advocate = আমার হয়ে বলার লোক
    .spoken = তোমার হয়ে বলার লোক

## Break

break = সময় নাও।
    .spoken = সময় নাও। আমি এখন শুনছি না।
    .line = আমি এখন শুনছি না।
    .back = আবার হ্যালো। আমরা এখানে ছিলাম।
    .stop = আমরা এখন থামতে পারি। ধন্যবাদ।

## Check

check = এটা কি ঠিক?
    .spoken = এটা কি ঠিক? তুমি এটা বদলাতে পারো।
    .keep = রাখো
    .hear = আমার কণ্ঠ শোনো
    .take-out = এটা কি সরিয়ে দেব?
    .kept = তুমি এটা রেখেছ।
    .changed = এখন তুমি এটা বদলাতে পারো।
    .taken-out = আমরা এটা সরিয়ে দিয়েছি।
    .private = শুধু তোমার জন্য। আমরা এটা কাউকে দেখাব না।
    .nothing = আজ দেখে নেওয়ার কিছু নেই।
private = এটা কে দেখতে পারবে?
    .heading = { private }
    .line = শুধু তোমার জন্য। আমরা এটা কাউকে দেখাব না।
    .safe = তুমি নিরাপদ না থাকলে, আমরা সাহায্য আনব।

## Thank you

thanks = ধন্যবাদ, { $name }।
thanks-saved = তোমার মতামত রাখা হয়েছে।
thanks-meeting = তোমার মিটিংয়ে মানুষ তা শুনবে।
thanks-not-shared = আমরা এগুলো কাউকে দেখাব না।
thanks-told = তারা কী করবে, তা তোমাকে বলবে।
thanks-next = পরের বার আমরা জিজ্ঞেস করব: কী বদলেছে?
thanks-stopped = তুমি আজ থেমেছ। তাতে সমস্যা নেই।
thanks-said-no = তুমি না বলেছ। জানানোর জন্য ধন্যবাদ।
thanks-now = এখন
thanks-soon = শিগগিরই

## Days

date = { $weekday } { $number } { $month }
weekday-1 = সোমবার
weekday-2 = মঙ্গলবার
weekday-3 = বুধবার
weekday-4 = বৃহস্পতিবার
weekday-5 = শুক্রবার
weekday-6 = শনিবার
weekday-7 = রবিবার
month-1 = জানুয়ারি
month-2 = ফেব্রুয়ারি
month-3 = মার্চ
month-4 = এপ্রিল
month-5 = মে
month-6 = জুন
month-7 = জুলাই
month-8 = আগস্ট
month-9 = সেপ্টেম্বর
month-10 = অক্টোবর
month-11 = নভেম্বর
month-12 = ডিসেম্বর

## When something goes wrong

trouble-no_microphone = আমি তোমার কথা শুনতে পাচ্ছি না। তুমি কোনো ভুল করোনি।
trouble-microphone_busy = আমি এখন তোমার কথা শুনতে পাচ্ছি না। তুমি কোনো ভুল করোনি।
trouble-microphone_lost = তুমি যা বলেছ, আমি রেখেছি।
trouble-disk_full = আমার জায়গা শেষ। তুমি ছবি ব্যবহার করতে পারো।
trouble-saving_fails = তোমার সাহায্যকারীকে ডাকো। আমরা আবার চেষ্টা করছি।
trouble-resumed = আবার হ্যালো। তুমি যা বলেছ, আমরা রেখেছি।
trouble-silent = আমি কোনো কথা শুনিনি। তুমি আবার চেষ্টা করতে পারো।

## Talk, draw, find a picture

talk-ready = তৈরি হলে তুমি কথা বলতে পারো।
talk-listening = আমি শুনছি। সময় নাও।
talk-heard = তুমি তোমার কণ্ঠ শুনতে পারো।
own-card-voice = আমার কণ্ঠ
own-card-drawing = আমার আঁকা
something_else = তুমি আমাকে কীভাবে বলতে চাও?
find = ছবি খোঁজো
find-keys = অ আ ই ঈ উ ঊ ঋ এ ঐ ও ঔ ক খ গ ঘ ঙ চ ছ জ ঝ ঞ ট ঠ ড ঢ ণ ত থ দ ধ ন প ফ ব ভ ম য র ল শ ষ স হ ড় ঢ় য় ৎ ং ঃ ঁ া ি ী ু ূ ৃ ে ৈ ো ৌ ্
find-groups = এটা কোন দলে আছে?
find-type = তোমার শব্দের প্রথম অক্ষর চাপো।
find-nothing = এখনো কোনো ছবি নেই। তুমি আঁকতে পারো।
find-my_word = আমার শব্দ: { $word }

colour-black = কালো
colour-red = লাল
colour-orange = কমলা
colour-yellow = হলুদ
colour-green = সবুজ
colour-blue = নীল
colour-purple = বেগুনি
colour-brown = বাদামি

## Groups of the symbol library

group-feelings = অনুভূতি
group-people = মানুষ
group-body_health_pain = আমার শরীর
group-school = স্কুল
group-learning_and_help = সাহায্য
group-play_sport_arts_screens = মজা
group-home_places_travel = জায়গা
group-food_sleep = খাবার
group-friendship_bullying = বন্ধু
group-safety = নিরাপত্তা
group-senses_change = ইন্দ্রিয়
group-growing_up = বড় হওয়া
group-asking_answering = বলা
group-meeting_rights = মিটিং

practice-name = স্যাম

## Agreement, asked in three parts

agree-noticing-talk = এখন কি ভালো সময়?
    .spoken = হ্যালো { $name }। এখন কি ভালো সময়?
    .yes = হ্যাঁ।
    .no = শেষ।
agree-noticing-talk-line-stop = তুমি থামতে পারো।
agree-noticing-safe = তুমি নিরাপদ না থাকলে, আমরা সাহায্য আনব।

## Groups of the symbol library

group-my_photos = আমার ফটো

## Boards of other programs

board-question = এগুলো তোমার কেমন লাগে?
    .each = { $card }: এটা তোমার কেমন লাগে?

from_paper = তোমার কাগজের কার্ড থেকে

## This is me: how the child looks in the pictures

me = এটা আমি
me-about = ছবিতে এটা তুমি।
me-skip = তুমি এটা বাদ দিতে পারো।
me-skin = কোন গায়ের রং তোমার মতো?
me-hair = কোন চুল তোমার চুলের মতো?
me-colour = কোন রং তোমার চুলের মতো?
me-cloth = তুমি কোন রং পরতে ভালোবাসো?
me-things = তুমি কি এগুলোর কোনোটা ব্যবহার করো?
button-me-skin = গায়ের রং
button-me-hair = চুল
button-me-colour = রং
button-me-things = জিনিস
skin-very_light = খুব হালকা
skin-light = হালকা
skin-light_brown = হালকা বাদামি
skin-brown = বাদামি
skin-dark_brown = গাঢ় বাদামি
skin-very_dark_brown = খুব গাঢ় বাদামি
hair-tuft = কপালে চুল
hair-short = ছোট
hair-very_short = খুব ছোট
hair-curly = কোঁকড়া
hair-afro = আফ্রো
hair-bob = থুতনি পর্যন্ত
hair-long = লম্বা
hair-ponytail = পনিটেল
hair-bun = খোঁপা
hair-plaits = বেণি
hair-puffs = দুটো ঝুঁটি
hair-headscarf = মাথায় স্কার্ফ
hair-patka = পাটকা
hair-no_hair = চুল নেই
hair-colour-black = কালো
hair-colour-dark_brown = গাঢ় বাদামি
hair-colour-brown = বাদামি
hair-colour-light_brown = হালকা বাদামি
hair-colour-fair = সোনালি
hair-colour-ginger = লালচে
hair-colour-blue = নীল
hair-colour-pink = গোলাপি
cloth-purple = বেগুনি
cloth-blue = নীল
cloth-green = সবুজ
cloth-red = লাল
cloth-pink = গোলাপি
cloth-orange = কমলা
cloth-white = সাদা
cloth-black = কালো
thing-glasses = চশমা
thing-hearing_aid = কানে শোনার যন্ত্র
thing-wheelchair = হুইলচেয়ার

## Questions to an adult, on pages that tell

reply-question = তোমার প্রশ্ন বড় কারও কাছে যাবে।

## Several things in one line

list-more = { $first }, { $next }

## Calm: what comes first and what then, and a break that is offered

first-then-first = প্রথমে
    .spoken = প্রথমে: { $what }
first-then-then = তারপর
    .spoken = তারপর: { $what }
first-then-choose = তুমি বেছে নাও
first-then-finished = শেষ
first-then-nearly = প্রায় শেষ
offer-break = এখন একটা বিরতি?
button-break_now = বিরতি

## The loudness of the voice, on the break

button-quieter = আস্তে
button-louder = জোরে

## Find a picture: letters that have no room at once

button-more_letters = আরও অক্ষর

## The adult's lock, for who uses a screen reader

lock-name = বড়দের জন্য
lock-about = খুলতে তিনবার চাপুন।
lock-twice = আরও দুবার চাপুন।
lock-once = আরও একবার চাপুন।
