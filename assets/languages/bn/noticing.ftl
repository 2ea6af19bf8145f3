# Machine-made translation from en-GB: not yet checked by a speaker.
# The plan "What I show you". Heard by a person who shows what they want by looking, reaching, moving and sound: few words.

noticing = আমি যা দেখাই

noticing-hello = হ্যালো { $name }। চলো কিছু জিনিস দেখি।
    .spoken = হ্যালো { $name }।

noticing-sound = কোনটা?
    .spoken = ঢোল। কম্বল।
noticing-sound-drum = ঢোল
noticing-sound-blanket_thing = কম্বল

noticing-taste = কোনটা?
    .spoken = কলা। টোস্ট।
noticing-taste-banana = কলা
noticing-taste-toast = টোস্ট

noticing-touch = কোনটা?
    .spoken = পানি। বালি।
noticing-touch-water_bowl = পানি
noticing-touch-sand_tray = বালি

noticing-move = কোনটা?
    .spoken = দোলনা। শোয়া।
noticing-move-swing_thing = দোলনা
noticing-move-mat = শোয়া

noticing-music = কোনটা?
    .spoken = সংগীত। চুপচাপ।
noticing-music-loudspeaker = সংগীত
noticing-music-loudspeaker_off = চুপচাপ

noticing-light = কোনটা?
    .spoken = আলো। তাঁবু।
noticing-light-steady_light = আলো
noticing-light-dark_tent = তাঁবু

noticing-play = কোনটা?
    .spoken = বুদবুদ। ব্লক।
noticing-play-bubble_wand = বুদবুদ
noticing-play-two_bricks = ব্লক

noticing-place = কোনটা?
    .spoken = বাইরে। ভেতরে।
noticing-place-outside = বাইরে
noticing-place-inside = ভেতরে

noticing-people = কোনটা?
    .spoken = { $person }। { $person }।
noticing-people-person_one = প্রথম মানুষ
    .spoken = { $person }
noticing-people-person_two = দ্বিতীয় মানুষ
    .spoken = { $person }

noticing-with = কোনটা?
    .spoken = মানুষের সাথে। একা।
noticing-with-class_group = মানুষের সাথে
noticing-with-being_alone = একা
    .spoken = একা

noticing-care = কোনটা?
    .spoken = চুল আঁচড়ানো। হাত ধোয়া।
noticing-care-hairbrush = চুল আঁচড়ানো
noticing-care-flannel = হাত ধোয়া

noticing-seat = কোনটা?
    .spoken = তোমার চেয়ার। মেঝে।
noticing-seat-own_chair = আমার চেয়ার
    .spoken = তোমার চেয়ার
noticing-seat-mat = মেঝে

noticing-story = কোনটা?
    .spoken = গল্প। ট্যাবলেট।
noticing-story-story_object = গল্প
noticing-story-tablet_thing = ট্যাবলেট

noticing-more = আরও নাকি শেষ?
    .spoken = আরও। শেষ।
noticing-more-more = আরও
noticing-more-finished = শেষ
