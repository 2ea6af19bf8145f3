"""Nothing flashes in the real window, measured from its pixels as often as they can be read, while pages are turned as fast as the
kiosk lets them, while a voice is recorded, listened to and said again, and while a frame goes through the screen.

A flash is a pair of opposing changes of relative luminance by a tenth of the most or more, the darker of them below 0.80. Three of
them in a second on a quarter of any 341 by 256 pixels (10 degrees of what is seen) are too many (WCAG 2.2, 2.3.1)."""

import ctypes
import threading
import time
from contextlib import contextmanager
from types import SimpleNamespace

from child import Child
from hand import Hand
from pixels import Pixels
from program import Program
from stage import SCREEN, Missing, say
from vault import made
import voice

# Every so many pixels one is looked at, across and down.
CELL = 8
# Cells of 10 degrees, and a quarter of them.
FIELD = (43, 32)
QUARTER = FIELD[0] * FIELD[1] // 4
CHANGE, BRIGHT = 0.1, 0.8
# Six changes are three flashes.
TOO_MANY = 6
# Between two looks; a screen is drawn anew sixty times a second at most.
PAUSE = 0.004
FEWEST_LOOKS = 30
TURNS_SECONDS, SCAN_SECONDS = 2.5, 2.5
# Longer than a page stands before anything counts.
SETTLED_SECONDS = 0.55
FASTEST = "touch: (ignore_repeat: 0, settle: 500), speech: (silent: true)"
SCANS = "switches: (mode: OneAuto, style: Rows, on_item: 300, first_item: 100, loops: 0), speech: (silent: true)"


def _linear(value):
    share = value / 255
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


# By the bytes of a pixel: blue, green, red.
_WEIGHTS = [[weight * _linear(value) for value in range(256)] for weight in (0.0722, 0.7152, 0.2126)]


class Film:
    """What changes on the screen, cell by cell, and when; it looks from a thread of its own."""

    def __init__(self, stage):
        self._pixels = Pixels(stage)
        self._rows = {}
        self._changes, self._levels = {}, {}
        self.looks = 0
        self.seconds = 0.0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def begin(self):
        """From now on it looks."""
        self._began = time.monotonic()
        self._thread.start()

    def end(self):
        """It looks no more."""
        self._over.set()
        self._thread.join()
        self.seconds = time.monotonic() - self._began

    def _watch(self):
        width, height = SCREEN
        while not self._over.is_set():
            now = time.monotonic()
            for row in range(height // CELL):
                line = self._pixels.within(SimpleNamespace(x=0, y=row * CELL + CELL // 2, width=width, height=1))
                if self._rows.get(row) != line:
                    self._rows[row] = line
                    self._look(row, line, now)
            self.looks += 1
            time.sleep(PAUSE)

    def _look(self, row, line, now):
        for column in range(len(line) // 4 // CELL):
            at = 4 * (column * CELL + CELL // 2)
            blue, green, red = line[at : at + 3]
            self.sees((row, column), _WEIGHTS[0][blue] + _WEIGHTS[1][green] + _WEIGHTS[2][red], now)

    def sees(self, cell, bright, now):
        """A cell is so bright now."""
        last, rising = self._levels.get(cell, (bright, None))
        up = bright > last
        if abs(bright - last) >= CHANGE and min(bright, last) < BRIGHT:
            if rising is not up:
                self._changes.setdefault(cell, []).append(now)
            self._levels[cell] = (bright, up)
        elif rising is None or rising is up:
            self._levels[cell] = (bright, rising)

    def flashing(self):
        """The most cells of any 10 degrees that flash three times in one second."""
        many = {cell: times for cell, times in self._changes.items() if len(times) >= TOO_MANY}
        worst = 0
        for begin in sorted({moment for times in many.values() for moment in times}):
            within = {
                cell for cell, times in many.items() if sum(begin <= moment < begin + 1.0 for moment in times) >= TOO_MANY
            }
            if len(within) > worst:
                worst = max(worst, _densest(within))
        return worst


def _densest(cells):
    """The most of these cells in any field."""
    rows = range(max(1, SCREEN[1] // CELL - FIELD[1] + 1))
    columns = range(max(1, SCREEN[0] // CELL - FIELD[0] + 1))
    return max(
        sum(top <= row < top + FIELD[1] and left <= column < left + FIELD[0] for row, column in cells)
        for top in rows[::4]
        for left in columns[::4]
    )


@contextmanager
def filmed(stage, what, found):
    """What happens meanwhile must not flash; a line of `found` if it does."""
    film = Film(stage)
    film.begin()
    try:
        yield
    finally:
        film.end()
    rate, most = film.looks / film.seconds, film.flashing()
    say(f"  {what}: {rate:.0f} looks a second, {most} of {QUARTER} cells flash")
    if rate < FEWEST_LOOKS:
        raise Missing(f"{what}: only {rate:.0f} looks a second")
    if most >= QUARTER:
        found.append(f"{what} flashes: {most} of {QUARTER} cells")


def nothing_flashes(stage, binary):
    """Gives the differences."""
    began, found = time.monotonic(), []
    planted = []
    with filmed(stage, "a planted flash", planted):
        _flash(stage)
    if not planted:
        found.append("a flash that was planted is not found")
    ways = stage.folder / "ways-fastest.ron"
    ways.write_text(f"({FASTEST})")
    home = stage.folder / "vault-flashes"
    made(stage, binary, home)
    child = Child(Program(stage, binary, "--child", "Sam", "--ways", ways, "--home", home))
    child.sees("Hello Sam. How are you today?", seconds=60.0)
    with filmed(stage, "a page and a break, as fast as can be", found):
        _turns(child)
    with filmed(stage, "a voice that is recorded, heard and said again", found):
        _records(stage, child)
    child.program.close()
    ways.write_text(f"({SCANS})")
    child = Child(Program(stage, binary, "--practice", "--ways", ways))
    child.tree.heading("Hello Sam. How are you today?", 60.0)
    with filmed(stage, "a frame", found):
        time.sleep(SCAN_SECONDS)
    child.program.close()
    say(f"flashes: {'none' if not found else 'FOUND'}, {time.monotonic() - began:.0f} s")
    return found


def _turns(child):
    """Presses break and carry on at once whenever they stand there: both at the same places."""
    rest = child.tree.control("I need a break").box.middle
    child.taps("I need a break")
    on = child.tree.control("Carry on").box.middle
    ends = time.monotonic() + TURNS_SECONDS
    while time.monotonic() < ends:
        for place in (on, rest):
            child.hand.go(place, pause=0.01)
            child.hand.press(pause=0.02)
            child.hand.lift(pause=0.02)
    for _ in range(2):
        time.sleep(SETTLED_SECONDS)
        child.hand.tap(on)


def _records(stage, child):
    """To the page on which a child talks, and there: talks, listens, tries again."""
    spoken = voice.speech(stage, "One. Two. Three.", name="spoken-flashes")
    child.tree.heading("Hello Sam. How are you today?")
    for name in ("Start", "Yes", "Next", "Yes", "Next", "Next", "Skip", "Skip", "Next", "Something else", "Talk", "Talk"):
        child.taps(name)
        time.sleep(SETTLED_SECONDS)
    voice.say_into_microphone(stage, spoken)
    for name in ("Finish", "Listen", "Try again", "Talk", "Finish"):
        child.taps(name)
        time.sleep(SETTLED_SECONDS)


def _flash(stage):
    """The bare screen is black and white by turns, five times a second."""
    hand = Hand(stage)
    x, display = hand.x, hand.display
    x.XDefaultRootWindow.restype = ctypes.c_ulong
    root = ctypes.c_ulong(x.XDefaultRootWindow(display))
    for number in range(12):
        x.XSetWindowBackground(display, root, ctypes.c_ulong(0xFFFFFF if number % 2 else 0))
        x.XClearWindow(display, root)
        x.XFlush(display)
        time.sleep(0.1)
