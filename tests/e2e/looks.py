"""A gaze that makes one move and then rests: the window sleeps between, and no such move may be lost."""

import time

from child import Child
from program import Program
from stage import Missing

CARDS = ("Happy", "Worried", "Okay", "Sad", "Excited", "Angry")
# Chance decides whether a frame comes between the two things that a mouse tells of one move: once in three or four.
TRIES = 12
# Until everything has stopped that the choice before set going.
STILL_SECONDS = 1.5


def single_moves(stage, binary):
    """Looks at one card after the other, each with one move; gives those that were not chosen."""
    ways = stage.folder / "ways-of-gaze.ron"
    ways.write_text("(dwell: (on: true))")
    child = Child(Program(stage, binary, "--practice", "--ways", ways))
    child.sees("Hello Sam. How are you today?", seconds=60.0)
    places = {name: child.tree.control(name).box.middle for name in CARDS}
    lost = []
    for number in range(TRIES):
        name = CARDS[number % len(CARDS)]
        before = _is_chosen(child, name)
        time.sleep(STILL_SECONDS)
        child.hand.go(places[name])
        try:
            child.until(f"{name!r} chosen by a look", lambda name=name, before=before: _is_chosen(child, name) != before, 8.0)
        except Missing:
            lost.append(f"move {number + 1} of {TRIES}, to {name!r}, was lost")
    child.program.close()
    return lost


def _is_chosen(child, name):
    return "pressed" in child.tree.control(name).states
