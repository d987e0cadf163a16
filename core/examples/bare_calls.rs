//! Makes calls with bare `hyper` and ignores the responses, as a baseline for `python/benches/run.py`. Prints a result
//! as JSON. Arguments: `get` or `post`, number of calls in flight, base URL, duration in seconds.

#[path = "../benches/support/bare.rs"]
mod bare;

use bare::{Connections, Failure, body, measure, path};
use serde_json::json;
use std::hint::black_box;
use std::time::Duration;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [verb, in_flight, address, seconds] = arguments.as_slice() else {
        return Err("usage: bare_calls get|post IN_FLIGHT URL SECONDS".into());
    };
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
