# Machine-made translation from en-GB: not yet checked by a speaker.
# The places of the scales. .readback: said back at the check, as the child's own words.

scale-like-like = Подобається
    .readback = { $card }. Мені це подобається.
scale-like-so_so = Так собі
    .readback = { $card }. Це так собі.
scale-like-dont_like = Не подобається
    .readback = { $card }. Мені це не подобається.

scale-going-going_well = Іде добре
    .readback = { $card }. Це йде добре.
scale-going-sometimes = Інколи
    .readback = { $card }. Це інколи йде добре.
scale-going-not_going_well = Іде недобре
    .readback = { $card }. Це йде недобре.

scale-easy-easy = Легко
    .readback = { $card }. Мені це легко.
scale-easy-quite_easy = Досить легко
    .readback = { $card }. Мені це досить легко.
scale-easy-hard = Важко
    .readback = { $card }. Мені це важко.

scale-calm-calm = Спокійно
    .readback = { $card }. Мені спокійно.
scale-calm-not_sure = Не знаю точно
    .readback = { $card }. Я точно не знаю.
scale-calm-worried = Хвилююся
    .readback = { $card }. Я хвилююся.

scale-alone-by_myself = Без допомоги
    .readback = { $card }. Я роблю це без допомоги.
scale-alone-little_help = Трохи допомоги
    .readback = { $card }. Мені трохи допомагають.
scale-alone-lots_of_help = Багато допомоги
    .readback = { $card }. Мені багато допомагають.
scale-alone-two-help = З допомогою
    .readback = { $card }. Мені допомагають.

scale-important-important_to_me = Важливо
    .readback = { $card }. Це для мене важливо.
scale-important-quite_important = Досить важливо
    .readback = { $card }. Це для мене досить важливо.
scale-important-not_important = Не важливо
    .readback = { $card }. Це не важливо.

scale-size-a_little = Трохи
    .readback = Це мале хвилювання.
scale-size-middle_amount = Середньо
    .readback = Це середнє хвилювання.
scale-size-a_lot = Дуже
    .readback = Це велике хвилювання.

scale-when-soon = Скоро
    .readback = { $card }. Сподіваюся, що це буде скоро.
scale-when-when_i_am_older = Коли виросту
    .readback = { $card }. Сподіваюся, що це буде, коли я виросту.

answer-dont-know = { $card }. Не знаю.
