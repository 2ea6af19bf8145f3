"""The pixels of a stage, read from the screen's own memory: no program is asked, so looking costs the program nothing."""

import mmap
import struct
import zlib


class Pixels:
    """What is on the screen now. Xvfb keeps it in a file, in the form of an X window dump."""

    _LINE_BYTES, _COLOURS = 12, 19
    _PIXEL_BYTES = 4
    _COLOUR_BYTES = 12

    def __init__(self, stage):
        with open(stage.folder / "Xvfb_screen0", "rb") as file:
            self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        head = struct.unpack_from(">25I", self._map)
        self._line = head[self._LINE_BYTES]
        self._start = head[0] + head[self._COLOURS] * self._COLOUR_BYTES

    def within(self, box):
        """The pixels of a box, row after row."""
        return b"".join(self._row(y, box.x, box.width) for y in range(box.y, box.y + box.height))

    def print(self):
        """A number that differs when something on the screen does: every fourth row is looked at, for speed."""
        return zlib.crc32(b"".join(self._rows(step=4)))

    def is_blank(self):
        """There is one colour only."""
        rows = self._rows(step=20)
        return len(set(rows)) == 1 and rows[0] == rows[0][: self._PIXEL_BYTES] * (self._line // self._PIXEL_BYTES)

    def _rows(self, step):
        return [self._map[at : at + self._line] for at in range(self._start, len(self._map) - self._line + 1, step * self._line)]

    def _row(self, y, x, width):
        at = self._start + y * self._line + x * self._PIXEL_BYTES
        return self._map[at : at + width * self._PIXEL_BYTES]
