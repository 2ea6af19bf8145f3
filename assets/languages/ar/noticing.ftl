# Machine-made translation from en-GB: not yet checked by a speaker.
# The plan "What I show you". Heard by a person who shows what they want by looking, reaching, moving and sound: few words.

noticing = ما أعرضه عليكم

noticing-hello = مرحبا { $name }. لننظر إلى بعض الأشياء.
    .spoken = مرحبا { $name }.

noticing-sound = أي واحد؟
noticing-sound-drum = طبل
noticing-sound-blanket_thing = بطانية

noticing-taste = أي واحد؟
noticing-taste-banana = موز
noticing-taste-toast = خبز محمص

noticing-touch = أي واحد؟
noticing-touch-water_bowl = ماء
noticing-touch-sand_tray = رمل

noticing-move = أي واحد؟
noticing-move-swing_thing = أرجوحة
noticing-move-mat = استلقاء

noticing-music = أي واحد؟
noticing-music-loudspeaker = موسيقى
noticing-music-loudspeaker_off = هدوء

noticing-light = أي واحد؟
noticing-light-steady_light = أضواء
noticing-light-dark_tent = خيمة

noticing-play = أي واحد؟
noticing-play-bubble_wand = فقاعات
noticing-play-two_bricks = المكعبات

noticing-place = أي واحد؟
noticing-place-outside = في الخارج
noticing-place-inside = في الداخل

noticing-people = أي واحد؟
noticing-people-person_one = الشخص الأول
    .spoken = { $person }
noticing-people-person_two = الشخص الثاني
    .spoken = { $person }

noticing-with = أي واحد؟
noticing-with-class_group = مع ناس
noticing-with-being_alone = بدون أحد
    .spoken = بدون أحد

noticing-care = أي واحد؟
noticing-care-hairbrush = تمشيط الشعر
noticing-care-flannel = غسل اليدين

noticing-seat = أي واحد؟
noticing-seat-own_chair = كرسيي
    .spoken = كرسيك
noticing-seat-mat = الأرض

noticing-story = أي واحد؟
noticing-story-story_object = قصة
noticing-story-tablet_thing = جهاز لوحي

noticing-more = المزيد أم انتهى؟
noticing-more-more = المزيد
noticing-more-finished = انتهى

noticing-thanks = انتهى. شكرا يا { $name }.
