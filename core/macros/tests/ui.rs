//! The errors of the macros: each file in `ui` is compiled, and the compiler's output is compared with the `.stderr`
//! file beside it. To accept new output, run with `TRYBUILD=overwrite` and review the difference.
//!
//! Files in `ui/pass` must compile. Models and open enums that compile are in the crate `didit`: they need all of
//! `didit::schema`.

#[test]
fn errors_point_at_what_is_wrong() {
    let cases = trybuild::TestCases::new();
    cases.pass("tests/ui/pass/*.rs");
    cases.compile_fail("tests/ui/*.rs");
}
