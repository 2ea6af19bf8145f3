"""Measures the ways in and the voice from outside, with the software renderer and no screen reader: the clock of scanning with
both cores busy, a switch until its pixels, a touch until something is heard, and rest in every theme."""

import array
import hashlib
import math
import os
import re
import statistics
import subprocess
import time
import wave
from pathlib import Path

from hand import Hand
from pixels import Pixels
from room import RATE, Ear
from stage import Missing, Stage

START_SECONDS = 8
STEPS = 150
STEP_MILLISECONDS = 400
PRESSES = 60
TAPS = 30
IDLE_SECONDS = 10
# Longer than the pictures of the first page take to be drawn on a busy machine.
REST_SECONDS = 20
PROMPT_SECONDS = 0.4
THEMES = {
    "warm": "Warm",
    "calm": "Calm",
    "high contrast, dark": "HighContrastDark",
    "high contrast, light": "HighContrastLight",
    "the child's own": "Custom(ground: 16777184, ink: 1976888)",
}
SILENT = "speech: (silent: true)"


def measures_ways(binary, cards):
    """Rows of the table; `cards` are the boxes of the cards of the first page by their names."""
    return [
        *scan_clock(binary),
        *switch_to_pixels(binary),
        *touch_to_sound(binary, cards),
        *rest_in_themes(binary),
    ]


def opens(stage, binary, profile, **more):
    """Starts a practice with this profile and waits until its page stands."""
    path = stage.folder / "profile.ron"
    path.write_text(f"({profile})")
    stage.env.update(more)
    process = stage.start(str(binary), "--practice", "--ways", str(path), name="my-views")
    time.sleep(START_SECONDS)
    if process.poll() is not None:
        raise Missing(f"the program ended by itself:\n{stage.log('my-views')}")
    return process


def scan_clock(binary):
    """How late the frame moves on, as the program tells it, while two other programs keep both cores busy."""
    switches = f"switches: (mode: OneAuto, style: Items, on_item: {STEP_MILLISECONDS}, first_item: 100, loops: 0)"
    rows = []
    for what, busy in (("", 0), (", both cores busy", 2)):
        with Stage(eyes=False) as stage:
            opens(stage, binary, f"{switches}, {SILENT}", RUST_LOG="off,my_views::access=debug", NO_COLOR="1")
            burners = [subprocess.Popen(["sh", "-c", "while :; do :; done"]) for _ in range(busy)]
            seen = len(lateness(stage))
            time.sleep(STEPS * STEP_MILLISECONDS / 1000)
            late = lateness(stage)[seen:]
            for burner in burners:
                burner.kill()
                burner.wait()
        if len(late) < STEPS // 2:
            raise Missing(f"the frame moved {len(late)} times only")
        rows.append((f"the frame moves after it was due{what}", in_milliseconds(late)))
    return rows


def lateness(stage):
    """Milliseconds by which each step came late."""
    told = re.findall(r"moved ([0-9.]+) ms after it was due", stage.log("my-views"))
    return [float(value) / 1000 for value in told]


def switch_to_pixels(binary):
    """Seconds from a press of the switch that moves the frame until it is seen on the next thing."""
    with Stage(eyes=False) as stage:
        opens(stage, binary, f"switches: (mode: Two, style: Items, ignore_repeat: 0), {SILENT}")
        hand, pixels, took = Hand(stage), Pixels(stage), []
        for _ in range(PRESSES):
            before, began = pixels.print(), time.monotonic()
            hand.holds("space", pause=0)
            while pixels.print() == before:
                if time.monotonic() > began + 2.0:
                    raise Missing("a switch changed no pixel for 2 s")
            took.append(time.monotonic() - began)
            hand.lets_go("space")
            time.sleep(0.3)
    return [(f"switch to the frame's new place, {PRESSES} presses", in_milliseconds(took))]


def touch_to_sound(binary, cards):
    """Seconds from the lift of a finger on a card until its word is heard: recorded by an adult, and by the computer's voice."""
    rows = []
    for what, prompts in (("recorded word", list(cards)), ("computer's voice", [])):
        with Stage(eyes=False) as stage:
            root = with_prompts(stage, prompts)
            opens(stage, binary, "", MY_VIEWS_ASSETS=str(root))
            ear, hand, took = Ear(stage), Hand(stage), []
            time.sleep(3)
            for number in range(TAPS):
                hand.go(list(cards.values())[number % len(cards)].middle)
                hand.press()
                ear.forget()
                began = time.monotonic()
                hand.lift(pause=0)
                heard = ear.hears()
                if heard:
                    took.append(heard - began)
                time.sleep(1.6)
        if len(took) < TAPS * 0.9:
            raise Missing(f"of {TAPS} touches {len(took)} were heard")
        rows.append((f"touch to sound, {what}, {TAPS} taps", in_milliseconds(took)))
    return rows


def with_prompts(stage, words):
    """A folder of assets like the real one, in which these words are recorded."""
    here, root = Path(__file__).resolve().parents[2], stage.folder / "root"
    (root / "assets" / "prompts" / "en-GB").mkdir(parents=True)
    (root / "symbols").symlink_to(here / "symbols")
    for entry in (here / "assets").iterdir():
        if entry.name != "prompts":
            (root / "assets" / entry.name).symlink_to(entry)
    for word in words:
        key = f"{word.lower()}-{hashlib.sha256(word.encode()).hexdigest()[:8]}"
        tone = (round(9000 * math.sin(n * 0.2)) for n in range(round(RATE * PROMPT_SECONDS)))
        with wave.open(str(root / "assets" / "prompts" / "en-GB" / f"{key}.wav"), "wb") as sound:
            sound.setnchannels(1)
            sound.setsampwidth(2)
            sound.setframerate(RATE)
            sound.writeframes(array.array("h", tone).tobytes())
    return root


def rest_in_themes(binary):
    """The processor while a page rests, in each theme."""
    rows = []
    for name, theme in THEMES.items():
        with Stage(eyes=False) as stage:
            process = opens(stage, binary, f"sight: (theme: {theme}), speech: (quiet: true)")
            time.sleep(REST_SECONDS)
            before = processor_seconds(process)
            time.sleep(IDLE_SECONDS)
            idle = (processor_seconds(process) - before) / IDLE_SECONDS
        rows.append((f"processor, idle, {name}", f"{100 * idle:.2f} % of a core"))
    return rows


def processor_seconds(process):
    """Of all threads of a program until now."""
    fields = Path("/proc", str(process.pid), "stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def in_milliseconds(seconds):
    """Median and 99th percentile."""
    high = statistics.quantiles(seconds, n=100, method="inclusive")[98]
    return f"median {1000 * statistics.median(seconds):.1f} ms, 99th {1000 * high:.1f} ms"
