# Machine-made translation from en-GB: not yet checked by a speaker.

language-name = العربية
language-name-en = Arabic
language-direction = rtl
language-checked = no
