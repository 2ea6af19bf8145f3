"""The child's voice: speech made by espeak-ng, spoken into the virtual microphone, and compared with what was kept."""

import array
import math
import wave
from dataclasses import dataclass

WINDOW_SECONDS = 0.01


@dataclass(frozen=True)
class Sound:
    """Mono samples, each from -1 to 1."""

    rate: int
    samples: array.array

    @property
    def seconds(self):
        """Its length."""
        return len(self.samples) / self.rate

    @property
    def level(self):
        """Root mean square of the whole, 0 to 1."""
        return math.sqrt(sum(sample * sample for sample in self.samples) / max(1, len(self.samples)))

    @property
    def peak(self):
        """The loudest sample."""
        return max((abs(sample) for sample in self.samples), default=0.0)

    def envelope(self):
        """The level of each hundredth of a second."""
        window = round(self.rate * WINDOW_SECONDS)
        return [
            math.sqrt(sum(sample * sample for sample in self.samples[at : at + window]) / window)
            for at in range(0, len(self.samples) - window + 1, window)
        ]


@dataclass(frozen=True)
class Match:
    """How well a recording holds what was spoken."""

    correlation: float
    """Of the two envelopes at the best place: 1 is the same course of loudness, 0 is nothing alike."""
    starts: float
    """Seconds into the recording at which the speech begins."""
    gain: float
    """Level of the recording over the level of the speech, there."""


def read(file):
    """A 16-bit WAV as [`Sound`], several channels as their mean."""
    with wave.open(file if hasattr(file, "read") else str(file)) as wav:
        if wav.getsampwidth() != 2:
            raise ValueError(f"16-bit sound expected, found {8 * wav.getsampwidth()}-bit")
        channels, rate = wav.getnchannels(), wav.getframerate()
        raw = array.array("h", wav.readframes(wav.getnframes()))
    return Sound(rate, array.array("f", (sum(raw[at : at + channels]) / channels / 32768 for at in range(0, len(raw), channels))))


def match(spoken, kept):
    """Lays what was spoken over every place of what was kept and tells the best."""
    speech, recording = spoken.envelope(), kept.envelope()
    if len(recording) < len(speech):
        recording += [0.0] * (len(speech) - len(recording))
    best = Match(0.0, 0.0, 0.0)
    for start in range(len(recording) - len(speech) + 1):
        part = recording[start : start + len(speech)]
        alike = _correlation(speech, part)
        if alike > best.correlation:
            best = Match(alike, start * WINDOW_SECONDS, _power(part) / max(_power(speech), 1e-9))
    return best


def speech(stage, words, name):
    """Speaks words into a WAV file and gives its path."""
    path = stage.folder / f"{name}.wav"
    stage.call("espeak-ng", "-v", "en-gb", "-s", "130", "-a", "120", "-w", str(path), words)
    return path


def say_into_microphone(stage, path):
    """Plays a WAV into the virtual microphone and waits until it was all said."""
    stage.call("paplay", "--device=child_voice", str(path))


def _power(values):
    return math.sqrt(sum(value * value for value in values) / max(1, len(values)))


def _correlation(one, other):
    mean_one, mean_other = sum(one) / len(one), sum(other) / len(other)
    product = square_one = square_other = 0.0
    for a, b in zip(one, other):
        product += (a - mean_one) * (b - mean_other)
        square_one += (a - mean_one) ** 2
        square_other += (b - mean_other) ** 2
    scale = math.sqrt(square_one * square_other)
    return product / scale if scale else 0.0
