# Machine-made translation from en-GB: not yet checked by a speaker.

language-name = বাংলা
language-name-en = Bengali
language-direction = ltr
language-checked = no
