//! Calls that fail on purpose.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What happens to a call instead of its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fault {
    /// This status is answered, and nothing is done.
    Status(u16),
    /// This status is answered with this `Retry-After`, and nothing is done.
    StatusRetryAfter(u16, u64),
    /// This status and this JSON are answered, and nothing is done: for what the platform may come to say.
    Answer(u16, Value),
    /// The call is done and answered this many milliseconds late.
    Delay(u64),
    /// The connection is closed, and nothing is done.
    DropBefore,
    /// The call is done, and the connection is closed without an answer.
    DropAfter,
    /// The call is done, and half of the answer is sent.
    Truncate,
    /// The call is done, and its answer is no JSON.
    NotJson,
}

/// Calls of which some fail at random, the same ones for the same seed and order of calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RandomFaults {
    /// Where chance begins.
    pub seed: u64,
    /// How many calls in a hundred fail.
    pub percent: u8,
}

#[derive(Debug)]
pub(crate) struct Planned {
    pub fault: Fault,
    pub left: usize,
    /// A call's `METHOD /path` must begin with this.
    pub prefix: String,
}

#[derive(Debug, Default)]
pub(crate) struct Faults {
    pub planned: Vec<Planned>,
    random: Option<(fastrand::Rng, u8)>,
    pub injected: usize,
}

impl Faults {
    pub(crate) fn plan(&mut self, prefix: &str, times: usize, fault: Fault) {
        self.planned.push(Planned { fault, left: times, prefix: prefix.to_owned() });
    }

    pub(crate) fn random(&mut self, faults: Option<RandomFaults>) {
        self.random = faults.map(|faults| (fastrand::Rng::with_seed(faults.seed), faults.percent));
    }

    pub(crate) fn clear(&mut self) {
        self.planned.clear();
        self.random = None;
    }

    /// How many calls in a hundred fail at random.
    pub(crate) fn percent(&self) -> Option<u8> {
        self.random.as_ref().map(|(_, percent)| *percent)
    }

    /// What happens to this call; nothing for most.
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
