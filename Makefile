# `make help` lists what there is. Needs Go (see go.mod for the version). On Debian-like systems the rest is
# installed if it is missing: PostgreSQL's server programs for run, and psql, pg_dump, a C compiler, curl and
# SoftHSM for test.

SHELL   := bash
GO      ?= go
ARGS    ?=
PKG     ?= ./...
FUZZ    ?= 60

TOOL = $(GO) tool -modfile=tools/go.mod
LINT = $(TOOL) golangci-lint

# A cache of this checkout's own: golangci-lint remembers where it found a thing by its full path, so that another
# checkout's findings would come back with paths that no exclusion here matches.
export GOLANGCI_LINT_CACHE := $(CURDIR)/.cache/golangci-lint

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run build test unit lint fmt fuzz bench vuln tools test-tools clean

help: ## list the targets
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sort | awk -F ':.*## ' '{printf "  make %-9s %s\n", $$1, $$2}'

run: tools build ## run everything on this machine: private PostgreSQL, demo data, API (ARGS="--json")
	@exec bin/tacit dev $(ARGS)

build: ## build bin/tacit and the examples
	@mkdir -p bin
	@echo "building bin/tacit" >&2
	@$(GO) build -o bin/ ./cmd/... ./examples/...

test: test-tools lint unit fuzz ## check everything: lint, tests under the race detector, a bounded fuzz

# What only computes is not instrumented: each policy that a test loads by OPA would take four times as long, and a
# command spends more on reading its flags and its YAML than on its work. All of our own code is, what calls these
# included. e2e/race_test.go builds the programs likewise. None that uses sync.Map, generic atomics or atomics at all to
# publish what others read may be added: the linker may take its copy of them, and the detector then sees races that are none.
computes = github.com/open-policy-agent/opa/... github.com/alecthomas/kong go.yaml.in/yaml/v3 github.com/google/go-cmp/... \
	github.com/nyaruka/phonenumbers compress/flate regexp regexp/syntax
norace   = $(computes:%=-gcflags='%=-race=false')

# The decision program and its solver compute too: they start no goroutine and lock nothing, and each load of a policy, with
# its proofs, is theirs for the most part. But goroutines share what they have compiled. So they are instrumented where
# that is put to the test: for what policy does concurrently.
decides = github.com/tacitcrm/tacit/policy/program github.com/tacitcrm/tacit/policy/solve

# By itself a test binary, and each program that it starts, waits for a second at its end for what the race detector may
# still have to say.
unit: export GORACE = atexit_sleep_ms=20

# Compiling and linking some hundred test binaries is a quarter of the work, and a fifth of that was collecting garbage.
unit fuzz: export GOGC = 400

# Packages wait for deadlines and other processes a good part of their time, so one more is tested than there are cores.
# What go vet would check, the linters have: govet, with all its analyzers.
unit: AT_ONCE = $(shell expr $$(getconf _NPROCESSORS_ONLN) + 1)
unit: test-tools ## run the tests under the race detector (PKG=./crypto/...)
	scripts/in-memory.sh $(GO) test -p $(AT_ONCE) -vet=off -race $(norace) $(decides:%=-gcflags='%=-race=false') \
		-tags pkcs11 -timeout 8m $(PKG)
	$(if $(filter ./... ./policy ./policy/...,$(PKG)),$(GO) test -vet=off -race $(norace) -run Concurrently -timeout 8m ./policy)

lint: ## run the linters (PKG=./crypto/...)
	$(LINT) run $(PKG)

fmt: ## format the sources
	$(LINT) fmt

fuzz: ## fuzz every decoder, FUZZ=60 seconds of one core in all
	scripts/fuzz.sh $(FUZZ)

bench: ## run the benchmarks (PKG=./crypto/...)
	$(GO) test -run '^$$' -bench . -benchmem $(PKG)

vuln: ## look for known vulnerabilities; needs the network
	@if $(TOOL) govulncheck -version >/dev/null 2>&1 && $(TOOL) govulncheck -version 2>&1 | grep -q '^DB updated'; \
	then $(TOOL) govulncheck ./...; \
	else echo 'SKIPPED: govulncheck cannot reach its database; nothing was checked' >&2; fi

tools:
	@scripts/need-tools.sh

test-tools:
	@scripts/need-tools.sh test

clean: ## remove what was built; the data in .tacit stays
	rm -rf bin
	$(GO) clean -testcache
