#!/usr/bin/env bash
# Drives the readers with bytes that nobody meant: fuzz.sh SECONDS [READER...], each reader for so many seconds, one after
# the other. What breaks one is left in fuzz/found/READER/; the exit code is then 1.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly SECONDS_EACH=${1:?for how many seconds}
shift
mapfile -t ALL < <(sed -n 's/^name = "\(.*\)"$/\1/p' fuzz/Cargo.toml | tail -n +2)
readonly READERS=("${@:-${ALL[@]}}")
readonly HOST=$(rustc -vV | sed -n 's/^host: //p')
# What the fuzzer learnt lies with the other built things, and is gone on with the next time.
readonly LEARNT=${MY_VIEWS_FUZZ:-${CARGO_TARGET_DIR:-$HOME/.cache/my-views/target}/../fuzz}
readonly BUILT=$LEARNT/target

say() { printf 'fuzz: %s\n' "$*" >&2; }

for reader in "${READERS[@]}"; do
    [[ " ${ALL[*]} " == *" $reader "* ]] || {
        say "there is no reader $reader; there are: ${ALL[*]}"
        exit 2
    }
done

mkdir -p "$LEARNT"
build=(cargo +nightly fuzz build --release --target-dir "$BUILT")
if ((${#READERS[@]} == 1)); then "${build[@]}" "${READERS[0]}"; else "${build[@]}"; fi

broken=()
for reader in "${READERS[@]}"; do
    seeds=$LEARNT/seeds/$reader corpus=$LEARNT/corpus/$reader found=fuzz/found/$reader log=$LEARNT/$reader.log
    mkdir -p "$seeds" "$corpus" "$found"
    # One input may take the memory of the largest drawing that is read, and far less than ten seconds.
    if MY_VIEWS_FUZZ_SEEDS=$seeds ASAN_OPTIONS=detect_odr_violation=0 "$BUILT/$HOST/release/$reader" \
        "$corpus" "$seeds" "-artifact_prefix=$found/" "-dict=$seeds.dict" "-max_total_time=$SECONDS_EACH" \
        -max_len=65536 -timeout=10 -malloc_limit_mb=640 -rss_limit_mb=2560 -print_final_stats=1 >"$log" 2>&1; then
        say "$reader: clean, $(sed -n 's/^stat::number_of_executed_units: *//p' "$log") inputs in $SECONDS_EACH s"
        rmdir --ignore-fail-on-non-empty "$found"
    else
        broken+=("$reader")
        say "$reader: BROKEN; the input lies in $found, what was said in $log:"
        grep -m 3 -E 'panicked|ERROR|SUMMARY' -A 2 "$log" >&2 || tail -n 5 "$log" >&2
    fi
done
((${#broken[@]} == 0)) || exit 1
