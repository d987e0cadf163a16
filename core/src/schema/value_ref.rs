use super::{Date, DateTime, Decimal, File, Json, JsonObject, Model, Secret, Translations};

/// Reference to a value of a model.
#[derive(Clone, Copy)]
pub enum ValueRef<'a> {
    /// Absent; not sent.
    Absent,
    /// Sent as `null`, to clear what is stored.
    Null,
    /// String.
    Text(&'a str),
    /// Boolean.
    Boolean(bool),
    /// Integer.
    Integer(i64),
    /// Integer that is a string on the wire.
    Digits(i64),
    /// Floating-point number.
    Number(f64),
    /// Exact decimal number.
    Decimal(&'a Decimal),
    /// Date and time.
    DateTime(&'a DateTime),
    /// Date.
    Date(&'a Date),
    /// Secret string, never shown.
    Secret(&'a Secret),
    /// Wire value of an open enum.
    Enum(&'a str),
    /// Any JSON value.
    Json(&'a Json),
    /// JSON object.
    Object(&'a JsonObject),
    /// Strings by language code.
    Translations(&'a Translations),
    /// File to upload.
    File(&'a File),
    /// Nested model.
    Model(&'a dyn Model),
    /// List.
    List(&'a dyn Items),
}

/// List with access to its items by index.
pub trait Items {
    /// Returns the number of items.
    fn count(&self) -> usize;

    /// Returns the item at `index`, or [`ValueRef::Absent`] if `index` is out of range.
    fn item(&self, index: usize) -> ValueRef<'_>;
}

impl<T: super::Wire> Items for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize) -> ValueRef<'_> {
        self.get(index).map_or(ValueRef::Absent, super::Wire::value_ref)
    }
}

impl ValueRef<'_> {
    /// Returns an iterator over the items of a list.
    pub fn items(list: &dyn Items) -> impl Iterator<Item = ValueRef<'_>> {
        (0..list.count()).map(move |index| list.item(index))
    }
}
