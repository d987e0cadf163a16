//! A resource with every option but `paged`, which needs streams; the crate `didit` has those.

#![allow(dead_code, unexpected_cfgs)]

use didit_macros::resource;

include!("../fake/didit.rs");

/// Parameters.
pub struct Params;

/// Shops.
#[resource(name = "shops.all", base = Account)]
pub trait Shops {
    /// Returns a shop.
    ///
    /// At once.
    #[get("/shops/{shop_id}/{part}/?full=true", auth = Bearer, timeout = 5)]
    async fn retrieve(&self, shop_id: &str, part: &str) -> Result<u8>;

    /// Creates a shop.
    #[post("/shops/", limit = SessionCreate, retry = Unavailable, auth = None,)]
    async fn create(&self, params: Params) -> Result<()>;

    /// Replaces the picture of a shop.
    #[put("/organization/{organization_id}/application/{application_id}/shops/{shop_id}/", upload, timeout = 60)]
    async fn replace(&self, shop_id: &str, params: Params) -> Result<()>;

    /// Lists the shops of an organization.
    #[get("/organization/{organization_id}/application/{application_id}/shops/")]
    async fn list(&self, organization_id: &str) -> Result<()>;

    /// Deletes a shop.
    #[delete("/shops/{shop_id}/")]
    async fn delete(&self, shop_id: &str, params: Params) -> Result<()>;
}

/// Shops that have closed.
#[resource]
pub trait ClosedShops {}

fn main() {
    use operation::{Auth, Base, Method, RateScope, Resource, RetryPolicy};

    assert_eq!((Shops::NAME, Shops::TYPE_NAME, Shops::DOC), ("shops.all", "Shops", "Shops."));
    assert_eq!(ClosedShops::NAME, "closed_shops");
    let [retrieve, create, replace, list, delete] = Shops::OPERATIONS else { panic!("five operations") };
    assert_eq!((retrieve.name, retrieve.method_name), ("shops.all.retrieve", "retrieve"));
    assert_eq!((retrieve.doc, retrieve.path), ("Returns a shop.\n\nAt once.", "/shops/{shop_id}/{part}/?full=true"));
    assert_eq!((retrieve.arguments, retrieve.timeout_seconds), (&["shop_id", "part"][..], Some(5)));
    assert!(matches!((&retrieve.method, &retrieve.base, &retrieve.auth), (Method::Get, Base::Account, Auth::Bearer)));
    assert!(matches!((&retrieve.retry, &retrieve.limit), (RetryPolicy::Always, None)));
    assert!(retrieve.params.is_none() && !retrieve.paged);
    assert!(matches!((&create.method, &create.auth), (Method::Post, Auth::None)));
    assert!(matches!((&create.retry, &create.limit), (RetryPolicy::Unavailable, Some(RateScope::SessionCreate))));
    assert!(create.params.is_some() && create.arguments.is_empty());
    assert_eq!((replace.arguments, replace.upload, create.upload), (&["shop_id"][..], true, false));
    assert!(matches!(&replace.retry, RetryPolicy::Always));
    assert_eq!(list.arguments, ["organization_id"]);
    assert!(matches!((&delete.retry, &delete.auth), (RetryPolicy::Always, Auth::Key)));
}
