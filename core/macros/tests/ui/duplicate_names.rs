use didit_macros::{model, open_enum, params};

#[model]
pub struct SameName {
    pub kind: Option<String>,
    #[rename("kind")]
    pub class: Option<String>,
}

#[params]
pub struct SameAlias {
    #[alias("type")]
    pub kind: Option<String>,
    #[alias("sort", "type")]
    pub class: Option<String>,
}

#[model]
pub struct AliasIsAName {
    #[alias("kind")]
    pub class: Option<String>,
    pub kind: Option<String>,
}

#[model]
pub struct AliasIsItsOwnName {
    #[alias("kind")]
    pub kind: Option<String>,
}

#[open_enum]
pub enum SameString {
    #[wire("In Review")]
    InReview,
    #[wire("in review")]
    Reviewed,
}

fn main() {}
