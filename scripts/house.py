#!/usr/bin/env python3
"""Checks the rules of the house that the compiler cannot: which room knows which, no engine below the upper floor, a
pure conversation, short files, and no path of somebody's machine.

The order of the rooms is read from the documentation of src/lib.rs, so there is one list only. Prints what is wrong as
`file:line: what` and exits with 1, or prints how much it looked at.
"""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
UPPER_FLOOR = {"kiosk", "desk", "access", "look"}
ENGINE = re.compile(r"\b(bevy\w*|b?egui\w*|accesskit\w*)\s*::|\buse\s+(bevy|egui)\b")
IMPURE = re.compile(r"\bstd::(fs|io|net|thread|time|process|env)\b|\b(Instant|SystemTime|Moment)::now\b")
LONGEST_FILE = 450
SOURCES = (".rs", ".py", ".sh")
TEST_FILE = re.compile(r"(^|/)(\w+_)?tests?(\.rs$|/)")
MACHINE_PATH = r"(^|[^A-Za-z0-9_.~$}])/(root|work|home/[a-z]|Users/[A-Za-z])"


def rooms(lib: str) -> list[str]:
    """The rooms from the top floor down.

    >>> rooms("//! - [`kiosk`]: screens\\n//! words\\n//! - [`plan`]: what we ask")
    ['kiosk', 'plan']
    """
    return re.findall(r"^//! - \[`(\w+)`\]", lib, re.MULTILINE)


def code(text: str) -> str:
    """The text with comments and strings blanked, its lines kept.

    >>> code('let a = "crate::kiosk"; // crate::desk')
    'let a = ""; '
    >>> code("a /* bevy::App */ b('x') // two")
    "a  b('') "
    """
    pattern = re.compile(
        r"""//[^\n]*|/\*.*?\*/|b?r(?P<hash>\#*)".*?"(?P=hash)|b?"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])'""", re.DOTALL
    )

    def blank(found: re.Match) -> str:
        text = found.group()
        quote = "" if text.startswith("/") else "'" if text.startswith("'") else '"'
        return quote + "\n" * text.count("\n") + quote

    return pattern.sub(blank, text)


def rooms_used(text: str) -> list[tuple[int, str]]:
    """Line and name of every room that the code names through `crate::`.

    >>> rooms_used("use crate::{\\n    plan::Plate,\\n    record::{Event, words::X},\\n};\\nlet a = crate::vault::open();")
    [(2, 'plan'), (3, 'record'), (5, 'vault')]
    """
    used = []
    for found in re.finditer(r"\bcrate::(\w+|\{)", text):
        start = found.end()
        if found.group(1) != "{":
            used.append((line_of(text, found.start(1)), found.group(1)))
            continue
        depth, first = 1, True
        for token in re.finditer(r"[{},]|\w+", text[start:]):
            word = token.group()
            if word == "{":
                depth += 1
            elif word == "}":
                depth -= 1
                if depth == 0:
                    break
            elif word == ",":
                first = first or depth == 1
            elif first and depth == 1:
                used.append((line_of(text, start + token.start()), word))
                first = False
    return used


def line_of(text: str, at: int) -> int:
    """The number of the line in which this character stands, from 1."""
    return text.count("\n", 0, at) + 1


def faults_of_source(path: Path, order: list[str]) -> list[str]:
    """What is wrong with one file below src/."""
    inside = path.relative_to(ROOT / "src")
    room = inside.parts[0].removesuffix(".rs")
    # Tests may hold a room against a real one above it.
    if room not in order or TEST_FILE.search(inside.as_posix()):
        return []
    text = code(path.read_text(encoding="utf-8")).partition("#[cfg(test)]\nmod tests {")[0]
    below = order[order.index(room) :]
    faults = [
        f"{path}:{line}: the room `{room}` may not know the room `{used}` above it"
        for line, used in rooms_used(text)
        if used in order and used not in below
    ]
    for pattern, applies, what in (
        (ENGINE, room not in UPPER_FLOOR, "no Bevy or egui below the upper floor"),
        (IMPURE, room == "conversation", "the conversation is pure: no clock, no files, no threads"),
    ):
        faults += [f"{path}:{line_of(text, hit.start())}: {what}" for hit in pattern.finditer(text) if applies]
    return faults


def faults_of_length(path: Path) -> list[str]:
    """Told if the file is longer than anybody wants to read."""
    lines = path.read_text(encoding="utf-8").count("\n")
    return [f"{path}:{lines}: {lines} lines; {LONGEST_FILE} at most"] if lines > LONGEST_FILE else []


def machine_paths() -> list[str]:
    """Lines of the repository that name a folder of somebody's machine."""
    found = subprocess.run(
        ["git", "grep", "-nIE", "--untracked", "-e", MACHINE_PATH], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if found.returncode > 1:
        return [f"git grep: {found.stderr.strip()}"]
    return [f"{line}: a path of somebody's machine" for line in found.stdout.splitlines()]


def main() -> int:
    """Looks at every file that git knows or would know."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"], cwd=ROOT, capture_output=True, check=True
    ).stdout
    files = [ROOT / name for name in listed.decode().split("\0") if name.endswith(SOURCES) and (ROOT / name).is_file()]
    order = rooms((ROOT / "src/lib.rs").read_text(encoding="utf-8"))
    faults = machine_paths()
    if not order or not files:
        faults.append("src/lib.rs: no list of rooms, or no source to look at")
    for path in files:
        faults += faults_of_length(path)
        if path.is_relative_to(ROOT / "src"):
            faults += faults_of_source(path, order)
    for fault in faults:
        print(fault.removeprefix(f"{ROOT}/"), file=sys.stderr)
    if not faults:
        print(f"{len(files)} files, {len(order)} rooms: in order")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
