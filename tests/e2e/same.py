"""One conversation, told on several ways: by touch, with ears and keys, and by what a screen reader asks for. The child says
the same on each, and the record must be the same."""

import json
import re
import subprocess
import sys
import time
from pathlib import Path

from child import SETTLE, Child
from gi.repository import Atspi
from program import Program
from room import Ear
from stage import Missing, say
import voice

WORDS = "I want to sit beside the window and see the birds."
LIKE = ("Like", "So-so", "Don't like")
FEEL = r"How do you feel about (?!these|your).*\?"
IMPORTANT = r"How important is this: .*\?"
NEXT = "Next"
LEAVES_SECONDS = 1.5


class Hands:
    """By touch: sees what stands there, and taps it."""

    way = "touch"

    def __init__(self, program):
        self.program, self.stage = program, program.stage
        self._child = Child(program)
        self.question = ""
        self.choices = 0
        # Until then the kiosk takes a press for one that was meant for the page before, or for the same once more.
        self._ready_at = 0.0

    @property
    def effort(self):
        """What it took."""
        return f"{self.choices} choices"

    def sees(self, heading, seconds=20.0):
        """Waits for a page with this heading, a pattern."""
        self.question = self._child.tree.heading(re.compile(f"^(?:{heading})$"), seconds).name

    def taps(self, name):
        """Presses the control of this name, and sees that it does something."""
        self.choices += 1
        before = self._still()
        self._press(name)
        self._child.until(f"what {name!r} does", lambda: str(self._child.tree) != before)
        self._settles()

    def chooses(self, name):
        """Chooses a card."""
        self.taps(name)
        self._child.until(f"{name!r} shown as chosen", lambda: "pressed" in self._child.tree.control(name).states)

    def hears_back(self, pattern, seconds=20.0):
        """Waits for words that match somewhere."""
        self._child.tree.words(re.compile(pattern), seconds)

    def lets_see(self, person):
        """Says yes to a person."""
        self.taps(f"{person}. Yes or no?")
        self._child.tree.control(f"{person}. Yes")

    def sorts(self, name, each):
        """Puts the card in hand on this place; gives the question that follows, if it matches."""
        before = self.question
        self._still()
        self.choices += 1
        self._press(name, top=True)
        heading = self._child.until("another question", lambda: self._heading_but(before))
        self.question = heading if re.fullmatch(each, heading) else ""
        self._settles()

    def not_heard(self, _views):
        """What was kept and not read out: whoever sees reads it."""
        return []

    def keeps_the_rest(self):
        """On a machine that stands still a press may come too early after the page before and count for that one: whoever sees that
        something is not kept yet presses again."""
        for _ in range(3):
            if "disabled" not in self._child.tree.control(NEXT).states:
                return
            say(f"{self.way}: one more is to be kept")
            self.taps("Keep")

    def starts_to_talk(self):
        """Turns the microphone on."""
        self.taps("Talk")
        self.hears_back("I am listening")

    def _settles(self):
        self._ready_at = time.monotonic() + SETTLE

    def _still(self):
        """What is told once nothing changes any more: then a change is the press's. Meanwhile the page is ready for it."""
        before = ""
        for _ in range(20):
            now = str(self._child.tree)
            if now == before and time.monotonic() >= self._ready_at:
                break
            before = now
            time.sleep(0.1)
        return before

    def _heading_but(self, before):
        return next((node.name for node in self._child.tree.all(re.compile("."), "heading") if node.name != before), None)

    def _press(self, name, top=False):
        box = self._child.tree.control(name).box
        self._child.hand.tap(box.point(0.5, 0.1) if top else box.middle)


class Requests(Hands):
    """By what a screen reader asks for: neither pointer nor key."""

    way = "screen reader's actions"

    def _press(self, name, top=False):
        Atspi.Action.do_action(self._child.tree.control(name).node.get_action_iface(), 0)


def sorts_all(child, places, each, most=20):
    """Puts every card of a board where this child has it: always on the same place, whatever is asked first."""
    for _ in range(most):
        if not child.question:
            return
        child.sorts(places[sum(child.question.encode()) % len(places)], each)


def whole(child):
    """From hello to thank you. Gives the statements that were read back."""
    child.sees(r"Hello Sam\. How are you today\?", seconds=60.0)
    child.chooses("Happy")
    child.chooses("Excited")
    child.taps("Start")
    agrees(child)
    child.sees("Which skin looks like yours.*")
    child.taps("Skip")
    child.sees(FEEL)
    child.sorts("So-so", FEEL)
    child.taps(NEXT)
    child.sees("What shall we talk about.*")
    school(child)
    worry(child)
    child.taps("Finish")
    child.sees(IMPORTANT)
    sorts_all(child, ("Important", "Quite important", "Not important"), IMPORTANT)
    child.taps(NEXT)
    tells(child)
    child.sees(r"Draw what you want to say\.")
    child.taps("Skip")
    child.sees(r"Is this right\?")
    keeps(child)
    child.taps(NEXT)
    child.sees(r"Thank you, Sam\.")
    child.taps("Finish")


def agrees(child):
    """Yes to all; the family may see it."""
    for question in (r"Can we ask you things\?", r"Can we record your voice\?"):
        child.sees(question)
        child.chooses("Yes")
        child.taps(NEXT)
    child.sees(r"Who can see what you say\?")
    child.lets_see("My family")
    child.taps(NEXT)


def school(child):
    """All lessons, a break among them; no more of school after them."""
    child.taps("School")
    child.sees(FEEL)
    sorts_all(child, LIKE, FEEL, most=3)
    child.taps("I need a break")
    child.sees(r"Take your time\.")
    child.taps("Carry on")
    child.sees(FEEL)
    sorts_all(child, LIKE, FEEL)
    child.taps(NEXT)
    child.sees(FEEL)
    child.taps("Back")
    child.sees("How do you feel about your lessons.*")
    child.taps("Back")
    child.sees("What shall we talk about.*")


def worry(child):
    """A worry, its size, what would help."""
    child.taps("Worries")
    child.sees(r"What worries you\?")
    child.chooses("Fire alarm")
    child.taps(NEXT)
    child.sees(r"How big is this worry\?")
    child.chooses("A lot")
    child.taps(NEXT)
    child.sees(r"What would help\?")
    child.chooses("Ear muffs")
    child.taps(NEXT)
    child.sees(r"Is there another worry\?")
    child.taps("No")
    child.sees("What shall we talk about.*")


def tells(child):
    """Something by voice."""
    child.sees(r"What else do you want to say\?")
    spoken = voice.speech(child.stage, WORDS, name=f"spoken-{id(child)}")
    child.starts_to_talk()
    voice.say_into_microphone(child.stage, spoken)
    child.taps("Finish")
    child.hears_back(r"You can listen to your voice\.")
    child.chooses("Keep it")
    child.taps(NEXT)


def keeps(child):
    """Each answer is read back and kept."""
    for _ in range(KEPT):
        child.taps("Keep")
        child.hears_back(r"^You kept it\.")
    child.keeps_the_rest()


# Two feelings, twelve lessons, a worry, twelve things and a voice.
KEPT = 28


def told(stage, binary, home, make):
    """The conversation on one way; gives the child."""
    from vault import made

    began = time.monotonic()
    opens = made(stage, binary, home)
    ear = Ear(stage)
    child = make(Program(stage, binary, "--child", "Sam", *opens))
    whole(child)
    # After the last page none comes that would tell that it was left.
    time.sleep(LEAVES_SECONDS)
    child.program.close()
    child.spoken_over = ear.heard
    ear.close()
    say(f"{child.way}: {child.effort}, {time.monotonic() - began:.0f} s")
    return child


def record_of(stage, binary, make, takes_out):
    """The child who told it on one way, and the record that came of it."""
    home = stage.folder / f"vault-{make.__name__}"
    child = told(stage, binary, home, make)
    package, _ = takes_out(stage, binary, home, stage.folder / f"out-{make.__name__}")
    return child, package.views


class Elsewhere:
    """The same conversation on other ways, on a stage of its own at the same time: telling it is waiting, most of it."""

    WAYS = ("Hands", "Requests")

    def __init__(self, stage, binary):
        self._folder = stage.folder / "elsewhere"
        self._folder.mkdir()
        script = Path(__file__).with_name("elsewhere.py")
        keep = ["--keep", stage.keep] if stage.keep else []
        command = [sys.executable, str(script), str(binary), str(self._folder), *self.WAYS, *map(str, keep)]
        self._process = subprocess.Popen(command)

    def records(self, seconds=900.0):
        """What was told, by its way, once all of it was."""
        try:
            code = self._process.wait(timeout=seconds)
        except subprocess.TimeoutExpired:
            raise Missing(f"{', '.join(self.WAYS)}: not within {seconds:.0f} s") from None
        if code:
            raise Missing(f"{', '.join(self.WAYS)}: see above")
        for way in self.WAYS:
            yield way, json.loads((self._folder / f"{way}.json").read_text(encoding="utf-8"))


def on_all_ways(stage, binary, takes_out):
    """The conversation on every way; gives the differences of the records, and what was not heard. On this stage a screen reader
    is on, as it tells every program: the tablet's own voice is silent."""
    from cues import speaks_beside_a_reader_where_both_are_wished
    from ears import Ears, Orca

    elsewhere = Elsewhere(stage, binary)
    orca = Orca(stage)

    def by_ear(program):
        return Ears(program, orca)

    child, views = record_of(stage, binary, by_ear, takes_out)
    found = child.not_heard(views)
    found += [f"{child.way}: the tablet's own voice spoke beside the screen reader"] if child.spoken_over else []
    heard = same_for_all(views)
    found += begins_by_ear(stage, binary, orca)
    found += speaks_beside_a_reader_where_both_are_wished(stage, binary)
    orca.close()
    for way, record in elsewhere.records():
        found += [f"{way}, beside {child.way}: {line}" for line in differences(heard, record)]
    return found


def begins_by_ear(stage, binary, orca):
    """An adult who does not see opens the vault at the desk and begins with a child; gives the differences."""
    from ears import Ears

    from vault import PASSPHRASE, made

    home = stage.folder / "vault-by-ear"
    made(stage, binary, home)
    desk = Ears(Program(stage, binary, "--home", home), orca)
    desk.hears_back(r"^My Views frame")
    role = desk.goes_to("Passphrase")
    desk.types(PASSPHRASE)
    desk.taps("Unlock")
    desk.goes_to("The child's first name")
    desk.types("sam")
    desk.taps("Start")
    desk.sees(r"Hello sam\. How are you today\?", seconds=60.0)
    desk.program.close()
    told = any(PASSPHRASE[:8] in words for words in orca.said())
    return [
        *([] if role.startswith("password text") else [f"the passphrase is a {role}"]),
        *(["Orca says the passphrase"] if told else []),
    ]


def same_for_all(views):
    """A record without what differs each time: numbers of things, times, lengths of clips, and the order in which cards lay,
    which turns from conversation to conversation."""
    words = json.dumps({key: views[key] for key in sorted(views)})
    words = re.sub(r'"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"', '"id"', words)
    words = re.sub(r'"\d{4}-\d\d-\d\dT[^"]*"', '"time"', words)
    words = re.sub(r'"milliseconds": \d+', '"milliseconds": 0', words)
    return _sorted(json.loads(words))


def _sorted(value):
    if isinstance(value, dict):
        return {key: _sorted(of) for key, of in value.items()}
    if isinstance(value, list):
        return sorted((_sorted(of) for of in value), key=lambda of: json.dumps(of, sort_keys=True))
    return value


def differences(one, other, at=""):
    """Where two records differ, a line each."""
    if isinstance(one, dict) and isinstance(other, dict):
        for key in sorted(one.keys() | other.keys()):
            yield from differences(one.get(key), other.get(key), f"{at}.{key}")
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for number, (a, b) in enumerate(zip(one, other)):
            yield from differences(a, b, f"{at}[{number}]")
    elif one != other:
        yield f"{at}: {json.dumps(one)[:200]} is {json.dumps(other)[:200]}"
