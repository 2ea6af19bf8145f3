#!/usr/bin/env bash
# Everything that must hold before a change goes in, what is quickest to tell first. `lint`: only up to clippy.
set -euo pipefail
cd "$(dirname "$0")/.."

python=/usr/bin/python3

step() {
    local name=$1 began=$SECONDS
    shift
    printf '== %s\n' "$name"
    "$@" || {
        printf '== %s FAILED after %d s: %s\n' "$name" $((SECONDS - began)) "$*" >&2
        exit 1
    }
    printf '== %s: %d s\n' "$name" $((SECONDS - began))
}

rules() { "$python" -m doctest scripts/house.py && "$python" scripts/house.py; }

step "formatting" cargo fmt --check
step "rules of the house" rules
step "clippy" cargo clippy --locked --all-targets -- -D warnings
[[ ${1:-} == lint ]] && exit
# Advisories are left out: they come from a database on the network and would fail an unchanged program on a new day.
# parse-error: one crate spells an allowed licence in an old way.
step "licences and sources" cargo deny --offline --all-features check --hide-inclusion-graph \
    --allow parse-error licenses sources bans
step "documentation" env RUSTDOCFLAGS="-D warnings" cargo doc --locked --no-deps
step "tests of the test tools" "$python" -m unittest discover --start-directory tests/e2e --pattern 'test_*.py'
step "tests" cargo test --locked
