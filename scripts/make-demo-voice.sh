#!/usr/bin/env bash
# Makes the voice of the demo: assets/demo/voice.wav, mono, 16 kHz, spoken by espeak-ng. The file is kept in the
# repository, so that the demo plays where espeak-ng is not installed.
set -euo pipefail

cd "$(dirname "$0")/.."
for tool in espeak-ng sox; do
    if ! command -v "$tool" >/dev/null; then
        echo "make-demo-voice: $tool is missing. Install it (Debian: apt install $tool), then run this again." >&2
        exit 3
    fi
done

spoken=$(mktemp --suffix=.wav)
trap 'rm -f "$spoken"' EXIT
espeak-ng -v en-gb -p 75 -s 140 -w "$spoken" "I like maths with my friend. I don't like maths tests."
sox "$spoken" --rate 16000 --channels 1 --bits 16 assets/demo/voice.wav
