# Machine-made translation from en-GB: not yet checked by a speaker.
# The plan "What I show you". Heard by a person who shows what they want by looking, reaching, moving and sound: few words.

noticing = Co ci pokazuję

noticing-hello = Cześć, { $name }. Popatrzmy na różne rzeczy.
    .spoken = Cześć, { $name }.

noticing-sound = Które?
noticing-sound-drum = Bębenek
noticing-sound-blanket_thing = Koc

noticing-taste = Które?
noticing-taste-banana = Banan
noticing-taste-toast = Tost

noticing-touch = Które?
noticing-touch-water_bowl = Woda
noticing-touch-sand_tray = Piasek

noticing-move = Które?
noticing-move-swing_thing = Huśtawka
noticing-move-mat = Leżenie

noticing-music = Które?
noticing-music-loudspeaker = Muzyka
noticing-music-loudspeaker_off = Cisza

noticing-light = Które?
noticing-light-steady_light = Światła
noticing-light-dark_tent = Namiot

noticing-play = Które?
noticing-play-bubble_wand = Bańki
noticing-play-two_bricks = Klocki

noticing-place = Które?
noticing-place-outside = Na dworze
noticing-place-inside = W środku

noticing-people = Które?
noticing-people-person_one = Osoba pierwsza
    .spoken = { $person }
noticing-people-person_two = Osoba druga
    .spoken = { $person }

noticing-with = Które?
noticing-with-class_group = Z ludźmi
noticing-with-being_alone = Bez ludzi
    .spoken = bez ludzi

noticing-care = Które?
noticing-care-hairbrush = Czesanie włosów
noticing-care-flannel = Mycie rąk

noticing-seat = Które?
noticing-seat-own_chair = Moje krzesło
    .spoken = twoje krzesło
noticing-seat-mat = Podłoga

noticing-story = Które?
noticing-story-story_object = Opowieść
noticing-story-tablet_thing = Tablet

noticing-more = Jeszcze czy koniec?
noticing-more-more = Jeszcze
noticing-more-finished = Koniec

noticing-thanks = Koniec. Dziękujemy, { $name }.
