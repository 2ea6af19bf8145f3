#!/usr/bin/python3
"""The end-to-end test: `run.py BINARY [--keep DIR]`. A child goes through a whole conversation in the real window; another
is interrupted half-way by a killed program and goes on. What comes out is held against what was done. Then an adult opens
the vault and begins with a child, and the program's memory is searched for what would open it, and one exports at the
desk. With keys alone somebody goes to the desk and back. Then a gaze makes single moves, a practice shows the school's
pictures, and one conversation is told on three ways: by touch, by ear and keyboard with the screen reader Orca, and by a screen
reader's actions. The record is the same.

Prints one line a step. Exit code 0: all as told; 1: not, with what a screen reader was told at that moment and a picture of
the screen in DIR; 3: the stage could not be set up."""

import argparse
import re
import signal
import sys
import time
import traceback
from pathlib import Path

from stage import Missing, Stage, say

LONGEST_SECONDS = 1800


def takes_out(stage, binary, home, folder):
    """Exports the one conversation of a vault; gives the package and the text of the page."""
    from package import Package

    from vault import made

    folder.mkdir()
    opens = made(stage, binary, home)
    listed = stage.call(binary, "list", "--json", *opens)
    ids = set(re.findall(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", listed))
    if len(ids) != 1:
        raise AssertionError(f"one conversation expected in the vault, found {len(ids)}: {listed}")
    stage.call(binary, "export", ids.pop(), "--as", "myviews,html", "--to", folder, *opens)
    (package,) = folder.glob("*.myviews")
    (page,) = folder.glob("*.html")
    stage.call(binary, "check", package)
    return Package(package), page.read_text(encoding="utf-8")


def plays(stage, binary, name, scenario):
    """One scenario and what comes out of it; gives the differences."""
    from holds import differences

    began = time.monotonic()
    home = stage.folder / f"vault-{name}"
    child = scenario(stage, binary, home)
    package, page = takes_out(stage, binary, home, stage.folder / f"out-{name}")
    found = differences(stage, package, page, child.told)
    say(f"{name}: {'as told' if not found else 'NOT as told'}, {time.monotonic() - began:.0f} s")
    return [f"{name}: {line}" for line in found]


def guards(stage, binary):
    """What a child's conversation must not have in memory; gives the differences."""
    import adult

    began = time.monotonic()
    found = adult.holds_no_secret(stage, binary, stage.folder / "vault-guarded")
    say(f"guarded: {'no secret in memory' if not found else 'A SECRET IN MEMORY'}, {time.monotonic() - began:.0f} s")
    return found


def exports(stage, binary):
    """What an adult writes at the desk, of the conversation of the first scenario; gives the differences."""
    import adult

    began = time.monotonic()
    found = adult.exports(stage, binary, stage.folder / "vault-whole")
    say(f"exported at the desk: {'as told' if not found else 'NOT as told'}, {time.monotonic() - began:.0f} s")
    return found


def main():
    """Plays every scenario on one stage."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("binary", type=Path)
    arguments.add_argument("--keep", type=Path, help="a folder for pictures of what failed")
    given = arguments.parse_args()
    signal.signal(signal.SIGALRM, _too_long)
    signal.alarm(LONGEST_SECONDS)
    with Stage(given.keep) as stage:
        import keys
        import looks
        import practice
        import primary
        import same

        scenarios = {"whole": primary.whole_conversation, "killed": primary.killed_half_way}
        try:
            found = [line for name, scenario in scenarios.items() for line in plays(stage, given.binary, name, scenario)]
            found += guards(stage, given.binary)
            found += exports(stage, given.binary)
            found += keys.lead_to_the_desk_and_back(stage, given.binary)
            found += looks.single_moves(stage, given.binary)
            found += practice.has_the_schools_pictures(stage, given.binary)
            found += same.on_all_ways(stage, given.binary, takes_out)
        except Exception:
            traceback.print_exc()
            picture = stage.picture("failed")
            say(f"what the program said:\n{stage.log('my-views')}")
            say(f"the screen at that moment: {picture}" if picture else "with --keep DIR the screen would be kept")
            return 1
    for line in found:
        say(line)
    return 1 if found else 0


def _too_long(*_):
    raise Missing(f"the whole test took longer than {LONGEST_SECONDS} s")


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Missing as missing:
        say(f"The stage could not be set up: {missing}")
        sys.exit(3)
