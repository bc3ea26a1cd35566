#!/usr/bin/env bash
# Makes sure that what the program runs with is on this machine, and with the argument "test" also what
# its tests run with. Installs on Debian-like systems only, and only what is missing. Starts no server:
# Tacit runs its own.
set -euo pipefail

readonly MIN_MAJOR=15 # as internal/postgres/programs.go

# Where server programs are: the places of internal/postgres/programs.go. A named directory is the only one.
places() {
  if [[ -n "${TACIT_PG_BIN:-}" ]]; then
    printf '%s\n' "$TACIT_PG_BIN"
    return
  fi
  local postgres
  if postgres="$(command -v postgres)"; then dirname "$(readlink -f "$postgres")"; fi
  compgen -G '/usr/lib/postgresql/*/bin' || true
  compgen -G '/usr/pgsql-*/bin' || true
  compgen -G '/usr/libexec/postgresql*' || true
  compgen -G '/opt/homebrew/opt/postgresql*/bin' || true
  compgen -G '/usr/local/opt/postgresql*/bin' || true
  compgen -G '/Applications/Postgres.app/Contents/Versions/*/bin' || true
  echo /usr/local/pgsql/bin
}

has_server() {
  local dir major
  while IFS= read -r dir; do
    [[ -x "$dir/postgres" && -x "$dir/initdb" ]] || continue
    major="$("$dir/postgres" --version | sed -nE 's/.*\(PostgreSQL\) ([0-9]+).*/\1/p')"
    [[ -n "$major" && "$major" -ge "$MIN_MAJOR" ]] && return 0
  done < <(places)
  return 1
}

# The race detector needs cgo: a compiler, and the headers of the C library.
has_compiler() {
  # Unquoted: CC may hold options, as Go allows.
  # shellcheck disable=SC2086
  ${CC:-$([[ "$(uname)" == Darwin ]] && echo clang || echo gcc)} -E -x c - <<<'#include <stdlib.h>' >/dev/null 2>&1
}

has() { command -v "$1" >/dev/null 2>&1; }

# missing lists Debian's packages for what is not there.
missing() {
  has_server || echo postgresql
  [[ "$1" == test ]] || return 0
  { has psql && has pg_dump; } || echo postgresql-client
  has_compiler || printf '%s\n' gcc libc6-dev
  has curl || echo curl ca-certificates
  has softhsm2-util || echo softhsm2
}

by_hand() {
  echo "Missing, as Debian's packages: $(paste -sd ' ' <<<"$packages"). $1" >&2
  exit 1
}

as_root() {
  if [[ "$(id -u)" -eq 0 ]]; then
    "$@"
  else
    sudo -- "$@"
  fi
}

apt() {
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get -y -qq -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=120 "$@" >&2
}

packages="$(missing "${1:-run}")"
[[ -n "$packages" ]] || exit 0
if [[ -n "${TACIT_PG_BIN:-}" ]] && ! has_server; then
  by_hand "TACIT_PG_BIN has no postgres and initdb of version $MIN_MAJOR or later."
fi
has apt-get || by_hand "Install them; PostgreSQL $MIN_MAJOR or later, with psql and pg_dump on PATH. TACIT_PG_BIN names its directory."
if [[ "$(id -u)" -ne 0 ]] && ! has sudo; then
  by_hand "As root: apt-get install $(paste -sd ' ' <<<"$packages")"
fi

echo "Installing (apt-get): $(paste -sd ' ' <<<"$packages")…" >&2
apt update
if grep -qx postgresql <<<"$packages"; then
  # Debian's package starts a server of its own at once. Nobody asked for one: say so first.
  apt install --no-install-recommends postgresql-common
  as_root sed -i -E 's/^#? *create_main_cluster *=.*/create_main_cluster = false/' /etc/postgresql-common/createcluster.conf
fi
# Word splitting is wanted: one package a word.
# shellcheck disable=SC2086
apt install --no-install-recommends $packages
packages="$(missing "${1:-run}")"
[[ -z "$packages" ]] || by_hand "apt-get has installed them, yet they are not where they are looked for, or PostgreSQL is older than $MIN_MAJOR."
