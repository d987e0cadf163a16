//! Networks of related users, businesses and parties of transactions.
//!
//! The URLs of these operations contain the organization and the application of the client's options. `client` is a
//! [`Didit`](crate::Didit).
//!
//! # `networks`: [Networks]
//!
#![doc = doc_example!(r#"
use didit::models::{ListNetworks, NetworkStatus};

let open = ListNetworks::builder().status([NetworkStatus::Active, NetworkStatus::InReview]).build();
for network in client.networks().list(open).await?.results {
    let signals = client.networks().list_signals(&network.uuid).await?;
    println!("{:?} shares {} signals", network.name, signals.results.len());
}
"#)]

#[expect(clippy::module_inception, reason = "the area has the name of its resource")]
mod networks;

pub use networks::Networks;
