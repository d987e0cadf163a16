use super::{Date, DateTime, Decimal, Json, JsonObject, Model, Secret, Translations};

/// A value of a model, borrowed, in the few shapes a binding or a printer has to know.
#[derive(Clone, Copy)]
pub enum ValueRef<'a> {
    /// Not there; not sent.
    Absent,
    /// Sent as `null`, to clear what is stored.
    Null,
    /// Text.
    Text(&'a str),
    /// True or false.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// A whole number written as text on the wire.
    Digits(i64),
    /// A number with a fraction.
    Number(f64),
    /// An exact decimal number.
    Decimal(&'a Decimal),
    /// A point in time.
    DateTime(&'a DateTime),
    /// A day.
    Date(&'a Date),
    /// A text that must never be shown.
    Secret(&'a Secret),
    /// The wire text of an open enum.
    Enum(&'a str),
    /// Any JSON value.
    Json(&'a Json),
    /// A JSON object.
    Object(&'a JsonObject),
    /// Texts by language.
    Translations(&'a Translations),
    /// A nested model.
    Model(&'a dyn Model),
    /// A list.
    List(&'a dyn Items),
}

/// A list whose items can be looked at one by one.
pub trait Items {
    /// How many there are.
    fn count(&self) -> usize;

    /// The item at `index`; [`ValueRef::Absent`] beyond the last.
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
    /// The items of a list in order.
    pub fn items(list: &dyn Items) -> impl Iterator<Item = ValueRef<'_>> {
        (0..list.count()).map(move |index| list.item(index))
    }
}
