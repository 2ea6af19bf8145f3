"""The room in which the tablet stands: what is heard there."""

import array
import os
import subprocess
import threading
import time

RATE = 16_000
LOUD = 300


class Ear:
    """Hears what the loudspeaker of a stage plays, or another device of it. `first` and `last`: when something was heard, since it
    listens anew and at all; 0 before."""

    def __init__(self, stage, device="speaker"):
        self._loud = threading.Event()
        self.first = 0.0
        self.last = 0.0
        self._process = stage.start(
            "parec", f"--device={device}.monitor", f"--rate={RATE}", "--channels=1", "--format=s16le", "--latency-msec=10",
            stdout=subprocess.PIPE,
        )  # fmt: skip
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self):
        while piece := os.read(self._process.stdout.fileno(), 320):
            samples = array.array("h", piece[: len(piece) // 2 * 2])
            if max(map(abs, samples), default=0) > LOUD:
                self.last = time.monotonic()
                if not self._loud.is_set():
                    self.first = self.last
                    self._loud.set()

    def forget(self):
        """From now on it listens anew."""
        self._loud.clear()

    def hears(self, seconds=3.0):
        """When something was heard; none within so many seconds."""
        return self.first if self._loud.wait(seconds) else None

    @property
    def heard(self):
        """Something was heard since it listens anew."""
        return self._loud.is_set()

    def close(self):
        """Listens no more."""
        self._process.terminate()
        self._process.wait(timeout=10)
