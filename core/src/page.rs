//! Lists that come in pages.

/// One page of a list.
pub trait Page {
    /// What the list holds.
    type Item;

    /// The address of the next page; `None` on the last one.
    fn next(&self) -> Option<&str>;

    /// The items of this page.
    fn into_results(self) -> Vec<Self::Item>;
}
