# Machine-made translation from en-GB: not yet checked by a speaker.
# The places of the scales. .readback: said back at the check, as the child's own words.

scale-like-like = Hoffi
    .readback = { $card }. Dw i'n hoffi hyn.
scale-like-so_so = Gweddol
    .readback = { $card }. Mae hyn yn weddol.
scale-like-dont_like = Ddim yn hoffi
    .readback = { $card }. Dw i ddim yn hoffi hyn.

scale-going-going_well = Mynd yn dda
    .readback = { $card }. Mae hyn yn mynd yn dda.
scale-going-sometimes = Weithiau
    .readback = { $card }. Mae hyn yn mynd yn dda weithiau.
scale-going-not_going_well = Ddim yn mynd yn dda
    .readback = { $card }. Dydy hyn ddim yn mynd yn dda.

scale-easy-easy = Hawdd
    .readback = { $card }. Mae hyn yn hawdd i fi.
scale-easy-quite_easy = Eithaf hawdd
    .readback = { $card }. Mae hyn yn eithaf hawdd i fi.
scale-easy-hard = Anodd
    .readback = { $card }. Mae hyn yn anodd i fi.

scale-calm-calm = Tawel fy meddwl
    .readback = { $card }. Dw i'n teimlo'n dawel fy meddwl.
scale-calm-not_sure = Ddim yn siŵr
    .readback = { $card }. Dw i ddim yn siŵr.
scale-calm-worried = Poeni
    .readback = { $card }. Dw i'n poeni.

scale-alone-by_myself = Ar fy mhen fy hun
    .readback = { $card }. Dw i'n gwneud hyn ar fy mhen fy hun.
scale-alone-little_help = Ychydig o help
    .readback = { $card }. Dw i'n cael ychydig o help.
scale-alone-lots_of_help = Llawer o help
    .readback = { $card }. Dw i'n cael llawer o help.
scale-alone-two-help = Gyda help
    .readback = { $card }. Dw i'n cael help.

scale-important-important_to_me = Pwysig
    .readback = { $card }. Mae hyn yn bwysig i fi.
scale-important-quite_important = Eithaf pwysig
    .readback = { $card }. Mae hyn yn eithaf pwysig i fi.
scale-important-not_important = Ddim yn bwysig
    .readback = { $card }. Dydy hyn ddim yn bwysig.

scale-size-a_little = Ychydig
    .readback = Poen meddwl bach yw hwn.
scale-size-middle_amount = Canolig
    .readback = Poen meddwl canolig yw hwn.
scale-size-a_lot = Llawer
    .readback = Poen meddwl mawr yw hwn.

scale-when-soon = Cyn hir
    .readback = { $card }. Dw i'n gobeithio am hyn cyn hir.
scale-when-when_i_am_older = Pan fydda i'n hŷn
    .readback = { $card }. Dw i'n gobeithio am hyn pan fydda i'n hŷn.

answer-dont-know = { $card }. Dw i ddim yn gwybod.
