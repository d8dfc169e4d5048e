# Two commands to start with: `make run` and `make test`. Each target installs what it needs.
SHELL := /bin/bash
.DEFAULT_GOAL := help

PORT ?= 8000
SHOPS ?= 800
PRODUCTS ?= 5000
ORDERS ?= 200
WORKERS ?= auto
TESTS ?= tests
FUZZ ?= 50000
VENV ?= .venv
BIN := $(VENV)/bin
export VENV

.PHONY: help setup run demo test test-services test-migrations test-journeys services services-down lint format bench fuzz quality messages lock clean

help: ## Show the targets
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 18

setup: ## Install the packages for development into .venv
	@scripts/install.sh requirements-dev.txt

run: ## The whole site on this machine, no server needed [PORT=8000] [SHOPS=800] [PRODUCTS=5000]
	@PORT=$(PORT) SHOPS=$(SHOPS) PRODUCTS=$(PRODUCTS) ORDERS=$(ORDERS) scripts/run.sh

demo: ## Load the demo data again [SHOPS=800] [PRODUCTS=5000]
	@scripts/install.sh requirements.txt
	@SHOPS=$(SHOPS) PRODUCTS=$(PRODUCTS) ORDERS=$(ORDERS) scripts/run.sh --demo-only

test: setup ## Everything that needs no server
	@scripts/test.sh -n $(WORKERS) $(TESTS)

test-services: setup ## The same suite plus races and outages on PostgreSQL, Redis and Elasticsearch (after `make services`)
	@scripts/test.sh --services -n $(WORKERS) $(TESTS)

test-migrations: setup ## All migrations from an empty database, both ways (about two minutes)
	@scripts/test.sh --only slow tests

test-journeys: setup ## Whole purchases in a real Chromium, Thai at 390 px and English at 1280 px
	@scripts/test.sh --only journey tests

services: ## Install and start PostgreSQL, Redis and Elasticsearch on loopback without Docker; prints the environment to use
	@scripts/services.sh up

services-down: ## Stop them
	@scripts/services.sh down

lint: setup ## ruff, formats, types, floors, deployment checks, pending migrations
	@scripts/lint.sh

format: setup ## Rewrite Python and templates in the house format
	@$(BIN)/ruff check --fix-only --quiet . ; $(BIN)/ruff format .
	@git ls-files '*.html' | xargs $(BIN)/djhtml --tabwidth 2

bench: setup ## CPU, time, queries and bytes of each page against a bare Django hello: var/bench.json
	@$(BIN)/python -m tests.benchmarks.run $(BENCH)

fuzz: setup ## Hostile queries to the list and its suggestions, none may fail or stall [FUZZ=50000]
	@FUZZ_QUERIES=$(FUZZ) FUZZ_CARDS=3000 FUZZ_REPORT=var/fuzz scripts/test.sh -n $(WORKERS) tests/search/fuzz

quality: setup ## Recall and nDCG of the judged sets [QUALITY="--engine elasticsearch --write-baseline"]
	@$(BIN)/python -m tests.search.judged.guard $(QUALITY)

messages: setup ## Collect the words to translate and compile them (needs gettext)
	@scripts/messages.sh

lock: setup ## Write the hashed lock files anew from pyproject.toml
	@scripts/lock.sh

clean: ## Remove what running made: database, media, reports
	rm -rf var .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
