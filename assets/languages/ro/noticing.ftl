# Machine-made translation from en-GB: not yet checked by a speaker.
# The plan "What I show you". Heard by a person who shows what they want by looking, reaching, moving and sound: few words.

noticing = Ce îți arăt

noticing-hello = Bună, { $name }. Hai să ne uităm la lucruri.
    .spoken = Bună, { $name }.

noticing-sound = Care?
noticing-sound-drum = Tobă
noticing-sound-blanket_thing = Pătură

noticing-taste = Care?
noticing-taste-banana = Banană
noticing-taste-toast = Pâine prăjită

noticing-touch = Care?
noticing-touch-water_bowl = Apă
noticing-touch-sand_tray = Nisip

noticing-move = Care?
noticing-move-swing_thing = Leagăn
noticing-move-mat = Pe saltea

noticing-music = Care?
noticing-music-loudspeaker = Muzică
noticing-music-loudspeaker_off = Liniște

noticing-light = Care?
noticing-light-steady_light = Lumini
noticing-light-dark_tent = Cort

noticing-play = Care?
noticing-play-bubble_wand = Baloane de săpun
noticing-play-two_bricks = Cuburi

noticing-place = Care?
noticing-place-outside = Afară
noticing-place-inside = Înăuntru

noticing-people = Care?
noticing-people-person_one = Persoana unu
    .spoken = { $person }
noticing-people-person_two = Persoana doi
    .spoken = { $person }

noticing-with = Care?
noticing-with-class_group = Cu oameni
noticing-with-being_alone = Fără oameni
    .spoken = fără oameni

noticing-care = Care?
noticing-care-hairbrush = Pieptănat
noticing-care-flannel = Spălat pe mâini

noticing-seat = Care?
noticing-seat-own_chair = Scaunul meu
    .spoken = scaunul tău
noticing-seat-mat = Podeaua

noticing-story = Care?
noticing-story-story_object = Poveste
noticing-story-tablet_thing = Tabletă

noticing-more = Mai mult sau gata?
noticing-more-more = Mai mult
noticing-more-finished = Gata

noticing-thanks = Gata. Mulțumim, { $name }.
