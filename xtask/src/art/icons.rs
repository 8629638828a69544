//! From an Iconify set to the pack's `icons.json`: a plain map from name to SVG body, aliases resolved.

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
struct Set {
    icons: BTreeMap<String, Icon>,
    #[serde(default)]
    aliases: BTreeMap<String, Alias>,
    width: u32,
    height: u32,
}

#[derive(Deserialize)]
struct Icon {
    body: String,
}

/// Another name for an icon, perhaps mirrored. Unknown transformations are refused rather than lost.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Alias {
    parent: String,
    #[serde(default, rename = "hFlip")]
    mirrored: bool,
    /// A name that the set keeps for old users; nothing to do with the drawing.
    #[serde(default, rename = "hidden")]
    _hidden: bool,
}

/// Packs the text of a set's `icons.json`.
pub fn pack(set: &str) -> Result<String> {
    let set: Set = serde_json::from_str(set)?;
    let mut icons: BTreeMap<&str, String> =
        set.icons.iter().map(|(name, icon)| (name.as_str(), icon.body.clone())).collect();
    for (name, alias) in &set.aliases {
        let parent = set.icons.get(&alias.parent);
        let body = &parent.with_context(|| format!("{name} stands for {}, which is missing", alias.parent))?.body;
        let body = if alias.mirrored {
            format!("<g transform=\"translate({} 0) scale(-1 1)\">{body}</g>", set.width)
        } else {
            body.clone()
        };
        if icons.insert(name, body).is_some() {
            bail!("{name} is both an icon and another name");
        }
    }
    Ok(serde_json::json!({ "icons": icons, "width": set.width, "height": set.height }).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn aliases_become_icons() {
        let set = r#"{"prefix":"x","icons":{"left":{"body":"<p/>","hidden":true}},
            "aliases":{"right":{"parent":"left","hFlip":true},"port":{"parent":"left"}},"width":32,"height":32}"#;
        assert_eq!(
            pack(set).expect("a good set"),
            r#"{"icons":{"left":"<p/>","port":"<p/>","right":"<g transform=\"translate(32 0) scale(-1 1)\"><p/></g>"},"width":32,"height":32}"#
        );
    }

    #[test]
    fn what_can_not_be_packed_is_refused() {
        let orphan = r#"{"icons":{},"aliases":{"a":{"parent":"b"}},"width":32,"height":32}"#;
        assert_eq!(pack(orphan).expect_err("no parent").to_string(), "a stands for b, which is missing");
        let turned = r#"{"icons":{"b":{"body":""}},"aliases":{"a":{"parent":"b","rotate":1}},"width":32,"height":32}"#;
        assert!(pack(turned).expect_err("a rotation").to_string().contains("rotate"));
    }
}
