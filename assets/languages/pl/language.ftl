# Machine-made translation from en-GB: not yet checked by a speaker.
# The language itself.

language-name = Polski
language-name-en = Polish
language-direction = ltr
language-checked = no
