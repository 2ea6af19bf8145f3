# Machine-made translation from en-GB: not yet checked by a speaker.

scale-like-like = ਪਸੰਦ ਹੈ
    .readback = { $card }। ਇਹ ਮੈਨੂੰ ਪਸੰਦ ਹੈ।
scale-like-so_so = ਬੱਸ ਠੀਕ
    .readback = { $card }। ਇਹ ਬੱਸ ਠੀਕ ਹੈ।
scale-like-dont_like = ਪਸੰਦ ਨਹੀਂ
    .readback = { $card }। ਇਹ ਮੈਨੂੰ ਪਸੰਦ ਨਹੀਂ।

scale-going-going_well = ਵਧੀਆ ਚੱਲਦਾ ਹੈ
    .readback = { $card }। ਇਹ ਵਧੀਆ ਚੱਲ ਰਿਹਾ ਹੈ।
scale-going-sometimes = ਕਦੇ-ਕਦੇ
    .readback = { $card }। ਇਹ ਕਦੇ-ਕਦੇ ਵਧੀਆ ਚੱਲਦਾ ਹੈ।
scale-going-not_going_well = ਵਧੀਆ ਨਹੀਂ ਚੱਲਦਾ
    .readback = { $card }। ਇਹ ਵਧੀਆ ਨਹੀਂ ਚੱਲ ਰਿਹਾ।

scale-easy-easy = ਸੌਖਾ
    .readback = { $card }। ਇਹ ਮੇਰੇ ਲਈ ਸੌਖਾ ਹੈ।
scale-easy-quite_easy = ਕੁਝ ਸੌਖਾ
    .readback = { $card }। ਇਹ ਮੇਰੇ ਲਈ ਕੁਝ ਸੌਖਾ ਹੈ।
scale-easy-hard = ਔਖਾ
    .readback = { $card }। ਇਹ ਮੇਰੇ ਲਈ ਔਖਾ ਹੈ।

scale-calm-calm = ਸ਼ਾਂਤ
    .readback = { $card }। ਮੇਰਾ ਮਨ ਸ਼ਾਂਤ ਹੈ।
scale-calm-not_sure = ਪੱਕਾ ਨਹੀਂ ਪਤਾ
    .readback = { $card }। ਮੈਨੂੰ ਪੱਕਾ ਨਹੀਂ ਪਤਾ।
scale-calm-worried = ਫ਼ਿਕਰ
    .readback = { $card }। ਮੈਨੂੰ ਫ਼ਿਕਰ ਹੁੰਦਾ ਹੈ।

scale-alone-by_myself = ਆਪਣੇ ਆਪ
    .readback = { $card }। ਇਹ ਮੈਨੂੰ ਆਪ ਕਰਨਾ ਆਉਂਦਾ ਹੈ।
scale-alone-little_help = ਥੋੜ੍ਹੀ ਮਦਦ
    .readback = { $card }। ਮੈਨੂੰ ਥੋੜ੍ਹੀ ਮਦਦ ਮਿਲਦੀ ਹੈ।
scale-alone-lots_of_help = ਬਹੁਤ ਮਦਦ
    .readback = { $card }। ਮੈਨੂੰ ਬਹੁਤ ਮਦਦ ਮਿਲਦੀ ਹੈ।
scale-alone-two-help = ਮਦਦ ਨਾਲ
    .readback = { $card }। ਮੈਨੂੰ ਮਦਦ ਮਿਲਦੀ ਹੈ।

scale-important-important_to_me = ਜ਼ਰੂਰੀ
    .readback = { $card }। ਇਹ ਮੇਰੇ ਲਈ ਜ਼ਰੂਰੀ ਹੈ।
scale-important-quite_important = ਕੁਝ ਜ਼ਰੂਰੀ
    .readback = { $card }। ਇਹ ਮੇਰੇ ਲਈ ਕੁਝ ਜ਼ਰੂਰੀ ਹੈ।
scale-important-not_important = ਜ਼ਰੂਰੀ ਨਹੀਂ
    .readback = { $card }। ਇਹ ਜ਼ਰੂਰੀ ਨਹੀਂ ਹੈ।

scale-size-a_little = ਥੋੜ੍ਹਾ
    .readback = ਇਹ ਛੋਟਾ ਫ਼ਿਕਰ ਹੈ।
scale-size-middle_amount = ਵਿਚਕਾਰਲਾ
    .readback = ਇਹ ਵਿਚਕਾਰਲਾ ਫ਼ਿਕਰ ਹੈ।
scale-size-a_lot = ਬਹੁਤ
    .readback = ਇਹ ਵੱਡਾ ਫ਼ਿਕਰ ਹੈ।

scale-when-soon = ਛੇਤੀ
    .readback = { $card }। ਮੈਨੂੰ ਛੇਤੀ ਇਸ ਦੀ ਆਸ ਹੈ।
scale-when-when_i_am_older = ਵੱਡੇ ਹੋ ਕੇ
    .readback = { $card }। ਵੱਡੇ ਹੋ ਕੇ ਮੈਨੂੰ ਇਸ ਦੀ ਆਸ ਹੈ।

answer-dont-know = { $card }। ਮੈਨੂੰ ਨਹੀਂ ਪਤਾ।
