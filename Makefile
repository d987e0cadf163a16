# The recipes people and CI run alike. `make demo` and `make test` set up what they need.
.PHONY: help demo test test-rust test-browser test-python test-kotlin test-swift sizes lint format audit docs bench bench-webhooks bench-calls bench-python timing export-memory fuzz fuzz-differential screenshots clean

help: ## Shows this list.
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 20

demo: ## Verifies a person end to end on the embedded sandbox (DEMO_ARGS=--live for the real platform).
	cargo run --quiet -p didit-sandbox --example demo -- $(DEMO_ARGS)

test: test-rust test-python test-kotlin test-swift ## Runs every suite.

test-rust: ## The crates, and the sandbox's pages in a browser.
	./scripts/test-rust.sh

test-browser: ## The sandbox's pages in headless Chromium, which is installed where it is missing (needs root); a part of test-rust.
	./scripts/test-browser.sh

test-python: ## The Python package: types, idiom, and its tests against the sandbox it carries.
	./scripts/test-python.sh

test-kotlin: ## The Kotlin package on the JVM against a sandbox process.
	./scripts/test-kotlin.sh

test-swift: ## The Swift package against a sandbox process; sets up a chroot where there is no Swift (needs root).
	./scripts/test-swift.sh

sizes: ## The native library of the Kotlin package as it is published, with its size; takes minutes.
	KOTLIN_PROFILE=small ./scripts/kotlin-package.sh

lint: ## Formatting and lints, as CI runs them.
	cargo fmt --all --check
	cargo clippy --workspace --all-targets -- -D warnings
	cargo clippy -p didit --features uniffi -- -D warnings
	cargo xtask api-table docs/api.md --check
	cargo xtask stubs python/didit_rs --check
	cargo xtask dispatch core/tests/conversations/scenarios/dispatch.rs --check

format: ## Formats the code and rewrites the tables made from it.
	cargo fmt --all
	cargo xtask api-table docs/api.md
	cargo xtask stubs python/didit_rs
	cargo xtask dispatch core/tests/conversations/scenarios/dispatch.rs

audit: ## Licences, bans and sources of the dependencies (deny.toml).
	command -v cargo-deny >/dev/null || cargo install --locked cargo-deny
	cargo deny --all-features check licenses bans sources

docs: ## The documentation of the crates.
	RUSTDOCFLAGS="-D warnings" cargo doc --no-deps -p didit -p didit-sandbox

bench: bench-webhooks bench-calls bench-python ## The benchmarks, and their ratios as tables.

bench-webhooks: ## What the verdict on a webhook costs beside the hash alone, how it grows, and what hostile bodies cost.
	cargo bench -p didit-webhooks --bench webhooks
	cargo xtask bench-table

bench-python: ## The Python package beside requests, httpx, aiohttp, pydantic and didit-sdk (BENCH_ARGS=--quick).
	python3 python/benches/run.py $(BENCH_ARGS)

bench-calls: ## What the client's calls cost beside bare reqwest.
	cargo build --release -p didit-sandbox --example still_platform
	cargo bench -p didit --bench calls

timing: ## Whether the time of a verdict tells how much of a signature was guessed (a statistical test).
	cargo bench -p didit-webhooks --bench comparison
	cargo bench -p didit-webhooks --bench comparison -- leaky

export-memory: ## Exports 100,000 sandbox sessions in each format, with less than 64 MiB.
	cargo test -p didit-cli --test export -- --ignored --nocapture

fuzz: ## Fuzzes the proof of webhooks, each target for FUZZ_SECONDS (600); needs the nightly compiler.
	./scripts/fuzz.sh

fuzz-differential: ## A million random webhooks against CPython (DIDIT_DIFFERENTIAL_SEED=… to repeat one).
	DIDIT_DIFFERENTIAL_DOCUMENTS=$${DIDIT_DIFFERENTIAL_DOCUMENTS:-1000000} cargo test --release -p didit-webhooks --test differential -- --nocapture

screenshots: ## The pictures of the sandbox in the documentation, taken anew.
	./scripts/test-browser.sh docs/images

clean: ## Removes everything that was built.
	cargo clean
