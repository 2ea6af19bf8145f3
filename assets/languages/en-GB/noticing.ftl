# The plan "What I show you". Heard by a person who shows what they want by looking, reaching, moving and sound: few words.
# .spoken: for a card, its words when they are said. A pair is said by its two names.

noticing = What I show you

noticing-hello = Hello { $name }. Let's look at some things.
    .spoken = Hello { $name }.

noticing-sound = Which one?
noticing-sound-drum = Drum
noticing-sound-blanket_thing = Blanket

noticing-taste = Which one?
noticing-taste-banana = Banana
noticing-taste-toast = Toast

noticing-touch = Which one?
noticing-touch-water_bowl = Water
noticing-touch-sand_tray = Sand

noticing-move = Which one?
noticing-move-swing_thing = Swing
noticing-move-mat = Lie down

noticing-music = Which one?
noticing-music-loudspeaker = Music
noticing-music-loudspeaker_off = Quiet

noticing-light = Which one?
noticing-light-steady_light = Lights
noticing-light-dark_tent = Tent

noticing-play = Which one?
noticing-play-bubble_wand = Bubbles
noticing-play-two_bricks = Bricks

noticing-place = Which one?
noticing-place-outside = Outside
noticing-place-inside = Inside

noticing-people = Which one?
noticing-people-person_one = Person one
    .spoken = { $person }
noticing-people-person_two = Person two
    .spoken = { $person }

noticing-with = Which one?
noticing-with-class_group = With people
noticing-with-being_alone = On my own
    .spoken = on your own

noticing-care = Which one?
noticing-care-hairbrush = Brush hair
noticing-care-flannel = Wash hands

noticing-seat = Which one?
noticing-seat-own_chair = My chair
    .spoken = your chair
noticing-seat-mat = The floor

noticing-story = Which one?
noticing-story-story_object = Story
noticing-story-tablet_thing = Tablet

noticing-more = More or finished?
noticing-more-more = More
noticing-more-finished = Finished

noticing-thanks = Finished. Thank you, { $name }.
