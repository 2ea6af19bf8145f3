"""The program under test: started on a stage, seen by its accessible tree, killed or waited for."""

import signal
import subprocess

from stage import Missing, wait_for
from tree import Tree


class Program:
    """One start of the program with its window."""

    def __init__(self, stage, binary, *arguments):
        self.stage = stage
        self.process = stage.start(str(binary), *map(str, arguments), name="my-views")
        self.tree = Tree(self.process.pid)

    def check(self):
        """Missing, with what it said, if it is no longer there."""
        if self.process.poll() is not None:
            raise Missing(f"the program ended by itself ({self.process.returncode}):\n{self.said()}")

    def said(self):
        """What it said on standard error and output so far, every start together."""
        return self.stage.log("my-views")

    def kill(self):
        """Kills it as a power cut would: nothing in it gets a chance to save."""
        self.check()
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(timeout=10)

    def close(self):
        """Asks it to end, as a desktop does."""
        self.process.terminate()
        try:
            self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            raise Missing("the program did not end within 10 s of being asked to") from None

    def gone(self, seconds=20.0):
        """Waits until it has ended by itself and gives its exit code."""
        wait_for("the end of the program", lambda: self.process.poll() is not None, seconds)
        return self.process.returncode
