"""With keys alone, neither pointer nor touch: a child answers, an adult comes to the desk and leads back to the child; and the same
by what a screen reader asks of the lock."""

import time

from child import SETTLE
from gi.repository import Atspi
from hand import Hand
from program import Program
from stage import Missing, wait_for
from vault import PASSPHRASE, made

# The lock is held for three seconds.
HOLD_SECONDS = 3.4
SHORT_SECONDS = 1.6
CHORD = ("Control_L", "Shift_L", "d")
HELLO = "Hello Sam. How are you today?"
DESK = "Who is talking today?"


class Keys:
    """Presses keys, and looks where the focus is."""

    def __init__(self, program):
        self.program, self.stage = program, program.stage
        self._hand = Hand(program.stage)

    @property
    def tree(self):
        """What a screen reader is told now."""
        self.program.check()
        return self.program.tree

    def goes_to(self, name, most=80):
        """Presses Tab until what has this name has the focus."""
        for _ in range(most):
            if any("focused" in node.states for node in self.tree.all(name)):
                return
            self._hand.key("Tab")
        raise Missing(f"Tab never came to {name!r}:\n{self.tree}")

    def presses(self, name):
        """Goes there and presses Enter."""
        self.goes_to(name)
        self._hand.key("Return")

    def types(self, words):
        """Types where the focus is."""
        self._hand.types(words)

    def holds(self, seconds):
        """Holds the adult's three keys."""
        for key in CHORD:
            self._hand.holds(key)
        time.sleep(seconds)
        for key in reversed(CHORD):
            self._hand.lets_go(key)

    def holds_the_last(self):
        """The same with one finger: one after the other, the last one held."""
        for key in CHORD[:2]:
            self._hand.key(key)
        self._hand.holds(CHORD[2], pause=HOLD_SECONDS)
        self._hand.lets_go(CHORD[2])

    def asks_the_lock(self):
        """A screen reader presses the lock once."""
        Atspi.Action.do_action(self.tree.control("For adults").node.get_action_iface(), 0)
        time.sleep(SETTLE)

    def is_at(self, heading):
        """The page of this heading is shown."""
        return bool(self.tree.all(heading, role="heading"))


def lead_to_the_desk_and_back(stage, binary):
    """Gives the differences."""
    home = stage.folder / "vault-keys"
    made(stage, binary, home)
    found = []
    keys = Keys(Program(stage, binary, "--child", "Sam", "--home", home))
    keys.tree.heading(HELLO, 60.0)
    time.sleep(SETTLE)
    keys.presses("Happy")
    wait_for("Happy is chosen", lambda: "pressed" in keys.tree.control("Happy").states)
    keys.holds(SHORT_SECONDS)
    if not keys.is_at(HELLO):
        found.append("keys that are let go too soon open the desk")
    for way in (lambda: keys.holds(HOLD_SECONDS), keys.holds_the_last, lambda: [keys.asks_the_lock() for _ in range(3)]):
        way()
        keys.tree.heading(DESK)
        keys.presses("Back to Sam")
        keys.tree.heading(HELLO)
        if "pressed" not in keys.tree.control("Happy").states:
            found.append("what the child chose is not as it was")
        time.sleep(SETTLE)
    keys.asks_the_lock()
    if not keys.is_at(HELLO):
        found.append("a screen reader that presses the lock once opens the desk")
    keys.holds(HOLD_SECONDS)
    keys.goes_to("Passphrase")
    keys.types(PASSPHRASE)
    keys.presses("Unlock")
    keys.tree.control("Lock now")
    keys.program.close()
    return [f"keys alone: {line}" for line in found]
