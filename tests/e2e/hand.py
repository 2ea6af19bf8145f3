"""A hand: moves the pointer, pauses as a hand does, presses and lifts. Through XTEST, so that for the program it is a
mouse like any other."""

import ctypes
import time

from stage import Missing

# Faster than a child, slow enough for a frame of the software renderer between two steps.
PAUSE = 0.08
_LEFT = 1


class Hand:
    """The pointer of a stage; `x` is Xlib, and `display` what it opened."""

    def __init__(self, stage):
        self.x = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XStringToKeysym.restype = ctypes.c_ulong
        self.x.XKeysymToKeycode.restype = ctypes.c_ubyte
        self.display = ctypes.c_void_p(self.x.XOpenDisplay(stage.env["DISPLAY"].encode()))
        if not self.display:
            raise Missing(f"no pointer: display {stage.env['DISPLAY']} does not open")

    def tap(self, place):
        """Goes there, presses and lifts."""
        self.go(place)
        self.press()
        self.lift()

    def hold(self, place, seconds):
        """Presses for so long."""
        self.go(place)
        self.press(pause=seconds)
        self.lift()

    def drag(self, start, end, steps=12):
        """Presses at one place, carries to another and lifts there."""
        self.draw([start, *between(start, end, steps)])

    def draw(self, points):
        """Presses at the first point, goes along the others and lifts at the last."""
        self.go(points[0])
        self.press()
        for point in points[1:]:
            self.go(point, pause=PAUSE / 2)
        time.sleep(PAUSE)
        self.lift()

    def go(self, place, pause=PAUSE):
        """Moves without pressing, or carries what is pressed."""
        self._test.XTestFakeMotionEvent(self.display, -1, int(place[0]), int(place[1]), 0)
        self._send(pause)

    def press(self, pause=PAUSE):
        """Presses where the pointer is."""
        self._test.XTestFakeButtonEvent(self.display, _LEFT, True, 0)
        self._send(pause)

    def lift(self, pause=PAUSE):
        """Lifts where the pointer is."""
        self._test.XTestFakeButtonEvent(self.display, _LEFT, False, 0)
        self._send(pause)

    def types(self, text, pause=PAUSE / 2):
        """Types small letters, figures and hyphens, as on a British or American keyboard."""
        for letter in text:
            name = {"-": "minus", " ": "space"}.get(letter, letter)
            self.holds(name, pause=pause / 2)
            self.lets_go(name, pause=pause / 2)

    def holds(self, name, pause=PAUSE):
        """Puts down the key of this X name."""
        self._test.XTestFakeKeyEvent(self.display, self._code(name), True, 0)
        self._send(pause)

    def lets_go(self, name, pause=PAUSE):
        """Lifts the key of this X name."""
        self._test.XTestFakeKeyEvent(self.display, self._code(name), False, 0)
        self._send(pause)

    def key(self, name, pause=PAUSE / 2):
        """Presses and lifts the key of this X name; `ISO_Left_Tab` is Tab with Shift."""
        held = ["Shift_L"] if name == "ISO_Left_Tab" else []
        name = "Tab" if held else name
        codes = [self._code(key) for key in [*held, name]]
        for code, down in [*((code, True) for code in codes), *((code, False) for code in reversed(codes))]:
            self._test.XTestFakeKeyEvent(self.display, code, down, 0)
            self._send(pause / 2)

    def _code(self, name):
        return self.x.XKeysymToKeycode(self.display, ctypes.c_ulong(self.x.XStringToKeysym(name.encode())))

    def _send(self, pause):
        self.x.XFlush(self.display)
        time.sleep(pause)


def between(start, end, steps):
    """Points on the way from one to the other, the end included."""
    return [
        (round(start[0] + (end[0] - start[0]) * n / steps), round(start[1] + (end[1] - start[1]) * n / steps))
        for n in range(1, steps + 1)
    ]
