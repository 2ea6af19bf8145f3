//! Where sound goes out: the devices that the system lists, and which of them this machine keeps for cues.

use std::{
    fs,
    io::{self, Read as _, Write as _},
    path::{Path, PathBuf},
    sync::mpsc::channel,
    thread,
    time::Duration,
};

use cpal::traits::{DeviceTrait, HostTrait};
use serde::{Deserialize, Serialize};

use super::microphone::{default_name, is_plumbing};

/// What sound servers offer where no loudspeaker is: it swallows all sound.
const NOTHING: &str = "auto_null";
/// What the sound library calls the drivers of Linux, where no sound server stands before them.
const DRIVER: &str = "ALSA";
/// The file beside the vault.
const FILE: &str = "sound.ron";
/// The longest file that is read, in bytes.
const LONGEST: u64 = 16 * 1024;
/// A system that has listed nothing until then is not waited for.
const LISTED: Duration = Duration::from_secs(6);

/// A loudspeaker or headphones, as the system tells them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Output {
    /// The same each time it is plugged in.
    pub id: String,
    /// What the system calls it.
    pub name: String,
}

/// What is plugged in now.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outputs {
    /// Where everything is heard; none where nothing is.
    pub usual: Option<Output>,
    /// What else there is.
    pub others: Vec<Output>,
}

impl Outputs {
    /// A device of this id is plugged in.
    #[must_use]
    pub fn have(&self, id: &str) -> bool {
        self.usual.iter().chain(&self.others).any(|output| output.id == id)
    }
}

/// How and where one sound is played.
#[derive(Debug, Clone, PartialEq)]
pub struct Outlet {
    /// How loud, from 0 to 1.
    pub gain: f32,
    /// The [`Output::id`] of a device; none, or one that is not plugged in: where everything is heard.
    pub device: Option<String>,
}

impl Outlet {
    /// Where everything is heard, so loud.
    #[must_use]
    pub const fn usual(gain: f32) -> Self {
        Self { gain, device: None }
    }
}

/// The devices that are plugged in now. Waits for the system; not for a thread that draws.
#[must_use]
pub fn outputs() -> Outputs {
    let (tell, told) = channel();
    thread::spawn(move || {
        let host = cpal::default_host();
        let usual = usual_device().and_then(|device| output_of(&device));
        let mut others: Vec<Output> = Vec::new();
        for mut output in host.output_devices().into_iter().flatten().filter_map(|one| output_of(&one)) {
            let known = || usual.iter().chain(&others);
            let is_new = known().all(|other| other.id != output.id) && output.id != NOTHING && !is_plumbing(&output.id);
            let same_name = known().any(|other| other.name == output.name);
            // A driver lists each device in many ways, a sound server lists two of the same make.
            if is_new && !(same_name && host.id().name() == DRIVER) {
                if same_name {
                    output.name = format!("{} ({})", output.name, output.id);
                }
                others.push(output);
            }
        }
        // Whoever asked may have given up.
        let _ = tell.send(Outputs { usual, others });
    });
    told.recv_timeout(LISTED).unwrap_or_default()
}

/// The system's default loudspeaker; none where that swallows all sound.
pub(super) fn usual_device() -> Option<cpal::Device> {
    cpal::default_host().default_output_device().filter(|device| id_of(device).is_none_or(|id| id != NOTHING))
}

/// The device of this id, where it is plugged in.
pub(super) fn device_of(id: &str) -> Option<cpal::Device> {
    cpal::default_host().output_devices().ok()?.find(|device| id_of(device).as_deref() == Some(id))
}

fn output_of(device: &cpal::Device) -> Option<Output> {
    Some(Output { id: id_of(device)?, name: default_name(Some(device)) })
}

fn id_of(device: &cpal::Device) -> Option<String> {
    device.id().ok().map(|id| id.id().to_owned())
}

/// The devices of a machine cannot be kept.
#[derive(Debug, thiserror::Error)]
#[error("{}: {source}. The device is not kept: look whether the folder is there and may be written.", path.display())]
pub struct OutletError {
    /// The file.
    pub path: PathBuf,
    /// What the machine said.
    pub source: io::Error,
}

/// What is kept about the sound of one machine, beside its vault: a child's settings go from machine to machine, and headphones
/// do not.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct MachineSound {
    /// Where cues are heard by a child for whom they go elsewhere; none: nowhere else.
    pub cues: Option<Output>,
}

impl MachineSound {
    /// What is kept for the machine of this home; nothing where the file is not there or damaged.
    #[must_use]
    pub fn read(home: &Path) -> Self {
        let mut text = String::new();
        let read = fs::File::open(home.join(FILE)).and_then(|file| file.take(LONGEST).read_to_string(&mut text));
        read.ok().and_then(|_| ron::from_str(&text).ok()).unwrap_or_default()
    }

    /// Keeps it.
    ///
    /// # Errors
    /// The machine refuses.
    pub fn keep(&self, home: &Path) -> Result<(), OutletError> {
        let path = home.join(FILE);
        let failed = |source| OutletError { path: path.clone(), source };
        let text = ron::ser::to_string_pretty(self, ron::ser::PrettyConfig::default())
            .map_err(|error| failed(io::Error::other(error)))?;
        let mut file = tempfile::NamedTempFile::new_in(home).map_err(failed)?;
        file.write_all(text.as_bytes()).and_then(|()| file.as_file().sync_all()).map_err(failed)?;
        file.persist(&path).map(drop).map_err(|error| failed(error.error))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_kept_is_read_and_what_is_damaged_is_nothing() {
        let home = tempfile::tempdir().unwrap();
        assert_eq!(MachineSound::read(home.path()), MachineSound::default());
        let kept = MachineSound { cues: Some(Output { id: "usb".into(), name: "Headphones \"left\"".into() }) };
        kept.keep(home.path()).unwrap();
        assert_eq!(MachineSound::read(home.path()), kept);
        MachineSound::default().keep(home.path()).unwrap();
        assert_eq!(MachineSound::read(home.path()), MachineSound::default());
        assert!(kept.keep(&home.path().join("gone")).unwrap_err().to_string().contains("sound.ron"));
    }

    proptest! {
        #[test]
        fn any_file_is_read_to_its_end_or_not_at_all(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            let home = tempfile::tempdir().unwrap();
            fs::write(home.path().join(FILE), bytes).unwrap();
            prop_assert!(MachineSound::read(home.path()).cues.is_none());
        }
    }
}
