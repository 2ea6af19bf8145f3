"""A hand: moves the pointer, pauses as a hand does, presses and lifts."""

import time

# Faster than a child, slow enough for a frame of the software renderer between two steps.
PAUSE = 0.08


class Hand:
    """The pointer of a stage."""

    def __init__(self, stage):
        self.stage = stage

    def tap(self, place):
        """Goes there, presses and lifts."""
        self.go(place)
        self.press()
        self.lift()

    def hold(self, place, seconds):
        """Presses for so long."""
        self.go(place)
        self.press()
        time.sleep(seconds)
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
        """Moves without pressing."""
        self.stage.call("xdotool", "mousemove", str(place[0]), str(place[1]))
        time.sleep(pause)

    def press(self):
        """Presses where the pointer is."""
        self.stage.call("xdotool", "mousedown", "1")
        time.sleep(PAUSE)

    def lift(self):
        """Lifts where the pointer is."""
        self.stage.call("xdotool", "mouseup", "1")
        time.sleep(PAUSE)


def between(start, end, steps):
    """Points on the way from one to the other, the end included."""
    return [
        (round(start[0] + (end[0] - start[0]) * n / steps), round(start[1] + (end[1] - start[1]) * n / steps))
        for n in range(1, steps + 1)
    ]
