"""A practice looks as a conversation does: the school's own pictures are there too."""

import subprocess

from child import Child
from program import Program
from stage import Missing
from vault import made

# A word that none of the program's own pictures has.
WORD = "quokka"


def has_the_schools_pictures(stage, binary):
    """Gives the differences."""
    home, pictures = stage.folder / "vault-pictures", stage.folder / "pictures"
    pictures.mkdir()
    subprocess.run(["convert", "-size", "64x64", "xc:sienna", pictures / f"{WORD}.png"], check=True)
    made(stage, binary, home)
    stage.call(binary, "symbols", "add", pictures, "--licence", "CC0", "--author", "The school", "--home", home)
    child = Child(Program(stage, binary, "--practice", "--home", home))
    child.sees("Hello Sam. How are you today?", seconds=60.0)
    child.taps("Something else")
    child.sees("How do you want to tell me?")
    child.taps("Find a picture")
    child.sees("Find a picture")
    child.taps("Letters")
    # The page takes no letters in its first moment.
    child.sees("Find a picture")
    child.hand.types(WORD)
    try:
        child.tree.control(WORD)
    except Missing as missing:
        return [f"practice: the school's picture is not found: {missing}"]
    finally:
        child.program.close()
    return []
