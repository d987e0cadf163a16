use didit_macros::{model, open_enum, params, resource};

#[model]
pub struct Tuple(String);

#[params]
pub struct Unit;

#[model]
pub enum Enum {
    A,
}

#[open_enum]
pub struct Struct {
    pub name: Option<String>,
}

#[resource]
pub struct NotATrait;

#[model]
pub struct Extra {
    pub extra: Option<String>,
}

#[model]
pub struct LocalWithoutOption {
    #[local("didit-rs:scheme")]
    pub scheme: String,
}

fn main() {}
