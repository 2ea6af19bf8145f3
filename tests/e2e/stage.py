"""A stage for the real program: a screen, a desktop bus with a screen reader's eyes, a microphone and a loudspeaker, all
private, so that nothing of the machine's own is touched and two stages never meet."""

import ctypes
import glob
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SCREEN = (1280, 800)
_PR_SET_PDEATHSIG = 1
_PR_SET_CHILD_SUBREAPER = 36


class Missing(Exception):
    """Something that the stage is made of is not there or did not start."""


def wait_for(what, until, seconds=20.0, pause=0.05):
    """The first true value of `until()`; Missing if it stays false for so long."""
    ends = time.monotonic() + seconds
    while True:
        value = until()
        if value:
            return value
        if time.monotonic() > ends:
            raise Missing(f"{what}: not within {seconds:.0f} s")
        time.sleep(pause)


class Stage:
    """Set up by `with`; `env` is what a program needs to stand on it. With eyes, as if a screen reader ran: sets os.environ
    too, because the accessibility library reads it. `keep` is a folder for pictures of what failed."""

    def __init__(self, keep=None, eyes=True):
        self.folder = Path(tempfile.mkdtemp(prefix="my-views-"))
        self.keep = Path(keep) if keep else None
        self.env = self._environment()
        self._with_eyes = eyes

    def _environment(self):
        env = {name: value for name, value in os.environ.items() if name not in ("WAYLAND_DISPLAY", "DISPLAY")}
        home = Path.home()
        # Cargo, where it is started on the stage, still finds its own things.
        env.setdefault("CARGO_HOME", str(home / ".cargo"))
        env.setdefault("RUSTUP_HOME", str(home / ".rustup"))
        for name, folder in {
            "HOME": "home",
            "XDG_RUNTIME_DIR": "run",
            "XDG_DATA_HOME": "home/data",
            "XDG_CONFIG_HOME": "home/config",
            "XDG_CACHE_HOME": "home/cache",
            "PULSE_RUNTIME_PATH": "run/pulse",
        }.items():
            path = self.folder / folder
            path.mkdir(mode=0o700, parents=True, exist_ok=True)
            env[name] = str(path)
        env["PULSE_SERVER"] = f"unix:{env['PULSE_RUNTIME_PATH']}/native"
        env["LC_ALL"] = "C.UTF-8"
        env["WGPU_BACKEND"] = "vulkan"
        drivers = glob.glob("/usr/share/vulkan/icd.d/lvp_icd*.json")
        if not drivers:
            raise Missing("the software renderer: install mesa-vulkan-drivers")
        env["VK_ICD_FILENAMES"] = drivers[0]
        return env

    def __enter__(self):
        libc = ctypes.CDLL(None)
        # Daemons that fork away become our children again, and are ended with the rest.
        libc.prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
        try:
            self._screen()
            self._bus()
            self.start("openbox", "--sm-disable")
            if self._with_eyes:
                self._eyes()
            self._ears()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        end_children()
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self, *command, name=None, **options):
        """Starts a program on the stage; what it says goes to `log(name)`."""
        if not shutil.which(command[0], path=self.env["PATH"]):
            raise Missing(f"{command[0]}: install it (make test does)")
        name = name or Path(command[0]).name
        libc = ctypes.CDLL(None)
        with open(self._log(name), "ab") as log:
            return subprocess.Popen(
                command,
                env=self.env,
                stdin=subprocess.DEVNULL,
                stdout=options.pop("stdout", log),
                stderr=log,
                preexec_fn=lambda: libc.prctl(_PR_SET_PDEATHSIG, signal.SIGTERM),
                **options,
            )

    def call(self, *command, check=True):
        """Runs a program on the stage to its end and gives what it printed."""
        done = subprocess.run(command, env=self.env, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
        if check and done.returncode:
            raise Missing(f"{' '.join(map(str, command))}: exit {done.returncode}: {done.stderr.strip()}")
        return done.stdout

    def log(self, name):
        """What a program of this name has said so far."""
        path = self._log(name)
        return path.read_text(errors="replace") if path.exists() else ""

    def picture(self, name):
        """Photographs the whole screen into the folder for what failed, if there is one."""
        if self.keep:
            self.keep.mkdir(parents=True, exist_ok=True)
            path = self.keep / f"{name}.png"
            self.call("import", "-window", "root", str(path), check=False)
            return path
        return None

    def _log(self, name):
        return self.folder / f"{name}.log"

    def _screen(self):
        read, write = os.pipe()
        self.start(
            "Xvfb", "-displayfd", str(write), "-screen", "0", f"{SCREEN[0]}x{SCREEN[1]}x24", "-nolisten", "tcp",
            "-noreset", "-nocursor", "-fbdir", str(self.folder), pass_fds=[write],
        )  # fmt: skip
        os.close(write)
        with os.fdopen(read) as number:
            self.env["DISPLAY"] = f":{number.readline().strip()}"
        if self.env["DISPLAY"] == ":":
            raise Missing(f"Xvfb did not start: {self.log('Xvfb')}")

    def _bus(self):
        daemon = self.start("dbus-daemon", "--session", "--print-address", "--nofork", stdout=subprocess.PIPE, text=True)
        self.env["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().strip()

    def _eyes(self):
        self.start("/usr/libexec/at-spi-bus-launcher", "--launch-immediately", name="at-spi")
        for flag in ("IsEnabled", "ScreenReaderEnabled"):
            wait_for(f"accessibility bus, {flag}", lambda flag=flag: self._raise_flag(flag))
        # The accessibility library in this process meets the same bus.
        os.environ.update(self.env)

    def _raise_flag(self, flag):
        self.call(
            "dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus",
            "org.freedesktop.DBus.Properties.Set", "string:org.a11y.Status", f"string:{flag}", "variant:boolean:true",
            check=False,
        )  # fmt: skip
        answer = self.call(
            "dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus",
            "org.freedesktop.DBus.Properties.Get", "string:org.a11y.Status", f"string:{flag}", check=False,
        )  # fmt: skip
        return "true" in answer

    def _ears(self):
        modules = (
            "module-native-protocol-unix",
            "module-null-sink sink_name=speaker rate=48000 norewinds=1",
            "module-null-sink sink_name=child_voice rate=48000 channels=1 norewinds=1",
            "module-remap-source master=child_voice.monitor source_name=kiosk_mic",
        )
        loads = [word for module in modules for word in ("-L", module)]
        self.start("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", *loads)
        wait_for("pulseaudio", lambda: "kiosk_mic" in self.call("pactl", "list", "short", "sources", check=False))
        self.call("pactl", "set-default-source", "kiosk_mic")
        self.call("pactl", "set-default-sink", "speaker")


def end_children():
    """Ends every process that descends from this one, first by asking."""
    for sign, patience in ((signal.SIGTERM, 3.0), (signal.SIGKILL, 3.0)):
        for pid in _descendants():
            try:
                os.kill(pid, sign)
            except ProcessLookupError:
                pass
        ends = time.monotonic() + patience
        while time.monotonic() < ends:
            _reap()
            if not _descendants():
                return
            time.sleep(0.05)


def _descendants():
    children = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                fields = Path("/proc", entry, "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if fields[0] != "Z":
                children.setdefault(int(fields[1]), []).append(int(entry))
    found, open_list = [], [os.getpid()]
    while open_list:
        below = children.get(open_list.pop(), [])
        found += below
        open_list += below
    return found


def _reap():
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        pass


def say(text):
    """One line of progress, at once."""
    print(text, flush=True, file=sys.stderr)
