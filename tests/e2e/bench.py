#!/usr/bin/python3
"""Measures the real program from outside: `bench.py BINARY`. Start, idle, touch and memory, with the software renderer, and
with no screen reader running, as in a school. Prints a table."""

import os
import re
import statistics
import sys
import time
from pathlib import Path

from bench_turns import measures_turns
from bench_ways import measures_ways
from hand import Hand
from pixels import Pixels
from stage import Missing, Stage, wait_for

FIRST_PAGE = re.compile("How are you today")
CARDS = ("Happy", "Worried", "Okay", "Sad", "Excited", "Angry")
STARTS = 6
IDLE_SECONDS = 30
# The question is said when the page comes, and a voice that speaks is not idle.
SAID_SECONDS = 8
TAPS = 200
LOOK_SECONDS = 0.0005


def finds_cards(binary):
    """Where the cards of the first page are, by their names."""
    with Stage() as stage:
        from program import Program

        program = Program(stage, binary, "--practice")
        program.tree.heading(FIRST_PAGE, seconds=60.0)
        return {name: program.tree.control(name).box for name in CARDS}


class Run:
    """One start on a stage without a screen reader."""

    def __init__(self, stage, binary):
        stage.env["MY_VIEWS_TIMES"] = "1"
        self.stage, self.pixels = stage, Pixels(stage)
        self.began = time.monotonic()
        self.process = stage.start(str(binary), "--practice", name="my-views")

    def comes_up(self, seconds=20.0):
        """Seconds until the first picture, and until the one that then stays."""
        first = complete = None
        last, ends = self.pixels.print(), time.monotonic() + seconds
        while time.monotonic() < ends:
            now, seen = time.monotonic() - self.began, self.pixels.print()
            if seen != last:
                last, complete = seen, now
                first = first or (None if self.pixels.is_blank() else now)
            if first and now - complete > 2.0:
                return first, complete
            time.sleep(0.01)
        raise Missing(f"no picture within {seconds:.0f} s; the program said:\n{self.stage.log('my-views')}")

    def told(self, what):
        """Milliseconds that the program told of itself: `ready` or `touch`."""
        return [float(value) for value in re.findall(rf"^{what} ([0-9.]+)", self.stage.log("my-views"), re.MULTILINE)]

    def processor_seconds(self):
        """Of all its threads until now."""
        fields = Path("/proc", str(self.process.pid), "stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def memory_megabytes(self):
        """Its proportional share of memory."""
        rollup = Path("/proc", str(self.process.pid), "smaps_rollup").read_text()
        return int(re.search(r"^Pss:\s+(\d+)", rollup, re.MULTILINE).group(1)) / 1024

    def ends(self):
        """Ends it."""
        self.process.terminate()
        self.process.wait(timeout=10)


def measures_starts(stage, binary):
    """Medians of several starts; the first, which fills the caches, does not count."""
    firsts, completes, ready = [], [], []
    for number in range(STARTS):
        run = Run(stage, binary)
        first, complete = run.comes_up()
        run.ends()
        wait_for("an empty screen", run.pixels.is_blank)
        if number:
            firsts.append(first)
            completes.append(complete)
            ready = run.told("ready")[1:]
    rows = [
        ("start to first picture", f"{statistics.median(firsts):.2f} s"),
        ("start to picture complete", f"{statistics.median(completes):.2f} s"),
    ]
    if ready:
        rows.append(("start to ready, by the program", f"{statistics.median(ready) / 1000:.2f} s"))
    return rows


def measures_stay(stage, binary, cards):
    """Idle, memory and touch of one start."""
    run = Run(stage, binary)
    run.comes_up()
    time.sleep(SAID_SECONDS)
    before = run.processor_seconds()
    time.sleep(IDLE_SECONDS)
    idle = (run.processor_seconds() - before) / IDLE_SECONDS
    touches = [touch(Hand(stage), run.pixels, cards[number % len(cards)]) for number in range(TAPS)]
    rows = [
        (f"processor, idle for {IDLE_SECONDS} s", f"{100 * idle:.2f} % of a core"),
        ("memory (proportional set size)", f"{run.memory_megabytes():.0f} MB"),
        *percentiles(f"press to pixels, {TAPS} taps", [1000 * seconds for seconds in touches]),
        *percentiles("press to frame, by the program", run.told("touch")),
    ]
    run.ends()
    return rows


def touch(hand, pixels, card):
    """Seconds from a press on a card until its pixels change."""
    hand.go(card.middle)
    before, began = pixels.within(card), time.monotonic()
    hand.press(pause=0)
    ends = began + 2.0
    while pixels.within(card) == before:
        if time.monotonic() > ends:
            raise Missing("a press changed no pixel for 2 s")
        time.sleep(LOOK_SECONDS)
    took = time.monotonic() - began
    time.sleep(0.05)
    hand.lift(pause=0.15)
    return took


def percentiles(what, milliseconds):
    """Median and 99th percentile as a row; none where there is nothing."""
    if len(milliseconds) < 2:
        return []
    high = statistics.quantiles(milliseconds, n=100, method="inclusive")[98]
    return [(what, f"median {statistics.median(milliseconds):.1f} ms, 99th {high:.1f} ms")]


def main(binary):
    """Prints the table."""
    cards = finds_cards(binary)
    with Stage(eyes=False) as stage:
        rows = measures_starts(stage, binary) + measures_stay(stage, binary, list(cards.values()))
    rows += measures_ways(binary, cards)
    rows += measures_turns(binary, FIRST_PAGE)
    for name, value in rows:
        print(f"{name:<56}{value}")
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
