//! Options as data: the options of the other languages are written from their descriptors, and arrive as JSON.

use crate::client::{ClientOptions, RequestOptions};
#[cfg(feature = "rate-limit")]
use crate::http::RateLimits;
use crate::schema::{Json, ModelDescriptor, Secret, TypeDescriptor, nearest};
use crate::waiting::WaitOptions;
use crate::{Error, Result};
use std::collections::HashMap;
use std::time::Duration;

/// Options that are declared with `#[options]`.
pub(crate) trait OptionSet: Default {
    const DESCRIPTOR: &'static ModelDescriptor;

    /// Sets an option by its name. Returns `None` if there is no such option, and the reason if the value is invalid.
    fn set(&mut self, name: &str, value: &Json) -> Option<std::result::Result<(), String>>;
}

/// Type of an option.
pub(crate) trait OptionValue: Sized {
    const TYPE: TypeDescriptor;

    fn read(value: &Json) -> std::result::Result<Self, String>;
}

/// All options of the library.
pub const OPTIONS: &[&ModelDescriptor] = &[
    ClientOptions::DESCRIPTOR,
    RequestOptions::DESCRIPTOR,
    WaitOptions::DESCRIPTOR,
    #[cfg(feature = "rate-limit")]
    RateLimits::DESCRIPTOR,
];

/// Reads options from a JSON object. Names that are absent or `null` keep their defaults.
#[expect(private_bounds, reason = "only the options of this crate can be read")]
pub fn read_options<O: OptionSet>(json: &[u8]) -> Result<O> {
    read_options_over(O::default(), json)
}

/// Reads options from a JSON object. Names that are absent or `null` keep the value in `defaults`.
#[expect(private_bounds, reason = "only the options of this crate can be read")]
pub fn read_options_over<O: OptionSet>(defaults: O, json: &[u8]) -> Result<O> {
    match serde_json::from_slice(json) {
        Ok(json) => defaults.with(&json).map_err(|(option, reason)| {
            // Not `Invalid`, which is about the parameters of a call.
            Error::configuration(if option.is_empty() { reason } else { format!("`{option}` {reason}") })
        }),
        Err(error) => Err(Error::configuration(format!("the options are not valid JSON: {error}"))),
    }
}

/// Name of an option, and what is wrong with it.
type Problem = (String, String);

trait ReadOptions: OptionSet {
    fn with(mut self, json: &Json) -> std::result::Result<Self, Problem> {
        let Json::Object(object) = json else {
            return Err((String::new(), "options must be an object".to_owned()));
        };
        for (name, value) in object.iter().filter(|(_, value)| !value.is_null()) {
            match self.set(name, value) {
                Some(Ok(())) => {}
                Some(Err(reason)) => return Err((name.clone(), reason)),
                None => {
                    let names = Self::DESCRIPTOR.fields.iter().map(|field| field.name);
                    let advice = nearest(name, names).map(|name| format!("; did you mean `{name}`?"));
                    return Err((name.clone(), format!("is not an option{}", advice.unwrap_or_default())));
                }
            }
        }
        Ok(self)
    }
}

impl<O: OptionSet> ReadOptions for O {}

impl<T: OptionValue> OptionValue for Option<T> {
    const TYPE: TypeDescriptor = T::TYPE;

    fn read(value: &Json) -> std::result::Result<Self, String> {
        T::read(value).map(Some)
    }
}

impl OptionValue for String {
    const TYPE: TypeDescriptor = TypeDescriptor::Text;

    fn read(value: &Json) -> std::result::Result<Self, String> {
        value.as_str().map(str::to_owned).ok_or_else(|| "must be a string".to_owned())
    }
}

impl OptionValue for Secret {
    const TYPE: TypeDescriptor = TypeDescriptor::Secret;

    fn read(value: &Json) -> std::result::Result<Self, String> {
        String::read(value).map(Self::from)
    }
}

impl OptionValue for bool {
    const TYPE: TypeDescriptor = TypeDescriptor::Boolean;

    fn read(value: &Json) -> std::result::Result<Self, String> {
        value.as_bool().ok_or_else(|| "must be true or false".to_owned())
    }
}

macro_rules! integer_option {
    ($($ty:ty),*) => {
        $(
            impl OptionValue for $ty {
                const TYPE: TypeDescriptor = TypeDescriptor::Integer;

                fn read(value: &Json) -> std::result::Result<Self, String> {
                    let number = value.as_u64().and_then(|number| number.try_into().ok());
                    number.ok_or_else(|| format!("must be an integer from 0 to {}", Self::MAX))
                }
            }
        )*
    };
}

integer_option!(u32, u64);

impl OptionValue for Duration {
    const TYPE: TypeDescriptor = TypeDescriptor::Duration;

    fn read(value: &Json) -> std::result::Result<Self, String> {
        let seconds = value.as_f64().ok_or_else(|| "must be a number of seconds".to_owned())?;
        if seconds < 0.0 {
            return Err("must not be negative".to_owned());
        }
        // Longer than any program runs.
        Ok(Self::try_from_secs_f64(seconds).unwrap_or(Self::MAX))
    }
}

impl OptionValue for HashMap<String, String> {
    const TYPE: TypeDescriptor = TypeDescriptor::Translations;

    fn read(value: &Json) -> std::result::Result<Self, String> {
        let texts = value.as_object().and_then(|object| {
            object.iter().map(|(name, value)| Some((name.clone(), value.as_str()?.to_owned()))).collect()
        });
        texts.ok_or_else(|| "must be an object whose values are strings".to_owned())
    }
}

#[cfg(feature = "rate-limit")]
impl OptionValue for RateLimits {
    const TYPE: TypeDescriptor = TypeDescriptor::Model(Self::DESCRIPTOR);

    fn read(value: &Json) -> std::result::Result<Self, String> {
        Self::default().with(value).map_err(|(name, reason)| format!("has an invalid `{name}`, which {reason}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(json: &str) -> String {
        read_options::<ClientOptions>(json.as_bytes()).map(|_| ()).unwrap_err().to_string()
    }

    #[test]
    fn options_are_read_by_name() {
        let json = r#"{"api_key": "k", "timeout": 1.5, "max_retries": 0, "allow_http": true, "base_url": null,
            "headers": {"x-a": "b"}, "rate_limits": {"generic_get": 7}}"#;
        let options: ClientOptions = read_options(json.as_bytes()).unwrap();
        assert_eq!(options.api_key, Some(Secret::from("k")));
        assert_eq!(options.timeout, Some(Duration::from_millis(1500)));
        assert_eq!(options.max_retries, Some(0));
        assert!(options.allow_http);
        assert_eq!(options.base_url, None);
        assert_eq!(options.headers["x-a"], "b");
        let limits = options.rate_limits.unwrap();
        assert_eq!((limits.generic_get, limits.generic_write), (7, RateLimits::default().generic_write));
        let wait: WaitOptions = read_options(b"{}").unwrap();
        assert_eq!(wait, WaitOptions::default());
    }

    #[test]
    fn invalid_options_are_named_without_their_values() {
        assert_eq!(problem(r#"{"timeout": -1}"#), "`timeout` must not be negative");
        assert_eq!(problem(r#"{"time_out": 1}"#), "`time_out` is not an option; did you mean `timeout`?");
        assert_eq!(problem(r#"{"max_retries": 4294967296}"#), "`max_retries` must be an integer from 0 to 4294967295");
        assert_eq!(problem(r#"{"api_key": 17}"#), "`api_key` must be a string");
        assert_eq!(
            problem(r#"{"rate_limits": {"generic_get": "many"}}"#),
            "`rate_limits` has an invalid `generic_get`, which must be an integer from 0 to 4294967295"
        );
    }

    #[test]
    fn a_duration_without_an_end_is_the_longest() {
        let options: WaitOptions = read_options(br#"{"deadline": 1e300}"#).unwrap();
        assert_eq!(options.deadline, Duration::MAX);
    }
}
