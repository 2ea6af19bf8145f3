# Machine-made translation from en-GB: not yet checked by a speaker.
# Words that every plan shares. Read and heard by children: at most ten words a sentence, one idea, no idiom.

## Buttons

button-back = Назад
button-next = Далі
button-start = Почати
button-finished = Закінчити
button-break_time = Мені потрібна перерва
button-dont_know = Не знаю
button-dont_understand = Не розумію
button-something_else = Щось інше
button-skip = Пропустити
button-more_cards = Більше
button-hear_it = Послухати
button-talk = Говорити
button-draw_it = Малювати
button-find_picture = Знайти картинку
button-point_to_it = Показати пальцем
button-yes = Так
button-no = Ні
button-hear_my_voice = Слухати
button-play_again = Спробувати ще раз
button-keep = Залишити це
button-undo = Скасувати
button-clear = Очистити
button-rub_out = Стерти
button-thin = Тонка
button-thick = Товста
button-groups = Групи
button-letters_abc = Літери
button-space = Пробіл
button-hear_my_word = Послухати слово
button-record-finish = Закінчити
button-carry_on = Продовжити
button-want_help = Хочу допомоги
button-stop_today = На сьогодні все
button-change_it = Змінити
button-take_out = Прибрати
button-private = Приватно
button-share = Показати іншим

## Marks on cards

mark-done = Готово
mark-started = Почато
mark-unasked = Так чи ні?
mark-yes = Так
mark-no = Ні

## Said back

reply-dont_know = Ти не знаєш. Це нормально.
reply-skip = Ми можемо це пропустити.
reply-something_else = Ти можеш сказати це інакше.
reply-all_done = Усе готово. Ти можеш їх пересунути.
reply-pick_any = Ти можеш вибрати будь-що.

## Agreement, asked in three parts

agree-primary-talk = Можна нам тебе питати?
    .yes = Так. Ми можемо тебе питати.
    .no = Ні. Це нормально. Ми не будемо питати.
agree-primary-talk-line-yes = Ти можеш сказати так або ні.
agree-primary-talk-line-stop = Ти можеш зупинитися будь-коли.
agree-primary-record = Можна нам записати твій голос?
    .yes = Так. Ми можемо тебе записати.
    .no = Ні. Ти можеш користуватися картинками.
agree-primary-record-line-drawing = Ти можеш користуватися картинками й не говорити.
agree-primary-record-line-change_my_mind = Ти можеш передумати.
agree-primary-share = Хто може бачити, що ти кажеш?
    .each = Чи може { $person } бачити, що ти кажеш?
    .yes = Так. Це може бачити { $person }.
    .no = Ні. Цього не побачить { $person }.
agree-primary-share-line-teaching_assistant = Зі мною зараз мій помічник.
agree-primary-share-line-change_my_mind = Ти можеш передумати.
agree-primary-safe = Якщо ти не в безпеці, ми знайдемо допомогу.

agree-secondary-talk = Чи можна ставити тобі запитання?
    .yes = Так. Ми можемо тебе питати.
    .no = Ні. Це нормально. Ми не будемо питати.
agree-secondary-talk-line-yes = Ти можеш сказати так або ні.
agree-secondary-talk-line-stop = Ти можеш зупинитися будь-коли.
agree-secondary-talk-line-skip = Ти можеш пропустити будь-яке запитання.
agree-secondary-record = Можна нам записати твій голос?
    .yes = Так. Ми можемо тебе записати.
    .no = Ні. Ти можеш користуватися картинками або малювати.
agree-secondary-record-line-drawing = Замість цього можна користуватися картинками або малюнками.
agree-secondary-record-line-change_my_mind = Ти можеш передумати.
agree-secondary-share = Хто може бачити, що ти кажеш?
    .each = Чи може { $person } бачити, що ти кажеш?
    .yes = Так. Це може бачити { $person }.
    .no = Ні. Цього не побачить { $person }.
agree-secondary-share-line-teaching_assistant = Зі мною зараз мій помічник.
agree-secondary-share-line-change_my_mind = Ти можеш передумати.
agree-secondary-safe = Якщо ти не в безпеці, ми знайдемо допомогу.

agree-adulthood-talk = Хочеш поговорити про те, що ти думаєш?
    .yes = Так. Ти хочеш сьогодні поговорити.
    .no = Ні. Це нормально. Ми можемо тут зупинитися.
agree-adulthood-talk-line-yes = Це твій вибір.
agree-adulthood-talk-line-stop = Ти можеш зупинитися будь-коли.
agree-adulthood-talk-line-skip = Ти можеш пропустити будь-яке запитання.
agree-adulthood-record = Можна нам записати твій голос?
    .yes = Так. Ми можемо тебе записати.
    .no = Ні. Ти можеш користуватися картинками або малювати.
agree-adulthood-record-line-drawing = Замість цього можна користуватися картинками або малюнками.
agree-adulthood-record-line-change_my_mind = Ти можеш передумати.
agree-adulthood-share = Ти вибираєш, хто побачить твої думки.
    .each = Чи може { $person } бачити твої думки?
    .yes = Так. Це може бачити { $person }.
    .no = Ні. Цього не побачить { $person }.
agree-adulthood-share-line-teaching_assistant = Зі мною зараз мій помічник.
agree-adulthood-share-line-change_my_mind = Ти можеш передумати.
agree-adulthood-safe = Якщо ти не в безпеці, ми знайдемо допомогу.

## People about whom the child is asked

role-family = Моя сім’я
    .spoken = твоя сім’я
role-teacher = Мій учитель
    .spoken = твій учитель
role-teaching_assistant = Мій помічник
    .spoken = твій помічник
role-senco = Мій SENCO
    .spoken = твій SENCO
role-speech_therapist = Логопед
    .spoken = твій логопед
role-doctor = Мій лікар
    .spoken = твій лікар
role-social_worker = Соціальний працівник
    .spoken = твій соціальний працівник
role-foster_carer = Прийомний опікун
    .spoken = твій прийомний опікун
role-council = Місцева рада
    .spoken = місцева рада
role-friend = Мій друг
    .spoken = твій друг
role-advocate = Представник
    .spoken = твій представник

## Break

break = Можеш не поспішати.
    .spoken = Можеш не поспішати. Я не слухаю.
    .line = Я не слухаю.
    .back = Знову привіт. Ми на цьому місці.
    .stop = Ми можемо зупинитися. Дякуємо.

## Check

check = Це правильно?
    .spoken = Це правильно? Ти можеш це змінити.
    .keep = Залишити
    .hear = Послухати мій голос
    .take-out = Прибрати це?
    .kept = Це залишається.
    .changed = Тепер ти можеш це змінити.
    .taken-out = Ми це прибрали.
    .private = Приватно. Ми не будемо цього показувати.
    .nothing = Сьогодні нема чого перевіряти.
private = Хто може це бачити?
    .heading = { private }
    .line = Приватно. Ми не будемо цього показувати.
    .safe = Якщо ти не в безпеці, ми знайдемо допомогу.

## Thank you, and what happens next

thanks = Дякуємо, { $name }.
thanks-saved = Твої думки збережено.
thanks-meeting = Люди почують їх на твоїй зустрічі.
thanks-not-shared = Ми не будемо їх показувати.
thanks-told = Вони скажуть тобі, що зроблять.
thanks-next = Наступного разу ми запитаємо: що змінилося?
thanks-stopped = На сьогодні все. Це нормально.
thanks-said-no = Твоя відповідь: ні. Дякуємо за відповідь.
thanks-now = Зараз
thanks-soon = Скоро

## Days

date = { $weekday }, { $number } { $month }
weekday-1 = Понеділок
weekday-2 = Вівторок
weekday-3 = Середа
weekday-4 = Четвер
weekday-5 = П’ятниця
weekday-6 = Субота
weekday-7 = Неділя
month-1 = січня
month-2 = лютого
month-3 = березня
month-4 = квітня
month-5 = травня
month-6 = червня
month-7 = липня
month-8 = серпня
month-9 = вересня
month-10 = жовтня
month-11 = листопада
month-12 = грудня

## When something goes wrong

trouble-no_microphone = Я тебе не чую. Це не твоя провина.
trouble-microphone_busy = Я тебе зараз не чую. Це не твоя провина.
trouble-microphone_lost = Твої слова збережено.
trouble-disk_full = У мене немає місця. Ти можеш користуватися картинками.
trouble-saving_fails = Поклич помічника, будь ласка. Ми пробуємо ще раз.
trouble-resumed = Знову привіт. Твої слова збережено.
trouble-silent = Голосу не чути. Ти можеш спробувати ще раз.

## Talk, draw, find a picture

talk-ready = Говори, коли захочеш.
talk-listening = Я слухаю. Можеш не поспішати.
talk-heard = Ти можеш послухати свій голос.
own-card-voice = Мій голос
own-card-drawing = Мій малюнок
something_else = Як ти хочеш мені сказати?
find = Знайти картинку
find-keys = абвгґдеєжзиіїйклмнопрстуфхцчшщьюя
find-groups = У якій це групі?
find-type = Набери першу літеру свого слова.
find-nothing = Картинки ще немає. Ти можеш її намалювати.
find-my_word = Моє слово: { $word }

colour-black = чорний
colour-red = червоний
colour-orange = помаранчевий
colour-yellow = жовтий
colour-green = зелений
colour-blue = синій
colour-purple = фіолетовий
colour-brown = коричневий

## Groups of the symbol library

group-feelings = Почуття
group-people = Люди
group-body_health_pain = Моє тіло
group-school = Школа
group-learning_and_help = Допомога
group-play_sport_arts_screens = Розваги
group-home_places_travel = Місця
group-food_sleep = Їжа
group-friendship_bullying = Друзі
group-safety = Безпека
group-senses_change = Відчуття
group-growing_up = Дорослішання
group-asking_answering = Як сказати
group-meeting_rights = Зустрічі

practice-name = Саша

## Agreement, asked in three parts

agree-noticing-talk = Зараз слушний час?
    .spoken = Привіт, { $name }. Зараз слушний час?
    .yes = Так.
    .no = Кінець.
agree-noticing-talk-line-stop = Ти можеш зупинитися.
agree-noticing-safe = Якщо ти не в безпеці, ми знайдемо допомогу.

## Groups of the symbol library

group-my_photos = Мої фото

## Boards of other programs

board-question = Що ти відчуваєш, коли думаєш про це?
    .each = Що ти відчуваєш щодо цього: { $card }?

from_paper = З твоїх паперових карток

## This is me: how the child looks in the pictures

me = Це я
me-about = На картинках — це ти.
me-skip = Ти можеш це пропустити.
me-skin = Яка шкіра схожа на твою?
me-hair = Яке волосся схоже на твоє?
me-colour = Який колір схожий на твоє волосся?
me-cloth = Який колір ти любиш носити?
me-things = Ти користуєшся чимось із цього?
button-me-skin = Шкіра
button-me-hair = Волосся
button-me-colour = Колір
button-me-things = Речі
skin-very_light = Дуже світла
skin-light = Світла
skin-light_brown = Світло-коричнева
skin-brown = Коричнева
skin-dark_brown = Темно-коричнева
skin-very_dark_brown = Дуже темно-коричнева
hair-tuft = Чубчик
hair-short = Коротке
hair-very_short = Дуже коротке
hair-curly = Кучеряве
hair-afro = Афро
hair-bob = Каре
hair-long = Довге
hair-ponytail = Хвіст
hair-bun = Пучок
hair-plaits = Коси
hair-puffs = Два пучки афро
hair-headscarf = Хустка
hair-patka = Патка
hair-no_hair = Без волосся
hair-colour-black = Чорний
hair-colour-dark_brown = Темно-коричневий
hair-colour-brown = Коричневий
hair-colour-light_brown = Світло-коричневий
hair-colour-fair = Білявий
hair-colour-ginger = Рудий
hair-colour-blue = Синій
hair-colour-pink = Рожевий
cloth-purple = Фіолетовий
cloth-blue = Синій
cloth-green = Зелений
cloth-red = Червоний
cloth-pink = Рожевий
cloth-orange = Помаранчевий
cloth-white = Білий
cloth-black = Чорний
thing-glasses = Окуляри
thing-hearing_aid = Слуховий апарат
thing-wheelchair = Крісло колісне

## Questions to an adult, on pages that tell

reply-question = Твоє запитання передадуть дорослому.

## Several things in one line

list-more = { $first }, { $next }

## Calm: what comes first and what then, and a break that is offered

first-then-first = Спершу
    .spoken = Спершу: { $what }
first-then-then = Потім
    .spoken = Потім: { $what }
first-then-choose = Ти вибираєш
first-then-finished = Кінець
first-then-nearly = Майже все
offer-break = Перерва зараз?
button-break_now = Перерва

## The loudness of the voice, on the break

button-quieter = Тихіше
button-louder = Гучніше

## Find a picture: letters that have no room at once

button-more_letters = Більше літер

## The adult's lock, for who uses a screen reader

lock-name = Для дорослих
lock-about = Натисніть тричі, щоб відкрити.
lock-twice = Натисніть ще двічі.
lock-once = Натисніть ще раз.
