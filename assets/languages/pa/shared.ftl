# Machine-made translation from en-GB: not yet checked by a speaker.

## Buttons

button-back = ਪਿੱਛੇ
button-next = ਅੱਗੇ
button-start = ਸ਼ੁਰੂ ਕਰ
button-finished = ਖ਼ਤਮ
button-break_time = ਬ੍ਰੇਕ ਚਾਹੀਦੀ ਹੈ
button-dont_know = ਮੈਨੂੰ ਨਹੀਂ ਪਤਾ
button-dont_understand = ਮੈਨੂੰ ਸਮਝ ਨਹੀਂ ਆਈ
button-something_else = ਕੁਝ ਹੋਰ
button-skip = ਇਹ ਛੱਡ ਦੇ
button-more_cards = ਹੋਰ
button-hear_it = ਸੁਣ
button-talk = ਬੋਲ
button-draw_it = ਤਸਵੀਰ ਬਣਾ
button-find_picture = ਤਸਵੀਰ ਲੱਭ
button-point_to_it = ਇਸ਼ਾਰਾ ਕਰ
button-yes = ਹਾਂ
button-no = ਨਹੀਂ
button-hear_my_voice = ਆਵਾਜ਼ ਸੁਣ
button-play_again = ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰ
button-keep = ਇਹ ਰੱਖ
button-undo = ਵਾਪਸ ਲੈ
button-clear = ਸਭ ਮਿਟਾ
button-rub_out = ਮਿਟਾ
button-thin = ਪਤਲਾ
button-thick = ਮੋਟਾ
button-groups = ਗਰੁੱਪ
button-letters_abc = ਅੱਖਰ
button-space = ਖਾਲੀ ਥਾਂ
button-hear_my_word = ਮੇਰਾ ਸ਼ਬਦ ਸੁਣ
button-record-finish = ਖ਼ਤਮ
button-carry_on = ਜਾਰੀ ਰੱਖ
button-want_help = ਮੈਨੂੰ ਮਦਦ ਚਾਹੀਦੀ ਹੈ
button-stop_today = ਅੱਜ ਲਈ ਬੱਸ
button-change_it = ਬਦਲ
button-take_out = ਕੱਢ ਦੇ
button-private = ਸਿਰਫ਼ ਮੇਰੇ ਲਈ
button-share = ਦੂਜਿਆਂ ਨੂੰ ਦਿਖਾ

## Marks on cards

mark-done = ਹੋ ਗਿਆ
mark-started = ਸ਼ੁਰੂ ਹੋਇਆ
mark-unasked = ਹਾਂ ਜਾਂ ਨਹੀਂ?
mark-yes = ਹਾਂ
mark-no = ਨਹੀਂ

## Said back

reply-dont_know = ਤੈਨੂੰ ਨਹੀਂ ਪਤਾ। ਇਹ ਠੀਕ ਹੈ।
reply-skip = ਅਸੀਂ ਇਹ ਛੱਡ ਸਕਦੇ ਹਾਂ।
reply-something_else = ਕਿਸੇ ਹੋਰ ਤਰ੍ਹਾਂ ਦੱਸਣਾ ਵੀ ਠੀਕ ਹੈ।
reply-all_done = ਸਭ ਹੋ ਗਿਆ। ਇਨ੍ਹਾਂ ਦੀ ਥਾਂ ਬਦਲਣਾ ਠੀਕ ਹੈ।
reply-pick_any = ਕੋਈ ਵੀ ਇੱਕ ਚੁਣ ਲੈ।

## Agreement

agree-primary-talk = ਕੀ ਅਸੀਂ ਤੈਨੂੰ ਕੁਝ ਪੁੱਛੀਏ?
    .yes = ਹਾਂ। ਅਸੀਂ ਤੈਨੂੰ ਪੁੱਛ ਸਕਦੇ ਹਾਂ।
    .no = ਨਹੀਂ। ਇਹ ਠੀਕ ਹੈ। ਅਸੀਂ ਨਹੀਂ ਪੁੱਛਾਂਗੇ।
agree-primary-talk-line-yes = ਹਾਂ ਜਾਂ ਨਹੀਂ, ਦੋਵੇਂ ਠੀਕ ਹਨ।
agree-primary-talk-line-stop = ਕਿਸੇ ਵੀ ਵੇਲੇ ਰੁਕਣਾ ਠੀਕ ਹੈ।
agree-primary-record = ਕੀ ਅਸੀਂ ਤੇਰੀ ਆਵਾਜ਼ ਰਿਕਾਰਡ ਕਰੀਏ?
    .yes = ਹਾਂ। ਅਸੀਂ ਰਿਕਾਰਡ ਕਰ ਸਕਦੇ ਹਾਂ।
    .no = ਨਹੀਂ। ਤਸਵੀਰਾਂ ਨਾਲ ਦੱਸਣਾ ਠੀਕ ਹੈ।
agree-primary-record-line-drawing = ਬੋਲੇ ਬਿਨਾਂ ਤਸਵੀਰਾਂ ਨਾਲ ਦੱਸਣਾ ਠੀਕ ਹੈ।
agree-primary-record-line-change_my_mind = ਬਾਅਦ ਵਿੱਚ ਫ਼ੈਸਲਾ ਬਦਲਣਾ ਠੀਕ ਹੈ।
agree-primary-share = ਤੇਰੀਆਂ ਗੱਲਾਂ ਕੌਣ ਦੇਖ ਸਕਦਾ ਹੈ?
    .each = { $person }: ਕੀ ਤੇਰੀਆਂ ਗੱਲਾਂ ਉਨ੍ਹਾਂ ਨੂੰ ਦਿਖਾਉਣਾ ਠੀਕ ਹੈ?
    .yes = ਹਾਂ। ਅਸੀਂ ਉਨ੍ਹਾਂ ਨੂੰ ਦਿਖਾ ਸਕਦੇ ਹਾਂ: { $person }।
    .no = ਨਹੀਂ। ਅਸੀਂ ਉਨ੍ਹਾਂ ਨੂੰ ਨਹੀਂ ਦਿਖਾਵਾਂਗੇ: { $person }।
agree-primary-share-line-teaching_assistant = ਮੇਰੇ ਮਦਦਗਾਰ ਹੁਣ ਮੇਰੇ ਨਾਲ ਹਨ।
agree-primary-share-line-change_my_mind = ਬਾਅਦ ਵਿੱਚ ਫ਼ੈਸਲਾ ਬਦਲਣਾ ਠੀਕ ਹੈ।
agree-primary-safe = ਜੇ ਤੂੰ ਸੁਰੱਖਿਅਤ ਨਾ ਹੋਵੇਂ, ਤਾਂ ਅਸੀਂ ਮਦਦ ਲਿਆਵਾਂਗੇ।

agree-secondary-talk = ਕੀ ਤੈਨੂੰ ਕੁਝ ਪੁੱਛਣਾ ਠੀਕ ਹੈ?
    .yes = ਹਾਂ। ਅਸੀਂ ਤੈਨੂੰ ਪੁੱਛ ਸਕਦੇ ਹਾਂ।
    .no = ਨਹੀਂ। ਇਹ ਠੀਕ ਹੈ। ਅਸੀਂ ਨਹੀਂ ਪੁੱਛਾਂਗੇ।
agree-secondary-talk-line-yes = ਹਾਂ ਜਾਂ ਨਹੀਂ, ਦੋਵੇਂ ਠੀਕ ਹਨ।
agree-secondary-talk-line-stop = ਕਿਸੇ ਵੀ ਵੇਲੇ ਰੁਕਣਾ ਠੀਕ ਹੈ।
agree-secondary-talk-line-skip = ਕੋਈ ਵੀ ਸਵਾਲ ਛੱਡਣਾ ਠੀਕ ਹੈ।
agree-secondary-record = ਕੀ ਅਸੀਂ ਤੇਰੀ ਆਵਾਜ਼ ਰਿਕਾਰਡ ਕਰੀਏ?
    .yes = ਹਾਂ। ਅਸੀਂ ਰਿਕਾਰਡ ਕਰ ਸਕਦੇ ਹਾਂ।
    .no = ਨਹੀਂ। ਤਸਵੀਰਾਂ ਚੁਣਨਾ ਜਾਂ ਬਣਾਉਣਾ ਠੀਕ ਹੈ।
agree-secondary-record-line-drawing = ਬੋਲਣ ਦੀ ਥਾਂ ਤਸਵੀਰਾਂ ਚੁਣਨਾ ਜਾਂ ਬਣਾਉਣਾ ਠੀਕ ਹੈ।
agree-secondary-record-line-change_my_mind = ਬਾਅਦ ਵਿੱਚ ਫ਼ੈਸਲਾ ਬਦਲਣਾ ਠੀਕ ਹੈ।
agree-secondary-share = ਤੇਰੀਆਂ ਗੱਲਾਂ ਕੌਣ ਦੇਖ ਸਕਦਾ ਹੈ?
    .each = { $person }: ਕੀ ਤੇਰੀਆਂ ਗੱਲਾਂ ਉਨ੍ਹਾਂ ਨੂੰ ਦਿਖਾਉਣਾ ਠੀਕ ਹੈ?
    .yes = ਹਾਂ। ਅਸੀਂ ਉਨ੍ਹਾਂ ਨੂੰ ਦਿਖਾ ਸਕਦੇ ਹਾਂ: { $person }।
    .no = ਨਹੀਂ। ਅਸੀਂ ਉਨ੍ਹਾਂ ਨੂੰ ਨਹੀਂ ਦਿਖਾਵਾਂਗੇ: { $person }।
agree-secondary-share-line-teaching_assistant = ਮੇਰੇ ਮਦਦਗਾਰ ਹੁਣ ਮੇਰੇ ਨਾਲ ਹਨ।
agree-secondary-share-line-change_my_mind = ਬਾਅਦ ਵਿੱਚ ਫ਼ੈਸਲਾ ਬਦਲਣਾ ਠੀਕ ਹੈ।
agree-secondary-safe = ਜੇ ਤੂੰ ਸੁਰੱਖਿਅਤ ਨਾ ਹੋਵੇਂ, ਤਾਂ ਅਸੀਂ ਮਦਦ ਲਿਆਵਾਂਗੇ।

agree-adulthood-talk = ਕੀ ਤੂੰ ਆਪਣੇ ਵਿਚਾਰਾਂ ਬਾਰੇ ਗੱਲ ਕਰਨੀ ਹੈ?
    .yes = ਹਾਂ। ਅੱਜ ਗੱਲ ਕਰਨੀ ਹੈ।
    .no = ਨਹੀਂ। ਇਹ ਠੀਕ ਹੈ। ਅਸੀਂ ਇੱਥੇ ਰੁਕ ਸਕਦੇ ਹਾਂ।
agree-adulthood-talk-line-yes = ਇਹ ਤੇਰੀ ਮਰਜ਼ੀ ਹੈ।
agree-adulthood-talk-line-stop = ਕਿਸੇ ਵੀ ਵੇਲੇ ਰੁਕਣਾ ਠੀਕ ਹੈ।
agree-adulthood-talk-line-skip = ਕੋਈ ਵੀ ਸਵਾਲ ਛੱਡਣਾ ਠੀਕ ਹੈ।
agree-adulthood-record = ਕੀ ਅਸੀਂ ਤੇਰੀ ਆਵਾਜ਼ ਰਿਕਾਰਡ ਕਰੀਏ?
    .yes = ਹਾਂ। ਅਸੀਂ ਰਿਕਾਰਡ ਕਰ ਸਕਦੇ ਹਾਂ।
    .no = ਨਹੀਂ। ਤਸਵੀਰਾਂ ਚੁਣਨਾ ਜਾਂ ਬਣਾਉਣਾ ਠੀਕ ਹੈ।
agree-adulthood-record-line-drawing = ਬੋਲਣ ਦੀ ਥਾਂ ਤਸਵੀਰਾਂ ਚੁਣਨਾ ਜਾਂ ਬਣਾਉਣਾ ਠੀਕ ਹੈ।
agree-adulthood-record-line-change_my_mind = ਬਾਅਦ ਵਿੱਚ ਫ਼ੈਸਲਾ ਬਦਲਣਾ ਠੀਕ ਹੈ।
agree-adulthood-share = ਤੇਰੇ ਵਿਚਾਰ ਕੌਣ ਦੇਖੇ, ਤੂੰ ਚੁਣ।
    .each = { $person }: ਕੀ ਤੇਰੇ ਵਿਚਾਰ ਉਨ੍ਹਾਂ ਨੂੰ ਦਿਖਾਉਣਾ ਠੀਕ ਹੈ?
    .yes = ਹਾਂ। ਅਸੀਂ ਉਨ੍ਹਾਂ ਨੂੰ ਦਿਖਾ ਸਕਦੇ ਹਾਂ: { $person }।
    .no = ਨਹੀਂ। ਅਸੀਂ ਉਨ੍ਹਾਂ ਨੂੰ ਨਹੀਂ ਦਿਖਾਵਾਂਗੇ: { $person }।
agree-adulthood-share-line-teaching_assistant = ਮੇਰੇ ਮਦਦਗਾਰ ਹੁਣ ਮੇਰੇ ਨਾਲ ਹਨ।
agree-adulthood-share-line-change_my_mind = ਬਾਅਦ ਵਿੱਚ ਫ਼ੈਸਲਾ ਬਦਲਣਾ ਠੀਕ ਹੈ।
agree-adulthood-safe = ਜੇ ਤੂੰ ਸੁਰੱਖਿਅਤ ਨਾ ਹੋਵੇਂ, ਤਾਂ ਅਸੀਂ ਮਦਦ ਲਿਆਵਾਂਗੇ।

## People

role-family = ਮੇਰਾ ਪਰਿਵਾਰ
    .spoken = ਤੇਰਾ ਪਰਿਵਾਰ
role-teacher = ਮੇਰੇ ਟੀਚਰ
    .spoken = ਤੇਰੇ ਟੀਚਰ
role-teaching_assistant = ਮੇਰੇ ਮਦਦਗਾਰ
    .spoken = ਤੇਰੇ ਮਦਦਗਾਰ
role-senco = ਮੇਰੇ ਸੈਂਕੋ
    .spoken = ਤੇਰੇ ਸੈਂਕੋ
role-speech_therapist = ਬੋਲਣ ਵਿੱਚ ਮਦਦਗਾਰ
    .spoken = ਬੋਲਣ ਵਿੱਚ ਤੇਰੇ ਮਦਦਗਾਰ
role-doctor = ਮੇਰੇ ਡਾਕਟਰ
    .spoken = ਤੇਰੇ ਡਾਕਟਰ
role-social_worker = ਸੋਸ਼ਲ ਵਰਕਰ
    .spoken = ਤੇਰੇ ਸੋਸ਼ਲ ਵਰਕਰ
role-foster_carer = ਫੋਸਟਰ ਕੇਅਰਰ
    .spoken = ਤੇਰੇ ਫੋਸਟਰ ਕੇਅਰਰ
role-council = ਕੌਂਸਲ
    .spoken = ਕੌਂਸਲ
role-friend = ਦੋਸਤ
    .spoken = ਤੇਰੇ ਦੋਸਤ
role-advocate = ਮੇਰੇ ਵੱਲੋਂ ਬੋਲਣ ਵਾਲੇ
    .spoken = ਤੇਰੇ ਵੱਲੋਂ ਬੋਲਣ ਵਾਲੇ

## Break

break = ਆਰਾਮ ਨਾਲ, ਕੋਈ ਕਾਹਲੀ ਨਹੀਂ।
    .spoken = ਆਰਾਮ ਨਾਲ, ਕੋਈ ਕਾਹਲੀ ਨਹੀਂ। ਅਸੀਂ ਹੁਣ ਨਹੀਂ ਸੁਣ ਰਹੇ।
    .line = ਅਸੀਂ ਹੁਣ ਨਹੀਂ ਸੁਣ ਰਹੇ।
    .back = ਫਿਰ ਤੋਂ ਹੈਲੋ। ਅਸੀਂ ਇੱਥੇ ਸੀ।
    .stop = ਅਸੀਂ ਹੁਣ ਰੁਕ ਸਕਦੇ ਹਾਂ। ਧੰਨਵਾਦ।

## Check

check = ਕੀ ਇਹ ਸਹੀ ਹੈ?
    .spoken = ਕੀ ਇਹ ਸਹੀ ਹੈ? ਇਸ ਨੂੰ ਬਦਲਣਾ ਵੀ ਠੀਕ ਹੈ।
    .keep = ਰੱਖ
    .hear = ਮੇਰੀ ਆਵਾਜ਼ ਸੁਣ
    .take-out = ਕੀ ਇਸ ਨੂੰ ਕੱਢ ਦੇਈਏ?
    .kept = ਤੂੰ ਇਹ ਰੱਖ ਲਿਆ।
    .changed = ਹੁਣ ਇਸ ਨੂੰ ਬਦਲਣਾ ਠੀਕ ਹੈ।
    .taken-out = ਅਸੀਂ ਇਸ ਨੂੰ ਕੱਢ ਦਿੱਤਾ।
    .private = ਸਿਰਫ਼ ਤੇਰੇ ਲਈ। ਅਸੀਂ ਇਹ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦਿਖਾਵਾਂਗੇ।
    .nothing = ਅੱਜ ਦੇਖਣ ਲਈ ਕੁਝ ਨਹੀਂ ਹੈ।
private = ਇਹ ਕੌਣ ਦੇਖ ਸਕਦਾ ਹੈ?
    .heading = { private }
    .line = ਸਿਰਫ਼ ਤੇਰੇ ਲਈ। ਅਸੀਂ ਇਹ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦਿਖਾਵਾਂਗੇ।
    .safe = ਜੇ ਤੂੰ ਸੁਰੱਖਿਅਤ ਨਾ ਹੋਵੇਂ, ਤਾਂ ਅਸੀਂ ਮਦਦ ਲਿਆਵਾਂਗੇ।

## Thank you

thanks = ਧੰਨਵਾਦ, { $name }।
thanks-saved = ਤੇਰੇ ਵਿਚਾਰ ਸੰਭਾਲ ਲਏ ਹਨ।
thanks-meeting = ਲੋਕ ਇਹ ਤੇਰੀ ਮੀਟਿੰਗ ਵਿੱਚ ਸੁਣਨਗੇ।
thanks-not-shared = ਅਸੀਂ ਇਹ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦਿਖਾਵਾਂਗੇ।
thanks-told = ਉਹ ਤੈਨੂੰ ਦੱਸਣਗੇ ਕਿ ਉਹ ਕੀ ਕਰਨਗੇ।
thanks-next = ਅਗਲੀ ਵਾਰ ਅਸੀਂ ਪੁੱਛਾਂਗੇ: ਕੀ ਬਦਲਿਆ?
thanks-stopped = ਤੂੰ ਅੱਜ ਗੱਲ ਰੋਕ ਦਿੱਤੀ। ਇਹ ਠੀਕ ਹੈ।
thanks-said-no = ਤੂੰ ਨਾਂਹ ਕਹੀ। ਦੱਸਣ ਲਈ ਧੰਨਵਾਦ।
thanks-now = ਹੁਣ
thanks-soon = ਛੇਤੀ

## Days

date = { $weekday } { $number } { $month }
weekday-1 = ਸੋਮਵਾਰ
weekday-2 = ਮੰਗਲਵਾਰ
weekday-3 = ਬੁੱਧਵਾਰ
weekday-4 = ਵੀਰਵਾਰ
weekday-5 = ਸ਼ੁੱਕਰਵਾਰ
weekday-6 = ਸ਼ਨਿੱਚਰਵਾਰ
weekday-7 = ਐਤਵਾਰ
month-1 = ਜਨਵਰੀ
month-2 = ਫ਼ਰਵਰੀ
month-3 = ਮਾਰਚ
month-4 = ਅਪ੍ਰੈਲ
month-5 = ਮਈ
month-6 = ਜੂਨ
month-7 = ਜੁਲਾਈ
month-8 = ਅਗਸਤ
month-9 = ਸਤੰਬਰ
month-10 = ਅਕਤੂਬਰ
month-11 = ਨਵੰਬਰ
month-12 = ਦਸੰਬਰ

## When something goes wrong

trouble-no_microphone = ਆਵਾਜ਼ ਨਹੀਂ ਆ ਰਹੀ। ਤੇਰੀ ਕੋਈ ਗ਼ਲਤੀ ਨਹੀਂ।
trouble-microphone_busy = ਹੁਣ ਆਵਾਜ਼ ਨਹੀਂ ਆ ਰਹੀ। ਤੇਰੀ ਕੋਈ ਗ਼ਲਤੀ ਨਹੀਂ।
trouble-microphone_lost = ਜੋ ਤੂੰ ਕਿਹਾ, ਉਹ ਸੰਭਾਲ ਲਿਆ ਹੈ।
trouble-disk_full = ਥਾਂ ਭਰ ਗਈ ਹੈ। ਤਸਵੀਰਾਂ ਨਾਲ ਦੱਸਣਾ ਠੀਕ ਹੈ।
trouble-saving_fails = ਆਪਣੇ ਮਦਦਗਾਰ ਨੂੰ ਬੁਲਾ। ਅਸੀਂ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰ ਰਹੇ ਹਾਂ।
trouble-resumed = ਫਿਰ ਤੋਂ ਹੈਲੋ। ਤੇਰੀਆਂ ਗੱਲਾਂ ਸੰਭਾਲ ਲਈਆਂ ਹਨ।
trouble-silent = ਕੋਈ ਆਵਾਜ਼ ਨਹੀਂ ਆਈ। ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰਨੀ ਠੀਕ ਹੈ।

## Talk, draw, find a picture

talk-ready = ਜਦੋਂ ਤਿਆਰ ਹੋਵੇਂ, ਬੋਲ।
talk-listening = ਅਸੀਂ ਸੁਣ ਰਹੇ ਹਾਂ। ਕੋਈ ਕਾਹਲੀ ਨਹੀਂ।
talk-heard = ਆਪਣੀ ਆਵਾਜ਼ ਸੁਣਨੀ ਠੀਕ ਹੈ।
own-card-voice = ਮੇਰੀ ਆਵਾਜ਼
own-card-drawing = ਮੇਰੀ ਤਸਵੀਰ
something_else = ਤੂੰ ਕਿਸ ਤਰ੍ਹਾਂ ਦੱਸਣਾ ਹੈ?
find = ਤਸਵੀਰ ਲੱਭ
find-keys = ਉ ਊ ਓ ਅ ਆ ਐ ਔ ਇ ਈ ਏ ਸ ਹ ਕ ਖ ਗ ਘ ਙ ਚ ਛ ਜ ਝ ਞ ਟ ਠ ਡ ਢ ਣ ਤ ਥ ਦ ਧ ਨ ਪ ਫ ਬ ਭ ਮ ਯ ਰ ਲ ਵ ੜ ਸ਼ ਖ਼ ਗ਼ ਜ਼ ਫ਼ ਲ਼ ਾ ਿ ੀ ੁ ੂ ੇ ੈ ੋ ੌ ੰ ਂ ੱ ੍
find-groups = ਇਹ ਕਿਸ ਗਰੁੱਪ ਵਿੱਚ ਹੈ?
find-type = ਆਪਣੇ ਸ਼ਬਦ ਦਾ ਪਹਿਲਾ ਅੱਖਰ ਦਬਾ।
find-nothing = ਅਜੇ ਕੋਈ ਤਸਵੀਰ ਨਹੀਂ। ਤਸਵੀਰ ਬਣਾਉਣੀ ਠੀਕ ਹੈ।
find-my_word = ਮੇਰਾ ਸ਼ਬਦ: { $word }

colour-black = ਕਾਲਾ
colour-red = ਲਾਲ
colour-orange = ਸੰਤਰੀ
colour-yellow = ਪੀਲਾ
colour-green = ਹਰਾ
colour-blue = ਨੀਲਾ
colour-purple = ਜਾਮਣੀ
colour-brown = ਭੂਰਾ

## Groups of the symbol library

group-feelings = ਅਹਿਸਾਸ
group-people = ਲੋਕ
group-body_health_pain = ਮੇਰਾ ਸਰੀਰ
group-school = ਸਕੂਲ
group-learning_and_help = ਮਦਦ
group-play_sport_arts_screens = ਮੌਜ-ਮਸਤੀ
group-home_places_travel = ਥਾਂਵਾਂ
group-food_sleep = ਖਾਣਾ
group-friendship_bullying = ਦੋਸਤ
group-safety = ਸੁਰੱਖਿਆ
group-senses_change = ਮਹਿਸੂਸ ਕਰਨਾ
group-growing_up = ਵੱਡਾ ਹੋਣਾ
group-asking_answering = ਗੱਲ ਕਹਿਣੀ
group-meeting_rights = ਮੀਟਿੰਗ

practice-name = ਸੈਮ

## Agreement, asked in three parts

agree-noticing-talk = ਕੀ ਹੁਣ ਠੀਕ ਸਮਾਂ ਹੈ?
    .spoken = ਹੈਲੋ { $name }। ਕੀ ਹੁਣ ਠੀਕ ਸਮਾਂ ਹੈ?
    .yes = ਹਾਂ।
    .no = ਖ਼ਤਮ।
agree-noticing-talk-line-stop = ਰੁਕਣਾ ਠੀਕ ਹੈ।
agree-noticing-safe = ਜੇ ਤੂੰ ਸੁਰੱਖਿਅਤ ਨਾ ਹੋਵੇਂ, ਤਾਂ ਅਸੀਂ ਮਦਦ ਲਿਆਵਾਂਗੇ।

## Groups of the symbol library

group-my_photos = ਮੇਰੀਆਂ ਫੋਟੋਆਂ

## Boards of other programs

board-question = ਤੈਨੂੰ ਇਹ ਚੀਜ਼ਾਂ ਕਿਹੋ ਜਿਹੀਆਂ ਲੱਗਦੀਆਂ ਹਨ?
    .each = { $card }: ਇਹ ਤੈਨੂੰ ਕਿਹੋ ਜਿਹਾ ਲੱਗਦਾ ਹੈ?

from_paper = ਤੇਰੇ ਕਾਗਜ਼ ਦੇ ਕਾਰਡਾਂ ਤੋਂ

## This is me: how the child looks in the pictures

me = ਇਹ ਮੈਂ ਹਾਂ
me-about = ਤਸਵੀਰਾਂ ਵਿੱਚ ਇਹ ਤੂੰ ਹੈਂ।
me-skip = ਇਹ ਛੱਡਣਾ ਠੀਕ ਹੈ।
me-skin = ਕਿਹੜੀ ਚਮੜੀ ਤੇਰੀ ਚਮੜੀ ਵਰਗੀ ਹੈ?
me-hair = ਕਿਹੜੇ ਵਾਲ ਤੇਰੇ ਵਾਲਾਂ ਵਰਗੇ ਹਨ?
me-colour = ਕਿਹੜਾ ਰੰਗ ਤੇਰੇ ਵਾਲਾਂ ਵਰਗਾ ਹੈ?
me-cloth = ਤੈਨੂੰ ਕਿਹੜਾ ਰੰਗ ਪਾਉਣਾ ਪਸੰਦ ਹੈ?
me-things = ਕੀ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੁਝ ਤੇਰੇ ਕੋਲ ਹੈ?
button-me-skin = ਚਮੜੀ ਦਾ ਰੰਗ
button-me-hair = ਵਾਲ
button-me-colour = ਰੰਗ
button-me-things = ਚੀਜ਼ਾਂ
skin-very_light = ਬਹੁਤ ਹਲਕਾ
skin-light = ਹਲਕਾ
skin-light_brown = ਹਲਕਾ ਭੂਰਾ
skin-brown = ਭੂਰਾ
skin-dark_brown = ਗੂੜ੍ਹਾ ਭੂਰਾ
skin-very_dark_brown = ਬਹੁਤ ਗੂੜ੍ਹਾ ਭੂਰਾ
hair-tuft = ਮੱਥੇ ਉੱਤੇ ਵਾਲ
hair-short = ਛੋਟੇ
hair-very_short = ਬਹੁਤ ਛੋਟੇ
hair-curly = ਘੁੰਗਰਾਲੇ
hair-afro = ਐਫਰੋ
hair-bob = ਠੋਡੀ ਤੱਕ
hair-long = ਲੰਮੇ
hair-ponytail = ਪੋਨੀਟੇਲ
hair-bun = ਜੂੜਾ
hair-plaits = ਗੁੱਤਾਂ
hair-puffs = ਦੋ ਗੁੱਛੇ
hair-headscarf = ਸਿਰ ਉੱਤੇ ਸਕਾਰਫ਼
hair-patka = ਪਟਕਾ
hair-no_hair = ਵਾਲ ਨਹੀਂ
hair-colour-black = ਕਾਲਾ
hair-colour-dark_brown = ਗੂੜ੍ਹਾ ਭੂਰਾ
hair-colour-brown = ਭੂਰਾ
hair-colour-light_brown = ਹਲਕਾ ਭੂਰਾ
hair-colour-fair = ਸੁਨਹਿਰੀ
hair-colour-ginger = ਲਾਲ-ਸੰਤਰੀ
hair-colour-blue = ਨੀਲਾ
hair-colour-pink = ਗੁਲਾਬੀ
cloth-purple = ਜਾਮਣੀ
cloth-blue = ਨੀਲਾ
cloth-green = ਹਰਾ
cloth-red = ਲਾਲ
cloth-pink = ਗੁਲਾਬੀ
cloth-orange = ਸੰਤਰੀ
cloth-white = ਚਿੱਟਾ
cloth-black = ਕਾਲਾ
thing-glasses = ਐਨਕ
thing-hearing_aid = ਸੁਣਨ ਵਾਲੀ ਮਸ਼ੀਨ
thing-wheelchair = ਵ੍ਹੀਲਚੇਅਰ

## Questions to an adult, on pages that tell

reply-question = ਤੇਰਾ ਸਵਾਲ ਕਿਸੇ ਵੱਡੇ ਤੱਕ ਪਹੁੰਚੇਗਾ।

## Several things in one line

list-more = { $first }, { $next }

## Calm: what comes first and what then, and a break that is offered

first-then-first = ਪਹਿਲਾਂ
    .spoken = ਪਹਿਲਾਂ: { $what }
first-then-then = ਫਿਰ
    .spoken = ਫਿਰ: { $what }
first-then-choose = ਤੂੰ ਚੁਣ
first-then-finished = ਖ਼ਤਮ
first-then-nearly = ਲਗਭਗ ਖ਼ਤਮ
offer-break = ਕੀ ਹੁਣ ਬ੍ਰੇਕ ਲੈਣੀ ਹੈ?
button-break_now = ਬ੍ਰੇਕ

## The loudness of the voice, on the break

button-quieter = ਹੌਲੀ ਆਵਾਜ਼
button-louder = ਉੱਚੀ ਆਵਾਜ਼

## Find a picture: letters that have no room at once

button-more_letters = ਹੋਰ ਅੱਖਰ

## The adult's lock, for who uses a screen reader

lock-name = ਵੱਡਿਆਂ ਲਈ
lock-about = ਖੋਲ੍ਹਣ ਲਈ ਤਿੰਨ ਵਾਰ ਦਬਾਓ।
lock-twice = ਦੋ ਵਾਰ ਹੋਰ ਦਬਾਓ।
lock-once = ਇੱਕ ਵਾਰ ਹੋਰ ਦਬਾਓ।
