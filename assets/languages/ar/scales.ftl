# Machine-made translation from en-GB: not yet checked by a speaker.

scale-like-like = يعجبني
    .readback = { $card }. هذا يعجبني.
scale-like-so_so = بين بين
    .readback = { $card }. هذا بين بين.
scale-like-dont_like = لا يعجبني
    .readback = { $card }. هذا لا يعجبني.

scale-going-going_well = يسير جيدا
    .readback = { $card }. هذا يسير جيدا.
scale-going-sometimes = أحيانا
    .readback = { $card }. هذا يسير جيدا أحيانا.
scale-going-not_going_well = لا يسير جيدا
    .readback = { $card }. هذا لا يسير جيدا.

scale-easy-easy = سهل
    .readback = { $card }. هذا سهل بالنسبة لي.
scale-easy-quite_easy = سهل نوعا ما
    .readback = { $card }. هذا سهل نوعا ما بالنسبة لي.
scale-easy-hard = صعب
    .readback = { $card }. هذا صعب بالنسبة لي.

scale-calm-calm = هدوء
    .readback = { $card }. أشعر بالهدوء.
scale-calm-not_sure = غير أكيد
    .readback = { $card }. هذا غير أكيد عندي.
scale-calm-worried = قلق
    .readback = { $card }. أشعر بالقلق.

scale-alone-by_myself = بنفسي
    .readback = { $card }. أفعل هذا بنفسي.
scale-alone-little_help = مساعدة قليلة
    .readback = { $card }. عندي مساعدة قليلة.
scale-alone-lots_of_help = مساعدة كثيرة
    .readback = { $card }. عندي مساعدة كثيرة.
scale-alone-two-help = مع مساعدة
    .readback = { $card }. عندي مساعدة.

scale-important-important_to_me = مهم
    .readback = { $card }. هذا مهم بالنسبة لي.
scale-important-quite_important = مهم نوعا ما
    .readback = { $card }. هذا مهم نوعا ما بالنسبة لي.
scale-important-not_important = غير مهم
    .readback = { $card }. هذا غير مهم.

scale-size-a_little = قليل
    .readback = هذا قلق صغير.
scale-size-middle_amount = متوسط
    .readback = هذا قلق متوسط.
scale-size-a_lot = كثير
    .readback = هذا قلق كبير.

scale-when-soon = قريبا
    .readback = { $card }. أتمنى هذا قريبا.
scale-when-when_i_am_older = عندما أكبر
    .readback = { $card }. أتمنى هذا عندما أكبر.

answer-dont-know = { $card }. لا أعرف.
