"""The screen reader Orca on a stage, and a child who does not see: hears what Orca says, and has a keyboard."""

import re
import time
from pathlib import Path

from hand import Hand
from stage import Missing, wait_for
from tree import plain

# Longer than the kiosk waits on a fresh page, and longer than it takes two presses of one control for one.
SETTLE = 0.65
# Longer than what belongs to one utterance takes to come.
SAID_SECONDS = 0.3
# What Orca says after a name.
_ROLES = r"(?:toggle button|push button|heading|canvas|label|password text|entry|text)"
_STOP = re.compile(rf"^(?P<name>.*?) (?P<role>{_ROLES})(?P<rest>\b.*)$")
# Orca's own speed, where nobody changed it, and the time for a key and for a thought.
WORD_SECONDS, KEY_SECONDS, THOUGHT_SECONDS = 60 / 175, 0.25, 0.7


class Orca:
    """A running Orca, and all that it said."""

    def __init__(self, stage):
        self._file = stage.folder / "heard"
        self._stage = stage
        starts = Path(__file__).with_name("orca_heard.py")
        # Debian's own Python: Orca's parts lie beside it.
        folder = str(stage.folder / "orca")
        self._process = stage.start("/usr/bin/python3", str(starts), folder, str(self._file), name="orca")
        wait_for("Orca's first words", self.said, 40.0)

    def said(self, since=0):
        """What was said, from this utterance on."""
        if self._process.poll() is not None:
            raise Missing(f"Orca ended by itself:\n{self._stage.log('orca')}")
        if not self._file.exists():
            return []
        lines = self._file.read_text(encoding="utf-8").splitlines()
        return [plain(line.partition("\t")[2]) for line in lines[since:]]

    def close(self):
        """Ends it."""
        self._process.terminate()
        self._process.wait(timeout=10)


class Ears:
    """A child who hears and presses keys; the screen, and what a screen reader could be told, are never looked at."""

    way = "screen reader (Orca)"

    def __init__(self, program, orca):
        self.program, self.stage, self.orca = program, program.stage, orca
        self._hand = Hand(program.stage)
        # Where in all that was said the last key was pressed, and how much of what came then was listened to.
        self._from = self._mark = len(orca.said())
        self._listened = 0
        self._stops, self._at = [], None
        self._page_came = self._pressed = time.monotonic()
        self.question = ""
        self.choices = self.presses = 0
        self.seconds = 0.0

    def sees(self, heading, seconds=20.0):
        """Hears that a page with this heading came; all of what is said then is listened to."""
        said = self._hears(re.compile(rf"^(?:{heading}) heading\b"), seconds)
        self.question = _STOP.match(said)["name"]
        self._is_at_heading()
        # What else is said of the page, and must not be taken for the next stop.
        time.sleep(SAID_SECONDS)

    def taps(self, name):
        """Goes to the control of this name, as Orca says it, and presses it."""
        self.goes_to(name)
        # The same key again within half a second is a hand that trembles.
        time.sleep(max(0.0, SETTLE - (time.monotonic() - max(self._page_came, self._pressed))))
        self._listens()
        self.choices += 1
        self.seconds += THOUGHT_SECONDS
        self._presses("Return")
        self._pressed = time.monotonic()

    def chooses(self, name):
        """Chooses a card, and hears before that it is not chosen, and then that it is."""
        said = self.goes_to(name)
        if said and not said.startswith("toggle button not pressed"):
            raise Missing(f"{name!r} is to be chosen, and Orca says {said!r}")
        self.taps(name)
        self._hears(re.compile("^pressed"))

    def hears_back(self, pattern, seconds=20.0):
        """Hears words that match somewhere."""
        return self._hears(re.compile(pattern), seconds)

    def lets_see(self, person):
        """Says yes to a person, and hears it."""
        self.taps(f"{person}. Yes or no?")
        self._hears(re.compile(f"^{re.escape(person)}. Yes$"))

    def sorts(self, name, each):
        """Puts the card in hand on this place; gives the question that follows, if it matches."""
        self.taps(name)
        said = self._hears(re.compile(rf"\. {re.escape(name)}\."))
        found = re.search(each, said)
        self.question = found.group(0) if found else ""

    def starts_to_talk(self):
        """Turns the microphone on, and hears that the same control now ends it."""
        self.taps("Talk")
        self._hears(re.compile("^Finish$"))
        self._stops[self._at] = "Finish"

    @property
    def effort(self):
        """What it took; the minutes are reckoned from what was listened to, at Orca's own speed."""
        return f"{self.choices} choices, {self.presses} presses, {self.seconds / 60:.1f} minutes"

    def not_heard(self, views):
        """What was kept and not read out before it."""
        heard = " ".join(self.orca.said(self._from))
        said = (plain(answer["said"]) for answer in views["answers"] if answer.get("said"))
        return [f"{self.way}: never read out: {words}" for words in said if words not in heard]

    def keeps_the_rest(self):
        """Nothing: whoever hears waits for "You kept it." after each press."""

    def types(self, words):
        """Types where the focus is."""
        self._hand.types(words)

    def goes_to(self, name):
        """Goes from stop to stop until Orca says this name; gives the role and what else was said with it."""
        if self._at is not None and self._stops[self._at] == name:
            return ""
        for _ in range(120):
            back = name in self._stops and self._at is not None and self._stops.index(name) < self._at
            stop = _STOP.match(self._step("ISO_Left_Tab" if back else "Tab"))
            met = stop["name"]
            if met not in self._stops:
                self._stops.insert(0 if self._at is None else self._at + 1, met)
            self._at = self._stops.index(met)
            if met == name:
                return f"{stop['role']}{stop['rest']}"
            # Of what is passed by, the first words are heard.
            self.seconds += min(len(met.split()), 2) * WORD_SECONDS
        raise Missing(f"Orca never came to {name!r}; it said:\n{self._all()}")

    def _step(self, key):
        for _ in range(4):
            self._presses(key)
            try:
                return wait_for(f"a stop after {key}", lambda: list(filter(_STOP.match, self.orca.said(self._mark))), 5.0)[0]
            except Missing:
                # The page changed meanwhile, and the focus was nowhere.
                continue
        raise Missing(f"Orca says nothing after {key}; it said:\n{self._all()}")

    def _presses(self, key):
        self.program.check()
        self.presses += 1
        self.seconds += KEY_SECONDS
        self._mark, self._listened = len(self.orca.said()), 0
        self._hand.key(key)

    def _listens(self):
        said = self.orca.said(self._mark)
        self.seconds += sum(len(words.split()) for words in said[self._listened :]) * WORD_SECONDS
        self._listened = len(said)

    def _hears(self, pattern, seconds=20.0):
        def until():
            return next((words for words in self.orca.said(self._mark) if pattern.search(words)), None)

        try:
            said = wait_for(f"Orca saying {pattern.pattern!r}", until, seconds)
        except Missing as missing:
            raise Missing(f"{missing}; it said:\n{self._all()}\nwhat it was told:\n{self.program.tree}") from None
        # What else belongs to it comes at once.
        time.sleep(0.15)
        self._listens()
        if any(re.search(r" heading\.?$", words) for words in self.orca.said(self._mark)):
            self._is_at_heading()
        return said

    def _is_at_heading(self):
        self._stops, self._at = [], None
        self._page_came = time.monotonic()

    def _all(self):
        return "\n".join(self.orca.said()[-30:])
