# Machine-made translation from en-GB: not yet checked by a speaker.
# The plan "What I show you". Heard by a person who shows what they want by looking, reaching, moving and sound: few words.

noticing = Co ci pokazuję

noticing-hello = Cześć, { $name }. Popatrzmy na różne rzeczy.
    .spoken = Cześć, { $name }.

noticing-sound = Które?
    .spoken = Bębenek. Koc.
noticing-sound-drum = Bębenek
noticing-sound-blanket_thing = Koc

noticing-taste = Które?
    .spoken = Banan. Tost.
noticing-taste-banana = Banan
noticing-taste-toast = Tost

noticing-touch = Które?
    .spoken = Woda. Piasek.
noticing-touch-water_bowl = Woda
noticing-touch-sand_tray = Piasek

noticing-move = Które?
    .spoken = Huśtawka. Leżenie.
noticing-move-swing_thing = Huśtawka
noticing-move-mat = Leżenie

noticing-music = Które?
    .spoken = Muzyka. Cisza.
noticing-music-loudspeaker = Muzyka
noticing-music-loudspeaker_off = Cisza

noticing-light = Które?
    .spoken = Światła. Namiot.
noticing-light-steady_light = Światła
noticing-light-dark_tent = Namiot

noticing-play = Które?
    .spoken = Bańki. Klocki.
noticing-play-bubble_wand = Bańki
noticing-play-two_bricks = Klocki

noticing-place = Które?
    .spoken = Na dworze. W środku.
noticing-place-outside = Na dworze
noticing-place-inside = W środku

noticing-people = Które?
    .spoken = { $person }. { $person }.
noticing-people-person_one = Osoba pierwsza
    .spoken = { $person }
noticing-people-person_two = Osoba druga
    .spoken = { $person }

noticing-with = Które?
    .spoken = Z ludźmi. Bez ludzi.
noticing-with-class_group = Z ludźmi
noticing-with-being_alone = Bez ludzi
    .spoken = bez ludzi

noticing-care = Które?
    .spoken = Czesanie włosów. Mycie rąk.
noticing-care-hairbrush = Czesanie włosów
noticing-care-flannel = Mycie rąk

noticing-seat = Które?
    .spoken = Twoje krzesło. Podłoga.
noticing-seat-own_chair = Moje krzesło
    .spoken = twoje krzesło
noticing-seat-mat = Podłoga

noticing-story = Które?
    .spoken = Opowieść. Tablet.
noticing-story-story_object = Opowieść
noticing-story-tablet_thing = Tablet

noticing-more = Jeszcze czy koniec?
    .spoken = Jeszcze. Koniec.
noticing-more-more = Jeszcze
noticing-more-finished = Koniec
