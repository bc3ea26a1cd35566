#!/usr/bin/env bash
# Makes sure that PostgreSQL's server programs are on this machine. Looks where the program itself
# looks ($TACIT_PG_BIN, PATH, Debian's and Homebrew's directories) and installs them only if none are
# found. Starts no server: Tacit runs its own.
set -euo pipefail

found() {
  [[ -n "${TACIT_PG_BIN:-}" && -x "$TACIT_PG_BIN/postgres" ]] && return 0
  command -v postgres >/dev/null 2>&1 && command -v initdb >/dev/null 2>&1 && return 0
  local dir
  for dir in /usr/lib/postgresql/*/bin /usr/pgsql-*/bin /opt/homebrew/opt/postgresql*/bin /usr/local/opt/postgresql*/bin; do
    [[ -x "$dir/postgres" && -x "$dir/initdb" ]] && return 0
  done
  return 1
}

by_hand() {
  echo "PostgreSQL's server programs (postgres, initdb) are missing. $1" >&2
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

found && exit 0
command -v apt-get >/dev/null 2>&1 || by_hand "Install them, or set TACIT_PG_BIN to their directory."
if [[ "$(id -u)" -ne 0 ]] && ! command -v sudo >/dev/null 2>&1; then
  by_hand "As root: apt-get install postgresql"
fi

echo "Installing PostgreSQL's server programs (apt-get)…" >&2
apt update
apt install --no-install-recommends postgresql-common
# Debian's package starts a server of its own at once. Nobody asked for one: say so first.
as_root sed -i -E 's/^#? *create_main_cluster *=.*/create_main_cluster = false/' /etc/postgresql-common/createcluster.conf
apt install --no-install-recommends postgresql
found || by_hand "apt-get installed postgresql, yet they are in none of the usual places."
