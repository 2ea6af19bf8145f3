# Machine-made translation from en-GB: not yet checked by a speaker.
# The plan "What I show you". Heard by a person who shows what they want by looking, reaching, moving and sound: few words.

noticing = Waxaan ku tusayo

noticing-hello = Salaan, { $name }. Aan wax eegno.
    .spoken = Salaan, { $name }.

noticing-sound = Midkee?
noticing-sound-drum = Durbaan
noticing-sound-blanket_thing = Buste

noticing-taste = Midkee?
noticing-taste-banana = Muus
noticing-taste-toast = Rooti la dubay

noticing-touch = Midkee?
noticing-touch-water_bowl = Biyo
noticing-touch-sand_tray = Ciid

noticing-move = Midkee?
noticing-move-swing_thing = Leexo
noticing-move-mat = Jiifsi

noticing-music = Midkee?
noticing-music-loudspeaker = Muusig
noticing-music-loudspeaker_off = Aamusnaan

noticing-light = Midkee?
noticing-light-steady_light = Nalal
noticing-light-dark_tent = Teendho

noticing-play = Midkee?
noticing-play-bubble_wand = Xumbo
noticing-play-two_bricks = Bulukeeti

noticing-place = Midkee?
noticing-place-outside = Dibadda
noticing-place-inside = Gudaha

noticing-people = Midkee?
noticing-people-person_one = Qofka koowaad
    .spoken = { $person }
noticing-people-person_two = Qofka labaad
    .spoken = { $person }

noticing-with = Midkee?
noticing-with-class_group = Dad la joog
noticing-with-being_alone = Keli joog
    .spoken = keli joog

noticing-care = Midkee?
noticing-care-hairbrush = Timo shanlayn
noticing-care-flannel = Gacmo dhaqid

noticing-seat = Midkee?
noticing-seat-own_chair = Kursigayga
    .spoken = kursigaaga
noticing-seat-mat = Dhulka

noticing-story = Midkee?
noticing-story-story_object = Sheeko
noticing-story-tablet_thing = Taableet

noticing-more = In kale mise waa dhammaaday?
noticing-more-more = In kale
noticing-more-finished = Waa dhammaaday

noticing-thanks = Waa dhammaaday. Mahadsanid, { $name }.
