# Machine-made translation from en-GB: not yet checked by a speaker.
# The plan "What I show you". Heard by a person who shows what they want by looking, reaching, moving and sound: few words.

noticing = আমি যা দেখাই

noticing-hello = হ্যালো { $name }। চলো কিছু জিনিস দেখি।
    .spoken = হ্যালো { $name }।

noticing-sound = কোনটা?
noticing-sound-drum = ঢোল
noticing-sound-blanket_thing = কম্বল

noticing-taste = কোনটা?
noticing-taste-banana = কলা
noticing-taste-toast = টোস্ট

noticing-touch = কোনটা?
noticing-touch-water_bowl = পানি
noticing-touch-sand_tray = বালি

noticing-move = কোনটা?
noticing-move-swing_thing = দোলনা
noticing-move-mat = শোয়া

noticing-music = কোনটা?
noticing-music-loudspeaker = সংগীত
noticing-music-loudspeaker_off = চুপচাপ

noticing-light = কোনটা?
noticing-light-steady_light = আলো
noticing-light-dark_tent = তাঁবু

noticing-play = কোনটা?
noticing-play-bubble_wand = বুদবুদ
noticing-play-two_bricks = ব্লক

noticing-place = কোনটা?
noticing-place-outside = বাইরে
noticing-place-inside = ভেতরে

noticing-people = কোনটা?
noticing-people-person_one = প্রথম মানুষ
    .spoken = { $person }
noticing-people-person_two = দ্বিতীয় মানুষ
    .spoken = { $person }

noticing-with = কোনটা?
noticing-with-class_group = মানুষের সাথে
noticing-with-being_alone = একা
    .spoken = একা

noticing-care = কোনটা?
noticing-care-hairbrush = চুল আঁচড়ানো
noticing-care-flannel = হাত ধোয়া

noticing-seat = কোনটা?
noticing-seat-own_chair = আমার চেয়ার
    .spoken = তোমার চেয়ার
noticing-seat-mat = মেঝে

noticing-story = কোনটা?
noticing-story-story_object = গল্প
noticing-story-tablet_thing = ট্যাবলেট

noticing-more = আরও নাকি শেষ?
noticing-more-more = আরও
noticing-more-finished = শেষ

noticing-thanks = শেষ। ধন্যবাদ, { $name }।
