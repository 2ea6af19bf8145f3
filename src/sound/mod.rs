//! Microphone, loudspeaker, speech.
