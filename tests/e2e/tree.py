"""What a screen reader is told of a program, and how to find a control in it by role and name. Import this only on a
stage: the accessibility library takes the bus of the environment as it stands then."""

import re
from dataclasses import dataclass, field

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  (the version comes first)

from stage import Missing, wait_for  # noqa: E402

STATES = {
    "disabled": (Atspi.StateType.ENABLED, False),
    "pressed": (Atspi.StateType.PRESSED, True),
    "focused": (Atspi.StateType.FOCUSED, True),
}
CONTROLS = {"push button", "button", "toggle button"}
FIELDS = {"entry", "text", "password text"}


@dataclass(frozen=True)
class Box:
    """Where something is on the screen, in pixels."""

    x: int
    y: int
    width: int
    height: int

    @property
    def middle(self):
        """Its middle."""
        return self.x + self.width // 2, self.y + self.height // 2

    def point(self, across, down):
        """The point at these shares of its width and height."""
        return round(self.x + self.width * across), round(self.y + self.height * down)


@dataclass(frozen=True)
class Seen:
    """One node as it was told."""

    role: str
    name: str
    box: Box
    states: frozenset
    depth: int
    node: object = field(repr=False, compare=False)

    @property
    def is_control(self):
        """It can be pressed."""
        return self.role in CONTROLS

    def __str__(self):
        states = "".join(f" [{state}]" for state in sorted(self.states))
        box = self.box
        return f"{'  ' * self.depth}{self.role} {self.name!r}{states} {box.width}x{box.height}+{box.x}+{box.y}"


def plain(words):
    """Words as they are compared: one kind of apostrophe, single spaces."""
    return re.sub(r"\s+", " ", words.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")).strip()


class Tree:
    """The accessible tree of one program, read anew each time."""

    def __init__(self, pid):
        self.pid = pid

    def read(self):
        """Every node, parents before children; empty while the program is not on the bus."""
        context = GLib.MainContext.default()
        while context.pending():
            context.iteration(False)
        found = []
        try:
            desktop = Atspi.get_desktop(0)
            # What was told before says nothing about now.
            desktop.set_cache_mask(Atspi.Cache.NONE)
            for number in range(desktop.get_child_count()):
                program = desktop.get_child_at_index(number)
                if program is not None and program.get_process_id() == self.pid:
                    program.set_cache_mask(Atspi.Cache.NONE)
                    program.clear_cache()
                    self._walk(program, 0, found)
        except GLib.Error:
            # The program changed its tree while it was read; the next reading sees the new one.
            return []
        return found

    def _walk(self, node, depth, found):
        states = node.get_state_set()
        component = node.get_component_iface()
        extents = component.get_extents(Atspi.CoordType.SCREEN) if component else None
        box = Box(extents.x, extents.y, extents.width, extents.height) if extents else Box(0, 0, 0, 0)
        told = frozenset(name for name, (state, on) in STATES.items() if states.contains(state) is on)
        found.append(Seen(node.get_role_name(), plain(node.get_name() or ""), box, told, depth, node))
        for number in range(node.get_child_count()):
            child = node.get_child_at_index(number)
            if child is not None:
                self._walk(child, depth + 1, found)

    def all(self, name, role=None):
        """Every node of this name (a text, or a compiled pattern), and role if one is given."""
        return [node for node in self.read() if (role is None or node.role == role) and named(node, name)]

    def control(self, name, seconds=20.0, usable=True):
        """The one control of this name; waits for it, and until it can be pressed if it is to be `usable`. With several of one
        name, the first."""

        def fits(node):
            return node.is_control and named(node, name) and not (usable and "disabled" in node.states)

        return self._wait(f"control {name!r}", lambda: [node for node in self.read() if fits(node)], seconds)[0]

    def field(self, name, seconds=20.0):
        """The field of this name into which words are typed; waits for it."""

        def fits(node):
            return node.role in FIELDS and named(node, name)

        return self._wait(f"field {name!r}", lambda: [node for node in self.read() if fits(node)], seconds)[0]

    def heading(self, name, seconds=20.0):
        """The page's heading; waits until it is this one."""
        return self._wait(f"page {name!r}", lambda: self.all(name, role="heading"), seconds)[0]

    def words(self, name, seconds=20.0):
        """Anything that says these words; waits for it."""
        return self._wait(f"words {name!r}", lambda: self.all(name), seconds)[0]

    def _wait(self, what, until, seconds):
        try:
            return wait_for(what, until, seconds)
        except Missing as missing:
            raise Missing(f"{missing}; what a screen reader is told now:\n{self}") from None

    def __str__(self):
        return "\n".join(str(node) for node in self.read()) or "(nothing)"


def named(node, name):
    """Whether the node has this name: a text that is the whole of it, or a pattern found in it."""
    return bool(name.search(node.name)) if isinstance(name, re.Pattern) else node.name == plain(name)
