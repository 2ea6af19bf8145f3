# Machine-made translation from en-GB: not yet checked by a speaker.

scale-like-like = ভালো লাগে
    .readback = { $card }। এটা আমার ভালো লাগে।
scale-like-so_so = মোটামুটি
    .readback = { $card }। এটা মোটামুটি লাগে।
scale-like-dont_like = ভালো লাগে না
    .readback = { $card }। এটা আমার ভালো লাগে না।

scale-going-going_well = ভালো চলছে
    .readback = { $card }। এটা ভালো চলছে।
scale-going-sometimes = মাঝে মাঝে
    .readback = { $card }। এটা মাঝে মাঝে ভালো চলে।
scale-going-not_going_well = ভালো চলছে না
    .readback = { $card }। এটা ভালো চলছে না।

scale-easy-easy = সহজ
    .readback = { $card }। এটা আমার জন্য সহজ।
scale-easy-quite_easy = মোটামুটি সহজ
    .readback = { $card }। এটা আমার জন্য মোটামুটি সহজ।
scale-easy-hard = কঠিন
    .readback = { $card }। এটা আমার জন্য কঠিন।

scale-calm-calm = শান্ত
    .readback = { $card }। আমি শান্ত থাকি।
scale-calm-not_sure = নিশ্চিত না
    .readback = { $card }। আমি নিশ্চিত না।
scale-calm-worried = চিন্তিত
    .readback = { $card }। আমার চিন্তা হয়।

scale-alone-by_myself = নিজে নিজে
    .readback = { $card }। আমি এটা নিজে নিজে করি।
scale-alone-little_help = একটু সাহায্য
    .readback = { $card }। আমি একটু সাহায্য পাই।
scale-alone-lots_of_help = অনেক সাহায্য
    .readback = { $card }। আমি অনেক সাহায্য পাই।
scale-alone-two-help = সাহায্য নিয়ে
    .readback = { $card }। আমি সাহায্য পাই।

scale-important-important_to_me = গুরুত্বপূর্ণ
    .readback = { $card }। এটা আমার কাছে গুরুত্বপূর্ণ।
scale-important-quite_important = মোটামুটি গুরুত্বপূর্ণ
    .readback = { $card }। এটা আমার কাছে মোটামুটি গুরুত্বপূর্ণ।
scale-important-not_important = গুরুত্বপূর্ণ না
    .readback = { $card }। এটা গুরুত্বপূর্ণ না।

scale-size-a_little = একটু
    .readback = এটা ছোট চিন্তা।
scale-size-middle_amount = মাঝারি
    .readback = এটা মাঝারি চিন্তা।
scale-size-a_lot = অনেক
    .readback = এটা বড় চিন্তা।

scale-when-soon = শিগগিরই
    .readback = { $card }। আমি শিগগিরই এটা আশা করি।
scale-when-when_i_am_older = বড় হলে
    .readback = { $card }। আমি বড় হলে এটা আশা করি।

answer-dont-know = { $card }। আমি জানি না।
