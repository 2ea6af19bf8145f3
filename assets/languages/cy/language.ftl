# Machine-made translation from en-GB: not yet checked by a speaker.
# The language itself.

language-name = Cymraeg
language-name-en = Welsh
language-direction = ltr
language-checked = no
