use didit_macros::resource;

/// Shops.
#[resource]
pub trait OtherName {
    /// Returns a shop.
    #[get("/shops/{id}/")]
    async fn retrieve(&self, shop_id: &str) -> Result<()>;
}

/// Shops.
#[resource]
pub trait OtherOrder {
    /// Returns an item of a shop.
    #[get("/shops/{shop_id}/items/{item_id}/")]
    async fn retrieve(&self, item_id: &str, shop_id: &str) -> Result<()>;
}

/// Shops.
#[resource]
pub trait NotInThePath {
    /// Lists shops.
    #[get("/shops/")]
    async fn list(&self, shop_id: &str) -> Result<()>;
}

/// Shops.
#[resource]
pub trait NotAnArgument {
    /// Lists shops.
    #[get("/shops/{shop_id}/")]
    async fn list(&self) -> Result<()>;
}

/// Shops.
#[resource]
pub trait NotClosed {
    /// Lists shops.
    #[get("/shops/{shop_id")]
    async fn list(&self, shop_id: &str) -> Result<()>;
}

/// Shops.
#[resource]
pub trait NoSlash {
    /// Lists shops.
    #[get("shops/")]
    async fn list(&self) -> Result<()>;
}

/// Shops.
#[resource]
pub trait NotFilledByTheClient {
    /// Lists shops.
    #[get("/organization/{organization_id}/shops/{shop_id}/")]
    async fn list(&self) -> Result<()>;
}

fn main() {}
