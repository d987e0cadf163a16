use didit_macros::resource;

/// Shops.
#[resource]
pub trait Unknown {
    /// Lists shops.
    #[get("/shops/", limt = SessionCreate)]
    async fn list(&self) -> Result<()>;
}

/// Shops.
#[resource]
pub trait Repeated {
    /// Lists shops.
    #[get("/shops/", retry = Always, timeout = 5, retry = Rejected)]
    async fn list(&self) -> Result<()>;
}

/// Shops.
#[resource]
pub trait PagedTwice {
    /// Lists shops.
    #[get("/shops/", paged, paged)]
    async fn list(&self) -> Result<()>;
}

/// Shops.
#[resource]
pub trait QuotedLimit {
    /// Creates a shop.
    #[post("/shops/", limit = "session-create")]
    async fn create(&self) -> Result<()>;
}

/// Shops.
#[resource]
pub trait QuotedRetry {
    /// Creates a shop.
    #[post("/shops/", retry = "unavailable")]
    async fn create(&self) -> Result<()>;
}

/// Shops.
#[resource]
pub trait NoValue {
    /// Creates a shop.
    #[post("/shops/", auth)]
    async fn create(&self) -> Result<()>;
}

/// Shops.
#[resource]
pub trait TimeoutWithUnit {
    /// Creates a shop.
    #[post("/shops/", timeout = "60s")]
    async fn create(&self) -> Result<()>;
}

/// Shops.
#[resource]
pub trait NoPath {
    /// Creates a shop.
    #[post(limit = SessionCreate)]
    async fn create(&self) -> Result<()>;
}

/// Shops.
#[resource]
pub trait NoArguments {
    /// Creates a shop.
    #[post]
    async fn create(&self) -> Result<()>;
}

/// Shops.
#[resource]
pub trait NoEndpoint {
    /// Creates a shop.
    async fn create(&self) -> Result<()>;
}

/// Shops.
#[resource]
pub trait TwoEndpoints {
    /// Creates a shop.
    #[post("/shops/")]
    #[put("/shops/")]
    async fn create(&self) -> Result<()>;
}

/// Shops.
#[resource]
pub trait NoDocumentation {
    #[post("/shops/")]
    async fn create(&self) -> Result<()>;
}

/// Shops.
#[resource]
pub trait UploadWithoutBody {
    /// Lists shops.
    #[get("/shops/", upload)]
    async fn list(&self, params: Params) -> Result<()>;
}

/// Shops.
#[resource]
pub trait UploadWithoutParams {
    /// Creates a shop.
    #[post("/shops/", upload)]
    async fn create(&self) -> Result<()>;
}

fn main() {}
