//! Paginated lists.

/// Page of a list.
pub trait Page {
    /// Type of the items.
    type Item;

    /// Returns the URL of the next page, or its query; `None` on the last page.
    fn next(&self) -> Option<&str>;

    /// Returns the items of this page.
    fn into_results(self) -> Vec<Self::Item>;
}
