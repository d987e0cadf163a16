use didit_macros::resource;

/// Shops.
#[resource]
pub trait NoResult {
    /// Counts shops.
    #[get("/shops/")]
    async fn count(&self) -> u64;
}

/// Shops.
#[resource]
pub trait NoReturnType {
    /// Counts shops.
    #[get("/shops/")]
    async fn count(&self);
}

/// Shops.
#[resource]
pub trait OwnErrorType {
    /// Counts shops.
    #[get("/shops/")]
    async fn count(&self) -> Result<u64, String>;
}

/// Shops.
#[resource]
pub trait NotAsync {
    /// Counts shops.
    #[get("/shops/")]
    fn count(&self) -> Result<u64>;
}

/// Shops.
#[resource]
pub trait NoReceiver {
    /// Counts shops.
    #[get("/shops/")]
    async fn count() -> Result<u64>;
}

/// Shops.
#[resource]
pub trait MutableReceiver {
    /// Counts shops.
    #[get("/shops/")]
    async fn count(&mut self) -> Result<u64>;
}

/// Shops.
#[resource]
pub trait NumberInThePath {
    /// Returns a shop.
    #[get("/shops/{number}/")]
    async fn retrieve(&self, number: u64) -> Result<u64>;
}

/// Shops.
#[resource]
pub trait ParamsFirst {
    /// Updates a shop.
    #[patch("/shops/{shop_id}/")]
    async fn update(&self, params: UpdateShop, shop_id: &str) -> Result<()>;
}

/// Shops.
#[resource]
pub trait Pattern {
    /// Returns a shop.
    #[get("/shops/{shop_id}/")]
    async fn retrieve(&self, (shop_id, _): (&str, &str)) -> Result<u64>;
}

/// Shops.
#[resource]
pub trait Body {
    /// Counts shops.
    #[get("/shops/")]
    async fn count(&self) -> Result<u64> {
        Ok(0)
    }
}

fn main() {}
