# Machine-made translation from en-GB: not yet checked by a speaker.
# The language itself.

language-name = Українська
language-name-en = Ukrainian
language-direction = ltr
language-checked = no
