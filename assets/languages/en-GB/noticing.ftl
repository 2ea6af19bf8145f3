# The plan "What I show you". Heard by a person who shows what they want by looking, reaching, moving and sound: few words.
# .spoken: said in place of what is shown; for a card, its words within a sentence.

noticing = What I show you

noticing-hello = Hello { $name }. Let's look at some things.
    .spoken = Hello { $name }.

noticing-sound = Which one?
    .spoken = Drum. Blanket.
noticing-sound-drum = Drum
noticing-sound-blanket_thing = Blanket

noticing-taste = Which one?
    .spoken = Banana. Toast.
noticing-taste-banana = Banana
noticing-taste-toast = Toast

noticing-touch = Which one?
    .spoken = Water. Sand.
noticing-touch-water_bowl = Water
noticing-touch-sand_tray = Sand

noticing-move = Which one?
    .spoken = Swing. Lie down.
noticing-move-swing_thing = Swing
noticing-move-mat = Lie down

noticing-music = Which one?
    .spoken = Music. Quiet.
noticing-music-loudspeaker = Music
noticing-music-loudspeaker_off = Quiet

noticing-light = Which one?
    .spoken = Lights. Tent.
noticing-light-steady_light = Lights
noticing-light-dark_tent = Tent

noticing-play = Which one?
    .spoken = Bubbles. Bricks.
noticing-play-bubble_wand = Bubbles
noticing-play-two_bricks = Bricks

noticing-place = Which one?
    .spoken = Outside. Inside.
noticing-place-outside = Outside
noticing-place-inside = Inside

noticing-people = Which one?
    .spoken = { $person }. { $person }.
noticing-people-person_one = Person one
    .spoken = { $person }
noticing-people-person_two = Person two
    .spoken = { $person }

noticing-with = Which one?
    .spoken = With people. On your own.
noticing-with-class_group = With people
noticing-with-being_alone = On my own
    .spoken = on your own

noticing-care = Which one?
    .spoken = Brush hair. Wash hands.
noticing-care-hairbrush = Brush hair
noticing-care-flannel = Wash hands

noticing-seat = Which one?
    .spoken = Your chair. The floor.
noticing-seat-own_chair = My chair
    .spoken = your chair
noticing-seat-mat = The floor

noticing-story = Which one?
    .spoken = Story. Tablet.
noticing-story-story_object = Story
noticing-story-tablet_thing = Tablet

noticing-more = More or finished?
    .spoken = More. Finished.
noticing-more-more = More
noticing-more-finished = Finished
