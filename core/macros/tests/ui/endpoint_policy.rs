#![allow(dead_code, unexpected_cfgs)]

use didit_macros::resource;

include!("fake/didit.rs");

/// Shops.
#[resource(base = Acount)]
pub trait MisspeltBase {
    /// Lists shops.
    #[get("/shops/")]
    async fn list(&self) -> Result<()>;
}

/// Shops.
#[resource]
pub trait Misspelt {
    /// Creates a shop.
    #[post("/shops/", limit = SesionCreate)]
    async fn create(&self) -> Result<()>;

    /// Lists shops.
    #[get("/shops/", retry = Allways)]
    async fn list(&self) -> Result<()>;

    /// Returns a shop.
    #[get("/shops/{shop_id}/", auth = Baerer)]
    async fn retrieve(&self, shop_id: &str) -> Result<()>;
}

fn main() {}
