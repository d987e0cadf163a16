//! Native library of the Kotlin and Swift packages: the crates `didit` and `didit-webhooks` with the feature `uniffi`.

didit::uniffi_reexport_scaffolding!();
didit_webhooks::uniffi_reexport_scaffolding!();
