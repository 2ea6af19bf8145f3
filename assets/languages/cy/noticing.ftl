# Machine-made translation from en-GB: not yet checked by a speaker.
# The plan "What I show you". Heard by a person who shows what they want by looking, reaching, moving and sound: few words.

noticing = Beth dw i'n ei ddangos

noticing-hello = Helo { $name }. Gad i ni edrych ar bethau.
    .spoken = Helo { $name }.

noticing-sound = Pa un?
noticing-sound-drum = Drwm
noticing-sound-blanket_thing = Blanced

noticing-taste = Pa un?
noticing-taste-banana = Banana
noticing-taste-toast = Tost

noticing-touch = Pa un?
noticing-touch-water_bowl = Dŵr
noticing-touch-sand_tray = Tywod

noticing-move = Pa un?
noticing-move-swing_thing = Siglen
noticing-move-mat = Gorwedd

noticing-music = Pa un?
noticing-music-loudspeaker = Cerddoriaeth
noticing-music-loudspeaker_off = Tawelwch

noticing-light = Pa un?
noticing-light-steady_light = Golau
noticing-light-dark_tent = Pabell

noticing-play = Pa un?
noticing-play-bubble_wand = Swigod
noticing-play-two_bricks = Brics

noticing-place = Pa un?
noticing-place-outside = Tu allan
noticing-place-inside = Tu mewn

noticing-people = Pa un?
noticing-people-person_one = Person un
    .spoken = { $person }
noticing-people-person_two = Person dau
    .spoken = { $person }

noticing-with = Pa un?
noticing-with-class_group = Gyda phobl
noticing-with-being_alone = Ar fy mhen fy hun
    .spoken = ar dy ben dy hun

noticing-care = Pa un?
noticing-care-hairbrush = Brwsio gwallt
noticing-care-flannel = Golchi dwylo

noticing-seat = Pa un?
noticing-seat-own_chair = Fy nghadair
    .spoken = dy gadair
noticing-seat-mat = Y llawr

noticing-story = Pa un?
noticing-story-story_object = Stori
noticing-story-tablet_thing = Llechen

noticing-more = Mwy neu wedi gorffen?
noticing-more-more = Mwy
noticing-more-finished = Wedi gorffen

noticing-thanks = Wedi gorffen. Diolch, { $name }.
