//! Fault injection.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A fault that is injected into a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fault {
    /// Respond with this status code. The request is not executed.
    Status(u16),
    /// Respond with this status code and this `Retry-After`. The request is not executed.
    StatusRetryAfter(u16, u64),
    /// Respond with this status code and JSON body. The request is not executed.
    Response(u16, Value),
    /// Execute the request and delay the response by this many milliseconds.
    Delay(u64),
    /// Close the connection. The request is not executed.
    DropBefore,
    /// Execute the request and close the connection without a response.
    DropAfter,
    /// Execute the request and send half of the response.
    Truncate,
    /// Execute the request and respond with a body that is not JSON.
    NotJson,
}

/// Random faults. The same seed and the same order of requests give the same faults.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RandomFaults {
    /// Seed of the random number generator.
    pub seed: u64,
    /// Percentage of requests that fail.
    pub percent: u8,
}

#[derive(Debug)]
pub(crate) struct Planned {
    /// Number of the fault, which it keeps when it is edited.
    pub id: u64,
    pub fault: Fault,
    pub left: usize,
    /// Prefix of `METHOD /path`.
    pub prefix: String,
}

#[derive(Debug, Default)]
pub(crate) struct Faults {
    pub planned: Vec<Planned>,
    last_id: u64,
    random: Option<(fastrand::Rng, u8)>,
    pub injected: usize,
}

impl Faults {
    pub(crate) fn plan(&mut self, prefix: &str, times: usize, fault: Fault) {
        self.last_id += 1;
        self.planned.push(Planned { id: self.last_id, fault, left: times, prefix: prefix.to_owned() });
    }

    /// Replaces a planned fault, in its place. Returns false if it does not exist any more.
    pub(crate) fn replace(&mut self, id: u64, prefix: &str, times: usize, fault: Fault) -> bool {
        let Some(planned) = self.planned.iter_mut().find(|planned| planned.id == id) else { return false };
        *planned = Planned { id, fault, left: times, prefix: prefix.to_owned() };
        true
    }

    /// Removes a planned fault, if it still exists.
    pub(crate) fn remove(&mut self, id: u64) {
        self.planned.retain(|planned| planned.id != id);
    }

    pub(crate) fn random(&mut self, faults: Option<RandomFaults>) {
        self.random = faults.map(|faults| (fastrand::Rng::with_seed(faults.seed), faults.percent));
    }

    pub(crate) fn clear(&mut self) {
        self.planned.clear();
        self.random = None;
    }

    /// Returns the percentage of requests that fail at random.
    pub(crate) fn percent(&self) -> Option<u8> {
        self.random.as_ref().map(|(_, percent)| *percent)
    }

    /// Returns the fault of a request, if any.
    pub(crate) fn of(&mut self, method: &str, path: &str) -> Option<Fault> {
        let call = format!("{method} {path}");
        let fault = match self.planned.iter_mut().find(|planned| planned.left > 0 && call.starts_with(&planned.prefix))
        {
            Some(planned) => {
                planned.left -= 1;
                Some(planned.fault.clone())
            }
            None => self.random.as_mut().and_then(|(chance, percent)| at_random(chance, *percent)),
        };
        self.planned.retain(|planned| planned.left > 0);
        self.injected += usize::from(fault.is_some());
        fault
    }
}

fn at_random(chance: &mut fastrand::Rng, percent: u8) -> Option<Fault> {
    if chance.u8(0..100) >= percent {
        return None;
    }
    Some(match chance.u8(0..6) {
        0 => Fault::DropBefore,
        1 => Fault::DropAfter,
        2 => Fault::Truncate,
        3 => Fault::Status(503),
        4 => Fault::StatusRetryAfter(429, 0),
        _ => Fault::Delay(5),
    })
}
