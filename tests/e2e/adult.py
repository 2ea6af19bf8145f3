"""An adult at the desk: opens the vault, begins with a child. While the child is at the screen, nothing in the program's
memory opens what was kept before: not the passphrase, nor the school's key."""

import re
import time
from pathlib import Path

from child import Child
from hand import Hand
from program import Program
from stage import SCREEN, Missing, wait_for
from vault import PASSPHRASE, made

# How long the threads that work for the desk may take to end.
ENDS_SECONDS = 3.0
BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"


def raw_key(line):
    """The 32 bytes of a key that is written as AGE-SECRET-KEY-1 (Bech32, its six last letters being the check)."""
    bits = "".join(f"{BECH32.index(letter):05b}" for letter in line.lower().rpartition("1")[2][:-6])
    return bytes(int(bits[at : at + 8], 2) for at in range(0, 256, 8))


def finds(pid, needles):
    """Names of those needles that stand somewhere in the memory of a process."""
    found = set()
    regions = Path("/proc", str(pid), "maps").read_text().splitlines()
    with open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
        for region in regions:
            span, rights = region.split()[:2]
            if not rights.startswith("rw"):
                continue
            start, end = (int(number, 16) for number in span.split("-"))
            try:
                memory.seek(start)
                held = memory.read(end - start)
            except (OSError, ValueError, OverflowError):
                # A region of a device, or one that was given back meanwhile.
                continue
            found |= {name for name, needle in needles.items() if needle in held}
    return found


def needles_of(key):
    """Everything by which the vault could be opened."""
    raw = raw_key(key)
    clamped = bytes([raw[0] & 248]) + raw[1:31] + bytes([raw[31] & 127 | 64])
    return {
        "the passphrase": PASSPHRASE.encode(),
        "the school's key, as text": key.encode(),
        "the school's key, in small letters": key.lower().encode(),
        "the school's key": raw,
        "the school's key, as it is used": clamped,
    }


def holds_no_secret(stage, binary, home):
    """Gives the differences, a line each."""
    opens = made(stage, binary, home)
    exported = stage.folder / "school.key"
    stage.call(binary, "vault", "keys", "export", "--to", exported, *opens)
    key = next(line for line in exported.read_text().splitlines() if line.startswith("AGE-SECRET-KEY-1"))
    needles = needles_of(key)

    before = Child(Program(stage, binary, "--child", "Ada", "--home", home))
    before.sees("Hello Ada. How are you today?", seconds=60.0)
    before.program.close()

    desk, hand = opens_desk(stage, binary, home)
    desk.tree.control("Carry on")
    pid = desk.process.pid
    # The search must be able to find: the vault is open now, and its key is somewhere.
    wait_for("the key of an open vault", lambda: finds(pid, needles))

    writes(desk, hand, "The child's first name", "sam")
    hand.tap(desk.tree.control("Start").box.middle)
    child = Child(desk)
    child.sees("Hello sam. How are you today?")
    time.sleep(ENDS_SECONDS)
    left = finds(pid, needles)
    child.chooses("Happy")
    left |= finds(pid, needles)
    desk.close()
    left |= starts_while_it_opens(stage, binary, home, needles)
    listed = stage.call(binary, "list", *opens)
    if "sam" not in listed:
        raise Missing(f"the conversation that the adult began is not in the vault: {listed}")
    return [f"in memory while a child is at the screen: {name}" for name in sorted(left)]


def writes(desk, hand, name, text, seconds=20.0):
    """Taps the field of this name and types into it once it has the keyboard."""
    hand.tap(desk.tree.field(name, seconds=seconds).box.middle)
    wait_for(f"the keyboard in {name!r}", lambda: "focused" in desk.tree.field(name).states)
    hand.types(text)


def opens_desk(stage, binary, home):
    """The program at its desk with an open vault, and a hand."""
    desk = Program(stage, binary, "--home", home)
    hand = Hand(stage)
    writes(desk, hand, "Passphrase", PASSPHRASE, seconds=60.0)
    hand.tap(desk.tree.control("Unlock").box.middle)
    desk.tree.control("Lock now")
    return desk, hand


def exports(stage, binary, home):
    """Export, and Export again at the foot of the page, by name alone: two presses, and the files are in the folder that the
    desk proposed. Gives the differences."""
    desk, hand = opens_desk(stage, binary, home)
    folder = Path(stage.env["HOME"])
    before = set(folder.iterdir())
    hand.tap(desk.tree.control("Export").box.middle)
    desk.tree.heading(re.compile("^Export for "))
    button = desk.tree.control("Export")
    hand.tap(button.box.middle)
    desk.tree.words("It is done. The files are here:", seconds=60.0)
    stage.picture("exported")
    desk.close()
    written = {path.suffix for path in set(folder.iterdir()) - before}
    found = [] if written == {".html", ".myviews"} else [f"the desk wrote {sorted(written)}, not a web page and a package"]
    # The window's title takes some of the stage's height.
    if button.box.middle[1] > SCREEN[1]:
        found.append(f"the Export button stands at {button.box}, below the screen")
    return found


def starts_while_it_opens(stage, binary, home, needles):
    """The adult presses Unlock and at once Start: what the passphrase opens comes when the child is there already."""
    desk = Program(stage, binary, "--home", home)
    hand = Hand(stage)
    writes(desk, hand, "The child's first name", "mo", seconds=60.0)
    writes(desk, hand, "Passphrase", PASSPHRASE)
    unlock, start = (desk.tree.control(name).box.middle for name in ("Unlock", "Start"))
    hand.tap(unlock)
    hand.tap(start)
    Child(desk).sees("Hello mo. How are you today?")
    time.sleep(ENDS_SECONDS)
    left = finds(desk.process.pid, needles)
    desk.close()
    return left
