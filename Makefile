# `make help` lists what there is. Needs Go (see go.mod for the version) and, for run and test,
# PostgreSQL's server programs, which are installed if they are missing.

SHELL   := bash
GO      ?= go
ARGS    ?=
PKG     ?= ./...
FUZZ    ?= 60

TOOL = $(GO) tool -modfile=tools/go.mod
LINT = $(TOOL) golangci-lint

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run build test unit lint fmt fuzz bench vuln postgres clean

help: ## list the targets
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sort | awk -F ':.*## ' '{printf "  make %-9s %s\n", $$1, $$2}'

run: postgres build ## run everything on this machine: private PostgreSQL, demo data, API (ARGS="--json")
	@exec bin/tacit dev $(ARGS)

build: ## build bin/tacit
	@mkdir -p bin
	$(GO) build -trimpath -o bin/ ./cmd/...

test: postgres lint unit fuzz ## check everything: lint, tests under the race detector, a bounded fuzz

unit: postgres ## run the tests under the race detector (PKG=./crypto/...)
	$(GO) test -race -timeout 8m $(PKG)

lint: ## run the linters (PKG=./crypto/...)
	$(LINT) run $(PKG)

fmt: ## format the sources
	$(LINT) fmt

fuzz: ## fuzz every decoder, FUZZ=60 seconds in all
	scripts/fuzz.sh $(FUZZ)

bench: ## run the benchmarks (PKG=./crypto/...)
	$(GO) test -run '^$$' -bench . -benchmem $(PKG)

vuln: ## look for known vulnerabilities; needs the network
	@if $(TOOL) govulncheck -version >/dev/null 2>&1 && $(TOOL) govulncheck -version 2>&1 | grep -q '^DB updated'; \
	then $(TOOL) govulncheck ./...; \
	else echo 'SKIPPED: govulncheck cannot reach its database; nothing was checked' >&2; fi

postgres:
	@scripts/need-postgres.sh

clean: ## remove what was built; the data in .tacit stays
	rm -rf bin
	$(GO) clean -testcache
