use didit_macros::resource;

/// Shops.
#[resource(nane = "shops")]
pub trait Unknown {}

/// Shops.
#[resource(name = "shops", name = "stores")]
pub trait Repeated {}

/// Shops.
#[resource(base = "account")]
pub trait Quoted {}

/// Shops.
#[resource(name = shops)]
pub trait NotAString {}

/// Shops.
#[resource]
pub trait NotAFunction {
    const NAME: &'static str;
}

fn main() {}
