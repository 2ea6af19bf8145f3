# Machine-made translation from en-GB: not yet checked by a speaker.
# The places of the scales. .readback: said back at the check, as the child's own words.

scale-like-like = Waan jeclahay
    .readback = { $card }. Kan waan jeclahay.
scale-like-so_so = Dhexdhexaad
    .readback = { $card }. Kani waa dhexdhexaad.
scale-like-dont_like = Ma jecli
    .readback = { $card }. Kan ma jecli.

scale-going-going_well = Si fiican u socda
    .readback = { $card }. Kani si fiican buu u socdaa.
scale-going-sometimes = Mararka qaar
    .readback = { $card }. Mararka qaar si fiican buu u socdaa.
scale-going-not_going_well = Si fiican uma socdo
    .readback = { $card }. Kani si fiican uma socdo.

scale-easy-easy = Fudud
    .readback = { $card }. Kani wuu ii fudud yahay.
scale-easy-quite_easy = Xoogaa fudud
    .readback = { $card }. Kani xoogaa wuu ii fudud yahay.
scale-easy-hard = Adag
    .readback = { $card }. Kani wuu igu adag yahay.

scale-calm-calm = Deggan
    .readback = { $card }. Waan degganahay.
scale-calm-not_sure = Ma hubo
    .readback = { $card }. Ma hubo.
scale-calm-worried = Walaacsan
    .readback = { $card }. Waan walaacsanahay.

scale-alone-by_myself = Keligay
    .readback = { $card }. Kan keligay baan sameeyaa.
scale-alone-little_help = Caawimo yar
    .readback = { $card }. Caawimo yar baan helaa.
scale-alone-lots_of_help = Caawimo badan
    .readback = { $card }. Caawimo badan baan helaa.
scale-alone-two-help = Iyadoo la i caawiyo
    .readback = { $card }. Caawimo baan helaa.

scale-important-important_to_me = Muhiim
    .readback = { $card }. Kani muhiim buu ii yahay.
scale-important-quite_important = Xoogaa muhiim
    .readback = { $card }. Kani xoogaa muhiim buu ii yahay.
scale-important-not_important = Muhiim maaha
    .readback = { $card }. Kani muhiim maaha.

scale-size-a_little = Wax yar
    .readback = Kani waa walaac yar.
scale-size-middle_amount = Dhexe
    .readback = Kani waa walaac dhexe.
scale-size-a_lot = Wax badan
    .readback = Kani waa walaac weyn.

scale-when-soon = Dhowaan
    .readback = { $card }. Tan waxaan rajaynayaa dhowaan.
scale-when-when_i_am_older = Markaan weynaado
    .readback = { $card }. Tan waxaan rajaynayaa markaan weynaado.

answer-dont-know = { $card }. Ma aqaan.
