#!/usr/bin/env bash
# Runs every fuzz target of the module within a total number of seconds, on one core each, as many at a time as there
# are cores: 60 seconds take a minute on one core and half of it on two.
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
milliseconds=$((total * 1000 / ${#targets[@]}))
((milliseconds >= 1000)) || milliseconds=1000

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
module=$(go list -m)
cache=$(go env GOCACHE)/fuzz
export milliseconds dir module cache

# package DIRECTORY TARGET… builds the directory's tests once and runs the targets one after another. Fuzzing is guided by
# what is reached of this module and of the JSON decoder: go test -fuzz would build every dependency anew, to be guided by
# all of it.
package() {
  local package=$1 binary=$dir/${1//\//_}.test name output failed=0
  shift
  if ! output=$(go test -c -p 1 -ldflags='-s -w' -gcflags="$module/...=-d=libfuzzer" -gcflags=github.com/go-json-experiment/json/...=-d=libfuzzer -o "$binary" "$package" 2>&1); then
    printf '%s: FAILED\n%s\n' "$package" "$output"
    return 1
  fi
  for name in "$@"; do
    if output=$(cd "$package" && "$binary" -test.paniconexit0 -test.run='^$' -test.fuzz="^$name\$" -test.parallel=1 \
      -test.fuzztime="${milliseconds}ms" -test.fuzzcachedir="$cache/$module/${package#./}" 2>&1); then
      echo "$package $name, $milliseconds ms: ok"
    elif [[ "$output" == *"context deadline exceeded"* && "$output" != *"Failing input written"* ]]; then
      # The fuzzing engine may report its own deadline as a failure when it ends during a run (golang/go#75804).
      echo "$package $name, $milliseconds ms: ok (stopped at its deadline)"
    else
      printf '%s %s: FAILED\n%s\n' "$package" "$name" "$output"
      failed=1
    fi
  done
  rm "$binary"
  return $failed
}
export -f package

# A line for each package: its directory and its targets, the longest lists first.
printf '%s\n' "${targets[@]}" |
  awk '{ list[$1] = list[$1] " " $2; n[$1]++ } END { for (p in list) print n[p], p list[p] }' |
  sort -k1,1rn -k2 | cut -d ' ' -f 2- |
  xargs -P "$(getconf _NPROCESSORS_ONLN)" -L 1 bash -c 'package "$@"' fuzz
