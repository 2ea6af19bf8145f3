"""The comparison of voices must be able to fail: these are its own tests."""

import array
import math
import random
import unittest

import voice


def babble(seed, seconds=2.0, rate=8000):
    """Syllables of noise with pauses, the same for the same seed."""
    dice, samples = random.Random(seed), array.array("f")
    while len(samples) < seconds * rate:
        loud, length = dice.uniform(0.1, 0.5), dice.randrange(400, 1600)
        samples.extend(loud * dice.uniform(-1, 1) for _ in range(length))
        samples.extend(0.0 for _ in range(dice.randrange(200, 900)))
    return voice.Sound(rate, samples)


def laid_into_silence(sound, before, gain=1.0):
    """The sound after so many seconds of a quiet room."""
    dice = random.Random(99)
    room = array.array("f", (dice.uniform(-0.002, 0.002) for _ in range(round(before * sound.rate))))
    return voice.Sound(sound.rate, room + array.array("f", (gain * sample for sample in sound.samples)) + room)


class Comparison(unittest.TestCase):
    """What counts as the same voice, and what does not."""

    def test_the_same_words_match_wherever_they_begin_and_however_loud(self):
        spoken = babble(1)
        found = voice.match(spoken, laid_into_silence(spoken, before=0.7, gain=0.5))
        self.assertGreater(found.correlation, 0.99)
        self.assertAlmostEqual(found.starts, 0.7, delta=0.02)
        self.assertAlmostEqual(found.gain, 0.5, delta=0.02)

    def test_other_words_do_not_match(self):
        self.assertLess(voice.match(babble(1), laid_into_silence(babble(2), before=0.7)).correlation, 0.6)

    def test_half_of_the_words_do_not_match(self):
        spoken = babble(1)
        half = voice.Sound(spoken.rate, spoken.samples[: len(spoken.samples) // 2])
        self.assertLess(voice.match(spoken, half).correlation, 0.8)

    def test_a_hum_does_not_match(self):
        hum = array.array("f", (0.3 * math.sin(n * 0.3) for n in range(24000)))
        self.assertLess(voice.match(babble(1), voice.Sound(8000, hum)).correlation, 0.3)

    def test_a_whole_recording_does_not_slip_and_one_with_a_hole_does(self):
        spoken = babble(1)
        whole = laid_into_silence(spoken, before=0.5)
        slip, alike = voice.drift(spoken, whole, 0.5, 8000)
        self.assertEqual(slip, 0.0)
        self.assertGreater(alike, 0.99)
        holed = voice.Sound(8000, whole.samples[:12000] + whole.samples[12040:])
        self.assertAlmostEqual(voice.drift(spoken, holed, 0.5, 8000)[0], -0.005, delta=0.0005)

    def test_level_and_length_are_told(self):
        tone = voice.Sound(8000, array.array("f", (0.5 * math.sin(n * 0.3) for n in range(8000))))
        self.assertAlmostEqual(tone.seconds, 1.0)
        self.assertAlmostEqual(tone.level, 0.5 / math.sqrt(2), delta=0.01)
        self.assertAlmostEqual(tone.peak, 0.5, delta=0.01)


if __name__ == "__main__":
    unittest.main()
