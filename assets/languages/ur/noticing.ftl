# Machine-made translation from en-GB: not yet checked by a speaker.
# The plan "What I show you". Heard by a person who shows what they want by looking, reaching, moving and sound: few words.

noticing = جو میں دکھاؤں

noticing-hello = سلام { $name }۔ آؤ کچھ چیزیں دیکھیں۔
    .spoken = سلام { $name }۔

noticing-sound = کون سا؟
noticing-sound-drum = ڈھول
noticing-sound-blanket_thing = کمبل

noticing-taste = کون سا؟
noticing-taste-banana = کیلا
noticing-taste-toast = ٹوسٹ

noticing-touch = کون سا؟
noticing-touch-water_bowl = پانی
noticing-touch-sand_tray = ریت

noticing-move = کون سا؟
noticing-move-swing_thing = جھولا
noticing-move-mat = لیٹنا

noticing-music = کون سا؟
noticing-music-loudspeaker = موسیقی
noticing-music-loudspeaker_off = خاموشی

noticing-light = کون سا؟
noticing-light-steady_light = روشنی
noticing-light-dark_tent = خیمہ

noticing-play = کون سا؟
noticing-play-bubble_wand = بلبلے
noticing-play-two_bricks = بلاکس

noticing-place = کون سا؟
noticing-place-outside = باہر
noticing-place-inside = اندر

noticing-people = کون سا؟
noticing-people-person_one = پہلا شخص
    .spoken = { $person }
noticing-people-person_two = دوسرا شخص
    .spoken = { $person }

noticing-with = کون سا؟
noticing-with-class_group = لوگوں کے ساتھ
noticing-with-being_alone = اکیلے
    .spoken = اکیلے

noticing-care = کون سا؟
noticing-care-hairbrush = بال برش کرنا
noticing-care-flannel = ہاتھ دھونا

noticing-seat = کون سا؟
noticing-seat-own_chair = میری کرسی
    .spoken = تمہاری کرسی
noticing-seat-mat = فرش

noticing-story = کون سا؟
noticing-story-story_object = کہانی
noticing-story-tablet_thing = ٹیبلٹ

noticing-more = اور چاہیے یا ختم؟
noticing-more-more = اور
noticing-more-finished = ختم

noticing-thanks = ختم۔ شکریہ، { $name }۔
