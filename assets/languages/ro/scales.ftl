# Machine-made translation from en-GB: not yet checked by a speaker.
# The places of the scales. .readback: said back at the check, as the child's own words.

scale-like-like = Îmi place
    .readback = { $card }. Îmi place asta.
scale-like-so_so = Așa și așa
    .readback = { $card }. Asta e așa și așa.
scale-like-dont_like = Nu-mi place
    .readback = { $card }. Nu-mi place asta.

scale-going-going_well = Merge bine
    .readback = { $card }. Asta merge bine.
scale-going-sometimes = Uneori
    .readback = { $card }. Asta merge bine uneori.
scale-going-not_going_well = Nu merge bine
    .readback = { $card }. Asta nu merge bine.

scale-easy-easy = Ușor
    .readback = { $card }. Asta e ușor pentru mine.
scale-easy-quite_easy = Destul de ușor
    .readback = { $card }. Asta e destul de ușor pentru mine.
scale-easy-hard = Greu
    .readback = { $card }. Asta e greu pentru mine.

scale-calm-calm = Calm
    .readback = { $card }. Simt calm.
scale-calm-not_sure = Nu știu sigur
    .readback = { $card }. Nu știu sigur.
scale-calm-worried = Îngrijorare
    .readback = { $card }. Simt îngrijorare.

scale-alone-by_myself = Fără ajutor
    .readback = { $card }. Fac asta fără ajutor.
scale-alone-little_help = Puțin ajutor
    .readback = { $card }. Am puțin ajutor.
scale-alone-lots_of_help = Mult ajutor
    .readback = { $card }. Am mult ajutor.
scale-alone-two-help = Cu ajutor
    .readback = { $card }. Am ajutor.

scale-important-important_to_me = Important
    .readback = { $card }. Asta e important pentru mine.
scale-important-quite_important = Destul de important
    .readback = { $card }. Asta e destul de important pentru mine.
scale-important-not_important = Nu e important
    .readback = { $card }. Asta nu e important.

scale-size-a_little = Puțin
    .readback = Asta e o grijă mică.
scale-size-middle_amount = Mediu
    .readback = Asta e o grijă mijlocie.
scale-size-a_lot = Mult
    .readback = Asta e o grijă mare.

scale-when-soon = Curând
    .readback = { $card }. Sper să fie curând.
scale-when-when_i_am_older = Când voi fi mai mare
    .readback = { $card }. Sper să fie când voi fi mai mare.

answer-dont-know = { $card }. Nu știu.
