# Machine-made translation from en-GB: not yet checked by a speaker.
# The language itself.

language-name = Soomaali
language-name-en = Somali
language-direction = ltr
language-checked = no
