//! Studio at work: a few pictures of each level of a subtask, drawn as the page is looked at.

use crate::components::page::{Head, load, query};
use crate::components::small::{Empty, Grade};
use crate::{ApiError, api, text, urls};
use leptos::prelude::*;
use pairloom_model::Direction;
use pairloom_model::views::{Sheet, SheetLevel, SheetPicture, SheetQuery};

/// The page at `/studio`.
#[component]
pub fn Studio() -> impl IntoView {
    let query = query();
    load(async move {
        let asked = urls::sheet_query(&query).map_err(ApiError::bad)?;
        let sheet = api::plan::studio_sheet(asked.clone()).await?;
        Ok(render(&asked, sheet).into_any())
    })
}

fn render(asked: &SheetQuery, sheet: Sheet) -> impl IntoView + use<> {
    let chosen = asked.subtask.clone();
    let subtasks = sheet.subtasks.into_iter().map(|(id, name)| {
        let selected = id.as_str() == chosen;
        view! { <option value=id.to_string() selected=selected>{name}</option> }
    });
    let drawn = asked.direction;
    let directions = Direction::ALL.into_iter().map(|direction| {
        let selected = direction == drawn;
        view! { <option value=direction.id() selected=selected>{direction.name()}</option> }
    });
    let next = urls::sheet("/studio", &SheetQuery { seed: asked.seed.wrapping_add(1), ..asked.clone() }, &[]);
    let levels: Vec<_> = sheet.levels.into_iter().enumerate().map(|(at, level)| row(asked, at, level)).collect();
    view! {
        <Head title="Studio">
            <a class="button button--primary" href=next data-key="n">"Other pictures"</a>
        </Head>
        <p class="lead prose">
            "The image model that is built in. It draws what a prompt requires from vector artwork, real type and formulas; the same seed gives the same picture."
        </p>
        <form method="get" class="inline studio-form">
            <label class="inline-field">"Subtask"<select name="subtask">{subtasks.collect_view()}</select></label>
            <label class="inline-field">"Direction"<select name="direction">{directions.collect_view()}</select></label>
            <label class="inline-field">"Seed"<input name="seed" value=asked.seed.to_string() inputmode="numeric" size="7"/></label>
            <label class="inline-field">"Of each level"<input name="per" value=asked.per_level.to_string() inputmode="numeric" size="3"/></label>
            <label class="inline-field">"Words of style, per cent"<input name="style" value=asked.style.to_string() inputmode="numeric" size="3"/></label>
            <button class="button">"Draw"</button>
        </form>
        {levels}
    }
}

fn row(asked: &SheetQuery, number: usize, level: SheetLevel) -> impl IntoView + use<> {
    let label = number.to_string();
    let pictures: Vec<_> = level
        .pictures
        .into_iter()
        .enumerate()
        .map(|(at, picture)| {
            let url =
                urls::sheet("/studio/picture", asked, &[("level", label.as_str()), ("at", at.to_string().as_str())]);
            card(url, picture)
        })
        .collect();
    let name = level.name.clone();
    view! {
        <section class="block" aria-label=name>
            <h2>{level.name}</h2>
            {pictures.is_empty().then(|| view! { <Empty text="No template of this level draws only what Studio can draw."/> })}
            <div class="sheet">{pictures}</div>
        </section>
    }
}

fn card(url: String, picture: SheetPicture) -> impl IntoView {
    let href = url.clone();
    let (alt, whole) = (text::cut(&picture.instruction, 120), picture.instruction.clone());
    view! {
        <figure class="sheet-picture">
            <a href=href><img src=url alt=alt width="512" height="512" loading="lazy" decoding="async"/></a>
            <figcaption title=whole>{text::cut(&picture.instruction, 180)}" "<Grade grade=picture.difficulty/></figcaption>
        </figure>
    }
}
