# Machine-made translation from en-GB: not yet checked by a speaker.
# The plan "What I show you". Heard by a person who shows what they want by looking, reaching, moving and sound: few words.

noticing = جو میں دکھاؤں

noticing-hello = سلام { $name }۔ آؤ کچھ چیزیں دیکھیں۔
    .spoken = سلام { $name }۔

noticing-sound = کون سا؟
    .spoken = ڈھول۔ کمبل۔
noticing-sound-drum = ڈھول
noticing-sound-blanket_thing = کمبل

noticing-taste = کون سا؟
    .spoken = کیلا۔ ٹوسٹ۔
noticing-taste-banana = کیلا
noticing-taste-toast = ٹوسٹ

noticing-touch = کون سا؟
    .spoken = پانی۔ ریت۔
noticing-touch-water_bowl = پانی
noticing-touch-sand_tray = ریت

noticing-move = کون سا؟
    .spoken = جھولا۔ لیٹنا۔
noticing-move-swing_thing = جھولا
noticing-move-mat = لیٹنا

noticing-music = کون سا؟
    .spoken = موسیقی۔ خاموشی۔
noticing-music-loudspeaker = موسیقی
noticing-music-loudspeaker_off = خاموشی

noticing-light = کون سا؟
    .spoken = روشنی۔ خیمہ۔
noticing-light-steady_light = روشنی
noticing-light-dark_tent = خیمہ

noticing-play = کون سا؟
    .spoken = بلبلے۔ بلاکس۔
noticing-play-bubble_wand = بلبلے
noticing-play-two_bricks = بلاکس

noticing-place = کون سا؟
    .spoken = باہر۔ اندر۔
noticing-place-outside = باہر
noticing-place-inside = اندر

noticing-people = کون سا؟
    .spoken = { $person }۔ { $person }۔
noticing-people-person_one = پہلا شخص
    .spoken = { $person }
noticing-people-person_two = دوسرا شخص
    .spoken = { $person }

noticing-with = کون سا؟
    .spoken = لوگوں کے ساتھ۔ اکیلے۔
noticing-with-class_group = لوگوں کے ساتھ
noticing-with-being_alone = اکیلے
    .spoken = اکیلے

noticing-care = کون سا؟
    .spoken = بال برش کرنا۔ ہاتھ دھونا۔
noticing-care-hairbrush = بال برش کرنا
noticing-care-flannel = ہاتھ دھونا

noticing-seat = کون سا؟
    .spoken = تمہاری کرسی۔ فرش۔
noticing-seat-own_chair = میری کرسی
    .spoken = تمہاری کرسی
noticing-seat-mat = فرش

noticing-story = کون سا؟
    .spoken = کہانی۔ ٹیبلٹ۔
noticing-story-story_object = کہانی
noticing-story-tablet_thing = ٹیبلٹ

noticing-more = اور یا ختم؟
    .spoken = اور۔ ختم۔
noticing-more-more = اور
noticing-more-finished = ختم
