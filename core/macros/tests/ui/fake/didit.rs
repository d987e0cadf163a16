// As much of the crate `didit` as the code of a resource refers to.

#[derive(Clone, Debug)]
pub struct Didit;

pub type Result<T> = core::result::Result<T, ()>;

pub struct Response<T>(pub T);

pub type Call<T> = core::future::Ready<Result<T>>;

impl Didit {
    pub fn call<T: Default>(
        &self,
        _operation: &'static operation::Operation,
        _arguments: Vec<String>,
        _params: Option<Box<dyn core::any::Any>>,
    ) -> Call<T> {
        core::future::ready(Ok(T::default()))
    }

    pub fn call_raw<T: Default>(
        &self,
        _operation: &'static operation::Operation,
        _arguments: Vec<String>,
        _params: Option<Box<dyn core::any::Any>>,
    ) -> Call<Response<T>> {
        core::future::ready(Ok(Response(T::default())))
    }
}

pub mod schema {
    pub const fn runtime_doc(documentation: &'static str) -> &'static str {
        documentation
    }
}

pub mod operation {
    pub enum Method {
        Get,
        Post,
        Put,
        Patch,
        Delete,
    }

    pub enum Base {
        Api,
        Account,
    }

    pub enum Auth {
        None,
        Bearer,
        Key,
    }

    pub enum RetryPolicy {
        Always,
        Unavailable,
        Rejected,
    }

    pub enum RateScope {
        SessionCreate,
        SessionPdf,
    }

    pub struct ParamsDescriptor;

    impl ParamsDescriptor {
        pub const fn of<T>() -> Self {
            Self
        }
    }

    pub struct ResponseDescriptor;

    impl ResponseDescriptor {
        pub const fn of<T>() -> Self {
            Self
        }
    }

    pub struct Operation {
        pub name: &'static str,
        pub method_name: &'static str,
        pub method: Method,
        pub base: Base,
        pub path: &'static str,
        pub auth: Auth,
        pub retry: RetryPolicy,
        pub limit: Option<RateScope>,
        pub timeout_seconds: Option<u64>,
        pub paged: bool,
        pub upload: bool,
        pub doc: &'static str,
        pub arguments: &'static [&'static str],
        pub params: Option<ParamsDescriptor>,
        pub response: ResponseDescriptor,
        pub areas: fn() -> &'static [()],
    }

    pub trait Resource {
        const NAME: &'static str;
        const TYPE_NAME: &'static str;
        const DOC: &'static str;
        const OPERATIONS: &'static [Operation];
    }
}

pub mod resources {
    #[allow(unused_imports)]
    pub use super::*;

    pub const AREAS: &[()] = &[];
}
