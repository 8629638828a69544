//! Before and after in one frame, with a handle between them. Without JavaScript the two stand side by side.

use leptos::prelude::*;

/// Two pictures of one size; the handle begins at `start` per cent from the left. `region` is the changed part as CSS, empty
/// where it is not known; the page around it says whether it shows.
#[island]
pub fn CompareSlider(
    before: String,
    after: String,
    before_alt: String,
    after_alt: String,
    width: u32,
    height: u32,
    region: String,
    start: f64,
) -> impl IntoView {
    let (place, set_place) = signal(start);
    let mark =
        |class: &'static str| (!region.is_empty()).then(|| view! { <span class=class style=region.clone()></span> });
    let (of_before, of_after) = (mark("region-before"), mark("region"));
    view! {
        <div class="compare" style:--place=move || format!("{}%", place.get())>
            <figure class="compare-before">
                <span class="compare-picture">
                    <img src=before alt=before_alt width=width height=height/>
                    {of_before}
                </span>
                <figcaption>"Before"</figcaption>
            </figure>
            <figure class="compare-after">
                <span class="compare-picture">
                    <img src=after alt=after_alt width=width height=height/>
                    {of_after}
                </span>
                <figcaption>"After"</figcaption>
            </figure>
            <span class="compare-line needs-js" aria-hidden="true"></span>
            <input
                class="compare-handle needs-js"
                type="range"
                min="0"
                max="100"
                step="0.5"
                value=start
                aria-label="Share of the picture that shows the state before the edit, in per cent"
                on:input=move |event| set_place.set(event_target_value(&event).parse().unwrap_or(start))
            />
        </div>
    }
}
