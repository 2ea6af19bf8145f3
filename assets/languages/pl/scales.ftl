# Machine-made translation from en-GB: not yet checked by a speaker.
# The places of the scales. .readback: said back at the check, as the child's own words.

scale-like-like = Lubię
    .readback = { $card }. Lubię to.
scale-like-so_so = Tak sobie
    .readback = { $card }. To jest tak sobie.
scale-like-dont_like = Nie lubię
    .readback = { $card }. Nie lubię tego.

scale-going-going_well = Idzie dobrze
    .readback = { $card }. To idzie dobrze.
scale-going-sometimes = Czasami
    .readback = { $card }. To czasami idzie dobrze.
scale-going-not_going_well = Nie idzie dobrze
    .readback = { $card }. To nie idzie dobrze.

scale-easy-easy = Łatwe
    .readback = { $card }. To jest dla mnie łatwe.
scale-easy-quite_easy = Dość łatwe
    .readback = { $card }. To jest dla mnie dość łatwe.
scale-easy-hard = Trudne
    .readback = { $card }. To jest dla mnie trudne.

scale-calm-calm = Spokój
    .readback = { $card }. Czuję spokój.
scale-calm-not_sure = Nie mam pewności
    .readback = { $card }. Nie mam pewności.
scale-calm-worried = Martwię się
    .readback = { $card }. Martwię się.

scale-alone-by_myself = Samodzielnie
    .readback = { $card }. Robię to samodzielnie.
scale-alone-little_help = Mała pomoc
    .readback = { $card }. Ktoś mi trochę pomaga.
scale-alone-lots_of_help = Duża pomoc
    .readback = { $card }. Ktoś mi dużo pomaga.
scale-alone-two-help = Z pomocą
    .readback = { $card }. Ktoś mi pomaga.

scale-important-important_to_me = Ważne
    .readback = { $card }. To jest dla mnie ważne.
scale-important-quite_important = Dość ważne
    .readback = { $card }. To jest dla mnie dość ważne.
scale-important-not_important = Nieważne
    .readback = { $card }. To nie jest ważne.

scale-size-a_little = Trochę
    .readback = To jest małe zmartwienie.
scale-size-middle_amount = Średnio
    .readback = To jest średnie zmartwienie.
scale-size-a_lot = Bardzo
    .readback = To jest duże zmartwienie.

scale-when-soon = Niedługo
    .readback = { $card }. Mam nadzieję, że to będzie niedługo.
scale-when-when_i_am_older = Kiedy dorosnę
    .readback = { $card }. Mam nadzieję, że to będzie, kiedy dorosnę.

answer-dont-know = { $card }. Nie wiem.
