//! What can go wrong with sound, in plain words.

use std::fmt;

/// A sound device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// What hears.
    Microphone,
    /// What sounds.
    Loudspeaker,
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Microphone => "microphone",
            Self::Loudspeaker => "loudspeaker",
        })
    }
}

/// Why there is no sound.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SoundError {
    /// No such device is there.
    #[error("there is no {0}: plug one in, or switch it on in the system's sound settings")]
    Missing(Part),
    /// Another program holds the device.
    #[error("the {0} is busy: another program is using it; close that program and try again")]
    Busy(Part),
    /// The system does not let this program use the device.
    #[error("this program may not use the {0}: allow it in the system's privacy or sound settings")]
    Denied(Part),
    /// The device was opened, or was to be opened, and nothing came.
    #[error(
        "the {0} does not answer: unplug it and plug it in again, or choose another in the system's sound settings"
    )]
    NotAnswering(Part),
    /// Anything else that the system says, in the system's words.
    #[error("the {0} does not work: the system says \"{1}\"")]
    Broken(Part, String),
    /// A WAV file that is not one, or is of a kind that is not read here.
    #[error("this is not a sound file that can be read ({0}): use a WAV file with 8 to 32 bits a sample")]
    NotWav(String),
    /// A WAV file that ends before its header says.
    #[error("this sound file is cut off: its end is missing; copy it again")]
    CutOff,
    /// A WAV file that is longer than this program plays.
    #[error("this sound file is longer than {0} seconds: make it shorter")]
    TooLong(u32),
    /// The seconds of a clip do not belong together.
    #[error("the pieces of this clip do not belong together ({0})")]
    Mixed(&'static str),
}

impl SoundError {
    /// What `error` of the sound library means for `part`.
    pub(super) fn of(part: Part, error: &cpal::Error) -> Self {
        use cpal::ErrorKind;
        match error.kind() {
            ErrorKind::DeviceNotAvailable | ErrorKind::HostUnavailable | ErrorKind::UnsupportedOperation => {
                Self::Missing(part)
            }
            ErrorKind::DeviceBusy => Self::Busy(part),
            ErrorKind::PermissionDenied => Self::Denied(part),
            _ => Self::Broken(part, error.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use cpal::ErrorKind;

    use super::*;

    #[test]
    fn a_device_that_is_missing_busy_or_forbidden_is_told_apart() {
        let of = |kind: ErrorKind| SoundError::of(Part::Microphone, &kind.into());
        assert_eq!(of(ErrorKind::DeviceNotAvailable), SoundError::Missing(Part::Microphone));
        assert_eq!(of(ErrorKind::HostUnavailable), SoundError::Missing(Part::Microphone));
        assert_eq!(of(ErrorKind::DeviceBusy), SoundError::Busy(Part::Microphone));
        assert_eq!(of(ErrorKind::PermissionDenied), SoundError::Denied(Part::Microphone));
        assert!(matches!(of(ErrorKind::BackendError), SoundError::Broken(Part::Microphone, _)));
    }

    #[test]
    fn every_device_error_names_the_device_and_a_remedy() {
        for error in [SoundError::Missing, SoundError::Busy, SoundError::Denied, SoundError::NotAnswering] {
            let words = error(Part::Loudspeaker).to_string();
            assert!(words.contains("loudspeaker") && words.contains(':'), "{words}");
        }
    }
}
