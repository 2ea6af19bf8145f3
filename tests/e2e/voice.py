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


def drift(spoken, kept, starts, rate):
    """How far the recording slips against the speech from its first third to its last, in seconds, and how alike the two
    waves are there: a lost or doubled stretch of sound makes it slip, though the words may still be understood. Both sounds
    at `rate`; `starts` as [`match`] found it."""
    if {spoken.rate, kept.rate} != {rate}:
        raise ValueError(f"{rate} samples a second expected, found {spoken.rate} and {kept.rate}")
    length, slack = round(0.25 * rate), round(2 * WINDOW_SECONDS * rate)
    third = len(spoken.samples) // 3
    places = []
    for start, end in ((0, third), (2 * third, len(spoken.samples))):
        # The loudest quarter of a second there.
        at = max(range(start, end - length, length // 4), key=lambda at: _power(spoken.samples[at : at + length]))
        part, near = spoken.samples[at : at + length], round(starts * rate) + at
        lags = range(max(-slack, -near), slack + 1)
        places.append(max((_correlation(part, kept.samples[near + lag :][:length]), lag) for lag in lags))
    (alike_first, first), (alike_last, last) = places
    return (last - first) / rate, min(alike_first, alike_last)


def at_rate(stage, path, rate):
    """The sound of a WAV file at another rate."""
    other = path.with_suffix(f".{rate}.wav")
    stage.call("sox", str(path), "-r", str(rate), "-c", "1", "-b", "16", str(other))
    return read(other)


def speech(stage, words, name):
    """Speaks words into a WAV file and gives its path."""
    path = stage.folder / f"{name}.wav"
    stage.call("espeak-ng", "-v", "en-gb", "-s", "130", "-a", "80", "-w", str(path), words)
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
