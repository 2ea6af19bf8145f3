# The plan "What I show you". Heard by a person who shows what they want by looking, reaching, moving and sound: few words.
# .spoken: said in place of what is shown; for a card, its words within a sentence.

noticing = What I show you

noticing-hello = Hello { $name }. Let's look at some things.
    .spoken = Hello { $name }.

noticing-sound = Which one?
    .spoken = Drum. Blanket.
noticing-sound-play_instrument = Drum
noticing-sound-blanket = Blanket

noticing-taste = Which one?
    .spoken = Banana. Toast.
noticing-taste-fruit = Banana
noticing-taste-bread = Toast

noticing-touch = Which one?
    .spoken = Water. Sand.
noticing-touch-water_play = Water
noticing-touch-sand_play = Sand

noticing-move = Which one?
    .spoken = Swing. Lie down.
noticing-move-swing = Swing
noticing-move-rest = Lie down

noticing-music = Which one?
    .spoken = Music. Quiet.
noticing-music-music = Music
noticing-music-quiet = Quiet

noticing-light = Which one?
    .spoken = Lights. Tent.
noticing-light-sensory_room = Lights
noticing-light-quiet_place = Tent

noticing-play = Which one?
    .spoken = Bubbles. Bricks.
noticing-play-bubbles = Bubbles
noticing-play-bricks = Bricks

noticing-place = Which one?
    .spoken = Outside. Inside.
noticing-place-outside = Outside
noticing-place-inside = Inside

noticing-people = Which one?
    .spoken = { $person }. { $person }.
noticing-people-friend = Person one
    .spoken = { $person }
noticing-people-grown_up = Person two
    .spoken = { $person }

noticing-with = Which one?
    .spoken = With people. On your own.
noticing-with-class_group = With people
noticing-with-being_alone = On my own
    .spoken = on your own

noticing-care = Which one?
    .spoken = Brush hair. Wash hands.
noticing-care-brush_hair = Brush hair
noticing-care-wash_hands = Wash hands

noticing-seat = Which one?
    .spoken = Your chair. The floor.
noticing-seat-special_seat = My chair
    .spoken = your chair
noticing-seat-carpet_time = The floor

noticing-story = Which one?
    .spoken = Story. Tablet.
noticing-story-story = Story
noticing-story-tablet = Tablet

noticing-more = More or finished?
    .spoken = More. Finished.
noticing-more-more = More
noticing-more-finished = Finished
