#!/usr/bin/python3
"""`elsewhere.py BINARY FOLDER WAY... [--keep DIR]` tells the conversation of `same` on these ways, one after the other, on a stage of
its own, while it is told on another way on another stage. Each record is left in FOLDER as `WAY.json`.

Exit code 0: all told; 1: not, with what the program said and a picture of the screen in DIR."""

import argparse
import json
import sys
import traceback
from pathlib import Path

from stage import Stage, say


def main():
    """Tells it on every way."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("binary", type=Path)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("ways", nargs="+")
    arguments.add_argument("--keep", type=Path)
    given = arguments.parse_args()
    with Stage(given.keep) as stage:
        import run
        import same

        for way in given.ways:
            try:
                _, views = same.record_of(stage, given.binary, getattr(same, way), run.takes_out)
            except Exception:
                traceback.print_exc()
                picture = stage.picture(f"failed-{way}")
                say(f"{way}: what the program said:\n{stage.log('my-views')}\nthe screen at that moment: {picture}")
                return 1
            record = json.dumps(same.same_for_all(views))
            (given.folder / f"{way}.json").write_text(record, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
