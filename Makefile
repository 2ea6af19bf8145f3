# The two commands are `make run` and `make test`; `make help` lists the rest.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

# Built things lie outside the clone, so that a new clone starts warm and a backup of this one stays small.
CACHE := $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/my-views
export MY_VIEWS_TOOLS := $(CACHE)/tools
export CARGO_TARGET_DIR ?= $(CACHE)/target
export PATH := $(HOME)/.cargo/bin:$(MY_VIEWS_TOOLS)/bin:$(PATH)

# Debian's own: the bindings to the accessibility bus come as Debian packages and fit no other Python.
PYTHON := /usr/bin/python3
STAGE := $(PYTHON) tests/e2e/on_stage.py

.PHONY: help run test bench soak fuzz shots fmt lint

help: ## what there is to type
	@sed -nE 's/^([a-z]+): ## (.*)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 16

run: ## open the kiosk; ARGS=--practice for a conversation that is not kept
	@scripts/display.sh $(ARGS)
	@scripts/setup.sh run
	@cargo run --locked -- $(ARGS)

test: ## everything that must hold before a change goes in
	@scripts/setup.sh test
	@scripts/test.sh

bench: ## start, idle, touch, memory and the pure rooms, measured in the profile that everything else uses
	@scripts/setup.sh bench
	@cargo bench --locked --profile dev

soak: ## kill the program at SOAK=1000 moments of a conversation, and prove that what was kept is there
	@scripts/setup.sh test
	@SOAK=$(or $(SOAK),1000) cargo test --locked --test vault -- --nocapture kill::

SECONDS ?= 600
fuzz: ## drive every reader with bytes that nobody meant, SECONDS=600 each; READER=plan for one
	@scripts/setup.sh fuzz
	@scripts/fuzz.sh $(SECONDS) $(READER)

shots: ## photograph every screen into shots/
	@scripts/setup.sh test
	@$(STAGE) cargo run --locked -- shots --to shots

fmt: ## format the Rust sources
	@cargo fmt

lint: ## formatting, the rules of the house and clippy
	@scripts/test.sh lint
