# The plan "What I show you". Heard by a person who shows what they want by looking, reaching, moving and sound: few words.
# .spoken: for a card, its words when they are said. A pair is said by its two names.

noticing = What I show you

noticing-hello = Hello { $name }. Let's look at some things.
    .spoken = Hello { $name }.

noticing-sound = Which one?
noticing-sound-play_instrument = Drum
noticing-sound-blanket = Blanket

noticing-taste = Which one?
noticing-taste-fruit = Banana
noticing-taste-bread = Toast

noticing-touch = Which one?
noticing-touch-water_play = Water
noticing-touch-sand_play = Sand

noticing-move = Which one?
noticing-move-swing = Swing
noticing-move-rest = Lie down

noticing-music = Which one?
noticing-music-music = Music
noticing-music-quiet = Quiet

noticing-light = Which one?
noticing-light-sensory_room = Lights
noticing-light-quiet_place = Tent

noticing-play = Which one?
noticing-play-bubbles = Bubbles
noticing-play-bricks = Bricks

noticing-place = Which one?
noticing-place-outside = Outside
noticing-place-inside = Inside

noticing-people = Which one?
noticing-people-friend = Person one
    .spoken = { $person }
noticing-people-grown_up = Person two
    .spoken = { $person }

noticing-with = Which one?
noticing-with-class_group = With people
noticing-with-being_alone = On my own
    .spoken = on your own

noticing-care = Which one?
noticing-care-brush_hair = Brush hair
noticing-care-wash_hands = Wash hands

noticing-seat = Which one?
noticing-seat-special_seat = My chair
    .spoken = your chair
noticing-seat-carpet_time = The floor

noticing-story = Which one?
noticing-story-story = Story
noticing-story-tablet = Tablet

noticing-more = More or finished?
noticing-more-more = More
noticing-more-finished = Finished

noticing-thanks = Finished. Thank you, { $name }.
