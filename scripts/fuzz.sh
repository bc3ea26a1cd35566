#!/usr/bin/env bash
# Runs every fuzz target of the module, one after another, within a total number of seconds.
#   scripts/fuzz.sh [SECONDS] [PACKAGE-DIRECTORY…]
# Their seeds and kept findings run with every `go test` already; this looks for new ones. A finding is
# written to testdata/fuzz beside its test, to be committed with the fix.
set -euo pipefail
cd "$(dirname "$0")/.."

total=${1:-60}
shift || true
roots=("${@:-.}")

mapfile -t targets < <(
  grep -rEo --include='*_test.go' --exclude-dir=testdata '^func Fuzz[A-Za-z0-9_]*\(' "${roots[@]}" |
    sed -E 's|^(\./)*||; s|^(.*)/[^/]*_test\.go:func (Fuzz[A-Za-z0-9_]*)\($|./\1 \2|' | sort -u
)
if [[ ${#targets[@]} -eq 0 ]]; then
  echo "no fuzz targets" >&2
  exit 0
fi
each=$((total / ${#targets[@]}))
((each >= 1)) || each=1

failed=0
for target in "${targets[@]}"; do
  read -r package name <<<"$target"
  printf '%s %s, %ss: ' "$package" "$name" "$each"
  if output=$(go test -run='^$' -fuzz="^$name\$" -fuzztime="${each}s" "$package" 2>&1); then
    echo ok
  elif [[ "$output" == *"context deadline exceeded"* && "$output" != *"Failing input written"* ]]; then
    # The fuzzing engine may report its own deadline as a failure when it ends during a run (golang/go#75804).
    echo "ok (stopped at its deadline)"
  else
    echo FAILED
    echo "$output"
    failed=1
  fi
done
exit $failed
