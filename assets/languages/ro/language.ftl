# Machine-made translation from en-GB: not yet checked by a speaker.
# The language itself.

language-name = Română
language-name-en = Romanian
language-direction = ltr
language-checked = no
