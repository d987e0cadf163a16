//! Names of headers in the collections that HTTP libraries use.

/// Name of a header: any string (`AsRef<str>`), such as `&str`, `String` or `&http::HeaderName`, or an `Option` of one.
///
/// `None` repeats the name before it: an iterator over an owned `http::HeaderMap` returns the name of a header with several
/// values only once. The compiler infers `M`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the name of a header",
    note = "headers are pairs of a name (`AsRef<str>`) and a value (`AsRef<[u8]>`), such as `&http::HeaderMap`"
)]
pub trait HeaderName<M> {
    /// Returns the name; `None` if it is that of the pair before.
    fn header_name(&self) -> Option<&str>;
}

/// Marks names that are strings.
#[doc(hidden)]
#[derive(Debug)]
pub enum Given {}

/// Marks names that may repeat the name before them.
#[doc(hidden)]
#[derive(Debug)]
pub enum Repeatable {}

impl<T: AsRef<str>> HeaderName<Given> for T {
    fn header_name(&self) -> Option<&str> {
        Some(self.as_ref())
    }
}

impl<T: AsRef<str>> HeaderName<Repeatable> for Option<T> {
    fn header_name(&self) -> Option<&str> {
        self.as_ref().map(AsRef::as_ref)
    }
}
