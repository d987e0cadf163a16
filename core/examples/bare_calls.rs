//! Makes calls with bare `hyper`, whose answers nobody reads, for `python/benches/run.py`: no client is cheaper. Prints
//! what that one's table is made of. The arguments are `get` or `post`, how many are in flight, the address, and
//! for how many seconds.

#[path = "../benches/support/bare.rs"]
mod bare;

use bare::{Connections, Failure, body, measure, path};
use serde_json::json;
use std::hint::black_box;
use std::time::Duration;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [verb, in_flight, address, seconds] = arguments.as_slice() else { return Err("which calls?".into()) };
    let (in_flight, time) = (in_flight.parse()?, Duration::from_secs_f64(seconds.parse()?));
    let post = verb == "post";
    let (path, body) = (path(post), post.then(body));
    let (connections, address) = (Connections::default(), address.clone());
    let cost = measure(in_flight, time, move || {
        let (connections, address) = (connections.clone(), address.clone());
        let (path, body) = (path.clone(), body.clone());
        async move {
            black_box(connections.call(&address, &path, body.as_deref()).await?);
            Ok(())
        }
    })
    .await?;
    println!("{}", json!({"rate": cost.rate, "cpu_per_1000": cost.milliseconds / 1000.0}));
    Ok(())
}
