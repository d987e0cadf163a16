use didit_macros::{model, open_enum, params, resource};

#[model]
pub struct RenamedTwice {
    #[rename("type")]
    #[rename("kind")]
    pub kind: Option<String>,
}

#[model]
pub struct TwoNames {
    #[rename("type", "kind")]
    pub kind: Option<String>,
}

#[model]
pub struct NoName {
    #[rename()]
    pub kind: Option<String>,
}

#[model]
pub struct NoParentheses {
    #[alias]
    pub kind: Option<String>,
}

#[model]
pub struct NotAString {
    #[rename(kind)]
    pub kind: Option<String>,
}

#[model]
pub struct EmptyName {
    #[alias("kind", "")]
    pub kind: Option<String>,
}

#[model]
pub struct AliasesApart {
    #[alias("type")]
    #[alias("class")]
    pub kind: Option<String>,
}

#[params]
pub struct MarkerWithArguments {
    #[non_sensitive("yes")]
    pub kind: Option<String>,
}

#[params]
pub struct MarkerTwice {
    #[non_sensitive]
    #[non_sensitive]
    pub kind: Option<String>,
}

#[model]
pub struct NameOfLocalField {
    #[local("didit-rs:kind")]
    #[rename("type")]
    pub kind: Option<String>,
}

#[model]
pub struct LocalFieldWithoutKey {
    #[local]
    pub kind: Option<String>,
}

#[model]
pub struct LocalFieldWithKeyOfThePlatform {
    #[local("kind")]
    pub kind: Option<String>,
}

#[params]
pub struct LocalFieldOfRequest {
    #[local("didit-rs:kind")]
    pub kind: Option<String>,
}

#[model]
pub struct WireOnField {
    #[wire("type")]
    pub kind: Option<String>,
}

#[model]
#[non_sensitive]
pub struct MarkerOnStruct {
    pub kind: Option<String>,
}

#[open_enum]
#[wire("kinds")]
pub enum WireOnEnum {
    #[wire("a")]
    A,
}

#[open_enum]
pub enum AliasOnVariant {
    #[wire("a")]
    #[alias("b")]
    A,
}

/// Shops.
#[resource]
#[get("/shops/")]
pub trait EndpointOnTrait {}

/// Shops.
#[resource]
pub trait RenameOnFunction {
    /// Lists shops.
    #[get("/shops/")]
    #[rename("index")]
    async fn list(&self) -> Result<()>;
}

fn main() {}

#[model]
pub struct OptionalEssential {
    #[essential]
    pub uuid: Option<String>,
}

#[params]
pub struct EssentialParameter {
    #[essential]
    pub uuid: String,
}

#[params]
pub struct CommaSeparatedString {
    #[comma_separated]
    pub status: Option<String>,
}

#[params]
pub struct RequiredCommaSeparated {
    #[comma_separated]
    pub status: Vec<String>,
}

#[model]
pub struct CommaSeparatedResponse {
    #[comma_separated]
    pub status: Option<Vec<String>>,
}

#[params]
pub struct Base64Number {
    #[base64]
    pub image: Option<i64>,
}

#[params]
pub struct TwoPlaces {
    #[query]
    #[header("Node-Id")]
    pub node_id: Option<String>,
}

#[params]
pub struct HeaderWithSpace {
    #[header("Node Id")]
    pub node_id: Option<String>,
}

#[params]
pub struct PatchInHeader {
    #[header("Node-Id")]
    pub node_id: Patch<String>,
}

#[params]
pub struct FileInQuery {
    #[query]
    pub image: Option<File>,
}

#[params]
pub struct LimitOfString {
    #[max_bytes(5_242_880)]
    pub image: Option<String>,
}

#[params]
pub struct LimitWithUnit {
    #[max_bytes("5 MB")]
    pub image: Option<File>,
}

#[model]
pub struct QueryOfResponse {
    #[query]
    pub node_id: Option<String>,
}
