# Machine-made translation from en-GB: not yet checked by a speaker.

scale-like-like = پسند ہے
    .readback = { $card }۔ یہ مجھے پسند ہے۔
scale-like-so_so = بس ٹھیک
    .readback = { $card }۔ یہ بس ٹھیک ہے۔
scale-like-dont_like = پسند نہیں
    .readback = { $card }۔ یہ مجھے پسند نہیں۔

scale-going-going_well = اچھا چل رہا ہے
    .readback = { $card }۔ یہ اچھا چل رہا ہے۔
scale-going-sometimes = کبھی کبھی
    .readback = { $card }۔ یہ کبھی کبھی اچھا چلتا ہے۔
scale-going-not_going_well = اچھا نہیں چل رہا
    .readback = { $card }۔ یہ اچھا نہیں چل رہا۔

scale-easy-easy = آسان
    .readback = { $card }۔ یہ میرے لیے آسان ہے۔
scale-easy-quite_easy = کچھ آسان
    .readback = { $card }۔ یہ میرے لیے کچھ آسان ہے۔
scale-easy-hard = مشکل
    .readback = { $card }۔ یہ میرے لیے مشکل ہے۔

scale-calm-calm = سکون
    .readback = { $card }۔ مجھے سکون محسوس ہوتا ہے۔
scale-calm-not_sure = پکا نہیں پتا
    .readback = { $card }۔ مجھے پکا نہیں پتا۔
scale-calm-worried = پریشانی
    .readback = { $card }۔ مجھے پریشانی ہوتی ہے۔

scale-alone-by_myself = خود
    .readback = { $card }۔ یہ مجھے خود کرنا آتا ہے۔
scale-alone-little_help = تھوڑی مدد
    .readback = { $card }۔ مجھے تھوڑی مدد ملتی ہے۔
scale-alone-lots_of_help = بہت مدد
    .readback = { $card }۔ مجھے بہت مدد ملتی ہے۔
scale-alone-two-help = مدد سے
    .readback = { $card }۔ مجھے مدد ملتی ہے۔

scale-important-important_to_me = اہم
    .readback = { $card }۔ یہ میرے لیے اہم ہے۔
scale-important-quite_important = کچھ اہم
    .readback = { $card }۔ یہ میرے لیے کچھ اہم ہے۔
scale-important-not_important = اہم نہیں
    .readback = { $card }۔ یہ اہم نہیں ہے۔

scale-size-a_little = تھوڑی
    .readback = یہ چھوٹی پریشانی ہے۔
scale-size-middle_amount = درمیانی
    .readback = یہ درمیانی پریشانی ہے۔
scale-size-a_lot = بہت
    .readback = یہ بڑی پریشانی ہے۔

scale-when-soon = جلد
    .readback = { $card }۔ مجھے جلد اس کی امید ہے۔
scale-when-when_i_am_older = بڑے ہو کر
    .readback = { $card }۔ بڑے ہو کر مجھے اس کی امید ہے۔

answer-dont-know = { $card }۔ مجھے نہیں پتا۔
