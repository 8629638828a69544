//! Sketches: small drawings of Studio's own for what the art pack has no icon of, one a line in text files: an id, a colon
//! and SVG in a box of a hundred by a hundred, or `@` and the icon that shows it. Movers look to the right.

/// Folder-like name and text of each file.
const FILES: [(&str, &str); 5] = [
    ("movers/", include_str!("../sketches/movers.txt")),
    ("props/", include_str!("../sketches/props.txt")),
    ("subject/", include_str!("../sketches/subjects.txt")),
    ("waypoints/", include_str!("../sketches/waypoints.txt")),
    ("whole/", include_str!("../sketches/whole.txt")),
];

/// The folder of what is drawn round an icon of the pack.
pub(crate) const WHOLE: &str = "whole/";
/// The folders whose drawings name icons of the pack.
const ROUND: [&str; 2] = ["subject/", WHOLE];

fn round(name: &str) -> bool {
    ROUND.iter().any(|folder| name.starts_with(folder))
}

/// What a line says after its id.
fn body(name: &str) -> Option<&'static str> {
    let (file, id) = FILES.iter().find_map(|(folder, text)| Some((text, name.strip_prefix(folder)?)))?;
    file.lines().find_map(|line| line.strip_prefix(id)?.strip_prefix(": "))
}

/// The SVG of a sketch, or `None` where there is none of this name.
pub(crate) fn svg(name: &str) -> Option<String> {
    let body = body(name)?;
    (!body.starts_with('@')).then(|| {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\" width=\"100\" height=\"100\">{body}</svg>"
        )
    })
}

/// The drawing of this name with the pack's icons put in where it names them between braces.
pub(crate) fn whole(name: &str, icon: impl Fn(&str) -> Option<String>) -> Option<String> {
    let mut rest = round(name).then(|| svg(name)).flatten()?;
    let mut all = String::new();
    while let Some((before, after)) = rest.split_once('{') {
        let (named, behind) = after.split_once('}')?;
        all.push_str(before);
        all.push_str(&icon(named)?);
        rest = behind.to_owned();
    }
    all.push_str(&rest);
    Some(all)
}

/// The name under which the artwork is found: the icon that a sketch stands for, or the sketch itself.
pub(crate) fn name(name: &str) -> Option<String> {
    let body = body(name)?;
    Some(body.strip_prefix('@').unwrap_or(name).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sketch_is_readable() {
        for (folder, text) in FILES {
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                let id = line.split(": ").next().unwrap_or_default();
                let name = format!("{folder}{id}");
                let drawn = if round(&name) { whole(&name, |_| Some("<g/>".to_owned())) } else { svg(&name) };
                if let Some(svg) = drawn {
                    let read = resvg::usvg::Tree::from_str(&svg, &resvg::usvg::Options::default());
                    assert!(read.is_ok(), "{name}: {:?}", read.err());
                } else {
                    assert!(super::name(&name).is_some_and(|icon| icon != name), "{name} is empty");
                }
            }
        }
    }
}
