"""Measures how soon pictures of a large pack are on the screen: pages of "find a picture" are turned with the pack as first
choice. From outside, with the software renderer and no screen reader; the time runs from the lift of the finger."""

import os
import statistics
import time
from pathlib import Path

from hand import Hand
from pixels import Pixels
from stage import Missing, Stage
from tree import Box

PACK = "openmoji"
GROUP = "People body"
TURNS = 60
START_SECONDS = 8
# Longer than it takes two taps on one control for one, and longer than a page of pictures takes.
SETTLE = 0.9
WAY = ("Something else", "Find a picture", "More", GROUP)


def package():
    """The newest of the package files that `make bench` fetched; none if there is none."""
    folder = Path(os.environ.get("MY_VIEWS_TOOLS", "/nowhere"), "sets")
    return max(folder.glob("openmoji-*"), default=None)


def measures_turns(binary, first_page):
    """Rows of the table; none without a package file."""
    if not package():
        return [("turning pages of pictures", "not measured: the pack is not there; `make bench` fetches it")]
    boxes = finds_way(binary, first_page)
    with Stage(eyes=False) as stage:
        home = brings_in(stage, binary)
        stage.start(str(binary), "--child", "Sam", "--home", home, name="my-views")
        time.sleep(START_SECONDS)
        hand, pixels = Hand(stage), Pixels(stage)
        goes(hand, boxes, WAY[:2])
        cold = turns(hand, pixels, boxes)
        goes(hand, boxes, ("Groups",))
        again = turns(hand, pixels, boxes)
    return [*rows("for the first time", cold), *rows("seen before", again)]


def brings_in(stage, binary):
    """A home with a vault, and with the pack as the school's first choice: practice knows no packs."""
    home, words = stage.folder / "packs-home", stage.folder / "words"
    words.write_text("seven quiet otters paint the harbour\n")
    stage.call(str(binary), "--home", str(home), "--passphrase-file", str(words), "vault", "new")
    stage.call(str(binary), "--home", str(home), "symbols", "add", str(package()))
    (home / "packs" / "choices.ron").write_text(f'(first: Some("{PACK}"), replaced: {{}})')
    return str(home)


def finds_way(binary, first_page):
    """Where the controls on the way are, by their names, and the place of the pictures."""
    with Stage() as stage:
        from program import Program

        program = Program(stage, binary, "--child", "Sam", "--home", brings_in(stage, binary))
        program.tree.heading(first_page, seconds=60.0)
        hand, boxes = Hand(stage), {}
        for name in WAY:
            time.sleep(SETTLE)
            boxes[name] = program.tree.control(name).box
            hand.tap(boxes[name].middle)
        time.sleep(SETTLE)
        groups, more = (program.tree.control(name).box for name in ("Groups", "More"))
        top, right = groups.y + groups.height + 8, more.x + more.width
        body = Box(groups.x, top, right - groups.x, more.y + more.height - top)
        return {**boxes, "Groups": groups, "body": body}


def goes(hand, boxes, names):
    """Taps one after the other."""
    for name in names:
        hand.tap(boxes[name].middle)
        time.sleep(SETTLE)


def turns(hand, pixels, boxes):
    """Opens the group from the folders and turns its pages: seconds until all pictures of each are there."""
    goes(hand, boxes, WAY[2:])
    return [turn(hand, pixels, boxes) for _ in range(TURNS)]


def turn(hand, pixels, boxes):
    """Seconds from the lift on "More" until the first and until the last change of the pictures."""
    hand.go(boxes["More"].middle)
    hand.press()
    last, began = pixels.within(boxes["body"]), time.monotonic()
    hand.lift(pause=0)
    first = complete = None
    while time.monotonic() < began + SETTLE:
        now = pixels.within(boxes["body"])
        if now != last:
            last, complete = now, time.monotonic() - began
            first = first or complete
        time.sleep(0.001)
    if complete is None:
        raise Missing("a page of pictures did not turn")
    return first, complete


def rows(what, turned):
    """Median and 90th percentile, for the first change and for all pictures."""
    told = []
    for name, number in (("first change", 0), ("all pictures", 1)):
        times = sorted(1000 * each[number] for each in turned)
        high = statistics.quantiles(times, n=10, method="inclusive")[8]
        told.append((f"a page {what}, {name}", f"median {statistics.median(times):.0f} ms, 90th {high:.0f} ms"))
    return told
