//! Where the parameters of a request are sent, with operations that only these tests have.

#![allow(unreachable_pub)]

use crate::schema::prelude::*;
use crate::{ClientOptions, Didit, RequestOptions};
use bytes::Bytes;
use serde_json::json;
use std::sync::{Arc, Mutex};

/// Parameters with a field for each part of a request.
#[params]
pub struct UpdateShop {
    /// Key under which the platform recognizes a repeated request.
    #[header("Idempotency-Key")]
    pub idempotency_key: Option<String>,
    /// Token of a session.
    #[header("Session-Token")]
    pub session_token: Secret,
    /// Node of the workflow.
    #[query]
    pub node_id: Option<String>,
    /// Opening hours.
    #[query]
    pub hours: Option<i64>,
    /// Name.
    pub name: Patch<String>,
}

/// Parameters of a list.
#[params]
pub struct ListShops {
    /// City.
    pub city: Option<String>,
    /// Shops on each page.
    pub limit: Option<i64>,
}

/// Shop.
#[model]
pub struct Shop {
    /// Identifier.
    #[essential]
    pub uuid: String,
}

page! {
    /// Shops.
    ShopPage of Shop, by offset
}

/// Shops.
#[resource]
pub trait Shops {
    /// Updates a shop.
    #[patch("/v3/organization/{organization_id}/application/{application_id}/shops/{shop_id}/", auth = None)]
    async fn update(&self, shop_id: &str, params: UpdateShop) -> Result<()>;

    /// Opens a shop.
    #[post("/v3/shops/", auth = None, retry = Always)]
    async fn open(&self, params: UpdateShop) -> Result<()>;

    /// Lists shops.
    #[get("/v3/organization/{organization_id}/shops/", paged)]
    async fn list(&self, params: ListShops) -> Result<ShopPage>;
}

type Requests = Arc<Mutex<Vec<http::Request<Bytes>>>>;

/// Returns a client whose requests are recorded, with the responses of a function.
fn client(
    options: ClientOptions,
    respond: impl Fn(&http::Request<Bytes>) -> Json + Send + Sync + 'static,
) -> (Didit, Requests) {
    let requests = Requests::default();
    let recorded = Arc::clone(&requests);
    let transport = crate::http::Transport::of_function(move |request: http::Request<Bytes>| {
        let response = http::Response::new(respond(&request).to_string());
        recorded.lock().unwrap().push(request);
        std::future::ready(response)
    });
    (Didit::with_transport(options, transport).unwrap(), requests)
}

fn options() -> ClientOptions {
    Didit::builder().api_key("k").organization_id("o1").application_id("a/1").options()
}

fn update() -> UpdateShop {
    UpdateShop::builder().session_token("s3cret").idempotency_key("i1").node_id("n1").hours(8).name("Ada's").build()
}

#[tokio::test]
async fn each_parameter_is_sent_in_its_part_of_the_request() {
    let (client, requests) = client(options(), |_| json!({}));
    Shops::of(client).update("s1", update()).await.unwrap();
    let requests = requests.lock().unwrap();
    assert_eq!(
        requests[0].uri().path_and_query().unwrap(),
        "/v3/organization/o1/application/a%2F1/shops/s1/?node_id=n1&hours=8"
    );
    assert_eq!(requests[0].body(), r#"{"name":"Ada's"}"#);
    let headers = requests[0].headers();
    assert_eq!(
        (&headers["idempotency-key"], &headers["session-token"]),
        (&"i1".parse().unwrap(), &"s3cret".parse().unwrap())
    );
    assert!(headers["session-token"].is_sensitive() && !headers["idempotency-key"].is_sensitive());
    assert!(!headers.contains_key("x-api-key"), "the endpoint has no other credential");
}

#[tokio::test]
async fn a_header_of_a_parameter_replaces_that_of_the_client() {
    let (client, requests) = client(options(), |_| json!({}));
    let client = client
        .with_options(RequestOptions::builder().headers([("Idempotency-Key", "old"), ("Session-Token", "old")]).build())
        .unwrap();
    Shops::of(client).update("s1", update()).await.unwrap();
    let requests = requests.lock().unwrap();
    let all = |name| requests[0].headers().get_all(name).iter().collect::<Vec<_>>();
    assert_eq!(all("idempotency-key"), ["i1"]);
    assert_eq!(all("session-token"), ["s3cret"]);
}

#[tokio::test]
async fn a_value_that_is_not_a_header_names_its_field() {
    let (client, requests) = client(options(), |_| json!({}));
    let params = UpdateShop { idempotency_key: Some("a\nb".to_owned()), ..update() };
    let error = Shops::of(client).update("s1", params).await.unwrap_err();
    assert!(matches!(&error, Error::Invalid { field, .. } if field == "idempotency_key"), "{error}");
    assert!(!error.to_string().contains("a\nb") && requests.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_missing_token_is_an_error_before_anything_is_sent() {
    let (client, requests) = client(options(), |_| json!({}));
    let error = Shops::of(client).update("s1", UpdateShop::default()).await.unwrap_err();
    assert_eq!(error.to_string(), "`session_token` is required and must not be empty");
    assert!(requests.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_token_in_a_header_is_in_no_error() {
    let leak = |_: http::Request<Bytes>| std::future::ready(crate::ApiError::new(400).with_detail("bad token s3cret"));
    let client = Didit::with_transport(options(), crate::http::Transport::of_function(leak)).unwrap();
    let error = Shops::of(client).update("s1", update()).await.unwrap_err();
    assert!(!format!("{error} {error:?}").contains("s3cret"), "{error:?}");
    assert!(!format!("{:?}", update()).contains("s3cret"));
}

#[tokio::test]
async fn identifiers_of_a_call_replace_those_of_the_client() {
    let (client, requests) = client(options(), |_| json!({}));
    let other = client.with_options(RequestOptions::builder().application_id("a2").build()).unwrap();
    Shops::of(other.clone()).update("s1", update()).await.unwrap();
    assert_eq!(requests.lock().unwrap()[0].uri().path(), "/v3/organization/o1/application/a2/shops/s1/");
    assert_eq!((other.application_id().as_deref(), other.organization_id().as_deref()), (Some("a2"), Some("o1")));
}

#[tokio::test]
async fn missing_identifiers_are_named_with_their_option() {
    let (client, requests) = client(Didit::builder().api_key("k").application_id("a1").options(), |_| json!({}));
    let error = Shops::of(client.clone()).update("s1", update()).await.unwrap_err();
    assert!(matches!(error, Error::Configuration { .. }));
    assert_eq!(
        error.to_string(),
        "shops.update needs an organization ID in its URL: set `organization_id` or DIDIT_ORGANIZATION_ID"
    );
    assert!(requests.lock().unwrap().is_empty());
    for unusable in ["", ".."] {
        let options = RequestOptions::builder().organization_id(unusable).build();
        let error = client.with_options(options).unwrap_err();
        assert!(
            matches!(error, Error::Configuration { .. }) && error.to_string().contains("`organization_id`"),
            "{error}"
        );
    }
}

fn shops(request: &http::Request<Bytes>) -> Json {
    let query = request.uri().query().unwrap_or_default();
    let at = |offset: &str| query.split('&').any(|pair| pair == format!("offset={offset}"));
    let (items, next) = if at("3") {
        (vec!["d"], Json::Null)
    } else if at("1") {
        (vec!["b", "c"], json!(3))
    } else if at("2") {
        (vec!["c", "d"], Json::Null)
    } else {
        (vec!["a", "b", "c"], json!(3))
    };
    let items: Vec<Json> = items.into_iter().map(|uuid| json!({"uuid": uuid})).collect();
    json!({"count": 4, "next": next, "previous": null, "results": items})
}

#[tokio::test]
async fn a_request_that_takes_an_idempotency_key_has_one_for_all_attempts() {
    let requests = Requests::default();
    let recorded = Arc::clone(&requests);
    let busy = move |request: http::Request<Bytes>| {
        recorded.lock().unwrap().push(request);
        std::future::ready(crate::ApiError::new(503))
    };
    let client = Didit::with_transport(options(), crate::http::Transport::of_function(busy)).unwrap();
    let params = || UpdateShop::builder().session_token("s").build();
    for _ in 0..2 {
        Shops::of(client.clone()).open(params()).await.unwrap_err();
    }
    let own = UpdateShop { idempotency_key: Some("own".to_owned()), ..params() };
    Shops::of(client).open(own).await.unwrap_err();
    let requests = requests.lock().unwrap();
    let keys: Vec<&str> =
        requests.iter().map(|request| request.headers()["idempotency-key"].to_str().unwrap()).collect();
    assert_eq!(keys.len(), 9);
    assert!(keys[..3].iter().all(|key| *key == keys[0]) && keys[3..6].iter().all(|key| *key == keys[3]), "{keys:?}");
    assert_ne!(keys[0], keys[3]);
    assert_eq!(keys[6..], ["own"; 3]);
    let parts: Vec<usize> = keys[0].split('-').map(str::len).collect();
    assert_eq!(parts, [8, 4, 4, 4, 12]);
    assert!(keys[0].as_bytes()[14] == b'4' && b"89ab".contains(&keys[0].as_bytes()[19]), "{}", keys[0]);
}

#[tokio::test(start_paused = true)]
async fn a_job_is_polled_until_it_ends() {
    use crate::{WaitOptions, wait_until};
    let count = std::sync::atomic::AtomicU32::new(0);
    let (client, requests) = client(options(), move |_| {
        let uuid = if count.fetch_add(1, std::sync::atomic::Ordering::SeqCst) < 3 { "running" } else { "done" };
        json!({"uuid": uuid})
    });
    let guests = Guests::of(client);
    let poll = move || guests.retrieve("ada", "12");
    let job = wait_until(poll.clone(), |job: &Shop| job.uuid == "done", WaitOptions::default()).await.unwrap();
    assert_eq!((job.uuid.as_str(), requests.lock().unwrap().len()), ("done", 4));
    let options = WaitOptions::builder().deadline(std::time::Duration::from_secs(60)).build();
    let error = wait_until(poll, |_: &Shop| false, options).await.unwrap_err();
    assert_eq!(error.to_string(), "wait_until: waited 60 s for the job to end; no request timed out");
    assert!(
        matches!(error, Error::Timeout { waited_for: crate::WaitedFor::Job, .. }) && !error.may_have_been_carried_out()
    );
}

#[tokio::test]
async fn pages_by_offset_keep_the_query_of_the_first_page() {
    use futures_util::TryStreamExt as _;
    let (client, requests) = client(options(), shops);
    let params = || ListShops::builder().city("Bilbao").limit(3).build();
    let shops: Vec<Shop> = Shops::of(client.clone()).list_all(params()).try_collect().await.unwrap();
    assert_eq!(shops.iter().map(|shop| shop.uuid.as_str()).collect::<String>(), "abcd");
    let other = client.clone();
    let snapshot = Shops::of(client).list_snapshot(params()).await.unwrap();
    assert_eq!(snapshot, shops);
    {
        let page = Shops::of(other).list_raw(params()).await.unwrap();
        assert_eq!(page.value.next.as_deref(), Some("?city=Bilbao&limit=3&offset=3"));
        // As received.
        assert!(page.body.windows(8).any(|window| window == br#""next":3"#));
    }
    let requests = requests.lock().unwrap();
    let queries: Vec<_> = requests.iter().map(|request| request.uri().query().unwrap_or_default()).collect();
    assert_eq!(
        queries,
        [
            "city=Bilbao&limit=3",
            "city=Bilbao&limit=3&offset=3",
            "city=Bilbao&limit=3",
            // Overlaps the first page by one item.
            "city=Bilbao&limit=3&offset=2",
            "city=Bilbao&limit=3",
        ]
    );
}

#[test]
fn every_operation_can_send_its_parameters() {
    use crate::schema::{FieldPlace, ModelDescriptor, TypeDescriptor};
    fn contains_file(ty: TypeDescriptor) -> bool {
        match ty {
            TypeDescriptor::File => true,
            TypeDescriptor::List(inner) | TypeDescriptor::Patch(inner) => contains_file(*inner),
            _ => false,
        }
    }
    fn nested(ty: TypeDescriptor) -> Option<&'static ModelDescriptor> {
        match ty {
            TypeDescriptor::Model(model) => Some(model),
            TypeDescriptor::List(inner) | TypeDescriptor::Patch(inner) => nested(*inner),
            _ => None,
        }
    }
    for operation in crate::resources::operations() {
        let Some(params) = &operation.params else { continue };
        let has_files = params.model.fields.iter().any(|field| contains_file(field.ty));
        assert!(!has_files || operation.upload, "{}: files need `upload`", operation.name);
        for inner in params.model.fields.iter().filter_map(|field| nested(field.ty)) {
            let is_plain = |field: &crate::schema::FieldDescriptor| {
                !contains_file(field.ty) && field.place() == FieldPlace::Default
            };
            assert!(inner.fields.iter().all(is_plain), "{}: {} is nested", operation.name, inner.name);
        }
        // Further pages have only a query.
        let has_header = params.model.fields.iter().any(|field| matches!(field.place(), FieldPlace::Header(_)));
        assert!(!(operation.paged && has_header), "{}: pages have no headers of parameters", operation.name);
    }
}

/// Users, whose identifiers are the application's.
#[resource]
pub trait Guests {
    /// Returns a guest.
    #[get("/v3/guests/{guest_id}/rooms/{room_id}/")]
    async fn retrieve(&self, guest_id: &str, room_id: &str) -> Result<Shop>;

    /// Deletes rooms.
    #[post("/v3/guests/{guest_id}/rooms/delete/")]
    async fn delete_rooms(&self, guest_id: &str) -> Result<()>;

    /// Lists the rooms of all guests.
    #[get("/v3/guests/everyone/rooms/{room_id}/?all=true")]
    async fn list_rooms(&self, room_id: &str) -> Result<Shop>;

    /// Returns the statistics of an organization.
    #[get("/v3/guests/{organization_id}/rooms/")]
    async fn retrieve_statistics(&self) -> Result<Shop>;
}

fn hidden(method: &str, values: &[&str]) -> Option<(&'static str, &'static str)> {
    use crate::operation::{Area, AreaDescriptor, ResourceDescriptor};
    const AREAS: &[AreaDescriptor] = &[AreaDescriptor::of(Area::Core, &[ResourceDescriptor::of::<Guests>()])];
    let operations = <Guests as crate::operation::Resource>::OPERATIONS;
    let mut operation = operations.iter().find(|operation| operation.method_name == method).unwrap().clone();
    operation.areas = || AREAS;
    operation.hidden_by(values).map(|(argument, other)| (argument, other.method_name))
}

#[test]
fn an_identifier_that_is_a_fixed_path_is_found() {
    assert_eq!(hidden("retrieve", &["ada", "delete"]), Some(("room_id", "delete_rooms")));
    assert_eq!(hidden("retrieve", &["everyone", "12"]), Some(("guest_id", "list_rooms")));
    assert_eq!(hidden("retrieve", &["ada", "12"]), None);
    // Elsewhere, and in another case, these are ordinary identifiers.
    assert_eq!(hidden("retrieve", &["delete", "everyone"]), None);
    assert_eq!(hidden("retrieve", &["Everyone", "Delete"]), None);
    assert_eq!(hidden("delete_rooms", &["delete"]), None);
    assert_eq!(hidden("list_rooms", &["12"]), None);
    assert_eq!(hidden("retrieve_statistics", &[]), None);
}

#[tokio::test]
async fn an_identifier_that_is_a_fixed_path_is_refused_before_sending() {
    let (client, requests) = client(options(), |_| json!({}));
    let mut found = 0;
    for operation in crate::resources::operations() {
        for other in crate::resources::operations() {
            // The arguments with which the path of the operation is that of the other one.
            let (own, others): (Vec<&str>, Vec<&str>) =
                (operation.path.split('/').collect(), other.path.split('/').collect());
            let is_same = |(own, other): (&&str, &&str)| own == other || own.starts_with('{');
            if own.len() != others.len() || operation.base != other.base || !own.iter().zip(&others).all(is_same) {
                continue;
            }
            let names: Vec<&str> = own.iter().map(|segment| segment.trim_matches(['{', '}'])).collect();
            let of = |name: &&str| names.iter().position(|own| own == name).map(|at| others[at].to_owned()).unwrap();
            let values: Vec<String> = operation.arguments.iter().map(of).collect();
            if values.iter().all(|value| value.starts_with('{')) {
                continue;
            }
            let error = operation.page(&client, &values, Vec::new()).await.unwrap_err().to_string();
            assert!(error.contains("the URL would be that of `"), "{} {error}", operation.name);
            found += 1;
        }
    }
    assert!(requests.lock().unwrap().is_empty());
    assert!(found > 0, "no operation of this build has a fixed path beside an identifier");
}
