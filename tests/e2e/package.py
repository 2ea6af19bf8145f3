"""A package as anybody can open it: a zip whose members are proved by MANIFEST, the views in views.json."""

import hashlib
import io
import json
import re
import zipfile

import voice


class Package:
    """An opened package."""

    def __init__(self, path):
        with zipfile.ZipFile(path) as package:
            self.members = {name: package.read(name) for name in package.namelist()}
        self.views = json.loads(self.members["views.json"])

    def unproved(self):
        """Members that MANIFEST does not name, or names with another SHA-256; and names without a member."""
        lines = re.findall(r"^([0-9a-f]{64})\s+\*?(.+)$", self.members["MANIFEST"].decode(), re.MULTILINE)
        stated = {name.strip(): digest for digest, name in lines}
        found = {name: hashlib.sha256(data).hexdigest() for name, data in self.members.items() if name != "MANIFEST"}
        return sorted(name for name in stated.keys() | found.keys() if stated.get(name) != found.get(name))

    def answers(self, page):
        """Every answer to a page."""
        return [answer for answer in self.views["answers"] if answer["about"]["page"] == page]

    def answer(self, page, label=None):
        """The one answer about this card, or about the whole page."""
        found = [answer for answer in self.answers(page) if label_of(answer) == label]
        if len(found) != 1:
            raise AssertionError(f"{page}, {label!r}: one answer expected, found {len(found)}")
        return found[0]

    def sound(self, clip):
        """A voice clip."""
        return voice.read(io.BytesIO(self.members[f"voice/{clip['id']}.wav"]))

    def drawing(self, drawing):
        """A drawing's picture, as PNG."""
        return self.members[f"drawings/{drawing['id']}.png"]


def label_of(answer):
    """The words on the answer's card; None where it is about the whole page."""
    return answer["card"]["label"] if answer["card"] else None
