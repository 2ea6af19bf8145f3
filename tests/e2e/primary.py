"""A child called Sam goes through the plan "primary"."""

from child import Child
from program import Program
from vault import made

WHOLE_VOICE = "Maths is hard because it is too loud in my classroom."
LAST_VOICE = "I want to sit beside the window and see the birds."

LIKE = ("Like", "So-so", "Don't like")
CALM = ("Calm", "Not sure", "Worried")
EASY = ("Easy", "Quite easy", "Hard")
WHEN = ("Soon", "When I'm older")
IMPORTANT = ("Important", "Quite important", "Not important")

# What is asked about the card in hand.
FEEL = "How do you feel about .*"


def opens(stage, binary, home, *how):
    """Starts the program and gives the child in front of it."""
    return Child(Program(stage, binary, *how, *made(stage, binary, home)))


def says_hello(child):
    """Hello, agreement and practice, up to the topics."""
    child.sees("Hello Sam. How are you today?", page="primary.hello", seconds=60.0)
    child.chooses("Happy", "Excited")
    child.taps("Start")
    child.sees("Can we ask you things?")
    child.taps("Yes")
    child.taps("Next")
    child.sees("Can we record your voice?")
    child.taps("Yes")
    child.taps("Next")
    child.sees("Who can see what you say?")
    child.lets_see("My family")
    child.taps("Next")
    shows_what_they_look_like(child)
    child.sees_board("How do you feel about these?", FEEL, page="primary.practice")
    child.puts(child.next_card(LIKE), "So-so")
    # Practice is kept nowhere.
    child.told.placed.clear()
    child.taps("Next")
    child.sees("What shall we talk about?", page="primary.topics")


def shows_what_they_look_like(child):
    """The page "This is me", tab by tab; what is chosen there is no view."""
    for heading, card in (
        ("Which skin looks like yours?", "Dark brown"),
        ("Which hair looks like yours?", "Curly"),
        ("Which hair colour looks like yours?", "Black"),
        ("Do you use any of these?", "Glasses"),
    ):
        child.sees(heading, page="primary.me")
        child.taps(card)
        child.taps("Next")


def sees_lessons(child):
    """The board about lessons."""
    child.sees_board("How do you feel about your lessons?", FEEL, page="primary.lessons")


def talks_about_school(child):
    """Three boards, one card talked about, one change of mind, one break. Gives the labels of the lessons placed."""
    child.taps("School")
    sees_lessons(child)
    lessons = []
    for turn, place in enumerate(("Don't like", "So-so", "Like", "Don't like")):
        label = child.next_card(LIKE)
        child.puts(label, place, drag=turn == 1)
        lessons.append(label)

    changed = lessons[2]
    child.puts(changed, "So-so")

    child.opens_talk_about(lessons[0])
    child.tells(WHOLE_VOICE, label=lessons[0])
    child.taps("Next")
    sees_lessons(child)

    child.taps("I need a break")
    child.sees("Take your time.")
    child.hears_back("I am not listening.")
    child.taps("Carry on")
    sees_lessons(child)
    child.taps("Next")

    child.sees_board("How do you feel at these times?", FEEL, page="primary.school_day")
    child.tree.control("Calm")
    child.puts(child.next_card(CALM), "Worried")
    child.taps("Next")
    child.sees_board("How are these for you?", "How is .* for you.", page="primary.learn")
    child.puts(child.next_card(EASY), "Hard", drag=True)
    child.taps("Next")
    child.sees("What shall we talk about?", page="primary.topics")
    return lessons


def tells_a_worry(child):
    """A worry with its size and what would help."""
    child.taps("Worries")
    child.sees("What worries you?", page="primary.worry")
    child.chooses("Fire alarm")
    child.taps("Next")
    child.sees("How big is this worry?")
    child.taps("A lot")
    child.told.size = "A lot"
    child.taps("Next")
    child.sees("What would help?")
    for label in ("Ear muffs", "Music"):
        child.taps(label)
        child.told.helps.append(label)
    child.taps("Next")
    child.sees("Is there another worry?")
    child.taps("No")
    child.sees("What shall we talk about?", page="primary.topics")


def tells_hopes(child):
    """A hope for soon and one for later."""
    child.taps("Hopes")
    child.sees_board("What do you hope for?", ".*", page="primary.hope")
    child.tree.control("Soon")
    for place in WHEN:
        child.puts(child.next_card(WHEN), place)
    child.taps("Next")
    child.sees("What shall we talk about?", page="primary.topics")


def says_what_else(child):
    """What is important, anything else by voice, and a drawing."""
    child.taps("Finish")
    child.sees_board("How important are these to you?", "How important is this: .*", page="primary.important")
    child.puts(child.next_card(IMPORTANT), "Important")
    child.taps("Next")
    child.sees("What else do you want to say?", page="primary.more_talk")
    child.tells(LAST_VOICE)
    child.taps("Next")
    child.sees("Draw what you want to say.", page="primary.draw")
    child.draws([(0.2, 0.3), (0.5, 0.6), (0.8, 0.3)])
    child.taps("red")
    child.draws([(0.3, 0.8), (0.7, 0.8)])
    child.taps("Next")
    child.sees("Tell me about it.")
    child.taps("Skip")


def checks(child, private):
    """The reading back, one answer made private, and thank you."""
    child.sees("Is this right?", page="primary.check")
    child.makes_private("primary.lessons", private)
    child.taps("Next")
    thanks(child)


def thanks(child):
    """The end of a sitting."""
    child.sees("Thank you, Sam.", page="primary.thanks")
    child.taps("Finish")


def whole_conversation(stage, binary, home):
    """From hello to thank you. Gives what was told."""
    child = opens(stage, binary, home, "--child", "Sam")
    says_hello(child)
    lessons = talks_about_school(child)
    tells_a_worry(child)
    tells_hopes(child)
    says_what_else(child)
    checks(child, private=lessons[3])
    child.program.close()
    return child


def killed_half_way(stage, binary, home):
    """Killed on a board with a card placed; opened again it is there still, and the child goes on. Gives what was told."""
    child = opens(stage, binary, home, "--child", "Sam")
    says_hello(child)
    child.taps("School")
    sees_lessons(child)
    first = child.next_card(LIKE)
    child.puts(first, "Like")
    child.program.kill()

    again = opens(stage, binary, home, "--carry-on")
    again.told = child.told
    again.tree.control("Like", seconds=60.0)
    sees_lessons(again)
    again.finds(first, "Like")
    again.puts(again.next_card(LIKE), "Don't like")
    again.taps("I need a break")
    again.sees("Take your time.")
    again.taps("Stop for today")
    thanks(again)
    again.program.close()
    return again
