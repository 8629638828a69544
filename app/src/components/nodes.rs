//! What is where in a picture: drawn over it, and as a table.

use crate::components::small::Scroll;
use crate::text;
use leptos::prelude::*;
use pairloom_model::views::{Picture, Region};
use pairloom_model::{Binding, Node};
use std::fmt::Write;

/// Boxes, masks and names over a picture, in the colours of the slots' chips. Hidden until the page asks for it.
pub fn overlay(picture: &Picture, nodes: &[Node], bindings: &[Binding]) -> impl IntoView + use<> {
    let letter = f64::from(picture.width.max(picture.height)) * 0.022;
    let marks = nodes.iter().map(|node| mark(node, hue(node, bindings), letter)).collect_view();
    (!nodes.is_empty()).then(|| {
        view! {
            <svg
                class="nodes"
                viewBox=format!("0 0 {} {}", picture.width, picture.height)
                preserveAspectRatio="none"
                aria-hidden="true"
                font-size=letter
            >{marks}</svg>
        }
    })
}

/// The number of the chip that has a node's colour.
fn hue(node: &Node, bindings: &[Binding]) -> usize {
    bindings.iter().position(|binding| binding.slot == node.slot).unwrap_or_default() % 6
}

fn mark(node: &Node, hue: usize, letter: f64) -> impl IntoView + use<> {
    let Region { x, y, width, height } = node.region;
    let mask = node.mask.as_ref().map(|mask| {
        let mut path = String::new();
        for (column, row, length) in mask.stretches() {
            // Writing into a string cannot fail.
            let _ = write!(path, "M{column} {row}h1v{length}h-1z");
        }
        view! { <path d=path/> }
    });
    // Above the box where there is room, otherwise inside it.
    let above = f64::from(y) - letter * 0.3;
    let baseline = if above > letter { above } else { f64::from(y) + letter };
    let name = text::cut(&node.slot, 40);
    view! {
        <g class=format!("node node--{hue}")>
            {mask}
            <rect x=x y=y width=width height=height/>
            <text x=f64::from(x) + letter * 0.2 y=baseline>{name}</text>
        </g>
    }
}

/// The same in words: slot, what it is with what is said of it, where it stands and how many of its pixels are seen.
#[component]
pub fn Nodes(nodes: Vec<Node>) -> impl IntoView {
    let rows = nodes.iter().map(|node| {
        let Region { x, y, width, height } = node.region;
        let attributes: Vec<String> = node.attributes.iter().map(|(name, value)| format!("{name} {value}")).collect();
        let seen = node.visible.map_or_else(|| "—".to_owned(), text::grouped);
        let what = if node.text.is_empty() { node.entry.clone() } else { format!("“{}”", node.text) };
        view! {
            <tr>
                <th scope="row">{text::cut(&node.slot, 40)}</th>
                <td>
                    {what}
                    {(!attributes.is_empty()).then(|| view! { <span class="said">{attributes.join(", ")}</span> })}
                </td>
                <td class="number">{format!("{x}, {y}")}</td>
                <td class="number">{format!("{width} × {height}")}</td>
                <td class="number">{seen}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    (!nodes.is_empty()).then(|| {
        view! {
            <details class="nodes-table">
                <summary>{text::counted(nodes.len() as u64, "thing", "things")}" in the picture, from back to front"</summary>
                <Scroll>
                    <table class="table table--tight">
                        <thead>
                            <tr>
                                <th scope="col">"Slot"</th>
                                <th scope="col">"What"</th>
                                <th scope="col" class="number">"At"</th>
                                <th scope="col" class="number">"Size"</th>
                                <th scope="col" class="number">"Seen"</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </Scroll>
            </details>
        }
    })
}
