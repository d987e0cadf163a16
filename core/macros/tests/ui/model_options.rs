use didit_macros::{model, open_enum, params};

#[model(pages)]
pub struct Unknown {
    pub name: Option<String>,
}

#[model(check)]
pub struct OptionOfParams {
    pub name: Option<String>,
}

#[model(page, page)]
pub struct Repeated {
    pub results: Vec<String>,
}

#[model(page, event)]
pub struct Contradiction {
    pub results: Vec<String>,
}

#[params(checked)]
pub struct UnknownOfParams {
    pub name: Option<String>,
}

#[params(check, modern, check)]
pub struct RepeatedOfParams {
    pub name: Option<String>,
}

#[model(page)]
pub struct PageWithoutResults {
    pub items: Vec<String>,
}

#[open_enum(page)]
pub enum Options {
    #[wire("a")]
    A,
}

fn main() {}
