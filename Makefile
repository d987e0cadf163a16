# Commands for developers and CI. `make demo` and `make test` install what they need.
.PHONY: help demo test test-rust test-browser test-features test-python test-kotlin api-kotlin test-swift swift-api sizes lint format audit docs bench bench-webhooks bench-calls bench-python bench-kotlin timing export-memory fuzz fuzz-differential screenshots clean

help: ## Prints this list.
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 20

demo: ## Runs a complete verification against the embedded sandbox (DEMO_ARGS=--live: against the real platform).
	cargo run --quiet -p didit-sandbox --example demo -- $(DEMO_ARGS)

test: test-rust test-python test-kotlin test-swift ## Runs every suite.

test-rust: ## Tests the crates, and the pages of the sandbox in a browser.
	./scripts/test-rust.sh

test-browser: ## Tests the pages of the sandbox in headless Chromium, installed if missing (requires root). Part of test-rust.
	./scripts/test-browser.sh

test-features: ## Tests every choice of features of the crate `didit`; test-rust runs a part of it.
	./scripts/test-features.sh --all

test-python: ## Tests the Python package against the sandbox it contains, and checks types and style.
	./scripts/test-python.sh

test-kotlin: ## Tests the Kotlin package on the JVM against a sandbox process.
	./scripts/test-kotlin.sh

api-kotlin: ## Rewrites the list of the public declarations of the Kotlin package (kotlin/api/didit.api).
	./scripts/kotlin-package.sh
	mvn -q -B -ntp -f kotlin/pom.xml test -Dtest=ApiTest -Ddidit.api.write=true

test-swift: ## Tests the Swift package against a sandbox process; without Swift, in a chroot (requires root).
	./scripts/test-swift.sh

swift-api: ## Writes the public interface of the Swift package, which its suite compares, to swift/public-api.txt.
	./scripts/swift-api.sh

sizes: ## Builds what is published, and compares sizes and times to their budgets (SIZES=wheel; SIZES=--strict: fails on times).
	./scripts/sizes.py $(SIZES)

lint: docs ## Checks formatting, lints, documentation and generated files, as CI does.
	cargo fmt --all --check
	cargo clippy --workspace --all-targets --features didit/blocking -- -D warnings
	cargo xtask api-table docs/api.md --check
	cargo xtask stubs python/didit_rs --check
	cargo xtask dispatch core/tests/operations/scenarios/dispatch.rs --check

format: ## Formats the code and updates generated files.
	cargo fmt --all
	cargo xtask api-table docs/api.md
	cargo xtask stubs python/didit_rs
	cargo xtask dispatch core/tests/operations/scenarios/dispatch.rs

audit: ## Checks the licenses and sources of the dependencies (deny.toml).
	command -v cargo-deny >/dev/null || cargo install --locked cargo-deny
	cargo deny --all-features check licenses bans sources

docs: ## Builds the documentation of the crates, which has no items of the language bindings.
	RUSTDOCFLAGS="-D warnings" cargo doc --no-deps --lib --features didit/blocking,didit/files,didit/full,didit/rate-limit -p didit -p didit-webhooks -p didit-macros -p didit-sandbox -p didit-cli
	! grep -rlEi '[a-z]\.[a-z_]*(python|uniffi|large_?integer)[a-z_]*(\.html)?"' $${CARGO_TARGET_DIR:-target}/doc/didit $${CARGO_TARGET_DIR:-target}/doc/didit_webhooks --include=*.html

bench: bench-webhooks bench-calls bench-python ## Runs the benchmarks and prints their ratios as tables.

bench-webhooks: ## Compares webhook verification to the hash alone: by body size, and for hostile bodies.
	cargo bench -p didit-webhooks --bench webhooks
	cargo xtask bench-table

bench-python: ## Compares the Python package to requests, httpx, aiohttp, pydantic and didit-sdk (BENCH_ARGS=--quick).
	python3 python/benches/run.py $(BENCH_ARGS)

bench-kotlin: ## Measures start, memory, calls and jar of the Kotlin package as published (BENCH_ARGS=--baseline JAR).
	KOTLIN_PROFILE=small ./scripts/kotlin-package.sh
	mvn -q -B -ntp -f kotlin/pom.xml package -DskipTests
	cargo build --release -p didit-sandbox --example still_platform
	python3 kotlin/benches/run.py $(BENCH_ARGS)

bench-calls: ## Compares calls of the client to plain reqwest.
	cargo build --release -p didit-sandbox --example still_platform
	cargo bench -p didit --bench calls

timing: ## Tests statistically that the time of a verification does not depend on the signature.
	cargo bench -p didit-webhooks --bench comparison
	cargo bench -p didit-webhooks --bench comparison -- leaky

export-memory: ## Exports 100,000 sandbox sessions in each format, in less than 64 MiB of memory.
	cargo test -p didit-cli --test export -- --ignored --nocapture

fuzz: ## Fuzzes webhook verification, each target for FUZZ_SECONDS (600); requires the nightly compiler.
	./scripts/fuzz.sh

fuzz-differential: ## Compares a million random webhooks with CPython (DIDIT_DIFFERENTIAL_SEED=… repeats a run).
	DIDIT_DIFFERENTIAL_DOCUMENTS=$${DIDIT_DIFFERENTIAL_DOCUMENTS:-1000000} cargo test --release -p didit-webhooks --test differential -- --nocapture

screenshots: ## Takes the screenshots of the sandbox in the documentation.
	./scripts/test-browser.sh docs/images

clean: ## Removes all build output.
	cargo clean
