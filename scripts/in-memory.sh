#!/usr/bin/env bash
# Runs a command with its temporary files in memory, where there is enough of it. The tests make and drop databases of a
# few hundred files each, and what a file system on a disk does for each file is a good part of the time they take.
set -euo pipefail

# What go itself writes, large programs, stays where it was.
export GOTMPDIR=${GOTMPDIR:-${TMPDIR:-/tmp}}

# Always the same name: go test keeps the results of tests whose environment is the same.
dir=/dev/shm/tacit-test-$UID
need=$((4 << 20)) # KiB

enough() { [ "${1:-0}" -ge "$need" ]; }

roomy() {
	enough "$(df --output=avail -k /dev/shm 2>/dev/null | tail -n 1)" &&
		enough "$(sed -n 's/^MemAvailable: *\([0-9]*\) kB$/\1/p' /proc/meminfo 2>/dev/null)"
}

# usable makes the directory and reports whether it is this user's own and the programs that tests build can run in it.
usable() {
	mkdir -p "$dir" && [ -O "$dir" ] && [ ! -L "$dir" ] &&
		chmod 711 "$dir" && # PostgreSQL may run as another user
		printf '#!/bin/sh\n' >"$dir/program.$$" && chmod 700 "$dir/program.$$" && "$dir/program.$$"
}

# forget removes the databases that the packages of a run share, as package pgtest would: it may be copying them for another.
forget() {
	if [ -f "$1/lock" ]; then
		flock "$1/lock" find "$1" -mindepth 1 -maxdepth 1 ! -name lock -exec rm -rf {} + || true
	fi
}

if roomy; then
	if usable 2>/dev/null; then export TMPDIR=$dir; fi
	rm -f "$dir/program.$$"
	find "$dir" -mindepth 1 -maxdepth 1 -mmin +120 ! -name 'tacit-pgtest-kept-*' -exec rm -rf {} + # of runs that were killed
	trap 'forget "$dir/tacit-pgtest-kept-$UID"; rmdir "$dir" 2>/dev/null || true' EXIT
fi
"$@"
