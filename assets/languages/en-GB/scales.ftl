# The places of the scales. .readback: said back at the check, as the child's own words.
# scale-SCALE-two-PLACE: the words of a place when the child is offered two, where they differ.

scale-like-like = Like
    .readback = { $card }. I like this.
scale-like-so_so = So-so
    .readback = { $card }. This is so-so.
scale-like-dont_like = Don't like
    .readback = { $card }. I don't like this.

scale-going-going_well = Going well
    .readback = { $card }. This is going well.
scale-going-sometimes = Sometimes
    .readback = { $card }. This goes well sometimes.
scale-going-not_going_well = Not going well
    .readback = { $card }. This is not going well.

scale-easy-easy = Easy
    .readback = { $card }. This is easy for me.
scale-easy-quite_easy = Quite easy
    .readback = { $card }. This is quite easy for me.
scale-easy-hard = Hard
    .readback = { $card }. This is hard for me.

scale-calm-calm = Calm
    .readback = { $card }. I feel calm.
scale-calm-not_sure = Not sure
    .readback = { $card }. I am not sure.
scale-calm-worried = Worried
    .readback = { $card }. I feel worried.

scale-alone-by_myself = By myself
    .readback = { $card }. I do this by myself.
scale-alone-little_help = A little help
    .readback = { $card }. I have a little help.
scale-alone-lots_of_help = Lots of help
    .readback = { $card }. I have lots of help.
scale-alone-two-help = With help
    .readback = { $card }. I have help.

scale-important-important_to_me = Important
    .readback = { $card }. This is important to me.
scale-important-quite_important = Quite important
    .readback = { $card }. This is quite important to me.
scale-important-not_important = Not important
    .readback = { $card }. This is not important.

scale-size-a_little = A little
    .readback = This is a little worry.
scale-size-middle_amount = Middle
    .readback = This is a middle worry.
scale-size-a_lot = A lot
    .readback = This is a big worry.

scale-when-soon = Soon
    .readback = { $card }. I hope for this soon.
scale-when-when_i_am_older = When I'm older
    .readback = { $card }. I hope for this when I'm older.

answer-dont-know = { $card }. I don't know.
