//! A sample: why this picture exists, and whether it is right.

use crate::components::icon::{self, Icon};
use crate::components::instruction::Instruction;
use crate::components::nodes::{Nodes, overlay};
use crate::components::page::{Head, load, param};
use crate::components::small::{Figure, Grade, Mark, SampleBadge, Scroll};
use crate::islands::slider::CompareSlider;
use crate::pages::runs::provider;
use crate::{ApiError, api, text, urls};
use leptos::prelude::*;

use pairloom_model::views::{Picture, Region, SampleView, TurnView};
use pairloom_model::{Binding, Domain, Node, Sample as Planned, SampleId, Value};

/// The page at `/runs/:name/samples/:id`.
#[component]
pub fn Sample() -> impl IntoView {
    let (run, id) = (param("name"), param("id"));
    load(async move { render(api::gallery::sample(&run, &id).await?) })
}

fn render(view: SampleView) -> Result<AnyView, ApiError> {
    let raw = serde_json::to_string_pretty(&view.sample).map_err(|error| ApiError::bad(error.to_string()))?;
    let card = view.card.clone();
    let domain = Domain::find(&card.domain).map_or("", |domain| domain.name);
    let over = view! {
        <Mark domain=card.domain.clone()/>{domain}" · "<a href=urls::subtask(card.subtask.as_str())>{card.subtask_name.clone()}</a>
    };
    let run = card.run.clone();
    let turns = view.turns.len();
    let pictures = view
        .turns
        .iter()
        .enumerate()
        .map(|(at, turn)| view! { <TurnPictures turn=turn.clone() bindings=view.sample.bindings.clone() number=at + 1 of=turns message=view.message.clone()/> })
        .collect_view();
    let rounds = view
        .turns
        .iter()
        .enumerate()
        .map(|(at, turn)| view! { <Round turn=turn.clone() sample=view.sample.clone() number=at + 1 of=turns/> })
        .collect_view();
    let (previous, next) = (view.previous.clone(), view.next.clone());
    let strip = (turns > 1).then(|| view! { <Strip turns=view.turns.clone()/> });
    let page = view! {
        <Head title=text::cut(&card.instruction, 70) over=over.into_any()>
            <Step run=run.clone() id=previous label="Previous" step="previous" path=icon::PREVIOUS/>
            <Step run=run.clone() id=next label="Next" step="next" path=icon::NEXT/>
        </Head>
        {strip}
        <div class="sample">
            <div class="sample-pictures">{pictures}</div>
            <div class="sample-facts">
                <p class="sample-state"><SampleBadge state=card.state/></p>
                {(!view.message.is_empty()).then(|| view! { <p class="banner" role="status">{view.message.clone()}</p> })}
                {rounds}
                <Slots sample=view.sample.clone()/>
                <Facts view=view.clone()/>
            </div>
        </div>
        <details class="raw">
            <summary>"Raw record"</summary>
            <pre class="code" tabindex="0"><code>{raw}</code></pre>
        </details>
    };
    Ok(page.into_any())
}

#[component]
fn Step(
    run: String,
    id: Option<SampleId>,
    label: &'static str,
    step: &'static str,
    path: &'static str,
) -> impl IntoView {
    id.map(|id| {
        let href = urls::sample(&run, id.as_str());
        view! { <a class="icon-button" href=href aria-label=format!("{label} sample") data-step=step rel=step><Icon path/></a> }
    })
}

/// All states of a sample in a row, as small as a thumbnail.
#[component]
fn Strip(turns: Vec<TurnView>) -> impl IntoView {
    let first = turns.first().and_then(|turn| turn.input.clone());
    let cell = |picture: Option<Picture>, label: String, number: usize| {
        let inner = picture.map(|picture| view! { <img src=format!("/thumbnails/{}", picture.hash) width=picture.width height=picture.height alt=""/> });
        view! { <li><a href=format!("#turn-{number}")>{inner}<span>{label}</span></a></li> }
    };
    let rest = turns.iter().enumerate().map(|(at, turn)| cell(turn.result.clone(), format!("Turn {}", at + 1), at + 1));
    view! { <ol class="turn-strip" aria-label="Turns">{cell(first, "Source".to_owned(), 1)}{rest.collect_view()}</ol> }
        .into_any()
}

#[component]
fn TurnPictures(turn: TurnView, bindings: Vec<Binding>, number: usize, of: usize, message: String) -> impl IntoView {
    let heading = (of > 1).then(|| view! { <h2>{format!("Turn {number}")}</h2> });
    let alt = text::cut(&turn.instruction, 140);
    let there = |picture: &Picture| !turn.lost.contains(&picture.hash);
    let body = match (turn.input.clone(), turn.result.clone()) {
        (Some(input), Some(result)) if there(&input) && there(&result) => {
            pair(&input, &result, &turn, &bindings, &alt).into_any()
        }
        (input, Some(result)) => {
            let part = |picture: Picture, alt: &str, nodes: &[Node]| {
                if there(&picture) {
                    single(&picture, alt, nodes, &bindings).into_any()
                } else {
                    lost(&picture).into_any()
                }
            };
            let input = input.map(|input| part(input, "Source picture", &[]));
            view! { {input}{part(result, &alt, &turn.nodes)} }.into_any()
        }
        (input, None) => {
            let input = input.map(|input| single(&input, "Source picture", &[], &[]));
            let why = if message.is_empty() { "The picture is not there yet.".to_owned() } else { message };
            view! { {input}<div class="lost" role="status"><p>{why}</p></div> }.into_any()
        }
    };
    view! { <section id=format!("turn-{number}") class="turn" aria-label=format!("Pictures of turn {number}")>{heading}{body}</section> }.into_any()
}

fn lost(picture: &Picture) -> impl IntoView + use<> {
    view! {
        <div class="lost" role="status">
            <p>"The picture’s bytes are no longer in the store."</p>
            <p class="quiet"><code>{picture.hash.clone()}</code></p>
        </div>
    }
}

fn blob(picture: &Picture) -> String {
    format!("/blobs/{}", picture.hash)
}

/// A picture by itself, over which a tick shows what is where.
fn single(picture: &Picture, alt: &str, nodes: &[Node], bindings: &[Binding]) -> impl IntoView + use<> {
    let (href, src) = (blob(picture), blob(picture));
    let toggle = (!nodes.is_empty()).then(|| {
        view! { <p class="shown-links"><label class="region-toggle"><input type="checkbox"/>"Show what is where"</label></p> }
    });
    view! {
        <figure class="shown">
            <a href=href class="shown-picture">
                <img src=src width=picture.width height=picture.height alt=alt.to_owned()/>
                {overlay(picture, nodes, bindings)}
            </a>
            {toggle}
        </figure>
    }
}

/// Where the slider's handle begins, in per cent: on what changed, or in the middle where most of the width did.
fn start(region: Option<Region>, width: u32) -> f64 {
    let narrow = region.filter(|region| region.width < width / 2);
    narrow.map_or(50.0, |region| {
        let middle = f64::from(region.x) + f64::from(region.width) / 2.0;
        (100.0 * middle / f64::from(width.max(1))).round().clamp(5.0, 95.0)
    })
}

/// Before and after with the changed part and with what is where, which ticks show.
fn pair(input: &Picture, result: &Picture, turn: &TurnView, bindings: &[Binding], alt: &str) -> impl IntoView + use<> {
    let region = turn.region;
    let nodes = (!turn.nodes.is_empty()).then(|| {
        view! { <label class="region-toggle nodes-toggle needs-js"><input type="checkbox"/>"Show what is where"</label> }
    });
    let place = region.map(|region| {
        let (width, height) = (f64::from(result.width.max(1)), f64::from(result.height.max(1)));
        let share = |part: u32, whole: f64| 100.0 * f64::from(part) / whole;
        format!(
            "left:{:.2}%;top:{:.2}%;width:{:.2}%;height:{:.2}%",
            share(region.x, width),
            share(region.y, height),
            share(region.width, width),
            share(region.height, height)
        )
    });
    let toggle = region.map(|region| {
        let size = format!("{} × {} pixels at {}, {}", region.width, region.height, region.x, region.y);
        view! { <label class="region-toggle" title=size><input type="checkbox"/>"Show the changed region"</label> }
    });
    view! {
        <div class="shown shown--pair">
            <div class="shown-frame" style=format!("--ratio:{:.4}", f64::from(result.width.max(1)) / f64::from(result.height.max(1)))>
                <CompareSlider
                    before=blob(input)
                    after=blob(result)
                    before_alt="Before the edit".to_owned()
                    after_alt=format!("After: {alt}")
                    width=result.width
                    height=result.height
                    region=place.unwrap_or_default()
                    start=start(region, result.width)
                />
                {overlay(result, &turn.nodes, bindings)}
            </div>
            <p class="shown-links">
                {toggle}
                {nodes}
                <a href=blob(input)>"Source"</a>
                <a href=blob(result)>"Result"</a>
            </p>
        </div>
    }
}

#[component]
fn Round(turn: TurnView, sample: Planned, number: usize, of: usize) -> impl IntoView {
    let title = if of > 1 { format!("Instruction, turn {number}") } else { "Instruction".to_owned() };
    let rows = turn.requirements.into_iter().map(|row| {
        view! { <li><span>{row.question}</span><code>{row.requirement.to_string()}</code></li> }
    });
    let rows = rows.collect_view();
    view! {
        <section class="facts">
            <h2>{title}</h2>
            <p class="sample-instruction"><Instruction text=turn.instruction bindings=sample.bindings/></p>
            <h3>"Requirements"</h3>
            <ul class="requirements">{rows}</ul>
            <Nodes nodes=turn.nodes/>
        </section>
    }
    .into_any()
}

#[component]
fn Slots(sample: Planned) -> impl IntoView {
    let rows = sample.bindings.iter().enumerate().map(|(at, binding)| {
        let slot = view! { <th scope="row"><span class=format!("chip chip--{}", at % 6)>{binding.slot.clone()}</span></th> };
        match &binding.value {
            Value::Entry { pool, entry, form } => {
                let href = urls::with_query(&urls::pool(pool.as_str()), [("edit", entry.as_str())]);
                view! {
                    <tr>{slot}<td>{form.clone()}</td><td><a href=href>{entry.to_string()}</a></td><td>{pool.to_string()}</td></tr>
                }
                .into_any()
            }
            Value::Number { number } => {
                view! { <tr>{slot}<td>{*number}</td><td colspan="2" class="quiet">"a number"</td></tr> }.into_any()
            }
        }
    });
    let rows = rows.collect_view();
    (!sample.bindings.is_empty()).then(|| {
        view! {
            <section class="facts">
                <h2>"Slots"</h2>
                <Scroll>
                    <table class="table table--tight">
                        <thead>
                            <tr><th scope="col">"Slot"</th><th scope="col">"Words"</th><th scope="col">"Entry"</th><th scope="col">"Pool"</th></tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </Scroll>
            </section>
        }
    })
}

#[component]
fn Facts(view: SampleView) -> impl IntoView {
    let card = view.card;
    let template = urls::template(card.subtask.as_str(), &view.sample.template);
    // What stands above with a link is not said twice.
    let said = ["Template", "Run", "Provider", "Seed", "Id", "Sample"];
    let rows = view.provenance.into_iter().filter(|(name, _)| !said.contains(&name.as_str()));
    let rows = rows.map(|(name, value)| view! { <div><dt>{name}</dt><dd>{value}</dd></div> });
    view! {
        <section class="facts">
            <h2>"Where it comes from"</h2>
            <dl class="figures figures--row">
                <Figure label="Level" value=card.level.replace('-', " ")/>
                <Figure label="Format" value=card.format.label()/>
                <div class="figure"><dt>"Difficulty"</dt><dd><Grade grade=card.difficulty/></dd></div>
            </dl>
            <dl class="provenance">
                <div><dt>"Template"</dt><dd><a href=template>{view.sample.template.clone()}</a></dd></div>
                <div><dt>"Run"</dt><dd><a href=urls::run(&card.run)>{card.run.clone()}</a>{format!(", sample {}", text::grouped(view.ordinal))}</dd></div>
                <div><dt>"Provider"</dt><dd>{provider(&view.run)}</dd></div>
                <div><dt>"Seed"</dt><dd><code>{view.sample.seed}</code></dd></div>
                <div><dt>"Id"</dt><dd><code>{card.id.to_string()}</code></dd></div>
                {rows.collect_view()}
            </dl>
        </section>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_handle_begins_on_what_changed() {
        let region = |x, width| Some(Region { x, y: 0, width, height: 10 });
        assert_eq!(start(region(600, 200), 1000), 70.0);
        assert_eq!(start(region(0, 20), 1000), 5.0);
        assert_eq!(start(region(0, 1000), 1000), 50.0);
        assert_eq!(start(None, 1000), 50.0);
    }
}
