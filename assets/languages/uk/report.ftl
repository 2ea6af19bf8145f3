# Machine-made translation from en-GB: not yet checked by a speaker.
# The page and the package: words for the people who read a child's views. The child speaks as "I".

report-page-of = { $page }: { $name }
report-page-my-views = Мої думки
report-page-profile = Мій профіль на одній сторінці
report-page-section-a = Розділ A плану (Section A)
report-page-about-me = Про мене
report-page-three-houses = Мої три будинки
report-page-what-happened = Що зробили з моїми думками
report-page-invitation = Моя зустріч і мої права
report-for-meeting = Для моєї зустрічі. Дата: { $date }
report-said-on = Це мої слова. Дата: { $date }.
report-said-with = Це мої слова. Дата: { $date }. Зі мною: { $people }.
report-stopped = Це ще не кінець. Можливо, є ще що сказати.
report-person = { $name } ({ $role })
report-list-comma = {", "}
report-list-last = { $first } та { $last }
report-date = { $weekday }, { $number } { $month } { $year } року
report-skip = Перейти до моїх відповідей

report-own-words = Моїми словами
report-felt = Моє почуття того дня
report-drawing = Мій малюнок
report-drawing-about = Мій малюнок: { $about }
report-voice = Послухайте мій голос
report-voice-about = Послухайте мій голос: { $about }
report-voice-seconds = { $seconds } с
report-voice-minutes = { $minutes } хв { $seconds } с
report-voice-cut-off = Мікрофон вимкнувся до кінця моїх слів.
report-picture = Картинка: { $label }
report-asked = Мене запитали: { $words }
report-placed = Так лежать мої картки
report-said = Мої слова
report-dont-know = Не знаю
report-skipped = Пропускаю це
report-worry-what = Мене хвилює
report-worry-size = Наскільки сильно
report-worry-help = Що мені допомогло б

report-helped = Мені допомогли так: { $how }.
report-changed = Це моя зміна після перевірки.
report-not-checked = Зі мною цього не перевірили.
report-none-checked = Ці відповіді ще не перевірили зі мною.
report-checked = Мої відповіді перевірили зі мною. Де не перевірили, там це написано.
report-on-paper = Ця відповідь — з паперових карток.
report-not-confirmed = Не підтверджено, що це моя власна думка.

report-how = Як я відповідаю
report-support-alone = Без допомоги
report-support-prompt = З підказкою
report-support-hand = З фізичною допомогою
report-support-adult = Думка дорослого
report-support-none = Допомогу не записано
report-support-exactly = { $mark }: { $support }
report-support-waited = дорослий почекав
report-support-repeated = запитання повторили
report-support-gesture = дорослий показав на екран
report-support-question = дорослий поставив запитання
report-support-two_choices = дорослий запропонував вибрати з двох
report-support-model = дорослий показав, як це зробити
report-support-partly_physical = дорослий торкнувся руки або ліктя
report-support-physical = рука дорослого під моєю рукою
report-support-adult_reported = відповів дорослий

report-adults = Каже дорослий
report-adults-not = Це кажуть дорослі, а не { $name }.
report-adult-view = Думка дорослого. Це каже не { $name }
report-note = { $adult }, { $date }
report-note-about = { $adult }, { $date }, тема: { $about }

report-who = Хто може це бачити
report-who-yes = Я кажу «так»: { $names }
report-who-no = Я не кажу «так»: { $names }
report-nothing = Тут немає чого показати.
report-credits = Картинки
report-credit = { $set }, { $author }, { $licence }
report-credit-no-author = { $set }, { $licence }
report-credit-photos = Фото: власні фото дитини. Будь ласка, запитайте, перш ніж передавати їх далі.
report-credit-reserved = Тут не показано картинок із набору: { $set }. Усі права на них захищено, тому на їхньому місці слова.
report-credit-unknown = Тут не показано картинок, ліцензію яких ніхто не записав. Усі права на них захищено, тому на їхньому місці слова.
report-made = На цій сторінці те, що { $name } хоче показати іншим.

report-role-family = сім’я
report-role-teacher = учитель
report-role-teaching_assistant = помічник у класі
report-role-senco = SENCO
report-role-speech_therapist = логопед
report-role-doctor = лікар
report-role-social_worker = соціальний працівник
report-role-foster_carer = прийомний опікун
report-role-council = місцева рада
report-role-friend = друг
report-role-advocate = представник

report-weekday-1 = Понеділок
report-weekday-2 = Вівторок
report-weekday-3 = Середа
report-weekday-4 = Четвер
report-weekday-5 = П’ятниця
report-weekday-6 = Субота
report-weekday-7 = Неділя
report-month-1 = січня
report-month-2 = лютого
report-month-3 = березня
report-month-4 = квітня
report-month-5 = травня
report-month-6 = червня
report-month-7 = липня
report-month-8 = серпня
report-month-9 = вересня
report-month-10 = жовтня
report-month-11 = листопада
report-month-12 = грудня

# Whose words: on the pages with other people's headings, where the child is quoted.
report-quote = «{ $words }»
report-whose-words = У лапках — відповіді, які дає { $name }. { $name } відповідає картинками, а кожну відповідь потім прочитали вголос. Те, що каже дорослий, стоїть окремо, і це написано.
report-not-asked = Мене про це не запитали.
report-no-answer = Тут немає відповіді.
report-some-adult = Дорослий

# Section A of an EHC plan.
report-a-aspirations = Мої надії та цілі
report-a-communicate = Як зі мною говорити й залучати мене
report-a-play = Мої ігри
report-a-health = Моє здоров’я
report-a-school = Моя школа
report-a-independence = Що я роблю без допомоги
report-a-friendships = Мої друзі
report-a-future = Моє майбутнє: навчання, робота, подальше життя
report-a-history = Моя історія
report-a-history-write = Це пише дорослий разом із сім’єю. Це не власні слова дитини.

# "About Me" (PRSB, version 2.0).
report-p-important = Що для мене найважливіше
report-p-people = Люди, які для мене важливі
report-p-communicate = Як я спілкуюся і як спілкуватися зі мною
report-p-wellness = Моє самопочуття
report-p-dos = Будь ласка, робіть і, будь ласка, не робіть
report-p-support = Як і коли мене підтримувати
report-p-also = Що ще варто знати про мене
report-p-date = Дата
report-p-helped = Хто допоміг це написати
report-please-do = Будь ласка, робіть
report-please-dont = Будь ласка, не робіть

# One-page profile and three houses.
report-o-like-about-me = Що людям у мені подобається
report-o-important = Що для мене важливо
report-o-support = Як найкраще мене підтримувати
report-others-write = Тут пишуть люди, які мене знають:
report-h-good = Будинок хорошого
report-h-worries = Будинок хвилювань
report-h-dreams = Будинок мрій

# Last time, this time.
report-changed-since = Минулого разу й цього разу
report-compare-about = Тема
report-compare-last = Минулого разу: { $date }
report-compare-now = Цього разу: { $date }
report-chosen = Це мій вибір.
report-rest-the-same = Інші мої відповіді на ті самі запитання такі, як минулого разу.
report-all-the-same = Мої відповіді на ті самі запитання такі, як минулого разу.

# What happened with my views, and the invitation: for the child, who is spoken to as "you".
report-i-said = Мої слова: { $words }
report-we-will = Що люди зроблять:
report-who-when = Хто й коли:
report-your-meeting = Дата твоєї зустрічі: { $date }.
report-your-told = Тобі скажуть, що буде далі. Дата: { $date }.
report-told-after = А потім?
report-told-after-tell = Хтось скаже тобі, що сталося.
report-told-after-disagree = Ти можеш сказати: я не погоджуюся.
report-told-after-change_my_mind = Ти можеш передумати.
report-told-review = Що це за зустріч?
report-told-review-my_meeting = Це зустріч про тебе.
report-told-review-talk = Люди говорять про те, як ідуть справи.
report-told-review-help = Вони думають, яка допомога тобі потрібна.
report-told-comes = Хто приходить?
report-told-comes-me = Ти можеш прийти.
report-told-comes-family = Твоя сім’я може прийти.
report-told-comes-teacher = Приходить учитель.
report-told-rights = У тебе є права.
report-told-rights-say_what_i_want = Ти можеш сказати, що думаєш.
report-told-rights-people_listen = Люди повинні подумати про те, що ти кажеш.
report-told-rights-why = Якщо вони скажуть «ні», запитай чому.
report-told-ways = Ти можеш сказати це по-своєму.
report-told-ways-talk = Ти можеш говорити.
report-told-ways-picture_symbols = Ти можеш користуватися картинками.
report-told-ways-drawing = Ти можеш малювати.
report-told-ways-play_recording = Ти можеш увімкнути свій запис.
report-told-stop = Ти можеш зупинитися.
report-told-stop-break_time = Ти можеш зробити перерву.
report-told-stop-skip = Ти можеш пропустити запитання.
report-told-stop-change_my_mind = Ти можеш передумати.
report-told-helper = Хтось може допомогти тобі говорити.
report-told-helper-listen_to_me = Представник слухає тебе.
report-told-helper-speak_for_me = Він може сказати твої слова за тебе.
report-told-helper-ask_help = Ти можеш попросити про представника.
report-told-sees = Хто бачить те, що ти кажеш?
report-told-sees-share_views = Ти вибираєш, хто це побачить.
report-told-sees-private = Дещо може бути приватним.
report-told-sees-safe = Якщо ти не в безпеці, ми знайдемо допомогу.
report-told-next = Що буде потім?
report-told-next-take_notes = Люди записують те, про що говорили.
report-told-next-tell = Хтось скаже тобі, що буде.
report-told-next-disagree = Ти можеш сказати: я не погоджуюся.
report-my-questions = Мої запитання
report-my-questions-write = Що ти хочеш запитати?

# What adults saw of a person who shows and does not tell.
report-noticed = Що побачили дорослі
report-noticed-not = Це спостереження дорослих. Це не { $name } так каже про себе.

# A plan's boards on paper.
report-cards = Паперові картки: { $plan }
report-cards-about = Розріжте вздовж ліній. Покладіть картки на поле з попередньої сторінки.

# What adults saw, in the words of its list, and the adults' pages about a person who shows.
report-noticing-seen-looked_longer = Довше дивиться на одну річ
report-noticing-seen-looked_between = Дивиться то на одне, то на інше
report-noticing-seen-reached = Тягнеться
report-noticing-seen-touched = Торкається або тримає
report-noticing-seen-pushed_away = Відштовхує
report-noticing-seen-turned_away = Відвертається
report-noticing-seen-smiled = Усміхається або сміється
report-noticing-seen-frowned = Хмуриться або плаче
report-noticing-seen-sound = Видає звук
report-noticing-seen-still = Завмирає
report-noticing-seen-moved_more = Більше рухається
report-noticing-seen-tensed = Напружується
report-noticing-seen-relaxed = Розслабляється
report-noticing-seen-breathing = Змінюється дихання
report-noticing-seen-used_word = Використовує кнопку, жест або слово
report-noticing-seen-closed_eyes = Заплющує очі
report-noticing-seen-nothing = Нічого помітного
report-noticing-towards = У бік
report-noticing-towards-left = Те, що було ліворуч
report-noticing-towards-right = Те, що було праворуч
report-noticing-towards-both = Обидва
report-noticing-towards-person = Людина
report-noticing-towards-neither = Жодне
report-noticing-towards-cant_tell = Не зрозуміло
report-noticing-clear-very = Дуже чітко
report-noticing-clear-quite = Досить чітко
report-noticing-clear-not = Нечітко
report-noticing-soon-at_once = Одразу
report-noticing-soon-within_15 = За 15 секунд
report-noticing-soon-later = Пізніше
report-noticing-help = Допомога
report-noticing-help-none = Жодної
report-noticing-help-waited = Очікування
report-noticing-help-named = Названо ще раз
report-noticing-help-touched = Торкнулися предметом
report-noticing-help-moved_arm = Рухали рукою (тоді це не вибір людини)
report-noticing-state-awake = Не спить, почувається добре
report-noticing-state-sleepy = Сонливість
report-noticing-state-hungry = Голод
report-noticing-state-uncomfortable = Незручно
report-noticing-state-seizure = Після нападу
report-noticing-state-medicine = Нові ліки
report-noticing-may_mean = Можливо, це означає …
report-noticing-sure-sure = Точно
report-noticing-sure-fairly_sure = Майже точно
report-noticing-sure-guess = Здогад
report-noticing-seen_once = помічено один раз
report-noticing-seen_both_ways = помічено по-різному
report-noticing-seen_firm = однаково з двох боків і у два дні
report-noticing-good_day = Добрий день
report-noticing-hard_day = Важкий день
report-noticing-how_i_know = Як я знаю, що каже ця людина
report-noticing-family = Голос сім’ї
report-noticing-disagrees = Хто не згоден
report-noticing-decided = Хто що вирішив

# What people do about the views; the child is spoken to as "you".
report-outcomes = Що люди зроблять
report-outcome-who = Хто це зробить: { $who }.
report-outcome-by = Коли: { $date }
report-outcome-done = Це зроблено.
report-outcome-partly = Це зроблено частково.
report-outcome-not_done = Це не зроблено.
report-outcome-why = Чому: { $why }
report-outcome-told = Тобі про це сказали. Дата: { $date }.
report-outcome-became-write = Що було потім:
report-outcome-all = До всіх моїх слів

# The meeting sheet, for the person who leads the review.
report-page-meeting-sheet = Аркуш зустрічі
report-m-for = Цей аркуш для людини, яка веде зустріч.
report-m-questions = Запитання, на які треба відповісти спочатку
report-m-questions-about = Кожне запитання потребує відповіді до зустрічі. Відповідь має почути { $name }. Запишіть день.
report-m-no-questions = Запитань не було.
report-m-answer-write = Хто відповідає, коли і як:
report-m-told = Відповідь: { $adult }, { $date }
report-m-take-part = Як я беру участь
report-m-who = Хто приходить
report-m-who-write = Хто буде:
report-m-place = Місце, перерви і що допомагає
report-m-place-write = Де й коли, і коли перерви:
report-m-order = Порядок розмови
report-m-order-write = Спочатку, потім і наприкінці:
report-m-after = Хто скаже мені потім
report-m-after-write = Хто це зробить і якого дня:
report-m-also = Що ще я кажу

# A template for a keyguard.
report-guard = Накладка з отворами
report-guard-about = Виріжте кожен отвір. Складіть аркуші за хрестиками.
report-guard-ruler = Ця лінія має 100 мм. Якщо ні, надрукуйте ще раз у масштабі 100 %.
report-guard-sheet = Аркуш { $number } з { $of }
report-guard-size = Екран { $width } × { $height } мм, клітинок: { $cells }, кожна { $across } × { $down } мм.

# Photos and voices that adults add to what they saw
report-seen-photo = Фото від дорослого: { $about }
report-seen-voice = Голос дорослого
report-seen-voice-about = Голос дорослого: { $about }

## What was put right or added later

report-outcome-changed = Потім це змінилося.
report-seen-added = Додано пізніше: { $adult }, { $date }
