# Product areas of the native library, for the scripts that build it. DIDIT_AREAS names features of the crate `didit`,
# separated by commas: by default all of them; empty for the area `core` alone, which apps have.

areas=${DIDIT_AREAS-full}
of_areas=()
[ "$areas" = full ] || of_areas=(--no-default-features --features "$(sed -E 's|[^,]+|didit/&|g' <<<"$areas")")

# Runs xtask with the registry of these areas, from which it writes the packages.
xtask() { cargo run --quiet --package xtask "${of_areas[@]}" -- "$@"; }
