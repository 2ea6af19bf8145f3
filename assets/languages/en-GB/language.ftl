# What this language is. language-checked: who read the words as a speaker of the language, and when; or `no`.

language-name = English
language-name-en = English
language-direction = ltr
language-checked = yes
