use didit_macros::open_enum;

#[open_enum]
pub enum NoString {
    #[wire("a")]
    A,
    B,
}

#[open_enum]
pub enum TwoStrings {
    #[wire("a", "b")]
    A,
}

#[open_enum]
pub enum Repeated {
    #[wire("a")]
    #[wire("b")]
    A,
}

#[open_enum]
pub enum Empty {
    #[wire("")]
    A,
}

#[open_enum]
pub enum Fields {
    #[wire("a")]
    A(String),
}

#[open_enum]
pub enum OwnOther {
    #[wire("other")]
    Other,
}

fn main() {}
