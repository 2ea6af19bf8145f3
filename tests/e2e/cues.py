"""The tablet's own voice beside others: a cue is for the child alone, at another device; and beside a screen reader it is
silent, unless both are wished."""

import time

from hand import Hand
from program import Program
from room import Ear
from stage import say, wait_for

HEADPHONES = "headphones"
CUES = "switches: (mode: Two, style: Items, cues: true)"
# No pause between two sentences is longer, nor the way of a sound from the program to whoever hears it.
ON_ITS_WAY = 2.5
# By so much two devices may differ in how long a sound is on its way.
OVERLAP = 0.25


def begins(stage, binary, profile, home):
    """A practice with this profile, once its page stands."""
    path = stage.folder / "cues.ron"
    path.write_text(f"({profile})", encoding="utf-8")
    program = Program(stage, binary, "--practice", "--home", home, "--ways", path)
    program.tree.control("Happy", 60.0)
    return program


def goes_elsewhere(stage, binary):
    """A cue is heard in the headphones and not aloud, a reply aloud and not in the headphones; without headphones a cue is heard
    aloud. Gives the differences."""
    began, found = time.monotonic(), []
    module = stage.call("pactl", "load-module", "module-null-sink", f"sink_name={HEADPHONES}", "rate=48000").strip()
    stage.call("pactl", "set-default-sink", "speaker")
    home = stage.folder / "home-of-cues"
    home.mkdir()
    (home / "sound.ron").write_text(f'(cues: Some((id: "{HEADPHONES}", name: "Headphones")))', encoding="utf-8")
    aloud, alone = Ear(stage), Ear(stage, HEADPHONES)
    # Where it lies on every desktop, the program finds it by itself; without it, it sees no devices of the sound server.
    stage.env["PULSE_COOKIE"] = f"{stage.env['XDG_CONFIG_HOME']}/pulse/cookie"
    program = begins(stage, binary, f"{CUES}, speech: (cue_elsewhere: true, beside_reader: true)", home)
    hand = Hand(stage)

    def hears(what, key, *, here, not_there):
        """Presses a switch, and hears something on one device and nothing on the other."""
        for ear in (aloud, alone):
            ear.forget()
        hand.key(key)
        if not here.hears(10.0):
            found.append(f"{what}: not heard where it should be")
        quiet_again(here, not_there)
        if not_there and not_there.heard:
            found.append(f"{what}: heard on the other device too")

    if not aloud.hears(30.0):
        found.append("the question was not heard")
    quiet_again(aloud)
    if alone.heard:
        found.append("the question was heard in the headphones")
    hears("a cue", "space", here=alone, not_there=aloud)
    # The frame goes back to its first thing, which is said after the reply.
    hears("a reply", "Return", here=aloud, not_there=None)
    quiet_again(aloud, alone)
    if alone.heard and alone.first < aloud.last - OVERLAP:
        found.append("a cue was heard while the reply was")
    stage.call("pactl", "unload-module", module)
    alone.close()
    hears("a cue without headphones", "space", here=aloud, not_there=None)
    aloud.close()
    program.close()
    del stage.env["PULSE_COOKIE"]
    say(f"cues: {'in the headphones alone' if not found else 'NOT as told'}, {time.monotonic() - began:.0f} s")
    return [f"cues: {line}" for line in found]


def quiet_again(*ears):
    """Waits until nothing has been heard for a while; what was heard is still known."""

    def still():
        since = max(ear.last for ear in ears if ear)
        return time.monotonic() - since > ON_ITS_WAY

    wait_for("quiet", still, 30.0)


def speaks_beside_a_reader_where_both_are_wished(stage, binary):
    """What is not heard elsewhere could be heard: gives the differences."""
    ear = Ear(stage)
    home = stage.folder / "home-beside"
    home.mkdir()
    program = begins(stage, binary, "speech: (beside_reader: true)", home)
    heard = ear.hears(30.0)
    program.close()
    ear.close()
    return [] if heard else ["beside a screen reader: the tablet says nothing though both are wished"]
