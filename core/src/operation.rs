//! Endpoints as data. Documentation, stubs, the command line and the contract tests are generated from these descriptors.

use crate::Result;
use crate::schema::{
    FieldDescriptor, File, Json, LargeIntegers, Model, ModelDescriptor, ModelKind, ReadModel, TypeDescriptor, ValueRef,
    from_json, is_empty, quote_large_integers, read_strict, with_files, without_byte_order_mark,
};
use bytes::Bytes;
use std::borrow::Cow;

/// HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
    /// All methods.
    pub const ALL: [Self; 5] = [Self::Get, Self::Post, Self::Put, Self::Patch, Self::Delete];

    /// Returns the method with this name, in any case.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.as_str().eq_ignore_ascii_case(name))
    }

    /// Returns the name in upper case, such as `GET`.
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

/// Base URL of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Base {
    /// Verification API.
    Api,
    /// Account API: registration, sign-in, organizations.
    Account,
}

/// Credential that an operation sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Auth {
    /// None.
    None,
    /// Access token of an account, as `Authorization: Bearer`.
    Bearer,
    /// API key of the application, as `x-api-key`.
    Key,
}

/// Failures after which a call is retried automatically.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetryPolicy {
    /// All transient failures: executing the operation twice has no further effect.
    Always,
    /// Failures in which the operation was certainly not executed (no connection, or 429), and 503, which this operation
    /// returns if it has not started.
    Unavailable,
    /// Only failures in which the operation was certainly not executed: no connection, or 429.
    Rejected,
}

/// A rate limit of the platform: calls in one scope are counted together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
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

/// Descriptor of an endpoint.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Operation {
    /// Resource and method name, such as `sessions.create`.
    pub name: &'static str,
    /// Method name, such as `create`.
    pub method_name: &'static str,
    /// HTTP method.
    pub method: Method,
    /// Base URL.
    pub base: Base,
    /// Path relative to the base URL, with arguments in braces. `{organization_id}` and `{application_id}` are filled in
    /// by the client if they are not in `arguments`.
    pub path: &'static str,
    /// Credential that is sent.
    pub auth: Auth,
    /// Failures after which it is retried.
    pub retry: RetryPolicy,
    /// Rate scope in addition to the general scope of the method; creations of sessions count in no other.
    pub limit: Option<RateScope>,
    /// Timeout of one attempt in seconds, if it is longer than the client's default.
    pub timeout_seconds: Option<u64>,
    /// `true` if the response is one page of a list.
    pub paged: bool,
    /// `true` if the parameters are sent as `multipart/form-data`, which can contain files.
    pub upload: bool,
    /// Documentation.
    pub doc: &'static str,
    /// Names of the path arguments in order.
    pub arguments: &'static [&'static str],
    /// Parameters of the body, or of the query for a GET; [`FieldDescriptor::place`] says which of them are sent elsewhere.
    pub params: Option<ParamsDescriptor>,
    /// Response.
    pub response: ResponseDescriptor,
    /// Returns all operations of this build. A function, because they are declared in a higher layer.
    pub(crate) areas: fn() -> &'static [AreaDescriptor],
}

/// Descriptor of the parameters of an operation.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ParamsDescriptor {
    /// Model of the parameters.
    pub model: &'static ModelDescriptor,
}

impl ParamsDescriptor {
    pub(crate) const fn of<T: ReadModel + 'static>() -> Self {
        Self { model: T::DESCRIPTOR }
    }
}

/// Descriptor of the response of an operation.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResponseDescriptor {
    /// Type of the response.
    pub ty: TypeDescriptor,
    read: fn(&Bytes, Method, LargeIntegers) -> Result<AnyValue, BodyError>,
}

impl ResponseDescriptor {
    pub(crate) const fn of<T: ResponseType>() -> Self {
        Self { ty: T::TYPE, read: T::read_any }
    }

    /// Reads the body of a successful response.
    pub(crate) fn read(&self, body: &Bytes, method: Method, form: LargeIntegers) -> Result<AnyValue, BodyError> {
        (self.read)(body, method, form)
    }
}

/// Response value whose type is known only at run time.
#[derive(Debug)]
pub enum AnyValue {
    /// No value.
    Nothing,
    /// Content of a file.
    Bytes(Vec<u8>),
    /// Model.
    Model(Box<dyn Model>),
}

/// Reason why a body is not the response of an operation.
#[derive(Debug)]
pub(crate) enum BodyError {
    /// Invalid JSON, or JSON of another type.
    Json(serde_json::Error),
    /// An object of another shape. The message quotes no values.
    Shape(String),
}

impl BodyError {
    /// JSON that is valid, but not what the operation returns.
    pub(crate) fn other_shape() -> Self {
        Self::Shape("the JSON is not a response of this operation".to_owned())
    }
}

impl From<serde_json::Error> for BodyError {
    fn from(error: serde_json::Error) -> Self {
        // An error without a position is about the value, not about the syntax.
        if error.line() == 0 { Self::other_shape() } else { Self::Json(error) }
    }
}

/// Type that an operation can return.
pub(crate) trait ResponseType: Sized + Send + 'static {
    const TYPE: TypeDescriptor;

    fn from_body(body: &Bytes, method: Method, form: LargeIntegers) -> Result<Self, BodyError>;

    /// Reads a value for callers to whom its type is not known.
    fn read_any(body: &Bytes, method: Method, form: LargeIntegers) -> Result<AnyValue, BodyError>;
}

impl<T: ReadModel + 'static> ResponseType for T {
    const TYPE: TypeDescriptor = TypeDescriptor::Model(T::DESCRIPTOR);

    fn from_body(body: &Bytes, method: Method, form: LargeIntegers) -> Result<Self, BodyError> {
        let json = response_json(body, form);
        if is_empty_response(&json, method, T::DESCRIPTOR) {
            return Ok(Self::default());
        }
        let response: Self = from_json(&json)?;
        check_response(&response, &json)?;
        Ok(response)
    }

    // Without `from_body`, which would be compiled for every model.
    fn read_any(body: &Bytes, method: Method, form: LargeIntegers) -> Result<AnyValue, BodyError> {
        read_model(T::DESCRIPTOR, body, method, form)
    }
}

fn read_model(
    descriptor: &'static ModelDescriptor,
    body: &Bytes,
    method: Method,
    form: LargeIntegers,
) -> Result<AnyValue, BodyError> {
    let json = response_json(body, form);
    let empty: &[u8] = b"{}";
    let model = descriptor.read_quoted(if is_empty_response(&json, method, descriptor) { empty } else { &json })?;
    check_response(&*model, &json)?;
    Ok(AnyValue::Model(model))
}

/// Returns `true` if a body is empty and may be, as that of a 204: a response without fields. A GET and fields that are
/// always set need a body.
fn is_empty_response(body: &[u8], method: Method, descriptor: &ModelDescriptor) -> bool {
    method != Method::Get
        && body.iter().all(u8::is_ascii_whitespace)
        && !descriptor.fields.iter().any(FieldDescriptor::is_always_set)
}

fn check_response(response: &dyn Model, body: &[u8]) -> Result<(), BodyError> {
    if response.descriptor().kind == ModelKind::Page && !is_page(response, body) {
        return Err(BodyError::other_shape());
    }
    check_shape(response)
}

/// Returns the JSON of a response, in which integers of more than 64 bits have this form.
pub(crate) fn response_json(body: &[u8], form: LargeIntegers) -> Cow<'_, [u8]> {
    quote_large_integers(without_byte_order_mark(body), form)
}

/// Checks that an object is the response of the operation: its essential fields are set and, in an object that is not
/// empty, at least one of the declared fields. Models without a field that is always set can have any shape.
pub(crate) fn check_shape(response: &dyn Model) -> Result<(), BodyError> {
    let descriptor = response.descriptor();
    let is_missing = |index| match response.field(index) {
        ValueRef::Secret(secret) => secret.expose().is_empty(),
        _ => is_empty(response, index),
    };
    for (index, field) in descriptor.fields.iter().enumerate() {
        if field.essential && is_missing(index) {
            return Err(BodyError::Shape(format!("`{}` is missing", field.name)));
        }
    }
    if descriptor.kind == ModelKind::Response
        && !response.extra().is_empty()
        && descriptor.fields.iter().any(FieldDescriptor::is_always_set)
        && (0..descriptor.fields.len()).all(is_missing)
    {
        return Err(BodyError::other_shape());
    }
    Ok(())
}

/// Returns `true` if the body is a page. A page without items must have the key of the list, because other responses
/// have no items either.
fn is_page(page: &dyn Model, body: &[u8]) -> bool {
    let has_items = |(index, field): (usize, &FieldDescriptor)| {
        matches!(field.ty, TypeDescriptor::List(_))
            && matches!(page.field(index), ValueRef::List(list) if list.count() > 0)
    };
    page.descriptor().fields.iter().enumerate().any(has_items)
        || serde_json::from_slice(body).is_ok_and(|value: Json| {
            let lists = page.descriptor().fields.iter().filter(|field| matches!(field.ty, TypeDescriptor::List(_)));
            let mut names = lists.flat_map(|field| std::iter::once(&field.name).chain(field.aliases()));
            value.is_array() || names.any(|name| value.get(*name).is_some_and(Json::is_array))
        })
}

impl ResponseType for () {
    const TYPE: TypeDescriptor = TypeDescriptor::Nothing;

    fn from_body(_: &Bytes, _: Method, _: LargeIntegers) -> Result<Self, BodyError> {
        Ok(())
    }

    fn read_any(_: &Bytes, _: Method, _: LargeIntegers) -> Result<AnyValue, BodyError> {
        Ok(AnyValue::Nothing)
    }
}

impl ResponseType for Vec<u8> {
    const TYPE: TypeDescriptor = TypeDescriptor::Bytes;

    fn from_body(body: &Bytes, _: Method, _: LargeIntegers) -> Result<Self, BodyError> {
        Ok(body.to_vec())
    }

    fn read_any(body: &Bytes, _: Method, _: LargeIntegers) -> Result<AnyValue, BodyError> {
        Ok(AnyValue::Bytes(body.to_vec()))
    }
}

/// Product area of the platform. Each has a feature of this crate with the same name, except `core`, which is always there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Area {
    /// Sessions, workflows, users, webhooks, lists and the account.
    Core,
    /// Checks without a session: documents, faces, addresses, AML, phone numbers, e-mail addresses.
    Checks,
    /// Businesses that sessions verify (KYB).
    Businesses,
    /// Ongoing AML monitoring of many users or businesses at once.
    AmlMonitoring,
    /// Stored biometric templates.
    Biometrics,
    /// Cases of investigators, with their reports and templates.
    Cases,
    /// Networks of related sessions, users and transactions.
    Networks,
    /// Transaction monitoring and wallet screening.
    Transactions,
    /// Travel rule: data that accompanies transfers of crypto-assets.
    TravelRule,
}

impl Area {
    /// Returns the name, such as `aml-monitoring`: that of the feature of this crate.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Core => "core",
            Self::Checks => "checks",
            Self::Businesses => "businesses",
            Self::AmlMonitoring => "aml-monitoring",
            Self::Biometrics => "biometrics",
            Self::Cases => "cases",
            Self::Networks => "networks",
            Self::Transactions => "transactions",
            Self::TravelRule => "travel-rule",
        }
    }
}

/// Descriptor of a product area.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct AreaDescriptor {
    /// The area.
    pub area: Area,
    /// Resources in order of declaration.
    pub resources: &'static [ResourceDescriptor],
}

impl AreaDescriptor {
    pub(crate) const fn of(area: Area, resources: &'static [ResourceDescriptor]) -> Self {
        Self { area, resources }
    }
}

/// Group of operations, such as `client.sessions()`.
pub(crate) trait Resource {
    const NAME: &'static str;
    const TYPE_NAME: &'static str;
    const DOC: &'static str;
    const OPERATIONS: &'static [Operation];
}

/// Descriptor of a resource.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ResourceDescriptor {
    /// Name, such as `sessions` or `sessions.reviews`.
    pub name: &'static str,
    /// Name of the type in Rust, Kotlin and Swift.
    pub type_name: &'static str,
    /// Documentation.
    pub doc: &'static str,
    /// Operations in order of declaration.
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
        self.params.as_ref().map(|params| read_strict(json.unwrap_or(b"{}"), params.model)).transpose()
    }

    /// Reads parameters as [`read_params`](Self::read_params) does; a file is its index in `files`.
    #[doc(hidden)]
    pub fn read_params_with(&self, json: Option<&[u8]>, files: Vec<File>) -> Result<Option<Box<dyn Model>>> {
        with_files(files, || self.read_params(json))
    }

    /// Returns the argument with which the URL would be that of another operation, and that operation: the platform prefers
    /// a fixed path, such as `/v3/users/create/`, to an identifier in the same place, whatever the method.
    pub(crate) fn hidden_by(&self, values: &[&str]) -> Option<(&'static str, &'static Operation)> {
        if values.is_empty() {
            return None;
        }
        let resources = (self.areas)().iter().flat_map(|area| area.resources);
        let mut others = resources.flat_map(|resource| resource.operations);
        others.find_map(|other| Some((self.hidden_by_other(values, other)?, other)))
    }

    fn hidden_by_other(&self, values: &[&str], other: &Self) -> Option<&'static str> {
        if self.base != other.base {
            return None;
        }
        let (mut own, mut others) = (segments(self.path), segments(other.path));
        let mut arguments = self.arguments.iter().copied().zip(values);
        let mut hidden = None;
        loop {
            match (own.next(), others.next()) {
                (Some(own), Some(other)) => {
                    let argument = self.arguments.contains(&own.trim_matches(['{', '}'])).then(|| arguments.next());
                    match argument.flatten() {
                        _ if other.starts_with('{') && own.starts_with('{') => {}
                        Some((name, value)) if *value == other => hidden = hidden.or(Some(name)),
                        None if own == other => {}
                        _ => return None,
                    }
                }
                (None, None) => return hidden,
                _ => return None,
            }
        }
    }

    /// Returns the scopes in which the platform counts this operation.
    pub(crate) const fn scopes(&self) -> [Option<RateScope>; 2] {
        match self.limit {
            // Not counted as other writes: its limit is higher than theirs.
            Some(RateScope::SessionCreate) => [self.limit, None],
            limit => [Some(RateScope::of(self.method)), limit],
        }
    }
}

fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.split('?').next().unwrap_or_default().trim_end_matches('/').split('/')
}
