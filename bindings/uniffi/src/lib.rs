//! The native library behind the Kotlin and Swift packages: the crate `didit` with its feature `uniffi`, nothing else.

didit::uniffi_reexport_scaffolding!();
