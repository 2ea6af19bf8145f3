#!/usr/bin/python3
"""Orca for a stage: `orca_heard.py PREFERENCES HEARD`. What it would speak stands in the file HEARD, a line each: the moment in
seconds, a tab, the words. Started so, it looks for no other Orca of the same user, which may be the developer's own."""

import sys
import time
import types

# Beside this file lie modules with names that Orca's parts may look for.
sys.path.pop(0)

from orca import orca, settings, speechserver  # noqa: E402  (the path comes first)


def _note(words):
    with open(sys.argv[2], "a", encoding="utf-8") as heard:
        heard.write(f"{time.monotonic():.3f}\t{' '.join(words.split())}\n")


class SpeechServer(speechserver.SpeechServer):
    """What Orca takes for a speech synthesiser. The names are Orca's."""

    _one = None

    @staticmethod
    def getFactoryName():
        return "heard"

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        SpeechServer._one = SpeechServer._one or SpeechServer()
        return SpeechServer._one

    @staticmethod
    def shutdownActiveServers():
        pass

    def getInfo(self):
        return ["heard", "heard"]

    def speak(self, text=None, acss=None, interrupt=True):
        _note(text or "")

    def sayAll(self, utteranceIterator, progressCallback):
        for context, _ in utteranceIterator:
            _note(context.utterance)

    def speakCharacter(self, character, acss=None):
        _note(character)

    def speakKeyEvent(self, event, acss=None):
        _note(event.getKeyName())


def main(preferences):
    """Runs until it is ended."""
    module = types.ModuleType("heard")
    module.SpeechServer = SpeechServer
    sys.modules["heard"] = sys.modules["orca.heard"] = module
    settings.speechServerFactory = "heard"
    settings.speechFactoryModules = ["heard"]
    orca.getSettingsManager().activate(preferences, {})
    return orca.main()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
