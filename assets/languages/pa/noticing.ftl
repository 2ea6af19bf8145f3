# Machine-made translation from en-GB: not yet checked by a speaker.
# The plan "What I show you". Heard by a person who shows what they want by looking, reaching, moving and sound: few words.

noticing = ਜੋ ਮੈਂ ਦਿਖਾਵਾਂ

noticing-hello = ਹੈਲੋ { $name }। ਆਓ ਕੁਝ ਚੀਜ਼ਾਂ ਦੇਖੀਏ।
    .spoken = ਹੈਲੋ { $name }।

noticing-sound = ਕਿਹੜਾ?
noticing-sound-drum = ਢੋਲ
noticing-sound-blanket_thing = ਕੰਬਲ

noticing-taste = ਕਿਹੜਾ?
noticing-taste-banana = ਕੇਲਾ
noticing-taste-toast = ਟੋਸਟ

noticing-touch = ਕਿਹੜਾ?
noticing-touch-water_bowl = ਪਾਣੀ
noticing-touch-sand_tray = ਰੇਤ

noticing-move = ਕਿਹੜਾ?
noticing-move-swing_thing = ਪੀਂਘ
noticing-move-mat = ਲੇਟਣਾ

noticing-music = ਕਿਹੜਾ?
noticing-music-loudspeaker = ਸੰਗੀਤ
noticing-music-loudspeaker_off = ਚੁੱਪ

noticing-light = ਕਿਹੜਾ?
noticing-light-steady_light = ਰੌਸ਼ਨੀ
noticing-light-dark_tent = ਤੰਬੂ

noticing-play = ਕਿਹੜਾ?
noticing-play-bubble_wand = ਬੁਲਬੁਲੇ
noticing-play-two_bricks = ਬਲਾਕ

noticing-place = ਕਿਹੜਾ?
noticing-place-outside = ਬਾਹਰ
noticing-place-inside = ਅੰਦਰ

noticing-people = ਕਿਹੜਾ?
noticing-people-person_one = ਪਹਿਲਾ ਜਣਾ
    .spoken = { $person }
noticing-people-person_two = ਦੂਜਾ ਜਣਾ
    .spoken = { $person }

noticing-with = ਕਿਹੜਾ?
noticing-with-class_group = ਲੋਕਾਂ ਨਾਲ
noticing-with-being_alone = ਇਕੱਲੇ
    .spoken = ਇਕੱਲੇ

noticing-care = ਕਿਹੜਾ?
noticing-care-hairbrush = ਵਾਲ ਵਾਹੁਣੇ
noticing-care-flannel = ਹੱਥ ਧੋਣੇ

noticing-seat = ਕਿਹੜਾ?
noticing-seat-own_chair = ਮੇਰੀ ਕੁਰਸੀ
    .spoken = ਤੇਰੀ ਕੁਰਸੀ
noticing-seat-mat = ਫ਼ਰਸ਼

noticing-story = ਕਿਹੜਾ?
noticing-story-story_object = ਕਹਾਣੀ
noticing-story-tablet_thing = ਟੈਬਲੇਟ

noticing-more = ਹੋਰ ਜਾਂ ਖ਼ਤਮ?
noticing-more-more = ਹੋਰ
noticing-more-finished = ਖ਼ਤਮ

noticing-thanks = ਖ਼ਤਮ। ਧੰਨਵਾਦ, { $name }।
