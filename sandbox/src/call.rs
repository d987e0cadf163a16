//! HTTP requests.

use crate::response::{Response, not_found, wrong_method};

/// A path without its first and last slash, where `{}` stands for any segment, and its methods.
pub(crate) type Route = (&'static str, &'static [&'static str]);

#[derive(Debug)]
pub(crate) struct Call {
    pub method: String,
    /// Decoded segments of the path.
    pub segments: Vec<String>,
    pub path: String,
    pub query: Vec<(String, String)>,
    pub headers: http::HeaderMap,
    pub body: Vec<u8>,
    /// The parts of a multipart body; `None` for a body of another type.
    pub form: Option<Form>,
    /// IP address of the client.
    pub peer: String,
}

/// The parts of a multipart body. The error is a message.
pub(crate) type Form = Result<Vec<Part>, String>;

/// A field or a file of a form.
#[derive(Debug)]
pub(crate) struct Part {
    pub name: String,
    /// Present for files only.
    pub file_name: Option<String>,
    pub bytes: Vec<u8>,
}

impl Call {
    /// Checks that one of the routes has the path and the method. The error is 404, or 405 with an `Allow` header.
    pub(crate) fn find_in(&self, routes: &[Route]) -> Result<(), Response> {
        let matches = |path: &str| {
            let parts = || path.split('/').filter(|part| !part.is_empty());
            parts().count() == self.segments.len()
                && parts().zip(&self.segments).all(|(part, segment)| part == "{}" || part == segment)
        };
        let mut allowed: Vec<&str> = Vec::new();
        for method in routes.iter().filter(|(path, _)| matches(path)).flat_map(|(_, methods)| *methods) {
            if !allowed.contains(method) {
                allowed.push(method);
            }
        }
        match allowed.as_slice() {
            [] => Err(not_found()),
            _ if allowed.contains(&self.method.as_str()) => Ok(()),
            _ => Err(wrong_method(&allowed.join(", "))),
        }
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        self.query
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
            .filter(|value| !value.is_empty())
    }
}
