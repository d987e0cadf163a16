//! Every operation as data. The documentation's tables, the stubs, the command line and the contract tests are made
//! from here.

use crate::Result;
use crate::schema::{
    FieldDescriptor, Json, Model, ModelDescriptor, ModelKind, ReadModel, TypeDescriptor, ValueRef, from_json,
    read_params,
};
use bytes::Bytes;

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Method {
    /// GET
    Get,
    /// POST
    Post,
    /// PUT
    Put,
    /// PATCH
    Patch,
    /// DELETE
    Delete,
}

impl Method {
    /// The name on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

#[cfg(feature = "client")]
impl From<Method> for http::Method {
    fn from(method: Method) -> Self {
        match method {
            Method::Get => Self::GET,
            Method::Post => Self::POST,
            Method::Put => Self::PUT,
            Method::Patch => Self::PATCH,
            Method::Delete => Self::DELETE,
        }
    }
}

/// Which of the platform's two addresses an operation lives at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Base {
    /// The verification API.
    Api,
    /// Accounts: registration, sign-in, organizations.
    Account,
}

/// How an operation proves who calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Auth {
    /// It does not.
    None,
    /// With the access token of an account, as `Authorization: Bearer`.
    Bearer,
    /// With the application's API key, as `x-api-key`.
    Key,
}

/// When a call may be sent again by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetryPolicy {
    /// Whenever the failure may pass: repeating it changes nothing.
    Always,
    /// When it surely was not carried out (the connection was never made, or 429), and on 503, which this operation
    /// answers for work it did not begin.
    Unavailable,
    /// Only when it surely was not carried out: the connection was never made, or 429.
    Rejected,
}

/// A rate limit of the platform: calls in one scope are counted together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RateScope {
    /// All GETs.
    GenericGet,
    /// All POSTs, PUTs, PATCHes and DELETEs.
    GenericWrite,
    /// Creations of sessions.
    SessionCreate,
    /// PDF reports of sessions.
    SessionPdf,
}

impl RateScope {
    /// Returns the name of the scope for logs, such as `generic-get`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::GenericGet => "generic-get",
            Self::GenericWrite => "generic-write",
            Self::SessionCreate => "session-create",
            Self::SessionPdf => "session-pdf",
        }
    }

    /// Returns the general scope of a method.
    pub(crate) const fn of(method: Method) -> Self {
        match method {
            Method::Get => Self::GenericGet,
            Method::Post | Method::Put | Method::Patch | Method::Delete => Self::GenericWrite,
        }
    }
}

/// The facts of one endpoint.
#[derive(Debug)]
#[non_exhaustive]
pub struct Operation {
    /// Resource and method, such as `sessions.create`.
    pub name: &'static str,
    /// The method alone, such as `create`.
    pub method_name: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The address it lives at.
    pub base: Base,
    /// The path below that address, with its arguments in braces.
    pub path: &'static str,
    /// How the caller is proven.
    pub auth: Auth,
    /// When it may be sent again.
    pub retry: RetryPolicy,
    /// Rate scope in addition to the general scope of the method.
    pub limit: Option<RateScope>,
    /// The time it is allowed where the client's default is too short, in seconds.
    pub timeout_seconds: Option<u64>,
    /// Whether it answers one page of a list.
    pub paged: bool,
    /// Its documentation.
    pub doc: &'static str,
    /// The arguments in its path, in order.
    pub arguments: &'static [&'static str],
    /// The parameters of its body, or of its query for a GET.
    pub params: Option<ParamsDescriptor>,
    /// What it answers.
    pub response: ResponseDescriptor,
}

/// The parameters of an operation.
#[derive(Debug)]
pub struct ParamsDescriptor {
    /// Their facts.
    pub model: &'static ModelDescriptor,
    read: fn(&[u8]) -> Result<Box<dyn Model>>,
}

impl ParamsDescriptor {
    pub(crate) const fn of<T: ReadModel + 'static>() -> Self {
        Self { model: T::DESCRIPTOR, read: |json| Ok(Box::new(read_params::<T>(json)?)) }
    }
}

/// The answer of an operation.
#[derive(Debug)]
pub struct ResponseDescriptor {
    /// What it is.
    pub ty: TypeDescriptor,
    read: fn(&Bytes, Method) -> Result<AnyValue, serde_json::Error>,
}

impl ResponseDescriptor {
    pub(crate) const fn of<T: ResponseType>() -> Self {
        Self { ty: T::TYPE, read: |body, method| T::from_body(body, method).map(ResponseType::into_any) }
    }

    /// Reads the body of a successful response.
    pub(crate) fn read(&self, body: &Bytes, method: Method) -> Result<AnyValue, serde_json::Error> {
        (self.read)(body, method)
    }
}

/// A value of any operation, for callers that do not know its type: the bindings and the command line.
#[derive(Debug)]
pub enum AnyValue {
    /// Nothing.
    Nothing,
    /// The bytes of a file.
    Bytes(Vec<u8>),
    /// A model.
    Model(Box<dyn Model>),
}

/// What an operation may answer.
pub(crate) trait ResponseType: Sized + Send + 'static {
    const TYPE: TypeDescriptor;

    fn from_body(body: &Bytes, method: Method) -> Result<Self, serde_json::Error>;

    fn into_any(self) -> AnyValue;
}

impl<T: ReadModel + 'static> ResponseType for T {
    const TYPE: TypeDescriptor = TypeDescriptor::Model(T::DESCRIPTOR);

    fn from_body(body: &Bytes, method: Method) -> Result<Self, serde_json::Error> {
        // 204, or a success that says no more. What was asked for, and what is always there, cannot be made up.
        let says_no_more = method != Method::Get && body.iter().all(u8::is_ascii_whitespace);
        let is_left_out = |field: &FieldDescriptor| field.optional || matches!(field.ty, TypeDescriptor::List(_));
        if says_no_more && T::DESCRIPTOR.fields.iter().all(is_left_out) {
            return Ok(Self::default());
        }
        let response: Self = from_json(body)?;
        if T::DESCRIPTOR.kind == ModelKind::Page && !is_page(&response, body) {
            return Err(serde::de::Error::custom("no page of a list"));
        }
        Ok(response)
    }

    fn into_any(self) -> AnyValue {
        AnyValue::Model(Box::new(self))
    }
}

/// Whether a page without items is one: something else has none either.
fn is_page(page: &dyn Model, body: &[u8]) -> bool {
    let has_items = |(index, field): (usize, &FieldDescriptor)| {
        matches!(field.ty, TypeDescriptor::List(_))
            && matches!(page.field(index), ValueRef::List(list) if list.count() > 0)
    };
    page.descriptor().fields.iter().enumerate().any(has_items)
        || serde_json::from_slice(body).is_ok_and(|value: Json| {
            let lists = page.descriptor().fields.iter().filter(|field| matches!(field.ty, TypeDescriptor::List(_)));
            let mut names = lists.flat_map(|field| std::iter::once(&field.name).chain(field.aliases));
            value.is_array() || names.any(|name| value.get(*name).is_some_and(Json::is_array))
        })
}

impl ResponseType for () {
    const TYPE: TypeDescriptor = TypeDescriptor::Nothing;

    fn from_body(_: &Bytes, _: Method) -> Result<Self, serde_json::Error> {
        Ok(())
    }

    fn into_any(self) -> AnyValue {
        AnyValue::Nothing
    }
}

impl ResponseType for Vec<u8> {
    const TYPE: TypeDescriptor = TypeDescriptor::Bytes;

    fn from_body(body: &Bytes, _: Method) -> Result<Self, serde_json::Error> {
        Ok(body.to_vec())
    }

    fn into_any(self) -> AnyValue {
        AnyValue::Bytes(self)
    }
}

/// A group of operations, as `client.sessions()` gives it.
pub(crate) trait Resource {
    const NAME: &'static str;
    const TYPE_NAME: &'static str;
    const DOC: &'static str;
    const OPERATIONS: &'static [Operation];
}

/// The facts of a resource.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ResourceDescriptor {
    /// Its name, such as `sessions` or `sessions.reviews`.
    pub name: &'static str,
    /// Name of its type in Rust, Kotlin and Swift.
    pub type_name: &'static str,
    /// Its documentation.
    pub doc: &'static str,
    /// Its operations, in the order of the declaration.
    pub operations: &'static [Operation],
}

impl ResourceDescriptor {
    pub(crate) const fn of<R: Resource>() -> Self {
        Self { name: R::NAME, type_name: R::TYPE_NAME, doc: R::DOC, operations: R::OPERATIONS }
    }
}

impl Operation {
    /// Reads parameters from a JSON object.
    #[doc(hidden)]
    pub fn read_params(&self, json: Option<&[u8]>) -> Result<Option<Box<dyn Model>>> {
        self.params.as_ref().map(|params| (params.read)(json.unwrap_or(b"{}"))).transpose()
    }

    /// Returns the scopes in which the platform counts this operation.
    pub(crate) const fn scopes(&self) -> [Option<RateScope>; 2] {
        [Some(RateScope::of(self.method)), self.limit]
    }
}
