# Machine-made translation from en-GB: not yet checked by a speaker.
# The plan "What I show you". Heard by a person who shows what they want by looking, reaching, moving and sound: few words.

noticing = Що я тобі показую

noticing-hello = Привіт, { $name }. Подивімося на різні речі.
    .spoken = Привіт, { $name }.

noticing-sound = Що з цього?
noticing-sound-drum = Барабан
noticing-sound-blanket_thing = Ковдра

noticing-taste = Що з цього?
noticing-taste-banana = Банан
noticing-taste-toast = Тост

noticing-touch = Що з цього?
noticing-touch-water_bowl = Вода
noticing-touch-sand_tray = Пісок

noticing-move = Що з цього?
noticing-move-swing_thing = Гойдалка
noticing-move-mat = Лежати

noticing-music = Що з цього?
noticing-music-loudspeaker = Музика
noticing-music-loudspeaker_off = Тиша

noticing-light = Що з цього?
noticing-light-steady_light = Світло
noticing-light-dark_tent = Намет

noticing-play = Що з цього?
noticing-play-bubble_wand = Бульбашки
noticing-play-two_bricks = Кубики

noticing-place = Що з цього?
noticing-place-outside = Надворі
noticing-place-inside = Усередині

noticing-people = Що з цього?
noticing-people-person_one = Людина перша
    .spoken = { $person }
noticing-people-person_two = Людина друга
    .spoken = { $person }

noticing-with = Що з цього?
noticing-with-class_group = З людьми
noticing-with-being_alone = Без людей
    .spoken = без людей

noticing-care = Що з цього?
noticing-care-hairbrush = Розчісувати волосся
noticing-care-flannel = Мити руки

noticing-seat = Що з цього?
noticing-seat-own_chair = Моє крісло
    .spoken = твоє крісло
noticing-seat-mat = Підлога

noticing-story = Що з цього?
noticing-story-story_object = Історія
noticing-story-tablet_thing = Планшет

noticing-more = Ще чи кінець?
noticing-more-more = Ще
noticing-more-finished = Кінець

noticing-thanks = Кінець. Дякуємо, { $name }.
