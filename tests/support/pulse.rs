//! A private sound system for tests: a sound server of its own, whose microphone hears what a test feeds it and whose
//! loudspeaker a test can hear. It meets no other sound system on the machine, and goes with its owner.
//!
//! Sound libraries read where the sound system is from the environment of their process, so what is tested runs in a process
//! of its own: any program ([`Pulse::command`]), or the test itself once more ([`Pulse::again`], and there
//! [`Pulse::here`]).

use std::{
    env, fs,
    io::Read as _,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use tempfile::TempDir;

/// Set in a process that runs inside a private sound system: its folder.
const STAGE: &str = "MY_VIEWS_TEST_SOUND";

/// A private sound system.
pub struct Pulse {
    folder: PathBuf,
    server: Option<Child>,
    /// Removes the folder with its owner.
    _owned: Option<TempDir>,
}

impl Pulse {
    /// Starts it: a loudspeaker at 48 kHz, and a microphone that is fed by [`Pulse::feed`].
    pub fn start() -> Self {
        let mut pulse = Self::without_server();
        let server = pulse
            .command("pulseaudio")
            .args(["-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--disable-shm=yes"])
            .args(["-L", "module-native-protocol-unix auth-anonymous=1"])
            .args(["-L", "module-null-sink sink_name=speaker rate=48000"])
            .args(["-L", "module-null-sink sink_name=child_voice rate=48000 channels=1"])
            .args(["-L", "module-remap-source master=child_voice.monitor source_name=kiosk_mic"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("pulseaudio is installed");
        pulse.server = Some(server);
        let since = Instant::now();
        while !pulse.pactl(&["set-default-source", "kiosk_mic"]).0 {
            assert!(since.elapsed() < Duration::from_secs(20), "pulseaudio starts");
            thread::sleep(Duration::from_millis(50));
        }
        assert!(pulse.pactl(&["set-default-sink", "speaker"]).0);
        pulse
    }

    /// A machine without any sound system.
    pub fn without_server() -> Self {
        let folder = tempfile::Builder::new().prefix("sound").tempdir().expect("a folder for the test");
        let path = folder.path().to_owned();
        for name in ["home", "run", "pulse"] {
            fs::create_dir(path.join(name)).expect("a folder for the test");
        }
        // Who speaks to PulseAudio shows a cookie of this length, also where none is asked for.
        fs::write(path.join("cookie"), [7; 256]).expect("a file for the test");
        Self { folder: path, server: None, _owned: Some(folder) }
    }

    /// Inside a process that [`Pulse::again`] or [`Pulse::command`] started: its sound system.
    pub fn here() -> Option<Self> {
        env::var_os(STAGE).map(|folder| Self { folder: folder.into(), server: None, _owned: None })
    }

    /// The folder of the sound system; files of the test may lie there.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// What a process needs in its environment to be inside.
    pub fn environment(&self) -> Vec<(&'static str, PathBuf)> {
        let in_folder = |name: &str| self.folder.join(name);
        vec![
            (STAGE, self.folder.clone()),
            ("HOME", in_folder("home")),
            ("XDG_CONFIG_HOME", in_folder("home/config")),
            ("XDG_RUNTIME_DIR", in_folder("run")),
            ("PULSE_RUNTIME_PATH", in_folder("pulse")),
            ("PULSE_COOKIE", in_folder("cookie")),
            ("PULSE_SERVER", format!("unix:{}", in_folder("pulse/native").display()).into()),
        ]
    }

    /// A program inside.
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.envs(self.environment()).env_remove("DISPLAY").env_remove("DBUS_SESSION_BUS_ADDRESS");
        command
    }

    /// Runs the test `name` of this very test program once more, inside.
    pub fn again(&self, name: &str) {
        let me = env::current_exe().expect("a test knows its program");
        let me = me.to_str().expect("a plain path");
        let done = self.command(me).args(["--exact", name, "--nocapture"]).output().expect("a test runs again");
        let told = String::from_utf8_lossy(&done.stdout).into_owned() + &String::from_utf8_lossy(&done.stderr);
        assert!(done.status.success() && told.contains("1 passed"), "{told}");
    }

    fn pactl(&self, arguments: &[&str]) -> (bool, String) {
        let done = self.command("pactl").args(arguments).output().expect("pactl is installed");
        (done.status.success(), String::from_utf8_lossy(&done.stdout).into_owned())
    }

    /// The child speaks: this WAV file goes into the microphone. Wait for the process to hear it to the end.
    pub fn feed(&self, wav: &Path) -> Child {
        self.command("paplay").arg("--device=child_voice").arg(wav).spawn().expect("paplay is installed")
    }

    /// A second loudspeaker beside the first one.
    pub fn plug_in_headphones(&self) {
        assert!(self.pactl(&["load-module", "module-null-sink", "sink_name=headphones", "rate=48000"]).0);
        assert!(self.pactl(&["set-default-sink", "speaker"]).0);
    }

    /// They are gone again.
    pub fn pull_out_headphones(&self) {
        let modules = self.pactl(&["list", "short", "modules"]).1;
        let headphones = modules.lines().find(|line| line.contains("sink_name=headphones"));
        let number = headphones.and_then(|line| line.split_whitespace().next()).expect("they are plugged in");
        assert!(self.pactl(&["unload-module", number]).0);
    }

    /// Listens to the loudspeaker from now on.
    pub fn capture(&self) -> Capture {
        self.capture_from("speaker", 1)
    }

    /// Listens to this device from now on, as the one of so many who listen to something.
    pub fn capture_from(&self, device: &str, listeners: usize) -> Capture {
        let mut process = self
            .command("parec")
            .args(["--rate=48000", "--channels=1", "--format=s16le", "--latency-msec=20"])
            .arg(format!("--device={device}.monitor"))
            .stdout(Stdio::piped())
            .spawn()
            .expect("parec is installed");
        let since = Instant::now();
        while self.listeners() < listeners {
            assert!(since.elapsed() < Duration::from_secs(10), "parec listens");
            thread::sleep(Duration::from_millis(20));
        }
        let mut out = process.stdout.take().expect("it is piped");
        let reader = thread::spawn(move || {
            let mut bytes = Vec::new();
            out.read_to_end(&mut bytes).expect("a pipe is read");
            bytes
        });
        Capture { process, reader }
    }

    /// How many programs listen to a microphone or loudspeaker now. The microphone itself listens to what is fed, without
    /// being a program. A line is: number, source, client or `-`, driver, format.
    pub fn listeners(&self) -> usize {
        let told = self.pactl(&["list", "short", "source-outputs"]).1;
        told.lines().filter(|line| line.split('\t').nth(2).is_some_and(|client| client != "-")).count()
    }

    /// Pulls the microphone out. The sound server lets who listened to it listen to the loudspeaker instead.
    pub fn unplug(&self) {
        let modules = self.pactl(&["list", "short", "modules"]).1;
        let microphone = modules.lines().find(|line| line.contains("module-remap-source"));
        let number = microphone.and_then(|line| line.split_whitespace().next()).expect("it is plugged in");
        assert!(self.pactl(&["unload-module", number]).0);
    }
}

impl Drop for Pulse {
    fn drop(&mut self) {
        if let Some(server) = &mut self.server {
            // It may have ended before; either way it is gone afterwards.
            let _ = server.kill();
            let _ = server.wait();
        }
    }
}

/// Listening to the loudspeaker.
pub struct Capture {
    process: Child,
    /// Reads all the time: a pipe holds less than a second of sound.
    reader: thread::JoinHandle<Vec<u8>>,
}

impl Capture {
    /// What was heard until now: 16 bits, mono, 48 kHz.
    pub fn stop(mut self) -> Vec<i16> {
        // What is heard is still on its way through the sound system for a moment.
        thread::sleep(Duration::from_millis(500));
        self.process.kill().expect("parec still listens");
        self.process.wait().expect("parec ends");
        let bytes = self.reader.join().expect("the reader ends");
        bytes.chunks_exact(2).map(|pair| i16::from_le_bytes([pair[0], pair[1]])).collect()
    }
}
