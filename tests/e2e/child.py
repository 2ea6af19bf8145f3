"""A child at the kiosk, in the words of the plan: sees a page, taps a card, tells something. What was told is noted, so
that the package can be held against it."""

import re
import time
from dataclasses import dataclass, field

from hand import Hand
from stage import Missing, wait_for
from tree import plain
import voice

# Longer than the kiosk waits on a fresh page, and longer than it takes two taps on one control for one: told from the moment at
# which the page was seen, which is later than it came.
SETTLE = 0.65


@dataclass
class Told:
    """What the child told, as the package must have it."""

    placed: dict = field(default_factory=dict)
    """The card's label, by page, to the labels of all places it was put on, in order."""
    chosen: dict = field(default_factory=dict)
    """Labels of the cards chosen, by page."""
    spoken: dict = field(default_factory=dict)
    """Where (page, and the card's label or None) to the WAV that was spoken."""
    private: set = field(default_factory=set)
    """(page, label) of what was made private."""
    size: str | None = None
    """The worry's size."""
    helps: list = field(default_factory=list)
    """What would help with the worry."""
    lines_drawn: int = 0
    """Lines of the drawing."""


class Child:
    """Sees, taps and speaks. `page` is the page's id in the plan, for the notes."""

    def __init__(self, program):
        self.program = program
        self.stage = program.stage
        self.hand = Hand(program.stage)
        self.told = Told()
        self.page = ""

    @property
    def tree(self):
        """What a screen reader is told now."""
        self.program.check()
        return self.program.tree

    def sees(self, heading, page=None, seconds=20.0):
        """Waits for a page with this heading and until it takes touches."""
        self.tree.heading(heading, seconds)
        self.page = page or self.page
        time.sleep(SETTLE)

    def sees_board(self, heading, each, page):
        """Waits for a board: its heading, or what it asks about the card in hand."""
        self.sees(re.compile(f"^({re.escape(heading)}|{each})$"), page=page)

    def taps(self, name):
        """Taps the control of this name."""
        self.hand.tap(self.tree.control(name).box.middle)

    def hears_back(self, words, seconds=20.0):
        """Waits for words that are no control's."""
        self.tree.words(words, seconds)

    def chooses(self, *labels):
        """Taps cards of a grid; each is then shown as chosen."""
        for label in labels:
            self.taps(label)
            self.until(f"{label!r} shown as chosen", lambda label=label: "pressed" in self.tree.control(label).states)
            self.told.chosen.setdefault(self.page, []).append(label)

    def lets_see(self, person):
        """Taps a person's card once: from "Yes or no?" to yes."""
        self.taps(f"{person}. Yes or no?")
        self.tree.control(f"{person}. Yes")

    def next_card(self, places):
        """The label of the card in hand: the largest control of the tray, which is what lies left of the places."""
        boxes = [self._place(place) for place in places]
        left, top, bottom = boxes[0].x, boxes[0].y, boxes[0].y + boxes[0].height
        tray = [
            node
            for node in self.tree.read()
            if node.is_control and node.box.x + node.box.width <= left and top <= node.box.middle[1] <= bottom
        ]
        if not tray:
            raise Missing(f"no card to put on {places}:\n{self.tree}")
        return max(tray, key=lambda card: card.box.width * card.box.height).name

    def puts(self, label, place, drag=False):
        """Puts a card on a place: by a tap on each, or by dragging it there."""
        if drag:
            self.hand.drag(self.tree.control(label).box.middle, self._place(place).middle)
        else:
            self.taps(label)
            time.sleep(0.2)
            self.hand.tap(self.tree.control(place).box.point(0.5, 0.1))
        self.until(f"{label!r} on {place!r}", lambda: self._lies_on(label, place))
        self.told.placed.setdefault(self.page, {}).setdefault(label, []).append(place)

    def finds(self, label, place):
        """The card lies where it was put before."""
        self.until(f"{label!r} still on {place!r}", lambda: self._lies_on(label, place))

    def _place(self, place):
        # With no card in hand a place cannot be pressed, but is there.
        return self.tree.control(place, usable=False).box

    def _lies_on(self, label, place):
        card, target = self.tree.control(label).box, self._place(place)
        x, y = card.middle
        return target.x < x < target.x + target.width and target.y < y < target.y + target.height

    def opens_talk_about(self, label):
        """Taps a placed card twice: into the hand and back, and then Talk is offered."""
        place = self.told.placed[self.page][label][-1]
        self.taps(label)
        self.until(f"{label!r} in hand", lambda: not self._lies_on(label, place))
        time.sleep(SETTLE)
        self.taps(label)
        self.until(f"{label!r} back on {place!r}", lambda: self._lies_on(label, place))
        self.taps("Talk")
        self.tree.control("Try again", usable=False)

    def tells(self, words, label=None):
        """Records a voice on the talk page, listens to it and keeps it."""
        spoken = voice.speech(self.stage, words, name=f"spoken-{len(self.told.spoken)}")
        time.sleep(SETTLE)
        self.taps("Talk")
        self.hears_back("I am listening. Take your time.")
        voice.say_into_microphone(self.stage, spoken)
        time.sleep(0.5)
        self.taps("Finish")
        self.hears_back("You can listen to your voice.")
        self.taps("Listen")
        time.sleep(1.0)
        self.taps("Listen")
        self.taps("Keep it")
        self.until("'Keep it' shown as done", lambda: "pressed" in self.tree.control("Keep it").states)
        self.told.spoken[(self.page, label)] = spoken

    def draws(self, *lines):
        """Draws lines on the canvas, each a list of points in shares of its width and height."""
        canvas = self.until("a canvas", lambda: [node for node in self.tree.read() if node.role == "canvas"])[0].box
        for line in lines:
            self.hand.draw([canvas.point(*point) for point in line])
            self.told.lines_drawn += 1

    def makes_private(self, page, label):
        """On the check page: finds what was said about this card and makes it private."""
        statement = re.compile(rf"^{re.escape(plain(label))}\.", re.IGNORECASE)
        for _ in range(20):
            found = [node for node in self.tree.read() if node.is_control and statement.search(node.name)]
            if found:
                break
            self.taps("More")
            time.sleep(SETTLE)
        else:
            raise Missing(f"nothing that was said about {label!r} on the check page:\n{self.tree}")
        self.hand.tap(found[0].box.middle)
        time.sleep(SETTLE)
        self.taps("Private")
        self.sees("Who can see this?")
        self.hears_back("If you are not safe, we will get help.")
        self.taps("Private")
        self.sees("Is this right?")
        self.told.private.add((page, label))

    def until(self, what, until, seconds=20.0):
        """Waits until it is so and gives the value; else says what a screen reader is told."""
        try:
            return wait_for(what, until, seconds)
        except Missing as missing:
            raise Missing(f"{missing}; what a screen reader is told now:\n{self.tree}") from None
