//! Processes in panels, from left to right, the same view in each.

use super::free::Thing;
use super::panel::Panel;
use super::{stages, stages_air, stages_land, stages_sea, stages_sky};
use crate::brief::{Brief, refuse};
use crate::figures::look::Tone;
use crate::figures::pen::Pen;
use crate::studio::Refusal;

/// Draws one stage of a process into a panel.
type Stage = fn(&mut Pen, &Panel, usize);

/// Sorted by id.
static PROCESSES: &[(&str, Stage)] = &[
    ("birth_of_an_oxbow_lake", stages::oxbow),
    ("building_of_a_dripstone_column", stages::dripstone),
    ("collapse_of_a_caldera", stages::caldera),
    ("drying_of_a_desert_lake", stages::desert_lake),
    ("end_of_a_headland", stages_land::headland),
    ("flooding_of_a_valley", stages_air::flood),
    ("folding_of_strata", stages_land::folding),
    ("forming_of_an_anvil", stages_sky::anvil),
    ("forming_of_mountain_cloud", stages_sky::mountain_cloud),
    ("growth_of_a_cinder_cone", stages_land::cinder_cone),
    ("growth_of_a_delta", stages_land::delta),
    ("journey_of_a_raindrop", stages_air::raindrop),
    ("life_of_a_thunderstorm", stages_sky::thunderstorm),
    ("lifting_of_morning_fog", stages_sky::fog),
    ("making_of_an_unconformity", stages_land::unconformity),
    ("opening_of_an_ocean", stages_sea::ocean),
    ("passing_of_a_cold_front", stages_air::cold_front),
    ("passing_of_a_warm_front", stages_air::warm_front),
    ("ripening_of_soil", stages_sea::soil),
    ("run_of_a_tsunami", stages_sea::tsunami),
    ("sinking_of_an_atoll", stages_sea::atoll),
    ("slip_of_an_earthquake", stages_sea::earthquake),
    ("turn_of_the_sea_breeze", stages_air::sea_breeze),
    ("wearing_down_of_a_tableland", stages_sea::tableland),
];

pub(super) fn draw(pen: &mut Pen, things: &[Thing], brief: &Brief) -> Result<(), Refusal> {
    let [one] = things else { return refuse("Studio draws one process at a time") };
    let Ok(at) = PROCESSES.binary_search_by_key(&one.id(), |(id, _)| id) else {
        return refuse(format!("Studio has no figure of `{}`", one.id()));
    };
    let asked = |name: &str| brief.sample.requirements.iter().find(|other| other.name == name);
    let count =
        asked("panels").and_then(|panels| panels.value.as_deref()).and_then(|value| value.parse::<usize>().ok());
    let Some(count @ 2..=4) = count else { return refuse("Studio draws a process in two to four panels") };
    let [x, y, w, h] = pen.room();
    let margin = 52.0 * pen.unit();
    let foot = if asked("caption").is_some() { 100.0 * pen.unit() } else { 0.0 };
    let mut room = [x + margin, y + margin, w - margin * 2.0, h - foot - margin * 2.0];
    if let Some(title) = asked("text").and_then(|text| text.value.as_deref()) {
        pen.labels.push(title.to_owned());
        pen.title(title, [room[0], room[1], room[2], 78.0 * pen.unit()]);
        room[1] += 92.0 * pen.unit();
        room[3] -= 92.0 * pen.unit();
    }
    let numbers = pen.asks("1");
    let panels = panels(room, count, numbers, in_a_row(&brief.sample.instruction));
    for (stage, panel) in panels.iter().enumerate() {
        pen.inside([panel.x, panel.y, panel.w, panel.h], |pen| PROCESSES[at].1(pen, panel, stage));
        panel.frame(pen);
        let number = ["1", "2", "3", "4"][stage];
        if brief.sample.instruction.contains("Number them") {
            let corner = (panel.x + 40.0, panel.y + 40.0);
            pen.disc(corner, 27.0, Tone::Paper);
            pen.sign(number, corner, 34.0);
        }
        pen.label_at(number, (panel.x - 46.0, panel.y + panel.h / 2.0));
    }
    Ok(())
}

/// Whether a sample says that its pictures stand in one row.
fn in_a_row(text: &str) -> bool {
    [" a row", " a strip", "left to right", "side by side", "beside another"].iter().any(|words| text.contains(words))
}

/// The panels of a process in a room: left, top, width, height. Four lie in two rows unless one is asked for; panels with
/// numbers lie one below another, each with its number beside it.
fn panels([x, y, w, h]: [f32; 4], count: usize, numbers: bool, row: bool) -> Vec<Panel> {
    let wide = w > h * 1.5;
    let columns = match count {
        _ if numbers && !wide => 1,
        4 if !wide && !row => 2,
        _ => count,
    };
    let rows = count.div_ceil(columns);
    let (gap, side) = (22.0, if numbers { 78.0 } else { 0.0 });
    let cell =
        ((w - gap * (columns as f32 - 1.0)) / columns as f32 - side, (h - gap * (rows as f32 - 1.0)) / rows as f32);
    // Narrow panels do not become towers.
    let tall = cell.1.min(cell.0 * 2.7);
    let top = y + (h - tall * rows as f32 - gap * (rows as f32 - 1.0)) / 2.0;
    let place = |at: usize| Panel {
        x: x + side + (at % columns) as f32 * (cell.0 + side + gap),
        y: top + (at / columns) as f32 * (tall + gap),
        w: cell.0,
        h: tall,
    };
    (0..count).map(place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn panels_fill_their_room() {
        let room = [50.0, 50.0, 900.0, 900.0];
        let four = panels(room, 4, false, false);
        assert!(four[0].y < four[2].y && (four[3].x + four[3].w - 950.0).abs() < 0.1);
        let strip = panels(room, 4, false, true);
        assert!(strip.windows(2).all(|pair| pair[0].x < pair[1].x && (pair[0].y - pair[1].y).abs() < 0.1));
        assert!(strip[0].h > 500.0);
        let numbered = panels(room, 3, true, false);
        assert!(numbered.windows(2).all(|pair| pair[0].y < pair[1].y) && numbered[0].x > 100.0);
    }
}
