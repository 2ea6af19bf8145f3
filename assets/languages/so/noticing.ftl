# Machine-made translation from en-GB: not yet checked by a speaker.
# The plan "What I show you". Heard by a person who shows what they want by looking, reaching, moving and sound: few words.

noticing = Waxaan ku tusayo

noticing-hello = Salaan, { $name }. Aan wax eegno.
    .spoken = Salaan, { $name }.

noticing-sound = Midkee?
    .spoken = Durbaan. Buste.
noticing-sound-drum = Durbaan
noticing-sound-blanket_thing = Buste

noticing-taste = Midkee?
    .spoken = Muus. Rooti la dubay.
noticing-taste-banana = Muus
noticing-taste-toast = Rooti la dubay

noticing-touch = Midkee?
    .spoken = Biyo. Ciid.
noticing-touch-water_bowl = Biyo
noticing-touch-sand_tray = Ciid

noticing-move = Midkee?
    .spoken = Leexo. Jiifsi.
noticing-move-swing_thing = Leexo
noticing-move-mat = Jiifsi

noticing-music = Midkee?
    .spoken = Muusig. Aamusnaan.
noticing-music-loudspeaker = Muusig
noticing-music-loudspeaker_off = Aamusnaan

noticing-light = Midkee?
    .spoken = Nalal. Teendho.
noticing-light-steady_light = Nalal
noticing-light-dark_tent = Teendho

noticing-play = Midkee?
    .spoken = Xumbo. Bulukeeti.
noticing-play-bubble_wand = Xumbo
noticing-play-two_bricks = Bulukeeti

noticing-place = Midkee?
    .spoken = Dibadda. Gudaha.
noticing-place-outside = Dibadda
noticing-place-inside = Gudaha

noticing-people = Midkee?
    .spoken = { $person }. { $person }.
noticing-people-person_one = Qofka koowaad
    .spoken = { $person }
noticing-people-person_two = Qofka labaad
    .spoken = { $person }

noticing-with = Midkee?
    .spoken = Dad la joog. Keli joog.
noticing-with-class_group = Dad la joog
noticing-with-being_alone = Keli joog
    .spoken = keli joog

noticing-care = Midkee?
    .spoken = Timo shanlayn. Gacmo dhaqid.
noticing-care-hairbrush = Timo shanlayn
noticing-care-flannel = Gacmo dhaqid

noticing-seat = Midkee?
    .spoken = Kursigaaga. Dhulka.
noticing-seat-own_chair = Kursigayga
    .spoken = kursigaaga
noticing-seat-mat = Dhulka

noticing-story = Midkee?
    .spoken = Sheeko. Taableet.
noticing-story-story_object = Sheeko
noticing-story-tablet_thing = Taableet

noticing-more = In kale mise waa dhammaaday?
    .spoken = In kale. Waa dhammaaday.
noticing-more-more = In kale
noticing-more-finished = Waa dhammaaday
