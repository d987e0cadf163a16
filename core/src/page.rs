//! Paginated lists.

/// Page of a list.
pub trait Page {
    /// Type of the items.
    type Item;

    /// Returns the items of this page.
    fn into_results(self) -> Vec<Self::Item>;
}
