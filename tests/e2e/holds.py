"""Holds a package and a page against what was told: every difference is one line."""

import json
import re

from package import label_of
import voice

RATE = 8000


def differences(stage, package, page, told):
    """What is not as it was told; empty where all is."""
    found = [f"member {name} is not as MANIFEST says" for name in package.unproved()]
    for check in (_placed, _chosen, _worry, _voices, _drawing, _private):
        found += check(stage, package, page, told)
    if re.search(r"""(?:src|href|url)\s*[=(]\s*["']?\s*(?:https?:)?//""", page):
        found.append("the page asks for something from a network")
    return found


def _placed(_stage, package, _page, told):
    for at, cards in told.placed.items():
        kept = {label_of(answer): answer for answer in package.answers(at)}
        for label, places in cards.items():
            if (at, label) in told.private:
                continue
            answer = kept.get(label)
            if answer is None or not answer["place"]:
                yield f"{at}, {label}: put on {places[-1]}, and no place is kept"
            elif answer["place"]["label"] != places[-1]:
                yield f"{at}, {label}: put on {places[-1]}, kept as {answer['place']['label']}"
            elif len(places) > 1 and len([change for change in answer["changes"] if change[1]]) < len(places):
                yield f"{at}, {label}: put on {places}, but the change of mind is not kept"
        for label in kept.keys() - cards.keys():
            yield f"{at}, {label}: kept, and never said"


def _chosen(_stage, package, _page, told):
    for at, labels in told.chosen.items():
        kept = [label_of(answer) for answer in package.answers(at) if answer["given"] == "Chosen"]
        if sorted(kept) != sorted(labels):
            yield f"{at}: chose {labels}, kept {kept}"


def _worry(_stage, package, _page, told):
    if told.size:
        worry = package.answers("primary.worry")[0]["worry"]
        size = worry["size"] and worry["size"]["place"]["label"]
        helps = [help_given["card"]["label"] for help_given in worry["help"]]
        if (size, helps) != (told.size, told.helps):
            yield f"worry: told {told.size}, {told.helps}; kept {size}, {helps}"


def _voices(stage, package, page, told):
    for (at, label), path in told.spoken.items():
        clips = package.answer(at, label)["clips"]
        if len(clips) != 1:
            yield f"{at}, {label}: one clip expected, {len(clips)} kept"
            continue
        kept, spoken = package.sound(clips[0]), voice.read(path)
        match = voice.match(spoken, kept)
        if match.correlation < 0.9:
            yield f"{at}, {label}: the clip is not what was spoken (correlation {match.correlation:.2f})"
        if not 0.8 < match.gain < 1.25 or kept.peak > 0.99:
            yield f"{at}, {label}: spoken at level {spoken.level:.3f}, kept {match.gain:.2f} times as loud, peak {kept.peak:.2f}"
        if abs(kept.seconds * 1000 - clips[0]["milliseconds"]) > 1:
            yield f"{at}, {label}: {kept.seconds:.3f} s of sound, told as {clips[0]['milliseconds']} ms"
        if not spoken.seconds <= kept.seconds < spoken.seconds + 8:
            yield f"{at}, {label}: {spoken.seconds:.1f} s were spoken, {kept.seconds:.1f} s kept"
        wav = stage.folder / "kept.wav"
        wav.write_bytes(package.members[f"voice/{clips[0]['id']}.wav"])
        slip, alike = voice.drift(voice.at_rate(stage, path, RATE), voice.at_rate(stage, wav, RATE), match.starts, RATE)
        if abs(slip) > 0.002 or alike < 0.8:
            yield f"{at}, {label}: samples were lost on the way (slips {1000 * slip:.1f} ms, waves alike {alike:.2f})"
    if page.count("<audio") != len(told.spoken):
        yield f"page: {len(told.spoken)} clips were kept, {page.count('<audio')} can be played"


def _drawing(_stage, package, _page, told):
    drawings = [drawing for answer in package.answers("primary.draw") for drawing in answer["drawings"]]
    if told.lines_drawn != sum(len(drawing["strokes"]) for drawing in drawings):
        yield f"drawing: {told.lines_drawn} lines drawn, kept {[len(drawing['strokes']) for drawing in drawings]}"
    for drawing in drawings:
        if not package.drawing(drawing).startswith(b"\x89PNG"):
            yield f"drawing {drawing['id']}: no PNG"


def _private(_stage, package, page, told):
    for at, label in told.private:
        for answer in package.answers(at):
            if label_of(answer) == label:
                yield f"{at}, {label}: private, and in the package"
        said = re.compile(rf"\b{re.escape(label)}\. I ", re.IGNORECASE)
        if said.search(page) or said.search(json.dumps(package.views)):
            yield f"{at}, {label}: private, and its words are passed on"
