//! Documentation of declarations for readers who do not use Rust.

/// Output format of documentation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DocFormat {
    /// Markdown. Links to items become the item's name; links to pages stay.
    Markdown,
    /// As Markdown, with names as Python writes them: `Login.SecondFactorRequired`.
    Python,
    /// Text for a terminal: one line per paragraph, without Markdown, sources and remarks about Rust items.
    PlainText,
}

/// A link in Markdown: ``[`name`]``, ``[`name`](target)`` or `[text](target)`.
struct Link<'a> {
    source: &'a str,
    text: &'a str,
    /// Name of the item, if the link leads to one.
    item: Option<&'a str>,
}

impl<'a> Link<'a> {
    /// Parses a link at the start of `text` and returns it with the text after it.
    fn parse(text: &'a str) -> Option<(Self, &'a str)> {
        let (label, after) = text.strip_prefix('[')?.split_once(']')?;
        let target = after.strip_prefix('(').and_then(|target| target.split_once(')'));
        let name = label.strip_prefix('`').and_then(|name| name.strip_suffix('`'));
        if name.is_none() && target.is_none() {
            return None;
        }
        let item = name.filter(|_| target.is_none_or(|(target, _)| !target.contains("://")));
        let rest = target.map_or(after, |(_, after)| after);
        let source = &text[..text.len() - rest.len()];
        Some((Self { source, text: name.unwrap_or(label), item }, rest))
    }
}

/// Formats Rust documentation for readers of another language.
pub fn format_doc(doc: &str, format: DocFormat) -> String {
    let plain = format == DocFormat::PlainText;
    let mut rest = if plain { doc.split("\n\nSource:").next().unwrap_or_default() } else { doc };
    let mut out = String::with_capacity(rest.len());
    while let Some(start) = rest.find('[') {
        out.push_str(&rest[..start]);
        let Some((link, after)) = Link::parse(&rest[start..]) else {
            out.push('[');
            rest = &rest[start + 1..];
            continue;
        };
        rest = after;
        match (link.item, format) {
            (Some(name), DocFormat::Markdown) => out.extend(["`", name, "`"]),
            (Some(name), DocFormat::Python) => out.extend(["`", &name.replace("::", "."), "`"]),
            (None, DocFormat::Markdown | DocFormat::Python) => out.push_str(link.source),
            (Some(name), DocFormat::PlainText) => match without_remark(&mut out, rest) {
                Some(after) => rest = after,
                None => out.push_str(name.rsplit("::").next().unwrap_or(name)),
            },
            (None, DocFormat::PlainText) => out.push_str(link.text),
        }
    }
    out.push_str(rest);
    if !plain {
        return out;
    }
    let out = out.replace("**", "").replace('`', "");
    let paragraphs = out.split("\n\n").map(|part| part.split_whitespace().collect::<Vec<_>>().join(" "));
    paragraphs.collect::<Vec<_>>().join("\n\n")
}

/// Removes a remark that only points to a Rust item, given the text before and after the item's name: `(see X)`,
/// `: see X.` or `In Rust, X does it.` Returns the text after the remark.
fn without_remark<'a>(before: &mut String, after: &'a str) -> Option<&'a str> {
    let text = before.trim_end();
    if let Some(text) = text.strip_suffix("In Rust,") {
        let end = after.find(". ").or_else(|| after.find(".\n")).map_or(after.len(), |end| end + 1);
        before.truncate(text.trim_end().len());
        return Some(&after[end..]);
    }
    let text = text.strip_suffix("see")?.trim_end();
    let (text, after) = match text.strip_suffix('(') {
        Some(text) => (text, after.strip_prefix(')')?),
        None => (text.strip_suffix([':', ';', ','])?, after.starts_with('.').then_some(after)?),
    };
    before.truncate(text.trim_end().len());
    Some(after)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOC: &str = "Returns [`Login::Tokens`], or [`Login`](crate::models::Login) for **both** kinds of
[`SessionStatus`]; see [statuses](https://example.org/a) and [`b`](https://example.org/b).

Values in `results[0]`.

Source: <https://example.org/source>";

    #[test]
    fn links_to_items_become_names_and_links_to_pages_stay() {
        let markdown = "Returns `Login::Tokens`, or `Login` for **both** kinds of
`SessionStatus`; see [statuses](https://example.org/a) and [`b`](https://example.org/b).

Values in `results[0]`.

Source: <https://example.org/source>";
        assert_eq!(format_doc(DOC, DocFormat::Markdown), markdown);
        assert_eq!(format_doc(DOC, DocFormat::Python), markdown.replace("Login::Tokens", "Login.Tokens"));
    }

    #[test]
    fn plain_text_has_no_markdown_and_no_source() {
        assert_eq!(
            format_doc(DOC, DocFormat::PlainText),
            "Returns Tokens, or Login for both kinds of SessionStatus; see statuses and b.\n\nValues in results[0]."
        );
    }

    #[test]
    fn plain_text_has_no_remarks_about_rust_items() {
        for (doc, plain) in [
            ("Requires `features` (see\n[`A::b`]). More.", "Requires features. More."),
            ("New status (see [`status`](Event::status)), or nothing.", "New status, or nothing."),
            ("Needs no client: see [`a::B`](crate::a::B).", "Needs no client."),
            ("Use `date`. In Rust,\n[`A::b`] replaces it. More.", "Use date. More."),
            ("Use `date`. In Rust, [`A::b`] replaces it.\n\nMore.", "Use date.\n\nMore."),
            ("Use `date`. In Rust, [`A::b`] replaces it.", "Use date."),
            ("(see [`A::b`] for more)", "(see b for more)"),
        ] {
            assert_eq!(format_doc(doc, DocFormat::PlainText), plain, "{doc}");
        }
    }

    #[test]
    fn text_without_links_is_unchanged() {
        for doc in ["", "a[0]", "[", "[a] (b)", "`[`", "[`a"] {
            assert_eq!(format_doc(doc, DocFormat::Markdown), doc);
            assert_eq!(format_doc(doc, DocFormat::Python), doc);
        }
    }
}
