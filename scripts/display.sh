#!/usr/bin/env bash
# Says so before anything is built, if the program is asked for a window and there is no screen to put it on.
set -euo pipefail

# A word that does not begin with a dash names a command that needs no window.
if [[ ${1:--} != -* || -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]; then
    exit 0
fi
cat >&2 <<'TEXT'
There is no display here: neither DISPLAY nor WAYLAND_DISPLAY is set, so the kiosk's window has nowhere to open.
Run this on a machine with a screen, or play a scripted conversation, which needs no window:
    make run ARGS='play assets/demo/annual-review.ron --to /tmp/my-views-demo'
TEXT
exit 3
