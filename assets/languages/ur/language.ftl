# Machine-made translation from en-GB: not yet checked by a speaker.

language-name = اردو
language-name-en = Urdu
language-direction = rtl
language-checked = no
