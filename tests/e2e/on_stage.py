#!/usr/bin/python3
"""Runs a command on a stage of its own: `on_stage.py cargo bench`. Ends with the command's exit code."""

import subprocess
import sys

from stage import Missing, Stage


def main(command):
    """The command's exit code; 2 for wrong usage, 3 where the stage could not be set up."""
    if not command:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        with Stage() as stage:
            return subprocess.run(command, env=stage.env, check=False).returncode
    except Missing as missing:
        print(f"The stage could not be set up: {missing}", file=sys.stderr)
        return 3


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
