# Machine-made translation from en-GB: not yet checked by a speaker.

language-name = ਪੰਜਾਬੀ
language-name-en = Punjabi
language-direction = ltr
language-checked = no
