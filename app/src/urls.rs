//! Building the page's own addresses: query strings, filters, pictures.

use pairloom_model::Direction;
use pairloom_model::views::{DistributionQuery, GalleryQuery, MOST_A_LEVEL, SheetQuery};

/// Percent-encodes a text for a query string or a path segment.
pub fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// Decodes a form's or query string's text; broken escapes stay as they stand.
pub fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = |i: usize| bytes.get(i).and_then(|&b| char::from(b).to_digit(16));
        match (bytes[at], hex(at + 1), hex(at + 2)) {
            (b'%', Some(high), Some(low)) => {
                out.push(u8::try_from(high * 16 + low).unwrap_or(b'?'));
                at += 3;
            }
            (b'+', ..) => {
                out.push(b' ');
                at += 1;
            }
            (byte, ..) => {
                out.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// A path with a query string of those values that are not empty.
pub fn with_query<'a>(path: &str, values: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut url = path.to_owned();
    let mut mark = '?';
    for (name, value) in values.into_iter().filter(|(_, value)| !value.is_empty()) {
        url.push(mark);
        url.push_str(&encode(name));
        url.push('=');
        url.push_str(&encode(value));
        mark = '&';
    }
    url
}

/// Names and values of a query string or of a form's body, in order.
pub fn pairs(query: &str) -> Vec<(String, String)> {
    query
        .split('&')
        .filter(|part| !part.is_empty())
        .map(|part| part.split_once('=').unwrap_or((part, "")))
        .map(|(name, value)| (decode(name), decode(value)))
        .collect()
}

/// The fields of the gallery's query string with their values, in the order in which they are written.
pub fn gallery_fields(query: &GalleryQuery) -> [(&'static str, &str); 11] {
    [
        ("q", &query.q),
        ("kind", &query.kind),
        ("domain", &query.domain),
        ("subtask", &query.subtask),
        ("level", &query.level),
        ("difficulty", &query.difficulty),
        ("format", &query.format),
        ("run", &query.run),
        ("state", &query.state),
        ("limit", &query.limit),
        ("after", &query.after),
    ]
}

/// Reads the gallery's query string.
///
/// # Errors
/// A sentence that names a filter which does not exist, with those that do.
pub fn gallery_query(query: &str) -> Result<GalleryQuery, String> {
    let mut read = GalleryQuery::default();
    for (name, value) in pairs(query) {
        let value = value.trim().to_owned();
        match name.as_str() {
            "q" => read.q = value,
            "kind" => read.kind = value,
            "domain" => read.domain = value,
            "subtask" => read.subtask = value,
            "level" => read.level = value,
            "difficulty" => read.difficulty = value,
            "format" => read.format = value,
            "run" => read.run = value,
            "state" => read.state = value,
            "limit" => read.limit = value,
            "after" => read.after = value,
            _ => return Err(no_filter(&name, &gallery_fields(&read).map(|(name, _)| name))),
        }
    }
    Ok(read)
}

/// Reads the query string of a sheet of Studio; names that it does not know are others' business.
///
/// # Errors
/// A sentence that names a value that cannot be, with those that can.
pub fn sheet_query(query: &str) -> Result<SheetQuery, String> {
    let mut read = SheetQuery::default();
    for (name, value) in pairs(query) {
        let value = value.trim();
        let wrong = |expected: &str| format!("{name}: `{value}` is not {expected}");
        match name.as_str() {
            "subtask" => value.clone_into(&mut read.subtask),
            "seed" => read.seed = value.parse().map_err(|_| wrong("a whole number"))?,
            "per" => {
                let per = value.parse().ok().filter(|per| (1..=MOST_A_LEVEL).contains(per));
                read.per_level = per.ok_or_else(|| wrong(&format!("a number from 1 to {MOST_A_LEVEL}")))?;
            }
            "style" => {
                let style = value.parse().ok().filter(|style| *style <= 100);
                read.style = style.ok_or_else(|| wrong("a number from 0 to 100"))?;
            }
            "direction" => {
                let known = Direction::ALL.map(Direction::id).join(", ");
                read.direction = Direction::find(value).ok_or_else(|| wrong(&format!("one of {known}")))?;
            }
            _ => {}
        }
    }
    Ok(read)
}

/// An address with a sheet's query string and more values.
pub fn sheet(path: &str, query: &SheetQuery, more: &[(&str, &str)]) -> String {
    let (seed, per, style) = (query.seed.to_string(), query.per_level.to_string(), query.style.to_string());
    // The usual direction needs no mention.
    let direction = if query.direction == Direction::default() { "" } else { query.direction.id() };
    let own = [
        ("subtask", query.subtask.as_str()),
        ("seed", &seed),
        ("per", &per),
        ("style", &style),
        ("direction", direction),
    ];
    with_query(path, own.into_iter().chain(more.iter().copied()))
}

/// Reads the distribution's query string; what the tree's node is about is read by `Scope`.
///
/// # Errors
/// A sentence that names a filter which does not exist, with those that do.
pub fn distribution_query(query: &str) -> Result<DistributionQuery, String> {
    let mut read = DistributionQuery::default();
    for (name, value) in pairs(query) {
        match name.as_str() {
            "run" => read.run = value,
            "provider" => read.provider = value,
            "kind" | "domain" | "subtask" => {}
            _ => return Err(no_filter(&name, &["run", "provider", "kind", "domain", "subtask"])),
        }
    }
    Ok(read)
}

fn no_filter(name: &str, known: &[&str]) -> String {
    format!("query string: there is no filter `{name}`; there are {}", known.join(", "))
}

/// Names the version that was just written, in the address of an editor.
pub const SAVED: &str = "saved";

/// An editor's address that says which version was just written.
pub fn saved(editor: &str, version: u64) -> String {
    with_query(editor, [(SAVED, version.to_string().as_str())])
}

/// The gallery with these filters.
pub fn gallery(query: &GalleryQuery) -> String {
    with_query("/gallery", gallery_fields(query))
}

/// The same filters with one changed, from the first page on. Choosing what has parts drops the parts' choice.
pub fn gallery_with(query: &GalleryQuery, field: &str, value: &str) -> String {
    let mut query = GalleryQuery { after: String::new(), ..query.clone() };
    let value = value.to_owned();
    match field {
        "q" => query.q = value,
        "kind" => {
            query = GalleryQuery { kind: value, domain: String::new(), subtask: String::new(), ..query };
            query.level.clear();
        }
        "domain" => {
            query = GalleryQuery { domain: value, subtask: String::new(), level: String::new(), ..query };
        }
        "subtask" => query = GalleryQuery { subtask: value, level: String::new(), ..query },
        "level" => query.level = value,
        "difficulty" => query.difficulty = value,
        "format" => query.format = value,
        "run" => query.run = value,
        "state" => query.state = value,
        "limit" => query.limit = value,
        "after" => query.after = value,
        _ => {}
    }
    gallery(&query)
}

/// The page of a sample.
pub fn sample(run: &str, id: &str) -> String {
    format!("/runs/{}/samples/{}", encode(run), encode(id))
}

/// The page of a run.
pub fn run(name: &str) -> String {
    format!("/runs/{}", encode(name))
}

/// The page of a subtask.
pub fn subtask(id: &str) -> String {
    format!("/subtasks/{}", encode(id))
}

/// The editor of a subtask.
pub fn edit_subtask(id: &str) -> String {
    format!("/subtasks/{}/edit", encode(id))
}

/// The editor of a template.
pub fn template(subtask: &str, id: &str) -> String {
    format!("/subtasks/{}/templates/{}", encode(subtask), encode(id))
}

/// A pool as a wildcard file.
pub fn wildcard_file(id: &str) -> String {
    format!("/data/wildcards/{}.txt", encode(id))
}

/// The versions of an item, or of one template of a subtask.
pub fn history(kind: &str, id: &str, template: Option<&str>) -> String {
    with_query(&format!("/history/{}/{}", encode(kind), encode(id)), [("template", template.unwrap_or_default())])
}

/// A pool's data, as JSON.
pub fn pool_data(id: &str) -> String {
    format!("/data/pools/{}", encode(id))
}

/// The page of a pool.
pub fn pool(id: &str) -> String {
    format!("/pools/{}", encode(id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheets_have_addresses() {
        let flat = SheetQuery { subtask: "physics".into(), seed: 7, per_level: 3, style: 40, ..SheetQuery::default() };
        assert_eq!(sheet("/studio", &flat, &[]), "/studio?subtask=physics&seed=7&per=3&style=40");
        let query = SheetQuery { direction: Direction::Outline, ..flat };
        assert_eq!(sheet("/studio", &query, &[]), "/studio?subtask=physics&seed=7&per=3&style=40&direction=outline");
        assert_eq!(sheet_query("subtask=physics&seed=7&per=3&style=40&direction=outline&level=2"), Ok(query));
        for wrong in ["seed=x", "per=0", "per=99", "style=101", "direction=oil"] {
            assert!(sheet_query(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn encodes_and_decodes() {
        let text = "a b&c=ü/100%";
        assert_eq!(encode(text), "a%20b%26c%3D%C3%BC%2F100%25");
        assert_eq!(decode(&encode(text)), text);
        assert_eq!(decode("a+b%zz%"), "a b%zz%");
    }

    #[test]
    fn leaves_out_what_is_empty() {
        assert_eq!(with_query("/gallery", [("q", ""), ("run", "a b")]), "/gallery?run=a%20b");
        assert_eq!(with_query("/gallery", []), "/gallery");
    }

    #[test]
    fn reads_pairs_in_order() {
        let read = pairs("a=1&b=two+words&a=2&c");
        let expected = [("a", "1"), ("b", "two words"), ("a", "2"), ("c", "")];
        assert_eq!(read, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
    }

    #[test]
    fn a_filter_that_does_not_exist_is_said() {
        let query = gallery_query("q=tea+pot&domain=style-control").expect("both exist");
        assert_eq!(gallery(&query), "/gallery?q=tea%20pot&domain=style-control");
        let error = gallery_query("subtaks=add").expect_err("a slip");
        assert!(error.contains("`subtaks`") && error.contains("subtask"), "{error}");
        assert!(distribution_query("q=1").is_err());
    }

    #[test]
    fn another_domain_drops_the_subtask_and_the_page() {
        let query = GalleryQuery {
            domain: "style-control".into(),
            subtask: "artistic-traditions".into(),
            level: "eastern".into(),
            after: "x".into(),
            q: "teapot".into(),
            ..GalleryQuery::default()
        };
        assert_eq!(gallery_with(&query, "domain", "spatial-reasoning"), "/gallery?q=teapot&domain=spatial-reasoning");
        assert_eq!(
            gallery_with(&query, "q", ""),
            "/gallery?domain=style-control&subtask=artistic-traditions&level=eastern"
        );
    }
}
